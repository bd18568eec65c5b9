// All lessons, in the order in which they build on each other.

import { aShareNotAMaximum } from './a-share-not-a-maximum.ts';
import { breakAtTheWrongTime } from './break-at-the-wrong-time.ts';
import { busyIsNotFull } from './busy-is-not-full.ts';
import { familyAtTheGate } from './family-at-the-gate.ts';
import type { Lesson } from './lesson.ts';
import { oneBadGate } from './one-bad-gate.ts';
import { oneLineOrMany } from './one-line-or-many.ts';
import { queueOnce } from './queue-once.ts';
import { whenTheTideTurns } from './when-the-tide-turns.ts';

export const lessons: readonly Lesson[] = [
  oneLineOrMany,
  busyIsNotFull,
  aShareNotAMaximum,
  familyAtTheGate,
  oneBadGate,
  breakAtTheWrongTime,
  whenTheTideTurns,
  queueOnce,
];
