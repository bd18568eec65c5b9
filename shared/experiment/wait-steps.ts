// The waits for which every run reports the share of passengers who wait longer: the curve behind "how many wait more than half an hour".

import type { Scenario } from '../scenario/schema/scenario-schema.ts';

/** Ascending, in seconds: round numbers, close together where pledges lie and further apart in the tail, and the scenario's own targets. */
export function waitStepsOf(scenario: Scenario): readonly number[] {
  const pledged = scenario.targets.map((target) => target.withinMinutes * 60);
  return [...new Set([...roundSteps, ...pledged])].toSorted((a, b) => a - b);
}

const roundSteps: readonly number[] = [
  0,
  1,
  2,
  5,
  10,
  15,
  20,
  30,
  45,
  ...every(0.5, 1, 10),
  ...every(1, 11, 30),
  ...every(2, 32, 60),
  ...every(5, 65, 120),
  ...every(10, 130, 240),
  ...every(30, 270, 600),
];

/** From one number of minutes through another, so many apart; in seconds. */
function every(minutes: number, from: number, through: number): readonly number[] {
  return Array.from({ length: Math.floor((through - from) / minutes) + 1 }, (_, i) => (from + i * minutes) * 60);
}
