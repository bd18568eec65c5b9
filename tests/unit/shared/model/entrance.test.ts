// The entrance of a hall, on days to follow with a pencil: a limit to those inside, metered entry by plan and by order.

import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../../../shared/model/measure-layout.ts';
import type { OutsideStatistic } from '../../../../shared/model/outside-layout.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import type { Intervention } from '../../../../shared/scenario/schema/intervention-schema.ts';
import type { Entrance } from '../../../../shared/scenario/schema/entrance-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { storyOf, traceOf, waitsOf } from '../../../support/run-trace.ts';
import {
  category,
  constant,
  counters,
  exponential,
  lanes,
  scenario,
  transport,
  withPassengers,
  withTrace,
} from '../../../support/scenario-builder.ts';

const residents = (...times: number[]) => times.map((at) => [at, 'resident'] as const);
const departure = (entrance: Omit<Entrance, 'direction'>): Scenario['queues'] => ({ entrances: [{ direction: 'departure', ...entrance }] });
const metered = (people: number, everyMinutes: number, to = '01:00') =>
  departure({ metering: [{ from: '00:00', to, people, everyMinutes }] });
const goingIn = (day: Scenario) => storyOf(traceOf(day), ['arrived', 'arrived outside', 'came in', 'balked']);

function outsideOf(day: Scenario, statistic: OutsideStatistic): number {
  const layout = measureLayout(day);
  return runReplication(day, 0).measures[layout.outside!.day(0, statistic)]!;
}

describe('a hall that takes two', () => {
  const day = withTrace(scenario([counters('desk', 1, constant(10))], { queues: departure({ capacity: 2 }) }), residents(1, 2, 2.25, 3));

  it('keeps the others outside, and lets one in as one leaves', () => {
    expect(goingIn(day)).toEqual([
      '1 arrived 0',
      '2 arrived 1',
      '2.25 arrived outside 2',
      '3 arrived outside 3',
      '11 came in 2',
      '21 came in 3',
    ]);
  });

  it('counts the wait from the arrival outside', () => {
    expect([...waitsOf(traceOf(day))]).toEqual([
      [0, 0],
      [1, 9],
      [2, 18.75],
      [3, 28],
    ]);
  });

  it('tells how many wait outside, and how long', () => {
    expect(outsideOf(day, 'passengers')).toBe(2);
    expect(outsideOf(day, 'mean')).toBe((11 - 2.25 + (21 - 3)) / 2);
    expect(outsideOf(day, 'maximum')).toBe(18);
    expect(outsideOf(day, 'most')).toBe(2);
    // Of all four, of whom two have waited 0 there.
    expect(outsideOf(day, 'meanOfAll')).toBe((11 - 2.25 + (21 - 3)) / 4);
    expect(outsideOf(day, 'p95OfAll')).toBe(18);
    expect(outsideOf(day, 'maximumOfAll')).toBe(18);
    const layout = measureLayout(day);
    const { measures } = runReplication(day, 0);
    // One from 2.25 to 3, two until 11, one until 21, over the quarter-hour.
    expect(measures[layout.outside!.series(0, 'people')]).toBeCloseTo((0.75 + 2 * 8 + 10) / 900, 12);
    expect(measures[layout.day(0, 'peakOccupancy')]).toBe(2);
    expect(measures[layout.day(0, 'arrived')]).toBe(4);
    expect(measures[layout.day(0, 'cleared')]).toBe(4);
  });

  it('tells of all who come even where nobody waits, or few do', () => {
    const few = (queues: Scenario['queues'], times: readonly number[]) =>
      withTrace(scenario([counters('desk', 1, constant(10))], { queues }), residents(...times));
    const nobody = few(departure({ capacity: 2 }), [1, 100]);
    expect(['mean', 'meanOfAll', 'p95OfAll', 'maximumOfAll'].map((what) => outsideOf(nobody, what as OutsideStatistic))).toEqual([
      NaN,
      0,
      0,
      0,
    ]);
    // Forty come, and the last alone waits, for 5 s: one in forty is less than one in twenty.
    const one = few(
      departure({ capacity: 1 }),
      Array.from({ length: 40 }, (_, passenger) => (passenger === 39 ? 38 * 20 + 5 : passenger * 20)),
    );
    expect(outsideOf(one, 'passengers')).toBe(1);
    expect([outsideOf(one, 'meanOfAll'), outsideOf(one, 'p95OfAll'), outsideOf(one, 'maximumOfAll')]).toEqual([5 / 40, 0, 5]);
  });

  it('clears whoever is outside when it closes, and counts them', () => {
    const late = withTrace(
      scenario([counters('desk', 1, constant(600))], {
        openingHours: { opens: '00:00', closes: '00:15' },
        queues: departure({ capacity: 1 }),
      }),
      residents(100, 200, 890),
    );
    expect(storyOf(traceOf(late), ['came in', 'cleared', 'hall closed'])).toEqual([
      '700 cleared 0 desk#0',
      '700 came in 1',
      '900 hall closed',
      '1300 cleared 1 desk#0',
      '1300 came in 2',
      '1900 cleared 2 desk#0',
    ]);
    expect(runReplication(late, 0).measures[measureLayout(late).day(0, 'inLineAtClosing')]).toBe(1);
  });

  it('shares its room between directions where it is one hall', () => {
    const both = scenario([counters('desk', 1, constant(10), { direction: 'both' })], {
      queues: { entrances: [{ direction: 'both', capacity: 1 }] },
      demand: {
        ...day.demand,
        arrivals: {
          kind: 'trace',
          passengers: [
            { at: 1, direction: 'departure', category: 'resident' },
            { at: 2, direction: 'arrival', category: 'resident' },
            { at: 3, direction: 'departure', category: 'resident' },
          ],
        },
      },
    });
    expect(goingIn(both)).toEqual(['1 arrived 0', '2 arrived outside 1', '3 arrived outside 2', '11 came in 1', '21 came in 2']);
  });
});

describe('metered entry', () => {
  it('lets in so many at each turn; what is not used lapses', () => {
    const day = withTrace(
      scenario([counters('desk', 9, constant(1))], { queues: metered(2, 1) }),
      residents(70, 71, 72, 73, 74, 200, 201, 202),
    );
    expect(goingIn(day)).toEqual([
      '70 arrived 0',
      '71 arrived 1',
      '72 arrived outside 2',
      '73 arrived outside 3',
      '74 arrived outside 4',
      '120 came in 2',
      '120 came in 3',
      '180 came in 4',
      '200 arrived 5',
      '201 arrived outside 6',
      '202 arrived outside 7',
      '240 came in 6',
      '240 came in 7',
    ]);
  });

  it('saves turns up for a tour group in front, which nobody overtakes', () => {
    const tour = transport('coach', {
      travel: 'group-at-one-counter',
      load: { of: 'passengers', mean: 4, cv: 0 },
      runs: [{ at: '00:00' }],
    });
    const one = withTrace(scenario([counters('desk', 9, constant(1))], { queues: metered(2, 1) }), residents(250));
    const day = { ...one, demand: { ...one.demand, scheduled: { counting: 'added' as const, transports: [tour] } } };
    // The next two may go in before the group comes at 240; a minute later there is room for all four, and then for the one behind them.
    expect(goingIn(day)).toEqual(['240 arrived outside 0', '250 arrived outside 4', '300 came in 0', '360 came in 4']);
  });

  it('takes a tour group larger than the hall when that is empty', () => {
    const tour = transport('coach', {
      travel: 'group-at-one-counter',
      load: { of: 'passengers', mean: 4, cv: 0 },
      runs: [{ at: '00:00' }],
    });
    const queues = { entrances: [{ direction: 'departure' as const, capacity: 3 }] };
    const one = withTrace(scenario([counters('desk', 9, constant(30))], { queues }), residents(230, 250));
    const day = { ...one, demand: { ...one.demand, scheduled: { counting: 'added' as const, transports: [tour] } } };
    expect(goingIn(day)).toEqual(['230 arrived 0', '240 arrived outside 1', '250 arrived outside 5', '260 came in 1', '380 came in 5']);
  });

  it('ends when its time is over', () => {
    const day = withTrace(scenario([counters('desk', 9, constant(1))], { queues: metered(1, 10, '00:05') }), residents(10, 20, 30, 400));
    expect(goingIn(day)).toEqual([
      '10 arrived 0',
      '20 arrived outside 1',
      '30 arrived outside 2',
      '300 came in 1',
      '300 came in 2',
      '400 arrived 3',
    ]);
  });

  it('is what the latest order says, then what the plan says again', () => {
    const order = (at: number, until: number, people: number): Intervention => ({
      what: 'meter',
      at,
      until,
      direction: 'departure',
      people,
      everyMinutes: 1,
    });
    const interventions = [order(100, 400, 1), order(150, 250, 0)];
    const free = withTrace(scenario([counters('desk', 9, constant(1))], { interventions }), residents(99, 101, 102, 103, 160, 401));
    expect(goingIn(free)).toEqual([
      '99 arrived 0',
      '101 arrived 1',
      '102 arrived outside 2',
      '103 arrived outside 3',
      '160 arrived outside 4',
      '250 came in 2',
      '310 came in 3',
      '370 came in 4',
      '401 arrived 5',
    ]);
    const planned = withTrace(
      scenario([counters('desk', 9, constant(1))], { interventions: [order(100, 130, 0)], queues: metered(1, 5) }),
      residents(110, 111),
    );
    expect(goingIn(planned)).toEqual(['110 arrived outside 0', '111 arrived outside 1', '130 came in 0', '430 came in 1']);
  });

  it('lets those who come in turn back, having counted them once', () => {
    const queues: Scenario['queues'] = {
      ...metered(2, 1),
      balking: { direction: 'departure', groups: ['resident'], rule: { by: 'people', people: 1 } },
    };
    const day = withTrace(scenario([counters('desk', 1, constant(1000))], { queues }), residents(70, 71, 72, 73));
    expect(goingIn(day)).toEqual([
      '70 arrived 0',
      '71 arrived 1',
      '72 arrived outside 2',
      '73 arrived outside 3',
      '120 balked 2 desk',
      '120 balked 3 desk',
    ]);
    const layout = measureLayout(day);
    const { measures } = runReplication(day, 0);
    expect(measures[layout.day(0, 'arrived')]).toBe(4);
    expect(measures[layout.balked!.day(0)]).toBe(2);
    expect(measures[layout.day(0, 'cleared')]).toBe(2);
  });
});

describe('an entrance that holds nobody back', () => {
  it('changes no digit of a day', () => {
    const child = category('child', 'resident', { age: 'under-7', companions: 1.5, share: 0.2 });
    const plain = withPassengers(
      scenario([lanes('lanes', 2, constant(20)), counters('desk', 2, exponential(60))], {
        categories: [child, category('adult', 'resident', { eChannelUptake: 0.7, share: 0.8 })],
      }),
      3000,
    );
    const without = runReplication(plain, 0);
    const huge = runReplication({ ...plain, queues: departure({ capacity: 1_000_000 }) }, 0);
    expect(huge.measures.slice(0, without.measures.length)).toEqual(without.measures);
    expect(huge.waits).toEqual(without.waits);
    expect(huge.events).toBe(without.events);
  });
});
