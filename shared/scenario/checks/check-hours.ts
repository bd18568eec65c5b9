// The hall opens before it closes, and passengers are cleared there at all.

import { controlPoint } from '../../reference/control-points.ts';
import { secondsOf } from '../clock.ts';
import { errorAt, nameValues, warningAt, type Problem } from '../problem.ts';
import type { Scenario } from '../schema/scenario-schema.ts';

export function checkHours(scenario: Scenario): Problem[] {
  const { opens, closes } = scenario.openingHours;
  const place = controlPoint(scenario.controlPoint);
  return [
    ...(secondsOf(closes) <= secondsOf(opens) ? [errorAt(['openingHours', 'closes'], 'closesBeforeOpens', { opens, closes })] : []),
    ...(place.status === 'open' ? [] : [warningAt(['controlPoint'], 'controlPointClosed', nameValues(place.name))]),
  ];
}
