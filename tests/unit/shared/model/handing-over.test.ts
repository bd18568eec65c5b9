// Desks that hand their passenger over when they close, followed with a pencil.

import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../../../shared/model/measure-layout.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import type { CounterBank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { continuedDay, wholeDay } from '../../../support/continued-day.ts';
import { storyOf, traceOf, waitsOf } from '../../../support/run-trace.ts';
import { constant, counters, scenario, withTrace } from '../../../support/scenario-builder.ts';

const [two, one] = [
  { from: '00:00', open: 2 },
  { from: '00:15', open: 1 },
];

/** Two desks of 300 s, of which one closes at 900 s. */
const hall = (change: Partial<CounterBank>, arrivals: readonly number[]) =>
  withTrace(
    scenario([counters('desk', 2, constant(300), { timetable: [two, one], handsOver: true, ...change })]),
    arrivals.map((at) => [at, 'resident']),
  );

const steps = ['service started', 'handed over', 'joined line', 'server closed', 'cleared'] as const;

describe('a desk that hands its passenger over', () => {
  it('to the front of the line: it then needs the time that was left', () => {
    expect(storyOf(traceOf(hall({}, [700, 800, 850])), steps)).toEqual([
      '700 service started 0 desk#0',
      '800 service started 1 desk#1',
      '850 joined line 2 desk',
      '900 handed over 1 desk#1',
      '900 server closed desk#1',
      '900 joined line 1 desk',
      '1000 cleared 0 desk#0',
      // Of 300 s it has had 100.
      '1000 service started 1 desk#0',
      '1200 cleared 1 desk#0',
      '1200 service started 2 desk#0',
      '1500 cleared 2 desk#0',
    ]);
  });

  it('to an idle desk at once', () => {
    expect(storyOf(traceOf(hall({}, [500, 700])), steps)).toEqual([
      '500 service started 0 desk#0',
      '700 service started 1 desk#1',
      '800 cleared 0 desk#0',
      '900 handed over 1 desk#1',
      '900 server closed desk#1',
      '900 service started 1 desk#0',
      '1000 cleared 1 desk#0',
    ]);
  });

  it('to the shortest of several lines', () => {
    const three = hall(
      {
        queue: 'line-per-server',
        timetable: [
          { from: '00:00', open: 3 },
          { from: '00:15', open: 2 },
        ],
      },
      [700, 700, 850, 860],
    );
    expect(storyOf(traceOf(three), ['handed over', 'joined line', 'service started'])).toEqual([
      '700 service started 0 desk#0',
      '700 service started 1 desk#1',
      '850 service started 2 desk#2',
      '860 joined line 3 desk',
      '900 handed over 2 desk#2',
      // Of the lines of the first two desks that of the second is shorter.
      '900 joined line 2 desk',
      '1000 service started 3 desk#0',
      '1000 service started 2 desk#1',
    ]);
  });

  it('but finishes it where no other desk is left', () => {
    const closing = hall({ timetable: [two, { from: '00:15', open: 0 }, { from: '00:30', open: 1 }] }, [800]);
    expect(storyOf(traceOf(closing), steps).slice(0, 4)).toEqual([
      '800 service started 0 desk#0',
      '900 server closed desk#1',
      '1100 cleared 0 desk#0',
      '1100 server closed desk#0',
    ]);
  });

  it('leaves the wait as it was when the first desk took it, and counts it in line meanwhile', () => {
    const day = hall({}, [700, 800, 850]);
    expect([...waitsOf(traceOf(day))]).toEqual([
      [0, 0],
      [1, 0],
      [2, 350],
    ]);
    const { measures } = runReplication(day, 0);
    const layout = measureLayout(day);
    // One from 850, two from 900 to 1000, one until 1200.
    expect(measures[layout.bank(0, 'queueLength') + 1]).toBeCloseTo((2 * 100 + 200) / 900, 12);
    expect(measures[layout.dayBank(0, 'served')]).toBe(3);
    expect(measures[layout.arrivingWork(0)]).toBeCloseTo((3 * 300) / 900, 12);
  });

  it('is counted by bank, with how long they wait again: not at all at an idle desk', () => {
    const of = (day: ReturnType<typeof hall>) => {
      const { handingOver } = measureLayout(day);
      const { measures } = runReplication(day, 0);
      return (['handedOver', 'meanWaitAgain', 'longestWaitAgain'] as const).map((what) => measures[handingOver!.day(0, what)]);
    };
    expect(of(hall({}, [700, 800, 850]))).toEqual([1, 100, 100]);
    expect(of(hall({}, [500, 700]))).toEqual([1, 0, 0]);
    expect(of(hall({}, [100]))).toEqual([0, NaN, NaN]);
    // Three desks become one: the highest number goes first, so the other stands before it, and both wait for the first desk.
    const three = [
      { from: '00:00', open: 3 },
      { from: '00:15', open: 1 },
    ];
    expect(of(hall({ timetable: three }, [700, 750, 800]))).toEqual([2, (100 + 250) / 2, 250]);
    // Handed over twice: from the third desk to the second, which closes as well.
    const twice = [
      { from: '00:00', open: 3 },
      { from: '00:15', open: 2 },
      { from: '00:30', open: 1 },
    ];
    const long = hall({ timetable: twice, serves: [{ group: 'resident', time: constant(1000) }] }, [700, 750, 800]);
    expect(storyOf(traceOf(long), ['handed over', 'service started', 'cleared'])).toEqual([
      '700 service started 0 desk#0',
      '750 service started 1 desk#1',
      '800 service started 2 desk#2',
      '900 handed over 2 desk#2',
      '1700 cleared 0 desk#0',
      '1700 service started 2 desk#0',
      '1750 cleared 1 desk#1',
      '2600 cleared 2 desk#0',
    ]);
    expect(of(long)).toEqual([1, 800, 800]);
    expect(measureLayout(hall({ handsOver: undefined }, [700])).handingOver).toBeUndefined();
  });

  it('goes on after a stop as if there had been none', () => {
    const day = hall({}, [700, 800, 850, 860]);
    for (const stop of [850, 950, 1100]) expect(continuedDay(day, 0, stop, 700)).toEqual(wholeDay(day, 0));
  });
});
