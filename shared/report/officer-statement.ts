// What officers required beside available say: the bank that lacks the most officer-hours, when it lacks the most, and how much stands open beyond need.

import { findStretches, type Stretch } from './moments-of-day.ts';
import type { OfficerReport } from './run-report.ts';

export type OfficerStatement =
  | { readonly kind: 'no-counters' }
  | { readonly kind: 'enough'; readonly spareHours: number }
  | {
      readonly kind: 'short';
      readonly bank: OfficerReport;
      /** The quarter-hour that lacks the most [s from midnight]. */
      readonly at: number;
      readonly required: number;
      readonly available: number;
      /** Of all banks together. */
      readonly missingHours: number;
      readonly spareHours: number;
      readonly stretches: readonly Stretch[];
    };

export function officerStatement(officers: readonly OfficerReport[], intervals: readonly number[], length: number): OfficerStatement {
  if (officers.length === 0) return { kind: 'no-counters' };
  const total = (of: 'missingHours' | 'spareHours') => officers.reduce((sum, bank) => sum + bank[of], 0);
  const [bank] = officers.toSorted((a, b) => b.missingHours - a.missingHours);
  if (bank === undefined || !bank.states.some((state) => state !== 'enough')) return { kind: 'enough', spareHours: total('spareHours') };
  const gaps = bank.required.map(({ mean }, index) => mean - (bank.available[index] ?? 0));
  const worst = gaps.reduce((best, gap, index) => (gap > (gaps[best] ?? -Infinity) ? index : best), 0);
  return {
    kind: 'short',
    bank,
    at: intervals[worst] ?? 0,
    required: bank.required[worst]?.mean ?? Number.NaN,
    available: bank.available[worst] ?? 0,
    missingHours: total('missingHours'),
    spareHours: total('spareHours'),
    stretches: findStretches(
      bank.states.map((state) => (state === 'enough' ? 0 : 1)),
      (value) => value === 1,
      intervals,
      length,
    ),
  };
}
