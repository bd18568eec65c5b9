// Two tellings of one day: the first event at which they part, in the midst of the lines before and after it.

import { lineOf, type PlainEvent } from './plain-event.ts';

/** Doubles computed in another order differ in their last digits [s]. */
const tolerance = 1e-6;
const linesAround = 6;

/** Undefined where both tell the same; else a text for a person to read. */
export function firstDifference(
  names: readonly [string, string],
  one: readonly PlainEvent[],
  other: readonly PlainEvent[],
): string | undefined {
  const at = firstWhere(Math.max(one.length, other.length), (index) => !sameEvent(one[index], other[index]));
  return at === undefined ? undefined : describe(names, at, one.map(lineOf), other.map(lineOf));
}

/** The same for days already written as lines. */
export function firstDifferentLine(names: readonly [string, string], one: readonly string[], other: readonly string[]): string | undefined {
  const at = firstWhere(Math.max(one.length, other.length), (index) => one[index] !== other[index]);
  return at === undefined ? undefined : describe(names, at, one, other);
}

function sameEvent(a: PlainEvent | undefined, b: PlainEvent | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const { time, wait = 0, ...rest } = a;
  const { time: otherTime, wait: otherWait = 0, ...others } = b;
  const keys = new Set([...Object.keys(rest), ...Object.keys(others)]) as Set<keyof typeof rest>;
  return (
    Math.abs(time - otherTime) <= tolerance &&
    Math.abs(wait - otherWait) <= tolerance &&
    [...keys].every((key) => rest[key] === others[key])
  );
}

function describe([name, otherName]: readonly [string, string], at: number, one: readonly string[], other: readonly string[]): string {
  return [
    `The two part at line ${at + 1}.`,
    ...one.slice(Math.max(0, at - linesAround), at).map((line) => `    ${line}`),
    `--> ${name}: ${one[at] ?? 'nothing more'}`,
    ...one.slice(at + 1, at + 1 + linesAround).map((line) => `    ${line}`),
    `--> ${otherName}: ${other[at] ?? 'nothing more'}`,
    ...other.slice(at + 1, at + 1 + linesAround).map((line) => `    ${line}`),
  ].join('\n');
}

function firstWhere(length: number, holds: (index: number) => boolean): number | undefined {
  for (let index = 0; index < length; index += 1) if (holds(index)) return index;
  return undefined;
}
