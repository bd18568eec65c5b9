// The score of a drill by hand: what is extra, what was avoidable, and how long after a fault something was done.

import { describe, expect, it } from 'vitest';
import { reactions, scoreDrill } from '../../../../shared/lessons/drill-score.ts';
import { standardResponse } from '../../../../shared/lessons/standard-responses.ts';
import type { Intervention } from '../../../../shared/scenario/schema/intervention-schema.ts';
import { always, constant, counters, lanes, scenario } from '../../../support/scenario-builder.ts';

describe('the score', () => {
  // Undisturbed 1000 passenger-minutes; with the faults 3000 without a response, 1800 and 2200 with standard ones.
  const standards = { nothing: 180_000, 'open-all': 108_000, reserves: 132_000, divert: 186_000 };
  const score = (trainee: number) => scoreDrill({ undisturbed: 60_000, trainee, standards });

  it('is the extra waiting in passenger-minutes, and the share of the avoidable part that was avoided', () => {
    // 2400 in all: 1400 extra; of the 1200 that opening all avoids, 600.
    expect(score(144_000)).toEqual({
      extra: 1400,
      standards: { nothing: 2000, 'open-all': 800, reserves: 1200, divert: 2100 },
      best: 'open-all',
      avoided: 0.5,
    });
  });

  it('is more than the whole for who does better than every standard, and below nothing for who makes it worse', () => {
    expect(score(96_000).avoided).toBeCloseTo(1400 / 1200, 12);
    expect(score(204_000).avoided).toBeCloseTo(-400 / 1200, 12);
  });

  it('has no share where nothing would have helped', () => {
    const helpless = { nothing: 180_000, 'open-all': 180_000, reserves: 190_000 };
    expect(scoreDrill({ undisturbed: 60_000, trainee: 150_000, standards: helpless })).toMatchObject({
      extra: 1500,
      best: 'nothing',
      avoided: undefined,
    });
  });
});

describe('reactions', () => {
  const fail = (at: number): Intervention => ({ what: 'fail', at, until: at + 600, bank: 'gates' });
  const open = (at: number): Intervention => ({ what: 'open', at, bank: 'desks', open: 3 });

  it('are the first thing done after a fault and before the next one', () => {
    const [one, two, three] = reactions([fail(100), fail(400), fail(900)], [open(50), open(145), open(300), open(910)]);
    expect(one).toMatchObject({ after: 45, response: { at: 145 } });
    expect(two).toMatchObject({ after: undefined, response: undefined });
    expect(three).toMatchObject({ after: 10 });
  });

  it('count for each of several faults at one time, and may come at the very instant', () => {
    expect(reactions([fail(100), fail(100)], [open(100)]).map(({ after }) => after)).toEqual([0, 0]);
  });
});

describe('standard responses', () => {
  const timetable = [...always(2), { from: '23:00', open: 5 }];
  const hall = scenario([
    lanes('gates', 4, constant(10)),
    counters('desks', 2, constant(60), { timetable }),
    counters('more', 3, constant(60)),
  ]);
  const faults: readonly Intervention[] = [
    { what: 'early', at: 30_000, until: 31_800, within: 60 },
    { what: 'fail', at: 20_000, until: 21_000, bank: 'gates' },
  ];

  it('open every counter there is at the first fault', () => {
    expect(standardResponse('open-all', hall, faults)).toEqual([
      { what: 'open', at: 20_000, bank: 'desks', open: 5 },
      { what: 'open', at: 20_000, bank: 'more', open: 3 },
    ]);
  });

  it('call two officers to each bank of counters at each fault, until half an hour after it', () => {
    expect(standardResponse('reserves', hall, faults)).toEqual([
      { what: 'staff', at: 20_000, until: 22_800, bank: 'desks', by: 2 },
      { what: 'staff', at: 20_000, until: 22_800, bank: 'more', by: 2 },
      { what: 'staff', at: 30_000, until: 33_600, bank: 'desks', by: 2 },
      { what: 'staff', at: 30_000, until: 33_600, bank: 'more', by: 2 },
    ]);
  });

  it('lead away from the place of each fault that has one, while it lasts', () => {
    expect(standardResponse('divert', hall, faults)).toEqual([{ what: 'divert', at: 20_000, until: 21_000, bank: 'gates' }]);
    expect(standardResponse('divert', hall, [])).toEqual([]);
  });
});
