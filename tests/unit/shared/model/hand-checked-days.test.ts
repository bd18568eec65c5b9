// Days small enough to follow with a pencil.

import { describe, expect, it } from 'vitest';
import { category, constant, counters, lanes, scenario, withTrace } from '../../../support/scenario-builder.ts';
import { storyOf, traceOf, waitsOf } from '../../../support/run-trace.ts';

const eChannelUser = category('user', 'resident', { eChannelUptake: 1 });

describe('one counter', () => {
  it('serves arrivals at 1, 2, 3 with a service of 1.5 until 2.5, 4 and 5.5', () => {
    const day = withTrace(scenario([counters('desk', 1, constant(1.5))]), [
      [1, 'resident'],
      [2, 'resident'],
      [3, 'resident'],
    ]);
    expect(storyOf(traceOf(day), ['cleared'])).toEqual(['2.5 cleared 0 desk#0', '4 cleared 1 desk#0', '5.5 cleared 2 desk#0']);
    expect([...waitsOf(traceOf(day)).values()]).toEqual([0, 0.5, 1]);
  });

  it('keeps the server for the handover after each passenger, who has already left', () => {
    const day = withTrace(scenario([counters('desk', 1, constant(2), { handover: 1 })]), [
      [10, 'resident'],
      [10, 'resident'],
    ]);
    expect(storyOf(traceOf(day), ['service started', 'cleared'])).toEqual([
      '10 service started 0 desk#0',
      '12 cleared 0 desk#0',
      '13 service started 1 desk#0',
      '15 cleared 1 desk#0',
    ]);
  });
});

describe('banks', () => {
  it('gives the lowest-numbered idle server', () => {
    const day = withTrace(scenario([counters('desks', 3, constant(10))]), [
      [1, 'resident'],
      [2, 'resident'],
      [12, 'resident'],
    ]);
    expect(storyOf(traceOf(day), ['service started'])).toEqual([
      '1 service started 0 desks#0',
      '2 service started 1 desks#1',
      '12 service started 2 desks#0',
    ]);
  });

  it('lets a passenger join the shortest of several lines, and stay in it', () => {
    const day = withTrace(scenario([counters('desks', 2, constant(10), { queue: 'line-per-server' })]), [
      [1, 'resident'],
      [2, 'resident'],
      [3, 'resident'],
      [4, 'resident'],
      [11, 'resident'],
    ]);
    // Passenger 4 comes just as desk 0 has taken passenger 2: each desk has one person, the lower number wins.
    expect(storyOf(traceOf(day), ['service started'])).toEqual([
      '1 service started 0 desks#0',
      '2 service started 1 desks#1',
      '11 service started 2 desks#0',
      '12 service started 3 desks#1',
      '21 service started 4 desks#0',
    ]);
  });

  it('sends a passenger to the bank where the work in line is shared by more servers', () => {
    const day = withTrace(scenario([counters('slow', 1, constant(60)), counters('fast', 2, constant(60))]), [
      [1, 'resident'],
      [1, 'resident'],
      [1, 'resident'],
      [2, 'resident'],
    ]);
    expect(storyOf(traceOf(day), ['service started', 'joined line']).slice(0, 4)).toEqual([
      '1 service started 0 slow#0',
      '1 service started 1 fast#0',
      '1 service started 2 fast#1',
      '2 joined line 3 fast',
    ]);
  });
});

describe('e-Channels', () => {
  it('sends the refused to a counter, where they wait again, and counts both waits', () => {
    const day = withTrace(
      scenario(
        [
          lanes('lane', 1, constant(10), { services: [{ service: 'resident', time: constant(10), refusal: 1 }] }),
          counters('desk', 1, constant(30)),
        ],
        { categories: [eChannelUser] },
      ),
      [
        [0, 'user'],
        [0, 'user'],
      ],
    );
    expect(storyOf(traceOf(day), ['refused', 'service started', 'cleared'])).toEqual([
      '0 service started 0 lane#0',
      '10 refused 0 lane#0',
      '10 service started 0 desk#0',
      '10 service started 1 lane#0',
      '20 refused 1 lane#0',
      '40 cleared 0 desk#0',
      '40 service started 1 desk#0',
      '70 cleared 1 desk#0',
    ]);
    expect([...waitsOf(traceOf(day)).values()]).toEqual([0, 30]);
  });

  it('takes those who use one, and leaves the others to the counters', () => {
    const day = withTrace(
      scenario([lanes('lane', 1, constant(10)), counters('desk', 1, constant(30))], {
        categories: [{ ...eChannelUser, share: 0.5 }, category('never', 'resident', { share: 0.5 })],
      }),
      [
        [0, 'user'],
        [0, 'never'],
      ],
    );
    expect(storyOf(traceOf(day), ['service started'])).toEqual(['0 service started 0 lane#0', '0 service started 1 desk#0']);
  });

  it('never take a passenger who may not use them', () => {
    const child = category('child', 'resident', { age: 'under-7', eChannelUptake: 1, enrolments: ['hksar-passport'] });
    const day = withTrace(scenario([lanes('lane', 1, constant(10)), counters('desk', 1, constant(30))], { categories: [child] }), [
      [0, 'child'],
    ]);
    expect(storyOf(traceOf(day), ['service started'])).toEqual(['0 service started 0 desk#0']);
  });
});

describe('rosters', () => {
  it('closes the highest-numbered desk first, after its passenger', () => {
    const timetable = [
      { from: '00:00', open: 2 },
      { from: '00:15', open: 1 },
    ];
    const day = withTrace(scenario([counters('desks', 2, constant(600), { timetable })]), [
      [600, 'resident'],
      [600, 'resident'],
      [600, 'resident'],
    ]);
    expect(storyOf(traceOf(day), ['service started', 'cleared', 'server closed'])).toEqual([
      '600 service started 0 desks#0',
      '600 service started 1 desks#1',
      '1200 cleared 0 desks#0',
      '1200 service started 2 desks#0',
      '1200 cleared 1 desks#1',
      '1200 server closed desks#1',
      '1800 cleared 2 desks#0',
    ]);
  });

  it('moves the line of a closed desk to the others of its bank', () => {
    const timetable = [
      { from: '00:00', open: 2 },
      { from: '00:15', open: 1 },
    ];
    const day = withTrace(scenario([counters('desks', 2, constant(600), { timetable, queue: 'line-per-server' })]), [
      [600, 'resident'],
      [600, 'resident'],
      [601, 'resident'],
      [602, 'resident'],
    ]);
    expect(storyOf(traceOf(day), ['service started', 'left line', 'joined line']).slice(2)).toEqual([
      '601 joined line 2 desks',
      '602 joined line 3 desks',
      '900 left line 3 desks',
      '900 joined line 3 desks',
      '1200 left line 2 desks',
      '1200 service started 2 desks#0',
      '1800 left line 3 desks',
      '1800 service started 3 desks#0',
    ]);
    expect(waitsOf(traceOf(day)).get(3)).toBe(1198);
  });

  it('moves the line of a closed bank to one that is open', () => {
    const timetable = [
      { from: '00:00', open: 1 },
      { from: '00:15', open: 0 },
    ];
    const day = withTrace(scenario([counters('a', 1, constant(1000), { timetable }), counters('b', 1, constant(1500))]), [
      [100, 'resident'],
      [100, 'resident'],
      [101, 'resident'],
    ]);
    expect(storyOf(traceOf(day), ['service started', 'joined line', 'left line'])).toEqual([
      '100 service started 0 a#0',
      '100 service started 1 b#0',
      '101 joined line 2 a',
      '900 left line 2 a',
      '900 joined line 2 b',
      '1600 left line 2 b',
      '1600 service started 2 b#0',
    ]);
  });

  it('lets people wait for a bank that opens later', () => {
    const timetable = [{ from: '00:15', open: 1 }];
    const day = withTrace(scenario([counters('desk', 1, constant(10), { timetable })]), [[100, 'resident']]);
    expect(waitsOf(traceOf(day)).get(0)).toBe(800);
  });

  it('spreads those who waited for a bank over its lines when it opens, before anybody who comes later', () => {
    const timetable = [{ from: '00:15', open: 2 }];
    const day = withTrace(scenario([counters('desks', 2, constant(60), { timetable, queue: 'line-per-server' })]), [
      [100, 'resident'],
      [101, 'resident'],
      [102, 'resident'],
      [901, 'resident'],
    ]);
    expect(storyOf(traceOf(day), ['service started'])).toEqual([
      '900 service started 0 desks#0',
      '900 service started 1 desks#1',
      '960 service started 2 desks#0',
      '960 service started 3 desks#1',
    ]);
  });
});

describe('the closing of the hall', () => {
  it('clears whoever is in line, with the servers then open', () => {
    const timetable = [
      { from: '06:30', open: 1 },
      { from: '07:00', open: 0 },
    ];
    const day = withTrace(
      scenario([counters('desk', 1, constant(600), { timetable })], { openingHours: { opens: '06:30', closes: '07:00' } }),
      [
        [25_000, 'resident'],
        [25_100, 'resident'],
        [25_150, 'resident'],
      ],
    );
    expect(storyOf(traceOf(day), ['hall closed', 'cleared'])).toEqual([
      '25200 hall closed',
      '25600 cleared 0 desk#0',
      '26200 cleared 1 desk#0',
      '26800 cleared 2 desk#0',
    ]);
  });
});

describe('families', () => {
  const child = (change = {}) =>
    category('child', 'resident', { age: 'under-7', companions: 2, share: 0.25, enrolments: ['hksar-passport'], ...change });
  const adult = category('adult', 'resident', { share: 0.75, eChannelUptake: 1 });

  it('go to one counter together, one after the other at its desk', () => {
    const day = scenario([lanes('lane', 1, constant(10)), counters('desk', 2, constant(30))], {
      categories: [child(), adult],
      demand: {
        ...scenario([]).demand,
        arrivals: { kind: 'exact' },
        flows: [{ direction: 'departure', group: 'resident', passengers: 1200, profile: 'even' }],
      },
    });
    const trace = traceOf(day);
    const families = trace.filter(({ what, category: who }) => what === 'arrived' && who === 'child');
    expect(families.length).toBeGreaterThan(200);
    expect(new Set(families.slice(0, -1).map(({ size }) => size))).toEqual(new Set([3]));
    for (const { passenger, size, time } of families) {
      const started = trace.find((entry) => entry.what === 'service started' && entry.passenger === passenger)!;
      const cleared = trace.find((entry) => entry.what === 'cleared' && entry.passenger === passenger)!;
      expect(started.bank).toBe('desk');
      expect(started.time).toBeGreaterThanOrEqual(time);
      expect(cleared.time - started.time).toBeCloseTo(30 * size!, 6);
    }
  });

  it('go through the e-Channels one by one where the child may use them too', () => {
    const day = scenario([lanes('lane', 3, constant(10)), counters('desk', 2, constant(30))], {
      date: '2025-04-18',
      categories: [child({ age: '7-to-10', enrolments: ['smart-identity-card', 'hksar-passport'], eChannelUptake: 1 }), adult],
      demand: {
        ...scenario([]).demand,
        arrivals: { kind: 'exact' },
        flows: [{ direction: 'departure', group: 'resident', passengers: 300, profile: 'even' }],
      },
    });
    const trace = traceOf(day);
    expect(trace.filter(({ what }) => what === 'arrived').every(({ size }) => size === 1)).toBe(true);
    expect(trace.filter(({ what, bank }) => what === 'service started' && bank === 'desk')).toEqual([]);
    expect(trace.filter(({ what }) => what === 'cleared')).toHaveLength(300);
  });
});
