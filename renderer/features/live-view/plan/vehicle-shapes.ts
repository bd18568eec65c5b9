// What each class of vehicle looks like from above, so that one tells them apart without color: a car is short with two panes, a coach long with
// hatches in its roof, that of students with a band around it, and a goods vehicle has a cab before its box.

import { vehicleClasses, type VehicleClass } from '../../../../shared/reference/vocabulary.ts';

/** A rectangle from its upper left corner, about the middle of the vehicle, whose front is on the right [m]. */
type Part = readonly [x: number, y: number, width: number, height: number];

export interface VehicleShape {
  readonly length: number;
  readonly width: number;
  readonly body: readonly Part[];
  readonly glass: readonly Part[];
}

/** Smaller than they are: at their true size a line of coaches would be as long as the hall. */
export const vehicleShapes: Readonly<Record<VehicleClass, VehicleShape>> = {
  'private-car': {
    length: 2.4,
    width: 1.2,
    body: [[-1.2, -0.6, 2.4, 1.2]],
    glass: [
      [0.25, -0.45, 0.4, 0.9],
      [-0.85, -0.45, 0.3, 0.9],
    ],
  },
  coach: {
    length: 4.8,
    width: 1.4,
    body: [[-2.4, -0.7, 4.8, 1.4]],
    glass: [
      [1.95, -0.55, 0.3, 1.1],
      [0.4, -0.25, 0.7, 0.5],
      [-1.5, -0.25, 0.7, 0.5],
    ],
  },
  'goods-vehicle': {
    length: 4.4,
    width: 1.4,
    body: [
      [1.1, -0.6, 1.1, 1.2],
      [-2.2, -0.7, 3.1, 1.4],
    ],
    glass: [[1.75, -0.5, 0.25, 1]],
  },
  'student-coach': {
    length: 4.8,
    width: 1.4,
    body: [[-2.4, -0.7, 4.8, 1.4]],
    glass: [
      [1.95, -0.55, 0.3, 1.1],
      [0.5, -0.7, 0.25, 1.4],
      [-0.5, -0.7, 0.25, 1.4],
      [-1.5, -0.7, 0.25, 1.4],
    ],
  },
};

/** By number, as a picture of the day has them. */
export const shapeOfClass = (number: number): VehicleShape => vehicleShapes[vehicleClasses[number]!];
