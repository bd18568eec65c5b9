// What the exercises about lanes and about lines promise, they keep.

import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../../../shared/report/run-report.ts';
import { lanesThatFail, oneOfficerForSixteenLanes, refusedToTheBack } from '../../../../shared/scenario/ready/lane-exercises.ts';
import {
  crowdMovesOutside,
  oneLineOrMany,
  signAtTheEscalator,
  waitThatNobodyWaited,
  whoeverChangesLines,
} from '../../../../shared/scenario/ready/queue-exercises.ts';
import { edited, reportOf } from '../../../support/report-of.ts';

const meanWait = ({ waits }: RunReport): number => waits[0]!.day.mean.mean;

it('one officer for sixteen lanes is too few, and two are enough', () => {
  const two = edited(oneOfficerForSixteenLanes.scenario, ({ banks: [lanes] }) => {
    if (lanes?.kind === 'e-channel') lanes.officers!.timetable[0]!.open = 2;
  });
  expect(reportOf(oneOfficerForSixteenLanes.scenario).verdicts[0]!.status).toBe('missed');
  const helped = reportOf(two);
  expect(helped.verdicts[0]!.status).toBe('held');
  expect(helped.banks[0]!.day.peakQueueLength.mean).toBeLessThan(100);
});

it('a second repairer for lanes that fail takes a third of the lane-hours lost, and most of the wait', () => {
  const lost = ({ banks }: RunReport) => banks.reduce((sum, bank) => sum + (bank.lost?.hours.mean ?? 0), 0);
  const one = reportOf(lanesThatFail.scenario);
  const two = reportOf({ ...lanesThatFail.scenario, repairers: 2 });
  expect(lost(one)).toBeGreaterThan(0);
  expect(lost(two)).toBeLessThan(0.67 * lost(one));
  expect(meanWait(two)).toBeLessThan(meanWait(one) / 3);
});

it('who is refused waits ten minutes at the back, seconds in a reserved line, and the others hardly longer', () => {
  const [back, reserved] = [
    reportOf(refusedToTheBack.scenario),
    reportOf(
      edited(refusedToTheBack.scenario, ({ banks }) => {
        if (banks[1]?.kind === 'counter') banks[1].refusedJoin = 'reserved';
      }),
    ),
  ];
  const after = ({ banks }: RunReport) => banks[1]!.afterRefusal!.day;
  // Two of the hundred whom the lanes take, who are four of five.
  expect(after(back).passengers.mean / back.halls[0]!.day.arrived.mean).toBeCloseTo(0.016, 3);
  expect(after(back).mean.mean).toBeGreaterThan(10);
  expect(60 * after(reserved).mean.mean).toBeLessThan(10);
  expect(after(back).passengers).toEqual(after(reserved).passengers);
  // The work is the same, and so are the waits of all together; the longest grows by a minute or so.
  expect(meanWait(reserved)).toBeCloseTo(meanWait(back), 1);
  const longest = ({ waits }: RunReport) => waits[0]!.day.maximum.mean;
  expect(longest(reserved) - longest(back)).toBeLessThan(2);
});

describe('lines', () => {
  const sign = meanWait(reportOf(signAtTheEscalator.scenario));
  const free = meanWait(
    reportOf(
      edited(signAtTheEscalator.scenario, (day) => {
        delete day.queues;
      }),
    ),
  );

  it('grow by a sign, which is removed: half the wait', () => {
    expect(free).toBeLessThan(sign / 2);
  });

  it('shorten again where whoever stands last changes over', () => {
    const changing = meanWait(reportOf(whoeverChangesLines.scenario));
    expect(changing).toBeLessThan(0.8 * sign);
    expect(changing).toBeGreaterThan(free);
  });

  it('are shortest as one, longer as two, longest as many', () => {
    const two = edited(oneLineOrMany.scenario, (day) => {
      delete day.queues;
    });
    const many = edited(two, ({ banks }) => {
      for (const bank of banks) bank.queue = 'line-per-server';
    });
    const waits = [oneLineOrMany.scenario, two, many].map((day) => meanWait(reportOf(day)));
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(new Set(waits).size).toBe(3);
  });

  it('look short where people turn back, and are long when everybody stays', () => {
    const told = reportOf(waitThatNobodyWaited.scenario);
    const everybody = reportOf(
      edited(waitThatNobodyWaited.scenario, (day) => {
        delete day.queues;
      }),
    );
    expect(told.halls[0]!.balked!.day.mean).toBeGreaterThan(200);
    expect(meanWait(everybody)).toBeGreaterThan(5 * meanWait(told));
    expect(told.verdicts[0]!.status).toBe('held');
    expect(everybody.verdicts[0]!.status).toBe('missed');
  });

  it('move outside a hall that is full, and nobody waits more or less', () => {
    const held = reportOf(crowdMovesOutside.scenario);
    const free = reportOf(
      edited(crowdMovesOutside.scenario, (day) => {
        delete day.queues?.entrances;
      }),
    );
    expect(held.halls[0]!.outside!.day.most.mean).toBeGreaterThan(50);
    expect(held.halls[0]!.day.peakOccupancy.mean).toBeLessThanOrEqual(150);
    expect(free.halls[0]!.day.peakOccupancy.mean).toBeGreaterThan(200);
    expect(meanWait(held)).toBeCloseTo(meanWait(free), 9);
  });
});
