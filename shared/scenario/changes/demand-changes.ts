// What differs between the demand of two scenarios: how many come, when, and how counts become arrivals.

import type { Scenario } from '../schema/scenario-schema.ts';
import { comingChanges } from './coming-changes.ts';
import { pairsBy, pairsById } from './pairs.ts';
import { sameValue } from './same-value.ts';
import type { ScenarioChange } from './scenario-change.ts';

type Demand = Scenario['demand'];

export const flowKey = ({ direction, group }: Demand['flows'][number]): string => `${direction}/${group}`;

export function demandChanges(before: Demand, after: Demand): readonly ScenarioChange[] {
  return [
    ...flowChanges(before, after),
    ...unusedProfileChanges(before, after),
    ...(before.growthFactor === after.growthFactor
      ? []
      : [{ kind: 'growth', before: before.growthFactor, after: after.growthFactor } as const]),
    ...(before.dayToDayVariation === after.dayToDayVariation
      ? []
      : [{ kind: 'variation', before: before.dayToDayVariation, after: after.dayToDayVariation } as const]),
    ...arrivalChanges(before, after),
    ...comingChanges(before, after).map((change) => ({ kind: 'coming', change }) as const),
  ];
}

function flowChanges(before: Demand, after: Demand): readonly ScenarioChange[] {
  return pairsBy(before.flows, after.flows, flowKey).flatMap(([old, now]): readonly ScenarioChange[] => {
    const flow = now ?? old;
    if (flow === undefined) return [];
    const { direction, group } = flow;
    const passengers = { before: old?.passengers ?? 0, after: now?.passengers ?? 0 };
    const added = old === undefined || now === undefined;
    const moved = !added && (old.profile !== now.profile || !sameValue(weightsOf(before, old.profile), weightsOf(after, now.profile)));
    return [
      // A flow of nobody that came or went is a change too, if only of the list.
      ...(passengers.before === passengers.after && !added ? [] : [{ kind: 'passengers', direction, group, ...passengers } as const]),
      ...(moved ? [{ kind: 'profile', direction, group } as const] : []),
    ];
  });
}

const weightsOf = ({ profiles }: Demand, id: string) => profiles.find((profile) => profile.id === id)?.weights;

/** Profiles that no flow follows change nothing, but they are part of the document. */
function unusedProfileChanges(before: Demand, after: Demand): readonly ScenarioChange[] {
  const used = new Set([...before.flows, ...after.flows].map(({ profile }) => profile));
  return pairsById(before.profiles, after.profiles).flatMap(([old, now]): readonly ScenarioChange[] => {
    const profile = now ?? old;
    if (profile === undefined || used.has(profile.id) || sameValue(old?.weights, now?.weights)) return [];
    return [{ kind: 'unusedProfile', name: profile.name }];
  });
}

function arrivalChanges({ arrivals: before }: Demand, { arrivals: after }: Demand): readonly ScenarioChange[] {
  if (before.kind !== after.kind) return [{ kind: 'arrivals', before: before.kind, after: after.kind }];
  if (before.kind !== 'trace' || after.kind !== 'trace') return [];
  return sameValue(before.passengers, after.passengers) ? [] : [{ kind: 'listedPassengers' }];
}
