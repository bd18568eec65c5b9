// Reads what a source file imports, from its syntax tree: static, type-only, re-exported, dynamic, `import('x').T`, require, workers by URL.

import { parseSync, Visitor } from 'oxc-parser';
import { posix } from 'node:path';

export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** As written; undefined where it is computed and so cannot be checked. */
  readonly specifier: string | undefined;
  /** For a relative import, the file it means, relative to the project. */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
  readonly line: number;
}

export function readImports({ path, text }: SourceFile): Import[] {
  const { program, errors } = parseSync(path, text);
  const problem = errors.find(({ severity }) => (severity as string) === 'Error');
  if (problem) throw new Error(`${path} does not parse: ${problem.message}`);
  const imports: Import[] = [];
  const add = (specifier: string | undefined, typeOnly: boolean, offset: number): void => {
    const bare = specifier?.replace(/\?.*$/, '');
    const target = bare?.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), bare)) : undefined;
    imports.push({ specifier: bare, target, typeOnly, line: text.slice(0, offset).split('\n').length });
  };
  const visitor = new Visitor({
    ImportDeclaration(node) {
      const named =
        node.specifiers.length > 0 && node.specifiers.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type');
      add(node.source.value, node.importKind === 'type' || named, node.start);
    },
    ExportNamedDeclaration(node) {
      if (!node.source) return;
      const named = node.specifiers.length > 0 && node.specifiers.every(({ exportKind }) => exportKind === 'type');
      add(node.source.value, node.exportKind === 'type' || named, node.start);
    },
    ExportAllDeclaration(node) {
      add(node.source.value, node.exportKind === 'type', node.start);
    },
    TSImportType(node) {
      add(node.source.value, true, node.start);
    },
    ImportExpression(node) {
      add(literalOf(node.source), false, node.start);
    },
    CallExpression(node) {
      const callee = node.callee;
      if (callee.type === 'Identifier' && callee.name === 'require') add(literalOf(node.arguments[0]), false, node.start);
    },
    NewExpression(node) {
      const [file, base] = node.arguments;
      const named = node.callee.type === 'Identifier' && node.callee.name === 'URL';
      if (!named || !file || !base || text.slice(base.start, base.end) !== 'import.meta.url') return;
      const specifier = literalOf(file);
      // A URL is resolved like a relative import, with or without the leading dot; data files need no row in the table.
      if (specifier !== undefined && /\.[cm]?[jt]sx?$/.test(specifier))
        add(specifier.startsWith('.') ? specifier : `./${specifier}`, false, node.start);
    },
  });
  visitor.visit(program);
  return imports;
}

function literalOf(node: { readonly type: string; readonly value?: unknown } | undefined): string | undefined {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}
