// Surges rise before they fall, while the hall is open, and their passengers are a whole.

import { secondsOf } from '../clock.ts';
import { errorAt, nameValues, type Problem } from '../problem.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { checkGroupShares } from './check-scheduled.ts';
import { repeated } from './repeated.ts';

export function checkSurges({ demand, openingHours }: Scenario): Problem[] {
  const surges = demand.surges ?? [];
  return [
    ...repeated(surges.map(({ id }) => id)).map(({ value, index }) =>
      errorAt(['demand', 'surges', index, 'id'], 'duplicateId', { id: value }),
    ),
    ...surges.flatMap(({ groups, name, from, peak, to }, index) => {
      const path = ['demand', 'surges', index];
      const words = { ...nameValues(name), from, peak, to };
      const [start, top, end] = [secondsOf(from), secondsOf(peak), secondsOf(to)];
      const shares = checkGroupShares(groups, [...path, 'groups'], words);
      if (!(start < end && start <= top && top <= end)) return [...shares, errorAt([...path, 'peak'], 'surgeOrder', words)];
      const outside = start < secondsOf(openingHours.opens) || end > secondsOf(openingHours.closes);
      return outside ? [...shares, errorAt(path, 'surgeOutsideHours', { ...words, ...openingHours })] : shares;
    }),
  ];
}
