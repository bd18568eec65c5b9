// A day that is stopped, saved, restored elsewhere and continued ends as the day that was never stopped, to the last digit.

import { describe, expect, it } from 'vitest';
import { ControlPoint } from '../../../../shared/model/control-point.ts';
import { planHall } from '../../../../shared/model/plan/hall-plan.ts';
import { TraceRecorder } from '../../../../shared/model/record/trace-recorder.ts';
import { readyScenarios } from '../../../../shared/scenario/ready/ready-scenarios.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { continuedDay, measuresAtEnd, startedDay, wholeDay } from '../../../support/continued-day.ts';
import { transport } from '../../../support/scenario-builder.ts';

const replication = 3;

/** The first ready scenario with a tenth of its passengers, and lanes that fail. */
function smallDay(arrivals: 'poisson' | 'exact' | 'by timetable'): Scenario {
  if (arrivals === 'by timetable') return timetabledDay();
  const { scenario } = readyScenarios[0]!;
  return {
    ...scenario,
    demand: { ...scenario.demand, growthFactor: 0.1, arrivals: { kind: arrivals }, dayToDayVariation: 0.1 },
    banks: scenario.banks.map((bank) =>
      bank.kind === 'e-channel'
        ? { ...bank, outages: { meanHoursBetweenFailures: 3, meanMinutesToRepair: 20 } }
        : { ...bank, queue: 'line-per-server' as const },
    ),
  };
}

/** The same day with trains all day, a tour group, a surge, listed passengers, and groups that vary by themselves. */
function timetabledDay(): Scenario {
  const day = smallDay('poisson');
  const who = day.categories[0]!.id;
  const trains = transport('train', {
    delay: { meanMinutes: 1, sdMinutes: 4 },
    toHall: { meanMinutes: 12, cv: 0.5 },
    groups: [
      { group: 'resident', share: 0.7 },
      { group: 'mainland-visitor', share: 0.3 },
    ],
    headways: [{ from: '06:30', to: '23:45', everyMinutes: 7.5, size: 40 }],
  });
  return {
    ...day,
    demand: {
      ...day.demand,
      arrivals: {
        kind: 'trace',
        passengers: [6.6, 9.3, 17].map((hour) => ({ at: hour * 3600, direction: 'departure' as const, category: who })),
        others: 'exact',
      },
      groupVariation: { resident: 0.1, 'mainland-visitor': 0.3, 'other-visitor': 0 },
      scheduled: {
        counting: 'within',
        transports: [
          trains,
          transport('ferry', {
            role: 'takes',
            travel: 'group-at-one-counter',
            runs: [{ at: '18:10' }],
            toHall: { meanMinutes: 90, cv: 0.3 },
          }),
        ],
      },
      surges: [
        {
          id: 'concert',
          name: day.categories[0]!.name,
          direction: 'departure',
          groups: [{ group: 'resident', share: 1 }],
          passengers: 900,
          from: '22:15',
          peak: '22:50',
          to: '23:50',
        },
      ],
    },
  };
}

/** The same in lanes with two zones, and with counters of two authorities a walk apart. */
function dayOfTwoAuthorities(): Scenario {
  const day = smallDay('poisson');
  const time = { distribution: 'lognormal' as const, mean: 12, cv: 0.5 };
  return {
    ...day,
    walkBetweenAuthorities: { ...time, mean: 200 },
    banks: day.banks.flatMap((bank): Scenario['banks'] =>
      bank.kind === 'e-channel'
        ? [{ ...bank, secondZone: { time, refusal: 0.05 } }]
        : [
            { ...bank, authority: 'first' },
            { ...bank, id: `${bank.id}-2`, authority: 'second' },
          ],
    ),
  };
}

/** The same, with somebody stepping in all day long. */
function steppedDay(arrivals: 'poisson' | 'exact'): Scenario {
  const day = smallDay(arrivals);
  const [lanes] = day.banks;
  const counters = day.banks.find(({ id }) => id === 'departure-visitor-counters');
  return {
    ...day,
    interventions: [
      { what: 'early', at: 30_000, until: 34_000, within: 600 },
      { what: 'fail', at: 33_000, until: 36_000, bank: lanes!.id },
      { what: 'divert', at: 40_000, until: 66_000, bank: lanes!.id },
      { what: 'refusals', at: 30_000, until: 70_000, bank: lanes!.id, factor: 3 },
      { what: 'open', at: 42_000, bank: counters!.id, open: 7 },
      { what: 'staff', at: 43_000, until: 65_000, bank: counters!.id, by: -1 },
    ],
  };
}

describe.each([
  ['poisson arrivals', smallDay('poisson')],
  ['exact arrivals', smallDay('exact')],
  ['arrivals by timetable', smallDay('by timetable')],
  ['poisson arrivals and interventions', steppedDay('poisson')],
  ['exact arrivals and interventions', steppedDay('exact')],
] as const)('a day with %s', (_name, day) => {
  const whole = wholeDay(day, replication);

  it.each([6.6, 9.3, 12, 18.001, 23.99, 24.2])('continues exactly after a stop at hour %f', (hour) => {
    const first = startedDay(day, replication);
    first.day.runUntil(hour * 3600);
    const state = structuredClone(first.day.save());

    const second = startedDay(day, replication);
    // Somewhere else entirely, before it is put back.
    second.day.runUntil(15 * 3600);
    second.day.restore(state);
    expect(second.day.now).toBe(hour * 3600);
    expect(measuresAtEnd(second)).toEqual(whole);
    // What was saved is a copy: the first day goes on undisturbed.
    expect(measuresAtEnd(first)).toEqual(whole);
  });

  it('is the same run event by event', () => {
    const stepped = startedDay(day, replication);
    while (stepped.day.step());
    expect(measuresAtEnd(stepped)).toEqual(whole);
  });
});

/** As smallDay, with all that people can do where they line up. */
function livelyDay(): Scenario {
  const day = smallDay('poisson');
  const banks = day.banks.filter(({ kind }) => kind === 'e-channel').map(({ id }) => id);
  const split = banks.map((bank, index) => ({ bank, share: index === 0 ? 1 - (banks.length - 1) / 10 : 0.1 }));
  return {
    ...day,
    // Few servers, so that there are lines to stand in.
    banks: day.banks.map((bank) => ({ ...bank, timetable: [{ from: '00:00', open: 2 }] })),
    queues: {
      misjudgement: 0.5,
      signs: [{ direction: 'departure', group: 'resident', followed: 0.5, split }],
      jockeying: { fewerPeople: 1, minutesSaved: 0.1 },
    },
  };
}

describe('a day on which people follow signs and change lines', () => {
  const whole = wholeDay(livelyDay(), replication);

  it.each([9.3, 12, 18.001])('continues exactly after a stop at hour %f', (hour) => {
    expect(continuedDay(livelyDay(), replication, hour * 3600, 15 * 3600)).toEqual(whole);
  });

  it('is one on which people do change lines', () => {
    const { layout } = planHall(livelyDay());
    const changed = livelyDay().banks.map((_, bank) => whole[layout.lineChanges!(bank, 'changedWithin')]!);
    expect(Math.max(...changed)).toBeGreaterThan(10);
  });
});

/** As smallDay, into which few may go at a time: a limit, two times of metered entry and an order. */
function heldBackDay(): Scenario {
  const day = smallDay('poisson');
  return {
    ...day,
    queues: {
      entrances: [
        {
          direction: 'both',
          capacity: 60,
          metering: [
            { from: '09:00', to: '11:00', people: 5, everyMinutes: 0.5 },
            { from: '11:30', to: '20:00', people: 30, everyMinutes: 3.5 },
          ],
        },
      ],
    },
    interventions: [{ what: 'meter', at: 37_000, until: 38_000, direction: 'both', people: 1, everyMinutes: 0.1 }],
  };
}

describe('a day on which people wait outside', () => {
  const whole = wholeDay(heldBackDay(), replication);

  it.each([9.3, 10.4, 12, 18.001])('continues exactly after a stop at hour %f', (hour) => {
    expect(continuedDay(heldBackDay(), replication, hour * 3600, 15 * 3600)).toEqual(whole);
  });

  it('is one on which many do', () => {
    const { layout } = planHall(heldBackDay());
    expect(whole[layout.outside!.day(0, 'passengers')]).toBeGreaterThan(100);
  });
});

describe('a trace', () => {
  it('continues with the same entries', () => {
    const plan = planHall(smallDay('poisson'));
    const start = () => {
      let recorder: TraceRecorder | undefined;
      const day = new ControlPoint(plan, 0, () => (recorder = new TraceRecorder(plan)));
      return { day, recorder: recorder! };
    };
    const whole = start();
    whole.day.run();
    const first = start();
    first.day.runUntil(40_000);
    const second = start();
    second.day.restore(structuredClone(first.day.save()));
    second.day.run();
    expect(second.recorder.entries).toEqual(whole.recorder.entries);
  });
});

describe('a day of two authorities', () => {
  const whole = wholeDay(dayOfTwoAuthorities(), replication);

  it.each([7.5, 12.25, 24.05])('continues exactly after a stop at hour %f', (hour) => {
    expect(continuedDay(dayOfTwoAuthorities(), replication, hour * 3600, 15 * 3600)).toEqual(whole);
  });
});
