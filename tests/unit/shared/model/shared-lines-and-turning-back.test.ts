// One line for several banks, and passengers who turn back, on days to follow with a pencil.

import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../../../shared/model/measure-layout.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import type { Balking } from '../../../../shared/scenario/schema/queue-schema.ts';
import { storyOf, traceOf, waitsOf } from '../../../support/run-trace.ts';
import { category, constant, counters, exponential, scenario, withPassengers, withTrace } from '../../../support/scenario-builder.ts';

const residents = (...times: number[]) => times.map((at) => [at, 'resident'] as const);

describe('one line for two banks', () => {
  const a = counters('a', 1, constant(60));
  const b = counters('b', 1, constant(100));
  const queues = { sharedLines: [['a', 'b']] };

  it('sends each to whichever bank is free first, in the order of coming', () => {
    const day = withTrace(scenario([a, b], { queues }), residents(1, 2, 3, 4, 5));
    expect(storyOf(traceOf(day), ['joined line', 'service started'])).toEqual([
      '1 service started 0 a#0',
      '2 service started 1 b#0',
      '3 joined line 2 a',
      '4 joined line 3 a',
      '5 joined line 4 a',
      '61 service started 2 a#0',
      '102 service started 3 b#0',
      '121 service started 4 a#0',
    ]);
  });

  it('lets a server pass over those whom it may not serve', () => {
    const visitor = category('visitor', 'mainland-visitor', { enrolments: [] });
    const forVisitors = counters('b', 1, constant(100), { serves: [{ group: 'mainland-visitor', time: constant(100) }] });
    const day = withTrace(scenario([a, forVisitors], { queues, categories: [category('resident', 'resident'), visitor] }), [
      [1, 'visitor'],
      [2, 'visitor'],
      [3, 'resident'],
      [4, 'resident'],
      [5, 'visitor'],
    ]);
    // b takes the visitor from the third place, and stands idle when only residents are left.
    expect(storyOf(traceOf(day), ['service started'])).toEqual([
      '1 service started 0 a#0',
      '2 service started 1 b#0',
      '61 service started 2 a#0',
      '102 service started 4 b#0',
      '121 service started 3 a#0',
    ]);
  });

  it('is left by those whom no bank of it serves any more, while others keep their places', () => {
    const shuts = counters('a', 1, constant(600), {
      timetable: [
        { from: '00:00', open: 1 },
        { from: '00:15', open: 0 },
      ],
    });
    const visitors = counters('b', 1, constant(600), { serves: [{ group: 'mainland-visitor', time: constant(600) }] });
    const elsewhere = counters('c', 1, constant(10), { timetable: [{ from: '00:15', open: 1 }] });
    const visitor = category('visitor', 'mainland-visitor', { enrolments: [] });
    const day = withTrace(scenario([shuts, visitors, elsewhere], { queues, categories: [category('resident', 'resident'), visitor] }), [
      [400, 'visitor'],
      [401, 'visitor'],
      [402, 'visitor'],
      [403, 'resident'],
      [404, 'visitor'],
    ]);
    expect(storyOf(traceOf(day), ['service started'])).toEqual([
      '400 service started 0 a#0',
      '401 service started 1 b#0',
      '900 service started 3 c#0',
      '1001 service started 2 b#0',
      '1601 service started 4 b#0',
    ]);
  });

  it('makes of two banks of like counters one bank: the same passengers wait the same', () => {
    const base = withPassengers(scenario([]), 4000);
    const two = { ...base, banks: [counters('a', 2, exponential(50)), counters('b', 2, exponential(50))], queues };
    const one = { ...base, banks: [counters('one', 4, exponential(50))] };
    const waits = waitsOf(traceOf(one));
    expect(Math.max(...waits.values())).toBeGreaterThan(30);
    const shared = waitsOf(traceOf(two));
    expect(shared.size).toBe(waits.size);
    for (const [passenger, wait] of waits) expect(shared.get(passenger)).toBeCloseTo(wait, 6);
    // And neither as long as where each bank has its own.
    const sum = (of: ReadonlyMap<number, number>) => [...of.values()].reduce((total, wait) => total + wait, 0);
    expect(sum(waitsOf(traceOf({ ...base, banks: two.banks })))).toBeGreaterThan(sum(waits));
  });
});

describe('turning back', () => {
  const all = (rule: Balking['rule'], change: Partial<Balking> = {}): { balking: Balking } => ({
    balking: { direction: 'both', groups: ['resident'], rule, ...change },
  });
  const desk = scenario([counters('desk', 1, constant(60))]);
  const day = withTrace(desk, residents(1, 2, 3, 4, 61, 62));

  it('is from a line of so many people, and nobody who turns back waits or is cleared', () => {
    const told = traceOf({ ...day, queues: all({ by: 'people', people: 2 }) });
    // 0 is served, 1 and 2 stand in line, 3 turns back. At 61 passenger 1 is called before 4 comes, which makes two again; 5 turns back.
    expect(storyOf(told, ['balked', 'cleared'])).toEqual([
      '4 balked 3 desk',
      '61 cleared 0 desk#0',
      '62 balked 5 desk',
      '121 cleared 1 desk#0',
      '181 cleared 2 desk#0',
      '241 cleared 4 desk#0',
    ]);
  });

  it('is of those alone who may', () => {
    const visitors = all({ by: 'people', people: 1 }, { groups: ['mainland-visitor'] });
    expect(storyOf(traceOf({ ...day, queues: visitors }), ['balked'])).toEqual([]);
    const arrivals = all({ by: 'people', people: 1 }, { direction: 'arrival' });
    expect(storyOf(traceOf({ ...day, queues: arrivals }), ['balked'])).toEqual([]);
  });

  it('is counted: those who arrive are those who are cleared and those who turn back', () => {
    const busy = { ...withPassengers(desk, 2500), queues: all({ by: 'wait', patience: 5 }) };
    const layout = measureLayout(busy);
    const { measures } = runReplication(busy, 0);
    const balked = measures[layout.balked!.day(0)]!;
    expect(balked).toBeGreaterThan(500);
    expect(measures[layout.day(0, 'arrived')]).toBe(measures[layout.day(0, 'cleared')]! + balked);
    expect(measures[layout.dayWait(0, 'passengers')]).toBe(measures[layout.day(0, 'cleared')]);
  });

  it('is by the same passengers of a line of the same length, whatever the deployment', () => {
    // The line stands still behind one endless passenger: who turned back at its length stays away at any longer one.
    const still = (count: number) => {
      const people = withTrace(scenario([counters('desk', 1, constant(100))]), residents(...Array.from({ length: count }, () => 1)));
      const told = traceOf({ ...people, queues: all({ by: 'wait', patience: 10 }) });
      return new Set(told.filter(({ what }) => what === 'balked').map(({ passenger }) => passenger!));
    };
    const [few, many] = [still(20), still(40)];
    expect(few.size).toBeGreaterThan(0);
    for (const passenger of few) expect(many.has(passenger)).toBe(true);
  });
});
