// Places in a JSON text: where it breaks, where a key stands twice, on which line a field is. Line and column count from 1.

import { printParseErrorCode, visit } from 'jsonc-parser';
import { errorAt, pathText, type Problem, type ProblemPath } from './problem.ts';

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Says on which line of the text a field stands; for a missing field, its nearest parent. */
export type LineFinder = (path: ProblemPath) => number;

/** The first place where the text stops being JSON; the text must be one that JSON.parse refuses. */
export function syntaxProblem(text: string): Problem {
  let first: { line: number; column: number; reason: string } | undefined;
  try {
    visit(
      text,
      {
        onError: (code, _offset, _length, line, column) => {
          first ??= { line: line + 1, column: column + 1, reason: printParseErrorCode(code) };
        },
      },
      strict,
    );
  } catch (error) {
    if (error instanceof RangeError) return errorAt([], 'jsonTooDeep');
    throw error;
  }
  // The two readers differ on a few control characters: then at least the end of the text is known to be unread.
  const place = first ?? { line: text.split('\n').length, column: 1, reason: 'InvalidSymbol' };
  return errorAt([], 'jsonSyntax', { line: place.line, column: place.column, reason: place.reason });
}

/** Keys that stand twice in one object: JSON would silently keep the last. */
export function duplicateKeys(text: string): Problem[] {
  const problems: Problem[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, _offset, _length, line, _column, parent) => {
      const keys = open.at(-1);
      if (keys?.has(key)) problems.push(errorAt([...parent(), key], 'duplicateKey', { key, line: line + 1 }));
      keys?.add(key);
    },
  });
  return problems;
}

/** One pass over the text for all the paths asked for later; made when first asked. */
export function lineFinder(text: string): LineFinder {
  let lines: Map<string, number> | undefined;
  return (path) => {
    lines ??= linesOf(text);
    for (let length = path.length; length > 0; length--) {
      const line = lines.get(pathText(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return 1;
  };
}

/** Lines of the fields and of the entries that are objects or lists; short of a million of them, which no hand-made document has. */
function linesOf(text: string): Map<string, number> {
  const most = 1_000_000;
  const lines = new Map<string, number>();
  const note = (path: () => ProblemPath, line: number) => {
    if (lines.size < most) lines.set(pathText(path()), line + 1);
  };
  visit(text, {
    onObjectBegin: (_offset, _length, line, _column, path) => note(path, line),
    onArrayBegin: (_offset, _length, line, _column, path) => note(path, line),
    onObjectProperty: (key, _offset, _length, line, _column, parent) => note(() => [...parent(), key], line),
    onLiteralValue: (_value, _offset, _length, line, _column, path) => note(path, line),
  });
  return lines;
}
