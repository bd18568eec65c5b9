// Secondary examination compiled: which leaves of passengers are sent for which reason and how often, and how long it takes.

import { quantileVariate, type QuantileVariate } from '../../random/quantile-variate.ts';
import type { ExaminationCause } from '../../scenario/schema/examination-schema.ts';
import type { OpenStep } from '../../scenario/planned-open.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import { normalLuck, purposes, uniformLuck } from '../luck.ts';
import { clockSeconds } from '../measure-layout.ts';
import type { Leaf } from './leaf.ts';

export interface ExaminationPlan {
  /** On duty from each time [s from midnight] on. */
  readonly timetable: readonly OpenStep[];
  readonly places: number;
  readonly counterHolds: boolean;
  /** For which reason, by index, the owner of a key is sent; -1 where for none. */
  reasonFor(leaf: number, key: number): number;
  /** [s] */
  duration(reason: number, key: number): number;
  /** Whether it ends without leave to land. */
  refuses(reason: number, leaf: number, key: number): boolean;
}

export function planExamination({ examination }: Scenario, leaves: readonly Leaf[]): ExaminationPlan | undefined {
  if (examination === undefined) return undefined;
  const { direction, officers, places, whenFull, reasons } = examination;
  const reached = leaves.map((leaf) => direction === 'both' || leaf.direction === direction);
  const rows = reasons.map((cause) => leaves.map((leaf) => (reached[leaf.index] ? referralOf(cause, leaf) : undefined)));
  // One number decides for all reasons: it falls into the part of one of them, or into none.
  const ends = leaves.map(({ index }) => cumulated(rows.map((row) => row[index]?.share ?? 0)));
  const times: readonly QuantileVariate[] = reasons.map(({ time }) => quantileVariate(time));
  return {
    timetable: officers.map(({ from, open }) => ({ from: clockSeconds(from), open })),
    places,
    counterHolds: whenFull === 'hold',
    reasonFor: (leaf, key) => {
      const luck = uniformLuck(key, purposes.referral);
      return ends[leaf]!.findIndex((end) => luck < end);
    },
    duration: (reason, key) => times[reason]!.atNormal(normalLuck(key, purposes.examinationTime)),
    refuses: (reason, leaf, key) => uniformLuck(key, purposes.examinationOutcome) < (rows[reason]![leaf]?.refused ?? 0),
  };
}

/** That of its category, else that of its group. */
function referralOf({ referrals }: ExaminationCause, { category }: Leaf) {
  const ofGroup = referrals.filter(({ group }) => group === category.group);
  return ofGroup.find((one) => one.category === category.id) ?? ofGroup.find((one) => one.category === undefined);
}

function cumulated(shares: readonly number[]): readonly number[] {
  let sum = 0;
  return shares.map((share) => (sum += share));
}
