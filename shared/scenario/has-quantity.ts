// Whether a scenario gives the number that somebody wants to decide by or to know precisely.

import type { Direction, VehicleClass } from '../reference/vocabulary.ts';
import { tellsCrossing } from './authorities.ts';
import { demandedFlows } from './demanded-flows.ts';
import { mayHoldBack } from './schema/entrance-schema.ts';
import type { Quantity } from './schema/quantity-schema.ts';
import type { Scenario } from './schema/scenario-schema.ts';

/** Whether the day of the scenario gives this number: there are such passengers, such a target. */
export function hasQuantity(scenario: Scenario, quantity: Quantity): boolean {
  switch (quantity.measure) {
    case 'wait':
      return hasKind(scenario, quantity.kind);
    case 'target':
      return scenario.targets.some(({ id }) => id === quantity.target);
    case 'peakOccupancy':
      return demandedFlows(scenario).some(({ direction }) => direction === quantity.direction);
    case 'crossing':
      return tellsCrossing(scenario.banks) && demandedFlows(scenario).some(({ direction }) => direction === quantity.direction);
    case 'vehicleWait':
      return vehicleFlowOf(scenario, quantity) >= 0;
    case 'outsideWait':
      return mayHoldBack(scenario, quantity.direction) && demandedFlows(scenario).some(({ direction }) => direction === quantity.direction);
    case 'examinationWait':
      return scenario.examination !== undefined;
  }
}

/** Place of the vehicles of this class and direction among those of the scenario; -1 where there are none. */
export function vehicleFlowOf(
  { vehicles }: Pick<Scenario, 'vehicles'>,
  { vehicle, direction }: { readonly vehicle: VehicleClass; readonly direction: Direction },
): number {
  return vehicles?.flows.findIndex((flow) => flow.vehicle === vehicle && flow.direction === direction) ?? -1;
}

/** Ids as the model gives them to the kinds it reports: "departure/all", "departure/visitors", a group, "departure/category/child". */
function hasKind(scenario: Scenario, id: string): boolean {
  const [direction, ...rest] = id.split('/');
  const [name, category] = rest;
  const flows = demandedFlows(scenario).filter((flow) => flow.direction === direction);
  if (name === 'all') return flows.length > 0;
  if (name === 'visitors') return flows.filter(({ group }) => group !== 'resident').length > 1;
  if (name !== 'category') return flows.some(({ group }) => group === name);
  return scenario.categories.some(
    ({ id: known, group, share }) =>
      known === category &&
      flows.some((flow) => flow.group === group && (share > 0 || flow.categories.some((coming) => coming.category.id === known))),
  );
}
