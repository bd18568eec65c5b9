// The scenarios that come with the program, in the order in which they are offered; the first one is open at the first start.

import { controlPoints, type ControlPoint } from '../../reference/control-points.ts';
import { daysOfOneWay } from './days-of-one-way.ts';
import { daysOfPoints } from './days-of-points.ts';
import { roomThatIsTooSmall } from './examination-exercise.ts';
import { familiesThatSplit } from './families-exercise.ts';
import { laneExercises } from './lane-exercises.ts';
import { loWuArrivalEasterMonday2025 } from './lo-wu-arrival-easter-monday-2025.ts';
import { loWuDepartureGoodFriday2025 } from './lo-wu-departure-good-friday-2025.ts';
import { newHuanggangModes } from './new-huanggang.ts';
import { oneCounterByHand } from './one-counter-by-hand.ts';
import { queueExercises } from './queue-exercises.ts';
import { vehicleExercises } from './vehicle-exercises.ts';
import { timetableDays } from './timetable-days.ts';
import { sharedServerExercises } from './shared-server-exercises.ts';
import { staffExercises } from './staff-exercises.ts';
import type { ReadyScenario } from './ready-scenario.ts';

export const readyScenarios: readonly ReadyScenario[] = [
  loWuDepartureGoodFriday2025,
  loWuArrivalEasterMonday2025,
  oneCounterByHand,
  ...daysOfPoints(),
  ...daysOfOneWay(),
  newHuanggangModes,
  ...vehicleExercises,
  ...timetableDays,
  ...queueExercises,
  ...staffExercises,
  ...sharedServerExercises,
  roomThatIsTooSmall,
  familiesThatSplit,
  ...laneExercises,
];

/** The few that the outline of the window names; all the others are in the gallery. */
export const firstScenarios: readonly ReadyScenario[] = [loWuDepartureGoodFriday2025, loWuArrivalEasterMonday2025, oneCounterByHand];

/** Control points of which no day is counted, so that none is ready; each has a note that says why. */
export const pointsWithoutDays: readonly ControlPoint[] = controlPoints.filter(
  ({ id }) => !readyScenarios.some(({ controlPoint }) => controlPoint === id),
);
