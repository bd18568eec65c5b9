// What the exercises about officers promise, they keep.

import { describe, expect, it } from 'vitest';
import {
  breakAtTheWrongTime,
  calledWhenTheLineGrows,
  countersForThoseWhoNeedThem,
  offAtTen,
  sixOfficersWantedElsewhere,
} from '../../../../shared/scenario/ready/staff-exercises.ts';
import type { CounterBank } from '../../../../shared/scenario/schema/bank-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { edited, reportOf } from '../../../support/report-of.ts';

/** A bank of counters of the document. */
function desksOf({ banks }: Scenario, index = 0): CounterBank {
  const bank = banks[index];
  if (bank?.kind !== 'counter') throw new Error(`bank ${index} has no counters`);
  return bank;
}

describe('a break at the wrong time', () => {
  const { scenario } = breakAtTheWrongTime;
  const earlier = structuredClone(scenario);
  earlier.teams![0]!.breaks[0]!.from = '09:00';
  const [noon, morning] = [reportOf(scenario), reportOf(earlier)];

  it('misses the target, and the same officers with the break at nine keep it', () => {
    expect(noon.verdicts[0]!.status).toBe('missed');
    expect(morning.verdicts[0]!.status).toBe('held');
    // Fewer officer-hours even: nobody is left to clear after the closing.
    expect(morning.banks[0]!.serverHours.mean).toBeLessThan(noon.banks[0]!.serverHours.mean);
  });

  it('shows as officers short at noon and nowhere once it is moved', () => {
    const statesAt = ({ officers, intervals }: typeof noon, hour: number) =>
      officers[0]!.states.filter((_, index) => intervals[index]! >= hour * 3600 && intervals[index]! < (hour + 2) * 3600);
    expect(statesAt(noon, 12).every((state) => state === 'short')).toBe(true);
    expect(morning.officers[0]!.states).not.toContain('short');
  });
});

describe('officers called when the line grows', () => {
  const { scenario } = calledWhenTheLineGrows;
  const called = reportOf(scenario);
  const nobodyCalled = edited(scenario, (day) => {
    delete desksOf(day).reserves;
  });

  it('keep the target, which is missed without them', () => {
    expect(called.verdicts[0]!.status).toBe('held');
    expect(reportOf(nobodyCalled).verdicts[0]!.status).toBe('missed');
  });

  it('take fewer officer-hours than as many counters open all day', () => {
    const allDay = reportOf(
      edited(nobodyCalled, (day) => {
        desksOf(day).timetable[0]!.open = 13;
      }),
    );
    expect(allDay.verdicts[0]!.status).toBe('held');
    expect(called.banks[0]!.serverHours.mean).toBeLessThan(0.7 * allDay.banks[0]!.serverHours.mean);
  });
});

describe('counters for those who need them', () => {
  const { scenario } = countersForThoseWhoNeedThem;
  const waits = (day: Scenario) => {
    const report = reportOf(day);
    const waitOf = (id: string) => report.waits.find(({ kind }) => kind.id === `departure/category/${id}`)!.day.mean;
    return { others: waitOf('visitors'), assisted: waitOf('visitors-assisted') };
  };

  it('shorten the wait of those who need assistance, and the others wait longer than with counters for all', () => {
    const apart = waits(scenario);
    const together = waits(
      edited(scenario, (day) => {
        delete desksOf(day, 1).courtesy;
      }),
    );
    expect(apart.assisted.mean).toBeLessThan(apart.others.mean / 2);
    expect(apart.assisted.mean).toBeLessThan(together.assisted.mean);
    expect(apart.others.mean).toBeGreaterThan(together.others.mean);
    expect(together.assisted.mean).toBeCloseTo(together.others.mean, 0);
  });
});

describe('off at ten, in the midst of a passenger', () => {
  const { scenario } = offAtTen;
  const handed = reportOf(scenario);
  const finished = reportOf(
    edited(scenario, (day) => {
      delete desksOf(day).handsOver;
    }),
  );

  it('hands over nearly all of the eight who stand at the desks that close, and they wait again for minutes that no target counts', () => {
    const { handedOver, meanWaitAgain, longestWaitAgain } = handed.banks[0]!.handingOver!;
    expect(handedOver.mean).toBeGreaterThan(7);
    expect(handedOver.mean).toBeLessThanOrEqual(8);
    expect(meanWaitAgain.bounds!.lower).toBeGreaterThan(1);
    expect(longestWaitAgain.mean).toBeGreaterThan(meanWaitAgain.mean);
    expect(finished.banks[0]!.handingOver).toBeUndefined();
  });

  it('lets the line behind wait longer until eleven than officers who finish, and those stay half an officer-hour more in all', () => {
    handed.intervals.forEach((start, quarter) => {
      if (start < 10 * 3600 || start >= 11 * 3600) return;
      expect(handed.waits[0]!.series.mean.mean[quarter]!).toBeGreaterThan(1.2 * finished.waits[0]!.series.mean.mean[quarter]!);
    });
    const more = finished.banks[0]!.serverHours.mean - handed.banks[0]!.serverHours.mean;
    expect(more).toBeGreaterThan(0.3);
    expect(more).toBeLessThan(0.7);
  });
});

it('six officers wanted elsewhere: where idle counters close first they stay a quarter less, and the wait hardly changes', () => {
  const [highest, idle] = [
    reportOf(sixOfficersWantedElsewhere.scenario),
    reportOf(edited(sixOfficersWantedElsewhere.scenario, (day) => (desksOf(day).closesFirst = 'idle'))),
  ];
  // Fourteen and eight in turns for five hours.
  const longer = ({ banks }: typeof idle) => banks[0]!.serverHours.mean - 55;
  expect(longer(highest)).toBeGreaterThan(1);
  expect(longer(idle)).toBeLessThan(0.75 * longer(highest));
  expect(idle.waits[0]!.day.mean.mean - highest.waits[0]!.day.mean.mean).toBeLessThan(0.1);
  expect([highest, idle].map(({ verdicts }) => verdicts[0]!.status)).toEqual(['held', 'held']);
});
