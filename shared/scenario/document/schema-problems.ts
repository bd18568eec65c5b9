// Turns what the schema complains of into problems a user can act on: the place, the value found, what is allowed.

import type { z } from 'zod';
import { allowedKeys } from './allowed-keys.ts';
import { linesOf } from './json-text.ts';
import { errorAt, type Problem, type ProblemCode, type ProblemPath } from '../problem.ts';

type Issue = z.core.$ZodIssue;
type Values = Record<string, string | number>;

/** More than these help nobody; the last one then says how many were left out. */
const mostShown = 50;

/** Problems in the order of the document, for issues that `schema` found in `document`, which was read from `text`. */
export function schemaProblems(schema: z.ZodType, document: unknown, complaints: readonly Issue[], text: string): Problem[] {
  const issues = complaints.filter((issue) => !saidBetter(issue, complaints));
  const found = issues.slice(0, mostShown).flatMap((issue) => problemsOf(schema, document, issue));
  const lines = linesOf(
    text,
    found.map(({ path }) => path),
  );
  const shown = found.map((problem, index) => ({ ...problem, values: { ...problem.values, line: lines[index] ?? 1 } }));
  const left = issues.length - mostShown;
  return left > 0 ? [...shown, errorAt([], 'moreProblems', { count: left })] : shown;
}

/** A whole number beyond what a computer counts exactly is told its field's own limit, not that one too. */
function saidBetter(issue: Issue, issues: readonly Issue[]): boolean {
  if ((issue.code !== 'too_big' && issue.code !== 'too_small') || issue.origin !== 'int') return false;
  return issues.some((other) => other !== issue && other.code === issue.code && other.path.join() === issue.path.join());
}

function problemsOf(schema: z.ZodType, document: unknown, issue: Issue): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const at = (place: ProblemPath, code: ProblemCode, values: Values = {}) =>
    errorAt(place, code, { value: valueText(valueAt(document, place)), ...values });

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => at([...path, key], 'fieldUnknown', { key, allowed: allowedKeys(schema, document, path).join(', ') }));
  }
  if (valueAt(document, path) === undefined) return [at(path, 'fieldMissing', allowedValues(issue))];
  switch (issue.code) {
    case 'invalid_type':
      return [issue.expected === 'int' ? at(path, 'notWhole') : at(path, 'wrongType', { expected: issue.expected })];
    case 'too_small':
      return [at(path, tooSmallCode[issue.origin] ?? 'tooSmall', limits(document, path, Number(issue.minimum)))];
    case 'too_big':
      return [at(path, tooLargeCode[issue.origin] ?? 'tooLarge', limits(document, path, Number(issue.maximum)))];
    case 'invalid_format':
      return [at(path, formatCode(issue, path))];
    case 'invalid_value':
    case 'invalid_union':
      return [at(path, 'notAllowed', allowedValues(issue))];
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return [at(path, 'invalidValue', { reason: issue.message })];
  }
}

const tooSmallCode: Readonly<Partial<Record<string, ProblemCode>>> = { string: 'textTooShort', array: 'tooFew' };
const tooLargeCode: Readonly<Partial<Record<string, ProblemCode>>> = { string: 'textTooLong', array: 'tooMany' };

function limits(document: unknown, path: ProblemPath, limit: number): Values {
  const value = valueAt(document, path);
  return typeof value === 'string' || Array.isArray(value) ? { limit, found: value.length } : { limit };
}

function allowedValues(issue: Issue): Values {
  const allowed =
    issue.code === 'invalid_value' ? issue.values : issue.code === 'invalid_union' && 'options' in issue ? issue.options : undefined;
  return { allowed: Array.isArray(allowed) ? allowed.map(String).join(', ') : '' };
}

function formatCode(issue: Issue, path: ProblemPath): ProblemCode {
  if ('format' in issue && issue.format === 'date') return 'badDate';
  const field = path.at(-1);
  const ofTimetable = path.includes('scheduled') || path.includes('surges');
  if (ofTimetable && (field === 'at' || field === 'from' || field === 'to' || field === 'peak')) return 'badMinute';
  const byPlan = path.includes('moves') || path.includes('plannedOutages');
  if (byPlan && (field === 'from' || field === 'to')) return 'badMinute';
  return field === 'opens' || field === 'closes' || field === 'from' || field === 'to' ? 'badClock' : 'badId';
}

function valueAt(document: unknown, path: ProblemPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined),
    document,
  );
}

/** The value as it stands in the document, cut where it is long. */
function valueText(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
