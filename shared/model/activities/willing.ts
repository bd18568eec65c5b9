// Hot path. Whether a passenger goes to an e-Channel where one is open to it.

import { purposes, uniformLuck } from '../luck.ts';
import type { Route } from '../state/hall.ts';

/** The same luck wherever it is asked: who takes a lane at one authority takes one at the other. */
export function isWilling(route: Route, key: number): boolean {
  return route.uptake > 0 && (route.uptake === 1 || uniformLuck(key, purposes.uptake) < route.uptake);
}
