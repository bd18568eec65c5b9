// Signs, misjudged lines and changes of line, on days small enough to follow with a pencil, and on days with many for the shares.

import { describe, expect, it } from 'vitest';
import type { Queues } from '../../../../shared/scenario/schema/queue-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { storyOf, traceOf, waitsOf } from '../../../support/run-trace.ts';
import { category, constant, counters, lanes, scenario, withTrace } from '../../../support/scenario-builder.ts';

const withQueues = (day: Scenario, queues: Queues): Scenario => ({ ...day, queues });

const residents = (...times: number[]) => times.map((at) => [at, 'resident'] as const);

describe('changing lines within a bank', () => {
  // Desk 0 takes 100 s for each, desk 1 is the same; a line each.
  const desks = scenario([counters('desks', 2, constant(100), { queue: 'line-per-server' })]);

  it('takes the last of the longer line when the shorter one moves, where it leaves so many fewer', () => {
    // 0 at desk 0 until 101, 1 at desk 1 until 102; 2, 4 wait at desk 0 and 3, 5 at desk 1.
    const day = withTrace(desks, residents(1, 2, 3, 4, 5, 6));
    const told = storyOf(traceOf(withQueues(day, { jockeying: { fewerPeople: 1 } })), ['changed line', 'service started']);
    // When desk 0 calls 2 at 101, it has 2 and 4, desk 1 has 1, 3 and 5: who stands last there has two before it, here it would have two: no gain.
    expect(told.slice(0, 4)).toEqual([
      '1 service started 0 desks#0',
      '2 service started 1 desks#1',
      '101 service started 2 desks#0',
      '102 service started 3 desks#1',
    ]);
    expect(told.some((line) => line.includes('changed line'))).toBe(false);
  });

  it('lets somebody from a line behind a slow passenger go over to a free desk', () => {
    const slow = category('slow', 'resident', { timeFactors: { eChannel: 1, counter: 10 } });
    const day = withTrace({ ...desks, categories: [category('resident', 'resident', { share: 0.5 }), { ...slow, share: 0.5 }] }, [
      [1, 'slow'],
      [2, 'resident'],
      [3, 'resident'],
      [4, 'resident'],
      [5, 'resident'],
    ]);
    // 0 keeps desk 0 until 1001. 2 and 4 wait behind it, 3 behind 1.
    const stays = waitsOf(traceOf(day));
    expect([stays.get(2), stays.get(4)]).toEqual([998, 1096]);
    const told = traceOf(withQueues(day, { jockeying: { fewerPeople: 1 } }));
    // At 102 desk 1 calls 3: the last at desk 0 has two before it there and would have one here. At 202 desk 1 is free of 3 and calls 4;
    // 2 has one before it in either line and stays. At 302 desk 1 has nobody, and 2 has one before it: it goes.
    expect(storyOf(told, ['changed line', 'service started'])).toEqual([
      '1 service started 0 desks#0',
      '2 service started 1 desks#1',
      '102 service started 3 desks#1',
      '102 changed line 4 desks',
      '202 service started 4 desks#1',
      '302 changed line 2 desks',
      '302 service started 2 desks#1',
    ]);
    expect([waitsOf(told).get(4), waitsOf(told).get(2)]).toEqual([197, 299]);
    // For two people fewer 4 would not have gone at 102, and 2, alone behind desk 0, never goes at all.
    const patient = storyOf(traceOf(withQueues(day, { jockeying: { fewerPeople: 2 } })), ['changed line']);
    expect(patient).toEqual(['202 changed line 4 desks']);
  });

  it('comes after whoever arrives at the same instant', () => {
    const slow = category('slow', 'resident', { timeFactors: { eChannel: 1, counter: 10 } });
    const day = withTrace({ ...desks, categories: [category('resident', 'resident', { share: 0.5 }), { ...slow, share: 0.5 }] }, [
      [1, 'slow'],
      [2, 'resident'],
      [3, 'resident'],
      [102, 'resident'],
    ]);
    // Desk 1 is free at 102 and 2 waits behind the slow one: 3, who comes just then, finds the desk idle and takes it.
    const told = storyOf(traceOf(withQueues(day, { jockeying: { fewerPeople: 1 } })), ['changed line', 'service started']);
    expect(told.slice(2)).toEqual(['102 service started 3 desks#1', '202 changed line 2 desks', '202 service started 2 desks#1']);
  });
});

describe('changing to another bank', () => {
  const two = scenario([counters('a', 1, constant(600)), counters('b', 1, constant(60))], { bankChoice: 'fewest-people' });

  it('takes who saves enough, when the line of the other bank moves', () => {
    // 0 is quicker served at b; 1 goes to a, 2 to b and 3 to a, as fewer people are there. At 61 b calls 2.
    const day = withTrace(two, residents(1, 1, 2, 3));
    expect(storyOf(traceOf(day), ['service started'])).toEqual([
      '1 service started 0 b#0',
      '1 service started 1 a#0',
      '61 service started 2 b#0',
      '601 service started 3 a#0',
    ]);
    // At a 3 expects 600 s, at b 60 s once 2 is called: a gain of 9 min.
    const goes = traceOf(withQueues(day, { jockeying: { minutesSaved: 9 } }));
    expect(storyOf(goes, ['changed line', 'service started']).slice(2)).toEqual([
      '61 service started 2 b#0',
      '61 changed line 3 b',
      '121 service started 3 b#0',
    ]);
    expect(waitsOf(goes).get(3)).toBe(118);
    // Where it must save more, it waits until b stands idle at 121: ten minutes saved.
    const later = traceOf(withQueues(day, { jockeying: { minutesSaved: 9.5 } }));
    expect(storyOf(later, ['changed line'])).toEqual(['121 changed line 3 b']);
    expect(storyOf(traceOf(withQueues(day, { jockeying: { minutesSaved: 10.5 } })), ['changed line'])).toEqual([]);
  });

  it('is only to a bank that serves the passenger, by the last one it serves', () => {
    const visitors = category('visitor', 'mainland-visitor', { enrolments: [] });
    const all = counters('all', 1, constant(600));
    const forVisitors = counters('visitors', 1, constant(60), { serves: [{ group: 'mainland-visitor', time: constant(60) }] });
    const day = withTrace(
      scenario([all, forVisitors], { bankChoice: 'fewest-people', categories: [category('resident', 'resident'), visitors] }),
      [
        [1, 'visitor'],
        [2, 'visitor'],
        [3, 'visitor'],
        [4, 'visitor'],
        [5, 'resident'],
      ],
    );
    // Visitors 0 and 2 go to their own desk, 1 and 3 to the one for all, where resident 4 stands last.
    const told = storyOf(traceOf(withQueues(day, { jockeying: { minutesSaved: 1 } })), ['changed line', 'service started']);
    expect(told).toEqual([
      '1 service started 0 visitors#0',
      '2 service started 1 all#0',
      '61 service started 2 visitors#0',
      '61 changed line 3 visitors',
      '121 service started 3 visitors#0',
      '602 service started 4 all#0',
    ]);
  });
});

describe('signs', () => {
  const two = scenario([counters('a', 1, constant(60)), counters('b', 1, constant(60))]);
  const lead = (share: number, followed = 1): Queues => ({
    signs: [
      {
        direction: 'departure',
        group: 'resident',
        followed,
        split: [
          { bank: 'a', share },
          { bank: 'b', share: 1 - share },
        ],
      },
    ],
  });

  it('are followed past an empty desk', () => {
    const told = storyOf(traceOf(withQueues(withTrace(two, residents(1, 2, 3)), lead(0))), ['service started']);
    expect(told).toEqual(['1 service started 0 b#0', '61 service started 1 b#0', '121 service started 2 b#0']);
  });

  it('are not followed by those who do not, nor to a bank that is shut', () => {
    const ignored = storyOf(traceOf(withQueues(withTrace(two, residents(1, 2)), lead(0, 0))), ['service started']);
    expect(ignored).toEqual(['1 service started 0 a#0', '2 service started 1 b#0']);
    const shut = scenario([counters('a', 1, constant(60)), counters('b', 1, constant(60), { timetable: [{ from: '00:15', open: 1 }] })]);
    const told = storyOf(traceOf(withQueues(withTrace(shut, residents(1, 2, 901)), lead(0))), ['service started']);
    expect(told).toEqual(['1 service started 0 a#0', '61 service started 1 a#0', '901 service started 2 b#0']);
  });

  it('send their shares of passengers, the same ones in another deployment, and a category by its own sign', () => {
    const people = Array.from({ length: 4000 }, (_, i) => [i, i % 2 === 0 ? 'resident' : 'other'] as const);
    const categories = [category('resident', 'resident', { share: 0.5 }), category('other', 'resident', { share: 0.5 })];
    const [sign] = lead(0.25, 0.8).signs!;
    const queues: Queues = { signs: [sign!, { ...sign!, category: 'other', split: [{ bank: 'b', share: 1 }] }] };
    const bankOf = (servers: number) => {
      const day = scenario([counters('a', servers, constant(1)), counters('b', servers, constant(1))], { categories });
      const told = traceOf(withQueues(withTrace(day, people), queues)).filter(({ what }) => what === 'service started');
      return new Map(told.map(({ passenger, bank }) => [passenger!, bank!]));
    };
    const banks = bankOf(50);
    const share = (parity: number) => {
      const numbers = [...banks.keys()].filter((number) => number % 2 === parity);
      return numbers.filter((number) => banks.get(number) === 'b').length / numbers.length;
    };
    // Nobody waits, so those who do not follow it all go to a. Of 2000: 0.8 x 0.75 and 0.8, give or take four standard deviations.
    expect(Math.abs(share(0) - 0.6)).toBeLessThan(0.044);
    expect(Math.abs(share(1) - 0.8)).toBeLessThan(0.036);
    expect(bankOf(51)).toEqual(banks);
  });
});

describe('a misjudged line', () => {
  it('is as often taken for shorter as for longer than one of the same length, by the same passengers whatever the deployment', () => {
    // Nobody is ever idle: two banks with one endless passenger each and the same line.
    const day = scenario([counters('a', 1, constant(80_000)), counters('b', 1, constant(80_000))]);
    const told = (queues: Queues | undefined) => {
      const listed = withTrace(day, residents(...Array.from({ length: 402 }, (_, i) => 10 + i)));
      return traceOf(queues === undefined ? listed : withQueues(listed, queues)).filter(({ what }) => what === 'joined line');
    };
    const plain = told(undefined).map(({ bank }) => bank);
    const misjudged = told({ misjudgement: 1 }).map(({ bank }) => bank);
    expect(plain.slice(0, 4)).toEqual(['a', 'b', 'a', 'b']);
    const wrong = misjudged.filter((bank, i) => bank === misjudged[i - 1]).length;
    // A coin would come down as before half the time; errors of 100 % are near it, while lines that differ are put right again.
    expect(wrong).toBeGreaterThan(100);
    expect(Math.abs(misjudged.filter((bank) => bank === 'a').length - 200)).toBeLessThan(30);
  });

  it('never hides an idle lane', () => {
    const user = category('user', 'resident', { eChannelUptake: 1 });
    const day = scenario([lanes('a', 1, constant(5)), lanes('b', 1, constant(5)), counters('desk', 1, constant(60))], {
      categories: [user],
    });
    const people = Array.from({ length: 300 }, (_, i) => [3 * i, 'user'] as const);
    const waits = waitsOf(traceOf(withQueues(withTrace(day, people), { misjudgement: 3 })));
    expect(new Set(waits.values())).toEqual(new Set([0]));
  });
});
