// What the exercise about secondary examination promises, it keeps.

import { expect, it } from 'vitest';
import { roomThatIsTooSmall } from '../../../../shared/scenario/ready/examination-exercise.ts';
import { edited, reportOf } from '../../../support/report-of.ts';

it('a room that is too small: the target is missed, and kept where they wait before the room or more officers examine', () => {
  const { scenario } = roomThatIsTooSmall;
  const [kept, before, more] = [
    reportOf(scenario),
    reportOf(edited(scenario, (day) => (day.examination!.whenFull = 'line'))),
    reportOf(edited(scenario, (day) => (day.examination!.officers[0]!.open = 6))),
  ];
  expect([kept, before, more].map(({ verdicts }) => verdicts[0]!.status)).toEqual(['missed', 'held', 'held']);
  expect(kept.examination!.day.held.mean).toBeGreaterThan(0.5);
  // One in forty.
  expect(before.examination!.day.referred.mean / before.halls[0]!.day.arrived.mean).toBeCloseTo(0.025, 2);
  expect(before.examination!.day.meanWait.mean).toBeGreaterThan(3 * more.examination!.day.meanWait.mean);
});
