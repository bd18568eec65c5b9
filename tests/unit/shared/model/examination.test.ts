// Secondary examination, followed with a pencil.

import { describe, expect, it } from 'vitest';
import { type MeasureLayout, measureLayout } from '../../../../shared/model/measure-layout.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import type { Examination } from '../../../../shared/scenario/schema/examination-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { continuedDay, wholeDay } from '../../../support/continued-day.ts';
import { examinationBy, examinationDays, questioning } from '../../../support/examination-golden-days.ts';
import { firstDifference } from '../../../support/plain-model/first-difference.ts';
import { plainDay } from '../../../support/plain-model/plain-day.ts';
import { witnessedDay } from '../../../support/plain-model/witness.ts';
import { storyOf, traceOf } from '../../../support/run-trace.ts';
import { category, constant, counters, lanes, scenario, withTrace } from '../../../support/scenario-builder.ts';

const three = [60, 70, 80].map((at) => [at, 'resident'] as const);

/** One desk that takes a minute for each of three, all of whom are examined. */
const desk = (examination: Examination): Scenario => ({
  ...withTrace(scenario([counters('desk', 1, constant(60))]), three),
  examination,
});

const steps = [
  'service started',
  'referred',
  'held',
  'room entered',
  'examination started',
  'landed',
  'refused landing',
  'cleared',
] as const;

function measured(day: Scenario): { readonly layout: MeasureLayout; readonly at: (place: number) => number } {
  const { measures } = runReplication(day, 0);
  return { layout: measureLayout(day), at: (place) => measures[place]! };
}

describe('secondary examination', () => {
  it('lets them wait before a room that is full, while the desk goes on', () => {
    expect(storyOf(traceOf(desk(examinationBy([questioning(100, 1)]))), steps)).toEqual([
      '60 service started 0 desk#0',
      '120 referred 0 desk#0',
      '120 room entered 0 desk#0',
      '120 examination started 0 desk#0',
      '120 service started 1 desk#0',
      '180 referred 1 desk#0',
      '180 service started 2 desk#0',
      '220 landed 0 desk#0',
      '220 room entered 1 desk#0',
      '220 examination started 1 desk#0',
      '240 referred 2 desk#0',
      '320 landed 1 desk#0',
      '320 room entered 2 desk#0',
      '320 examination started 2 desk#0',
      '420 landed 2 desk#0',
    ]);
  });

  it('or keeps them at the desk, which serves nobody meanwhile', () => {
    expect(storyOf(traceOf(desk(examinationBy([questioning(100, 1)], { whenFull: 'hold' }))), steps)).toEqual([
      '60 service started 0 desk#0',
      '120 referred 0 desk#0',
      '120 room entered 0 desk#0',
      '120 examination started 0 desk#0',
      '120 service started 1 desk#0',
      '180 referred 1 desk#0',
      '180 held 1 desk#0',
      '220 landed 0 desk#0',
      '220 room entered 1 desk#0',
      '220 service started 2 desk#0',
      '220 examination started 1 desk#0',
      '280 referred 2 desk#0',
      '280 held 2 desk#0',
      '320 landed 1 desk#0',
      '320 room entered 2 desk#0',
      '320 examination started 2 desk#0',
      '420 landed 2 desk#0',
    ]);
  });

  it('a desk whose time is up while it keeps somebody closes when it may let go', () => {
    const day = desk(examinationBy([questioning(1000, 1)], { whenFull: 'hold' }));
    const closing = {
      ...day,
      banks: [
        counters('desk', 1, constant(60), {
          timetable: [
            { from: '00:00', open: 1 },
            { from: '00:15', open: 0 },
            { from: '00:30', open: 1 },
          ],
        }),
      ],
    };
    expect(storyOf(traceOf(closing), ['service started', 'held', 'room entered', 'server closed', 'server opened'])).toEqual([
      '0 server opened desk#0',
      '60 service started 0 desk#0',
      '120 room entered 0 desk#0',
      '120 service started 1 desk#0',
      '180 held 1 desk#0',
      // Kept beyond 900, when the desk was to close.
      '1120 room entered 1 desk#0',
      '1120 server closed desk#0',
      '1800 server opened desk#0',
      '1800 service started 2 desk#0',
      '1860 held 2 desk#0',
      '2120 room entered 2 desk#0',
    ]);
  });

  it('an officer who goes finishes first, and who waits in the room waits for the next one', () => {
    const officers = [
      { from: '00:00', open: 1 },
      { from: '00:15', open: 0 },
      { from: '00:45', open: 1 },
    ];
    const day = desk(examinationBy([questioning(1000, 1)], { officers, places: 3 }));
    expect(storyOf(traceOf(day), ['room entered', 'examiners changed', 'examination started', 'landed'])).toEqual([
      '0 examiners changed',
      '120 room entered 0 desk#0',
      '120 examination started 0 desk#0',
      '180 room entered 1 desk#0',
      '240 room entered 2 desk#0',
      '900 examiners changed',
      '1120 landed 0 desk#0',
      '2700 examiners changed',
      '2700 examination started 1 desk#0',
      '3700 landed 1 desk#0',
      '3700 examination started 2 desk#0',
      '4700 landed 2 desk#0',
    ]);
  });

  it('examines who is in the room when the hall closes, though everybody else has gone', () => {
    const late = { ...desk(examinationBy([questioning(1000, 1)])), openingHours: { opens: '00:00', closes: '00:15' } };
    const { layout, at } = measured({ ...late, run: { ...late.run } });
    expect(storyOf(traceOf(late), ['landed'])).toEqual(['1120 landed 0 desk#0', '2120 landed 1 desk#0', '3120 landed 2 desk#0']);
    expect(at(layout.examination!.day('lastLeft'))).toBe(3120);
    // The desk was open for the quarter-hour, of which it worked three minutes.
    expect(at(layout.dayBank(0, 'utilization'))).toBeCloseTo(180 / 900, 12);
  });

  it('lets a passenger out of a lane by its exit gate first, and the lane never waits for the room', () => {
    const inSteps = { entry: 5, read: 5, match: 10, exit: 30, attempts: 1, failure: 0, failureAgain: 0, overlap: true as const };
    const lane = lanes('lane', 1, constant(50), { services: [{ service: 'resident', time: constant(50), refusal: 0, steps: inSteps }] });
    const day = {
      ...withTrace(
        scenario([lane, counters('desk', 1, constant(60))], { categories: [category('resident', 'resident', { eChannelUptake: 1 })] }),
        three,
      ),
      examination: examinationBy([questioning(100, 1)], { whenFull: 'hold' }),
    };
    expect(storyOf(traceOf(day), ['exit reached', 'referred', 'held', 'room entered'])).toEqual([
      '80 exit reached 0 lane#0',
      '110 referred 0 lane#0',
      '110 room entered 0 lane#0',
      // Ready for the gate at 100, which is free at 110; the third at 140.
      '110 exit reached 1 lane#0',
      '140 referred 1 lane#0',
      '140 exit reached 2 lane#0',
      '170 referred 2 lane#0',
      '210 room entered 1 lane#0',
      '310 room entered 2 lane#0',
    ]);
    const difference = firstDifference(['the model', 'the plain model'], witnessedDay(day), plainDay(day));
    expect(difference, difference).toBeUndefined();
  });

  it('takes a family as one case, and all of it leaves as its first passenger does', () => {
    const family = category('child', 'resident', { age: 'under-7', companions: 2, share: 0.1 });
    const day = {
      ...scenario([counters('desk', 3, constant(60))], { categories: [family, category('adult', 'resident', { share: 0.9 })] }),
      examination: examinationBy([questioning(60, 1, 0.5)], { officers: [{ from: '00:00', open: 5 }], places: 5 }),
    };
    const { layout, at } = measured(day);
    const outcome = (statistic: 'referred' | 'landed' | 'refusedLanding') => at(layout.examination!.outcome(0, 0, statistic));
    const entries = traceOf(day);
    const sizes = new Map(entries.filter(({ what }) => what === 'arrived').map(({ passenger, size }) => [passenger!, size!]));
    const people = (what: 'landed' | 'refused landing') =>
      entries.filter((entry) => entry.what === what).reduce((sum, { passenger }) => sum + sizes.get(passenger!)!, 0);
    expect([...sizes.values()].filter((size) => size > 1).length).toBeGreaterThan(20);
    expect(outcome('referred')).toBe([...sizes.values()].reduce((sum, size) => sum + size, 0));
    expect([outcome('landed'), outcome('refusedLanding')]).toEqual([people('landed'), people('refused landing')]);
    expect(outcome('refusedLanding')).toBeGreaterThan(300);
    expect(at(layout.day(0, 'cleared'))).toBe(outcome('landed'));
    expect(at(layout.day(0, 'arrived'))).toBe(outcome('referred'));
  });

  it('tells for the line: waits, time, places and officers, but changes nobody’s wait for the desk', () => {
    const day = desk(examinationBy([questioning(100, 1, 1)]));
    const { layout, at } = measured(day);
    const room = layout.examination!;
    expect(at(room.outcome(0, 0, 'refusedLanding'))).toBe(3);
    expect(at(layout.day(0, 'cleared'))).toBe(0);
    // Waits of 0, 40 and 80 s, three examinations of 100 s in the first quarter-hour.
    expect(at(room.dayRoom('meanWait'))).toBe(40);
    expect(at(room.day('maximumWait'))).toBe(80);
    expect(at(room.day('meanTime'))).toBe(100);
    expect(at(room.room('examining'))).toBeCloseTo(300 / 900, 12);
    expect(at(room.room('utilization'))).toBeCloseTo(300 / 900, 12);
    expect(at(room.room('outside'))).toBeCloseTo((40 + 80) / 900, 12);
    expect(at(room.room('peakInRoom'))).toBe(1);
    expect(at(room.room('held'))).toBe(0);
    expect(at(layout.dayBank(0, 'served'))).toBe(3);
    const { examination: _, ...without } = day;
    const before = measured(without);
    expect(at(layout.dayWait(0, 'mean'))).toBe(before.at(before.layout.dayWait(0, 'mean')));
    expect(at(layout.dayWait(0, 'passengers'))).toBe(3);
  });

  it('counts the desks that keep somebody, and is a level that theory of one place gives', () => {
    const { layout, at } = measured(desk(examinationBy([questioning(100, 1)], { whenFull: 'hold' })));
    // Kept from 180 to 220 and from 280 to 320.
    expect(at(layout.examination!.room('held'))).toBeCloseTo(80 / 900, 12);
    expect(at(layout.bank(0, 'busyServers'))).toBeCloseTo(260 / 900, 12);
  });

  it('goes on after a stop as if there had been none', () => {
    const { scenario: day } = examinationDays[0]!;
    for (const minutes of [3, 11, 31, 46, 70]) {
      expect(continuedDay(day, 0, 7 * 3600 + minutes * 60, 7 * 3600 + 50 * 60)).toEqual(wholeDay(day, 0));
    }
  });

  it('without a share for anybody leaves the day as it is without', () => {
    const day = scenario([counters('desk', 2, constant(100))]);
    const sent = { ...day, examination: examinationBy([questioning(100, 0)]) };
    expect(storyOf(traceOf(sent), ['service started', 'cleared'])).toEqual(storyOf(traceOf(day), ['service started', 'cleared']));
  });
});
