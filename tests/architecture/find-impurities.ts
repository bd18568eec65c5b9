// Finds what would make shared/ depend on chance, on the clock, on its own past or on the machine it runs on: what the compiler lets through
// although it must not stand there.

import { parseSync, Visitor } from 'oxc-parser';
import type { SourceFile } from './read-imports.ts';

/** What Math has that IEEE 754 makes exact, or that only picks; the rest (exp, pow, cbrt, hypot, ...) differs in last digits between engines. */
const exactMath = new Set(
  'abs ceil clz32 E floor fround imul LN10 LN2 LOG10E LOG2E max min PI round sign sqrt SQRT1_2 SQRT2 trunc random'.split(' '),
);

/** Rooms whose numbers are no results: theory that tests compare with, and words. */
const inexactAllowed = /^shared\/(?:queueing-theory|wording|i18n)\//;

/** One sentence per impurity, with file and line. */
export function findImpurities({ path, text }: SourceFile): string[] {
  const found: { readonly offset: number; readonly what: string }[] = [];
  const { program } = parseSync(path, text);
  const visitor = new Visitor({
    MemberExpression(node) {
      if (node.object.type !== 'Identifier' || node.computed || node.property.type !== 'Identifier') return;
      const name = `${node.object.name}.${node.property.name}`;
      if (name === 'Math.random' || name === 'Date.now') found.push({ offset: node.start, what: name });
      if (node.object.name === 'Math' && !exactMath.has(node.property.name) && !inexactAllowed.test(path)) {
        found.push({ offset: node.start, what: `${name}, whose last digit depends on the engine` });
      }
    },
    BinaryExpression(node) {
      const ofTwo = node.left.type === 'Literal' && node.left.value === 2;
      if (node.operator === '**' && !ofTwo && !inexactAllowed.test(path)) {
        found.push({ offset: node.start, what: 'a power of other than 2, whose last digit depends on the engine' });
      }
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
