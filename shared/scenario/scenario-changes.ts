// What differs between two scenarios, as a list a planner recognizes, worked out from the documents and never typed. Nothing that could
// change a result stays unsaid: what has no entry of its own is told as the rest.

import { bankChanges, meanOf, servedBy, servedKey } from './changes/bank-changes.ts';
import { categoryChanges } from './changes/category-changes.ts';
import { demandChanges, flowKey } from './changes/demand-changes.ts';
import { examinationChanges } from './changes/examination-changes.ts';
import { interventionChanges } from './changes/intervention-changes.ts';
import { isReordered, pairsById } from './changes/pairs.ts';
import { queueChanges } from './changes/queue-changes.ts';
import { rosterStretches } from './changes/roster-changes.ts';
import { sameValue } from './changes/same-value.ts';
import { sharedServerChanges } from './changes/shared-server-changes.ts';
import { teamChanges } from './changes/team-changes.ts';
import { vehicleChanges } from './changes/vehicle-changes.ts';
import type { OrderedList, ScenarioChange } from './changes/scenario-change.ts';
import { meaningOf } from './meaning.ts';
import type { Scenario } from './schema/scenario-schema.ts';
import { plannedBanks } from './staffing/planned-banks.ts';

export type { ScenarioChange } from './changes/scenario-change.ts';

/** In the order of the scenario's sections; empty where both would give the same results. Names and notes are no changes. */
export function scenarioChanges(before: Scenario, after: Scenario): readonly ScenarioChange[] {
  const changes = [
    ...(before.controlPoint === after.controlPoint
      ? []
      : [{ kind: 'controlPoint', before: before.controlPoint, after: after.controlPoint } as const]),
    ...(before.date === after.date ? [] : [{ kind: 'date', before: before.date, after: after.date } as const]),
    ...demandChanges(before.demand, after.demand),
    ...pairsById(before.categories, after.categories).flatMap(([old, now]) => categoryChanges(old, now)),
    ...pairsById(plannedBanks(before), plannedBanks(after)).flatMap(([old, now]) => bankChanges(old, now, after.openingHours)),
    ...(before.repairers === after.repairers ? [] : [{ kind: 'hallRepairers', before: before.repairers, after: after.repairers } as const]),
    ...teamChanges(before, after),
    ...sharedServerChanges(before, after),
    ...(sameValue(before.openingHours, after.openingHours)
      ? []
      : [{ kind: 'openingHours', before: hoursText(before), after: hoursText(after) } as const]),
    ...(sameValue(before.walkBetweenAuthorities, after.walkBetweenAuthorities)
      ? []
      : [{ kind: 'walk', before: walkOf(before), after: walkOf(after) } as const]),
    ...examinationChanges(before, after).map((change) => ({ kind: 'examination', change }) as const),
    ...vehicleChanges(before.vehicles, after.vehicles),
    ...(before.bankChoice === after.bankChoice
      ? []
      : [{ kind: 'bankChoice', before: before.bankChoice, after: after.bankChoice } as const]),
    ...queueChanges(before, after),
    ...targetChanges(before, after),
    ...interventionChanges(before, after),
    ...orderChanges(before, after),
    ...runChanges(before.run, after.run),
  ];
  const rest = restDiffers(before, after) || (changes.length === 0 && !sameValue(meaningOf(before), meaningOf(after)));
  return rest ? [...changes, { kind: 'rest' }] : changes;
}

/** How lists inside banks, categories and the demand are ordered and written, where they say the same otherwise. */
function restDiffers(before: Scenario, after: Scenario): boolean {
  const itself = (value: string) => value;
  const banks = pairsById(before.banks, after.banks).some(([old, now]) => {
    if (old === undefined || now === undefined) return false;
    const rewritten = !sameValue(old.timetable, now.timetable) && rosterStretches(old.timetable, now.timetable).length === 0;
    return rewritten || isReordered(servedBy(old).map(servedKey), servedBy(now).map(servedKey), itself);
  });
  const categories = pairsById(before.categories, after.categories).some(([old, now]) =>
    isReordered(old?.enrolments ?? [], now?.enrolments ?? [], itself),
  );
  const byId = ({ id }: { readonly id: string }) => id;
  const lists = [
    isReordered(before.demand.profiles, after.demand.profiles, byId),
    isReordered(before.demand.scheduled?.transports ?? [], after.demand.scheduled?.transports ?? [], byId),
    isReordered(before.demand.surges ?? [], after.demand.surges ?? [], byId),
  ];
  return banks || categories || lists.includes(true);
}

function targetChanges(before: Scenario, after: Scenario): readonly ScenarioChange[] {
  return pairsById(before.targets, after.targets).flatMap(([old, now]): readonly ScenarioChange[] => {
    if (old === undefined) return now === undefined ? [] : [{ kind: 'targetAdded', target: now }];
    if (now === undefined) return [{ kind: 'targetRemoved', target: old }];
    return sameValue(old, now) ? [] : [{ kind: 'target', before: old, after: now }];
  });
}

function orderChanges(before: Scenario, after: Scenario): readonly ScenarioChange[] {
  const byId = ({ id }: { readonly id: string }) => id;
  const reordered: readonly (readonly [OrderedList, boolean])[] = [
    ['flows', isReordered(before.demand.flows, after.demand.flows, flowKey)],
    ['categories', isReordered(before.categories, after.categories, byId)],
    ['banks', isReordered(before.banks, after.banks, byId)],
    ['teams', isReordered(before.teams ?? [], after.teams ?? [], byId)],
    ['sharedServers', isReordered(before.sharedServers ?? [], after.sharedServers ?? [], byId)],
    ['targets', isReordered(before.targets, after.targets, byId)],
  ];
  return reordered.flatMap(([of, moved]) => (moved ? [{ kind: 'order', of } as const] : []));
}

function runChanges(before: Scenario['run'], after: Scenario['run']): readonly ScenarioChange[] {
  const number = (kind: 'replications' | 'seed' | 'confidence', old: number, now: number): readonly ScenarioChange[] =>
    old === now ? [] : [{ kind, before: old, after: now }];
  return [
    ...number('replications', before.replications, after.replications),
    ...number('seed', before.seed, after.seed),
    ...number('confidence', before.confidenceLevel, after.confidenceLevel),
    ...(sameValue(precisionOf(before), precisionOf(after)) ? [] : [{ kind: 'precision' } as const]),
  ];
}

/** What is asked of a run beyond its numbers. */
function precisionOf({ seed: _seed, replications: _replications, confidenceLevel: _level, ...rest }: Scenario['run']): unknown {
  return rest;
}

const walkOf = ({ walkBetweenAuthorities: walk }: Scenario) => walk && meanOf(walk);

function hoursText({ openingHours: { opens, closes } }: Scenario): string {
  return `${opens}–${closes}`;
}
