// Passengers handed over on small random days: the counts and waits of the results against what the plain model tells of the same day.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { measureLayout } from '../../shared/model/measure-layout.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import { arbitrarySmallScenario } from '../support/plain-model/arbitrary-small-scenario.ts';
import { plainDay } from '../support/plain-model/plain-day.ts';
import type { PlainEvent } from '../support/plain-model/plain-event.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const withHandingOver = arbitrarySmallScenario.filter(({ banks }) =>
  banks.some((bank) => bank.kind === 'counter' && bank.handsOver === true),
);

/** The wait again of each passenger handed over by a bank [s], a family's once for each of them. */
function waitsAgain(events: readonly PlainEvent[], bank: string): readonly number[] {
  const sizes = new Map(events.filter(({ size }) => size !== undefined).map(({ passenger, size }) => [passenger, size!]));
  return events.flatMap((event, index) => {
    if (event.what !== 'handed over' || event.bank !== bank) return [];
    const taken = events.slice(index).find(({ what, passenger }) => what === 'service started' && passenger === event.passenger);
    return Array.from({ length: sizes.get(event.passenger)! }, () => taken!.time - event.time);
  });
}

it(`are counted once each time, with their wait until another desk takes them, on days drawn from seed ${seed}`, () => {
  let all = 0;
  fc.assert(
    fc.property(withHandingOver, (day) => {
      const { handingOver, banks } = measureLayout(day);
      const { measures } = runReplication(day, 0);
      const events = plainDay(day, 0);
      handingOver!.banks.forEach((bank, counters) => {
        const waits = waitsAgain(events, banks[bank]!);
        all += waits.length;
        expect(measures[handingOver!.day(counters, 'handedOver')]).toBe(waits.length);
        const mean = measures[handingOver!.day(counters, 'meanWaitAgain')]!;
        if (waits.length === 0) expect(mean).toBeNaN();
        else expect(mean).toBeCloseTo(waits.reduce((sum, wait) => sum + wait, 0) / waits.length, 6);
        if (waits.length > 0) expect(measures[handingOver!.day(counters, 'longestWaitAgain')]).toBeCloseTo(Math.max(...waits), 6);
      });
    }),
    { numRuns: 60, seed },
  );
  expect(all).toBeGreaterThan(20);
});
