// Text to JSON, as far as this can be said of any document: not too long, not binary, no key twice.

import { duplicateKeys, syntaxProblem } from './json-text.ts';
import type { JsonObject } from './migrations.ts';
import { errorAt, type Problem } from '../problem.ts';

/** Longest text read [characters]; a trace of a million passengers is at most 130 million. */
const longestText = 150_000_000;

/** Below this length [characters] a document is also searched for a key given twice, of which JSON keeps the last without a word. */
const searchedForDuplicates = 5_000_000;

export interface Refused {
  readonly ok: false;
  readonly problems: Problem[];
}

export function readJson(text: string): { readonly ok: true; readonly document: unknown } | Refused {
  if (text.length > longestText) {
    return refused(errorAt([], 'fileTooLarge', { megabytes: Math.ceil(text.length / 1e6), limit: longestText / 1e6 }));
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return refused(errorAt([], 'emptyFile'));
  if (/[\0\uFFFD]/.test(json.slice(0, 4096))) return refused(errorAt([], 'notText'));
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused(syntaxProblem(json));
  }
  const repeated = json.length <= searchedForDuplicates ? duplicateKeys(json) : [];
  return repeated.length > 0 ? { ok: false, problems: repeated } : { ok: true, document };
}

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

export const refused = (problem: Problem): Refused => ({ ok: false, problems: [problem] });
