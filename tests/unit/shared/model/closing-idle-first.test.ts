// Counters where idle desks close first, followed with a pencil.

import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../../../shared/model/measure-layout.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import type { CounterBank, Timetable } from '../../../../shared/scenario/schema/bank-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { continuedDay, wholeDay } from '../../../support/continued-day.ts';
import { storyOf, traceOf } from '../../../support/run-trace.ts';
import { constant, counters, scenario, withTrace } from '../../../support/scenario-builder.ts';

/** So many desks from 00:00, 00:15, 00:30 on. */
const open = (...numbers: number[]): Timetable => numbers.map((each, i) => ({ from: `00:${String(15 * i).padStart(2, '0')}`, open: each }));

/** Desks of 300 s. */
const hall = (timetable: Timetable, arrivals: readonly number[], bank: Partial<CounterBank> = {}, change: Partial<Scenario> = {}) =>
  withTrace(
    scenario([counters('desk', 0, constant(300), { closesFirst: 'idle', timetable, ...bank })], change),
    arrivals.map((at) => [at, 'resident']),
  );

const told = (day: Scenario, from = 0) =>
  storyOf(traceOf(day), ['service started', 'server opened', 'server closed']).filter((step) => Number(step.split(' ')[0]) >= from);

describe('where idle desks close first', () => {
  it('those without a passenger close, the highest number first, though a busy one has a higher number', () => {
    // At 900 the desks 0, 1 and 2 are free again, and 3 serves.
    const day = hall(open(5, 3), [500, 510, 520, 700]);
    expect(told(day, 700)).toEqual(['700 service started 3 desk#3', '900 server closed desk#2', '900 server closed desk#4']);
    expect(told({ ...day, banks: day.banks.map((bank) => ({ ...bank, closesFirst: 'highestNumber' as const })) }, 700)).toEqual([
      '700 service started 3 desk#3',
      '900 server closed desk#4',
      '1000 server closed desk#3',
    ]);
  });

  it('then whoever is the first to finish, and the others go on', () => {
    const day = hall(open(3, 1), [700, 800, 850, 860, 870]);
    expect(told(day, 700)).toEqual([
      '700 service started 0 desk#0',
      '800 service started 1 desk#1',
      '850 service started 2 desk#2',
      '1000 server closed desk#0',
      '1100 server closed desk#1',
      '1150 service started 3 desk#2',
      '1450 service started 4 desk#2',
    ]);
  });

  it('nobody closes where more are to be open again before anybody has finished', () => {
    const day = hall(
      open(2, 2),
      [800, 850, 860],
      {},
      {
        interventions: [
          { what: 'open', at: 900, bank: 'desk', open: 1 },
          { what: 'open', at: 1000, bank: 'desk', open: 3 },
        ],
      },
    );
    const withThree = { ...day, banks: day.banks.map((bank) => ({ ...bank, timetable: open(2, 2, 3) })) };
    expect(told(withThree, 800).slice(0, 4)).toEqual([
      '800 service started 0 desk#0',
      '850 service started 1 desk#1',
      '1000 server opened desk#2',
      '1000 service started 2 desk#2',
    ]);
  });

  it('a desk out of order has no passenger, and closes before one that serves', () => {
    const day = hall(open(2, 1), [700, 800], {}, { interventions: [{ what: 'fail', at: 850, until: 1500, bank: 'desk', server: 1 }] });
    const again = hall(open(2, 1), [700, 910], {}, { interventions: [{ what: 'fail', at: 650, until: 1500, bank: 'desk', server: 1 }] });
    // The first to finish closes, whether it is out of order or not.
    expect(told(day, 700)).toEqual(['700 service started 0 desk#0', '800 service started 1 desk#1', '1000 server closed desk#0']);
    // It has nobody when the number falls; the other goes on, and it is not open when it is mended.
    expect(told(again, 700)).toEqual(['700 service started 0 desk#1', '1000 service started 1 desk#1']);
  });

  it('is open until it closes', () => {
    const day = hall(open(3, 1), [700, 800, 850, 860, 870]);
    const layout = measureLayout(day);
    const { measures } = runReplication(day, 0);
    // Open from 900 to 1000 three, to 1100 two, then one.
    expect(measures[layout.bank(0, 'openServers') + 1]).toBeCloseTo((3 * 100 + 2 * 100 + 700) / 900, 12);
  });

  it('goes on after a stop as if there had been none', () => {
    const day = hall(open(3, 1, 2), [700, 800, 850, 860, 870, 1790]);
    for (const stop of [850, 950, 1050, 1120]) expect(continuedDay(day, 0, stop, 700)).toEqual(wholeDay(day, 0));
  });
});
