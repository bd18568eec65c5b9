// Finds what would make shared/ depend on chance, on the clock or on its own past: what the compiler lets through although it must not stand there.

import { parseSync, Visitor } from 'oxc-parser';
import type { SourceFile } from './read-imports.ts';

/** One sentence per impurity, with file and line. */
export function findImpurities({ path, text }: SourceFile): string[] {
  const found: { readonly offset: number; readonly what: string }[] = [];
  const { program } = parseSync(path, text);
  const visitor = new Visitor({
    MemberExpression(node) {
      if (node.object.type !== 'Identifier' || node.computed || node.property.type !== 'Identifier') return;
      const name = `${node.object.name}.${node.property.name}`;
      if (name === 'Math.random' || name === 'Date.now') found.push({ offset: node.start, what: name });
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0) {
        found.push({ offset: node.start, what: 'new Date() without a time' });
      }
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date')
        found.push({ offset: node.start, what: 'Date() as a function' });
    },
    Identifier(node) {
      if (node.name === 'globalThis' || node.name === 'console') found.push({ offset: node.start, what: node.name });
    },
  });
  visitor.visit(program);
  for (const statement of program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type === 'VariableDeclaration' && declared.kind !== 'const') {
      found.push({ offset: declared.start, what: `a module-level ${declared.kind}, which keeps state between runs` });
    }
  }
  return found.map(({ offset, what }) => `${path}:${text.slice(0, offset).split('\n').length}: ${what}`);
}
