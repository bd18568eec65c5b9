// Where a quantity of the document stands in a replication's vector, and how its number is read.

import type { MeasureLayout } from '../model/measure-layout.ts';
import { hasQuantity, vehicleFlowOf } from '../scenario/has-quantity.ts';
import type { Quantity } from '../scenario/schema/quantity-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';

export interface QuantityPlace {
  readonly index: number;
  /** From the measure's unit to the document's: waits are measured in seconds and asked about in minutes. */
  readonly factor: number;
  readonly better: 'more' | 'less';
  /** Between 0 and 1; else it has no upper end. */
  readonly isShare: boolean;
}

/** Undefined where the scenario has no such quantity: nobody of that kind, no such target, nobody in that direction. `layout` is the scenario's. */
export function quantityPlace(scenario: Scenario, layout: MeasureLayout, quantity: Quantity): QuantityPlace | undefined {
  switch (quantity.measure) {
    case 'wait': {
      const kind = layout.kinds.findIndex(({ id }) => id === quantity.kind);
      return kind < 0 ? undefined : { index: layout.dayWait(kind, quantity.statistic), factor: 1 / 60, better: 'less', isShare: false };
    }
    case 'target': {
      const target = scenario.targets.findIndex(({ id }) => id === quantity.target);
      return target < 0 ? undefined : { index: layout.dayTarget(target), factor: 1, better: 'more', isShare: true };
    }
    case 'peakOccupancy': {
      const direction = layout.directions.indexOf(quantity.direction);
      return direction < 0 ? undefined : { index: layout.day(direction, 'peakOccupancy'), factor: 1, better: 'less', isShare: false };
    }
    case 'crossing': {
      const direction = layout.directions.indexOf(quantity.direction);
      const index = direction < 0 ? undefined : layout.crossing(direction);
      return index === undefined ? undefined : { index, factor: 1 / 60, better: 'less', isShare: false };
    }
    case 'vehicleWait': {
      const flow = vehicleFlowOf(scenario, quantity);
      return flow < 0 ? undefined : { index: layout.dayVehicle(flow, quantity.statistic), factor: 1 / 60, better: 'less', isShare: false };
    }
    case 'outsideWait': {
      if (!hasQuantity(scenario, quantity)) return undefined;
      const index = layout.outside?.day(layout.directions.indexOf(quantity.direction), `${quantity.statistic}OfAll`);
      return index === undefined ? undefined : { index, factor: 1 / 60, better: 'less', isShare: false };
    }
    case 'examinationWait': {
      const index = layout.examination?.waitOfDay(quantity.statistic);
      return index === undefined ? undefined : { index, factor: 1 / 60, better: 'less', isShare: false };
    }
  }
}
