// Counters with a reserved line for those whom a lane refused, followed with a pencil.

import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../../../shared/model/measure-layout.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import type { Bank, CounterBank } from '../../../../shared/scenario/schema/bank-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { continuedDay, wholeDay } from '../../../support/continued-day.ts';
import { storyOf, traceOf, waitsOf } from '../../../support/run-trace.ts';
import { category, constant, counters, lanes, scenario, withTrace } from '../../../support/scenario-builder.ts';

/** Refuses everybody after 10 s. */
const lane = lanes('lane', 4, constant(10), { services: [{ service: 'resident', time: constant(10), refusal: 1 }] });
const categories = [category('resident', 'resident', { eChannelUptake: 1 }), category('visitor', 'mainland-visitor')];
const desks = (id: string, change: Partial<CounterBank> = {}) => counters(id, 1, constant(300), { refusedJoin: 'reserved', ...change });

/** Residents, whom the lane refuses, and visitors, who come straight to the counters. */
const hall = (banks: readonly Bank[], visitors: readonly number[], residents: readonly number[], change: Partial<Scenario> = {}) =>
  withTrace(
    scenario([lane, ...banks], { categories, ...change }),
    [...visitors.map((at) => [at, 'visitor'] as const), ...residents.map((at) => [at, 'resident'] as const)].toSorted(([a], [b]) => a - b),
  );

const called = (day: Scenario) => storyOf(traceOf(day), ['service started']).filter((step) => !step.includes('lane'));

describe('a reserved line', () => {
  // Numbers in order of arrival: visitors 0, 1, 2; residents 3 and 4.
  const day = hall([desks('desk')], [0, 10, 20], [30, 100]);

  it('is called from first, in order, and interrupts nobody', () => {
    expect(called(day)).toEqual([
      '0 service started 0 desk#0',
      '300 service started 3 desk#0',
      '600 service started 4 desk#0',
      '900 service started 1 desk#0',
      '1200 service started 2 desk#0',
    ]);
    expect([...waitsOf(traceOf(day))]).toEqual([
      [0, 0],
      [3, 260],
      [4, 490],
      [1, 890],
      [2, 1180],
    ]);
  });

  it('is none where they join the back', () => {
    expect(called(hall([desks('desk', { refusedJoin: 'back' })], [0, 10, 20], [30, 100]))).toEqual([
      '0 service started 0 desk#0',
      '300 service started 1 desk#0',
      '600 service started 2 desk#0',
      '900 service started 3 desk#0',
      '1200 service started 4 desk#0',
    ]);
  });

  it('tells how long those refused wait, and how many stand in it', () => {
    const told = (refusedJoin: 'back' | 'reserved') => {
      const asked = hall([desks('desk', { refusedJoin })], [0, 10, 20], [30, 100]);
      const { refused } = measureLayout(asked);
      const { measures } = runReplication(asked, 0);
      const day = (['passengers', 'mean', 'maximum', 'most'] as const).map((statistic) => measures[refused.day(0, statistic)]);
      const most = Array.from(measures.slice(refused.series(0, 'most'), refused.series(0, 'most') + 2));
      return { day, standing: measures[refused.series(0, 'people')]! * 900, most };
    };
    expect(told('reserved')).toEqual({ day: [2, 375, 490, 2], standing: 260 + 490, most: [2, 0] });
    expect(told('back')).toEqual({ day: [2, (860 + 1090) / 2, 1090, 0], standing: 0, most: [0, 0] });
  });

  it('is looked at by those who would stand in it, and by nobody else', () => {
    // Three visitors stand at the quicker desk, one at the other; before one refused there is nobody at the first.
    const quick = desks('quick', { serves: desks('').serves.map(({ group }) => ({ group, time: constant(200) })) });
    const two = hall([quick, desks('slow', { refusedJoin: 'back' })], [0, 1, 2, 3, 4, 4.5], [5]);
    expect(storyOf(traceOf(two), ['joined line'])).toEqual([
      '2 joined line 2 quick',
      '3 joined line 3 slow',
      '4 joined line 4 quick',
      '4.5 joined line 5 quick',
      '15 joined line 6 quick',
    ]);
    expect(called(two)[2]).toBe('200 service started 6 quick#0');
    const byPeople = { ...two, bankChoice: 'fewest-people' as const };
    expect(storyOf(traceOf(byPeople), ['joined line']).at(-1)).toBe('15 joined line 6 quick');
    // Without a reserved line there is more before it there.
    const plain = { ...two, banks: two.banks.map((bank) => (bank.kind === 'counter' ? { ...bank, refusedJoin: 'back' as const } : bank)) };
    expect(storyOf(traceOf(plain), ['joined line']).at(-1)).toBe('15 joined line 6 slow');
  });

  it('keeps everybody in place while the desks are shut, and hands over to the front of it', () => {
    const shut = [
      { from: '00:00', open: 2 },
      { from: '00:15', open: 1 },
      { from: '00:30', open: 0 },
      { from: '00:45', open: 1 },
    ];
    const closing = hall(
      [desks('desk', { timetable: shut, handsOver: true, refusedJoin: 'reserved' })],
      [690, 800, 810, 820, 1600],
      [821, 1795],
    );
    expect(storyOf(traceOf(closing), ['service started', 'handed over', 'cleared']).filter((step) => !step.includes('lane'))).toEqual([
      '690 service started 0 desk#0',
      '800 service started 1 desk#1',
      '900 handed over 1 desk#1',
      '990 cleared 0 desk#0',
      // Before the one refused at 831, who has waited longer.
      '990 service started 1 desk#0',
      '1190 cleared 1 desk#0',
      '1190 service started 4 desk#0',
      '1490 cleared 4 desk#0',
      '1490 service started 2 desk#0',
      '1790 cleared 2 desk#0',
      '1790 service started 3 desk#0',
      '2090 cleared 3 desk#0',
      // Refused at 1805, before one who has waited since 1600.
      '2700 service started 6 desk#0',
      '3000 cleared 6 desk#0',
      '3000 service started 5 desk#0',
      '3300 cleared 5 desk#0',
    ]);
  });

  it('takes whom a bank that shuts sends on, and feeds several banks that share a line', () => {
    const early = desks('early', {
      timetable: [
        { from: '00:00', open: 1 },
        { from: '00:15', open: 0 },
      ],
      refusedJoin: 'back',
    });
    const late = desks('late', { timetable: [{ from: '00:15', open: 1 }] });
    // Both wait for a desk that shuts at 900, and go from the front: the first of them to a desk that is free then.
    expect(called(hall([early, late], [700, 710], [720]))).toEqual([
      '700 service started 0 early#0',
      '900 service started 1 late#0',
      '1200 service started 2 late#0',
    ]);
    // Whom the lane refused stands in a reserved line from then on, before a visitor who stood before it.
    expect(called(hall([early, late], [700, 710, 711], [720]))).toEqual([
      '700 service started 0 early#0',
      '900 service started 1 late#0',
      '1200 service started 3 late#0',
      '1500 service started 2 late#0',
    ]);
    const shared = hall([desks('a'), desks('b')], [0, 1, 2, 3], [4], { queues: { sharedLines: [['a', 'b']] } });
    expect(called(shared)).toEqual([
      '0 service started 0 a#0',
      '1 service started 1 b#0',
      '300 service started 4 a#0',
      '301 service started 2 b#0',
      '600 service started 3 a#0',
    ]);
  });

  it('goes on after a stop as if there had been none', () => {
    for (const stop of [50, 120, 400, 700]) expect(continuedDay(day, 0, stop, 300)).toEqual(wholeDay(day, 0));
  });
});
