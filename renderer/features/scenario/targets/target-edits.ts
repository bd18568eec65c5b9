// Adding targets and taking back the pledges of the control point.

import type { Draft } from 'immer';
import { pledgesFor } from '../../../../shared/reference/pledges.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { freeId } from '../banks/free-id.ts';

/** A target for visitors as at land control points, to be changed; returns its id. */
export function addTarget(draft: Draft<Scenario>): string {
  const id = freeId(
    draft.targets.map((target) => target.id),
    'target',
  );
  const direction = draft.demand.flows[0]?.direction ?? 'departure';
  draft.targets.push({ id, direction, groups: ['mainland-visitor', 'other-visitor'], share: 0.95, withinMinutes: 30 });
  return id;
}

/** The pledges of the control point, for each direction with passengers, in place of the targets there are. */
export function takePledges(draft: Draft<Scenario>): void {
  const directions = [...new Set(draft.demand.flows.map((flow) => flow.direction))];
  draft.targets = directions.flatMap((direction) =>
    pledgesFor(draft.controlPoint).map(({ id, groups, pledge }) => ({
      id: `${direction}-${id}`,
      direction,
      groups: [...groups],
      share: pledge.value.share,
      withinMinutes: pledge.value.withinMinutes,
    })),
  );
}
