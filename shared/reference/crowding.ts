// How crowded people stand, as levels of service for queueing areas: from A, free to walk about, to F, touching each other on all sides.

import { assumed, cite } from './sourced.ts';

export const crowdingLevels = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type CrowdingLevel = (typeof crowdingLevels)[number];

/** Least floor for each level but the last [m2 a person]. */
export const leastFloor = assumed(
  { A: 1.21, B: 0.93, C: 0.65, D: 0.28, E: 0.19 },
  cite(
    'J. J. Fruin, Pedestrian Planning and Design (1971), levels of service for queueing areas, as generally quoted; not checked against the book',
    'J. J. Fruin《Pedestrian Planning and Design》（1971）輪候區服務水平，按一般引述，未與原書核對',
  ),
  'D',
);

/** The level at so many people on a square metre. */
export function crowdingLevel(perSquareMeter: number): CrowdingLevel {
  const floor = 1 / perSquareMeter;
  return crowdingLevels.find((level) => level === 'F' || floor >= leastFloor.value[level]) ?? 'F';
}
