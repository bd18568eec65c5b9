// Places in a JSON text: where it breaks, where a key stands twice, on which line a field is. Line and column count from 1.

import { printParseErrorCode, visit } from 'jsonc-parser';
import { errorAt, pathText, type Problem, type ProblemPath } from '../problem.ts';

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

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

/** The lines on which fields stand, in the order of their paths; for one that is missing, the line of its nearest parent. */
export function linesOf(text: string, paths: readonly ProblemPath[]): number[] {
  const wanted = new Set(paths.flatMap((path) => path.map((_, index) => pathText(path.slice(0, index + 1)))));
  const lines = new Map<string, number>([['', 1]]);
  // Only what leads to a wanted field is entered: a document may hold a million others.
  const begin = (line: number, path: ProblemPath): boolean => {
    const place = pathText(path);
    if (wanted.has(place)) lines.set(place, line + 1);
    return path.length === 0 || wanted.has(place);
  };
  visit(text, {
    onObjectBegin: (_offset, _length, line, _column, path) => begin(line, path()),
    onArrayBegin: (_offset, _length, line, _column, path) => begin(line, path()),
    // The reader leaves what it did not enter only where these are given.
    onObjectEnd: () => undefined,
    onArrayEnd: () => undefined,
    onObjectProperty: (key, _offset, _length, line, _column, parent) => void begin(line, [...parent(), key]),
    onLiteralValue: (_value, _offset, _length, line, _column, path) => void begin(line, path()),
  });
  return paths.map((path) => {
    const known = path.findLastIndex((_, index) => lines.has(pathText(path.slice(0, index + 1))));
    return lines.get(pathText(path.slice(0, known + 1))) ?? 1;
  });
}
