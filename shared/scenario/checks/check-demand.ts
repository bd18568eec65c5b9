// Somebody comes, at times when the hall is open, by profiles that exist; each flow is given once.

import { clockOf, quarterOf, secondsOf } from '../clock.ts';
import type { DemandedFlow } from '../demanded-flows.ts';
import { errorAt, warningAt, type Problem } from '../problem.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { checkScheduled } from './check-scheduled.ts';
import { checkSurges } from './check-surges.ts';
import { repeated } from './repeated.ts';

export function checkDemand(scenario: Scenario, demanded: readonly DemandedFlow[]): Problem[] {
  const nobody = demanded.length === 0;
  return [
    ...(nobody ? [errorAt(['demand', 'flows'], 'noDemand')] : []),
    ...repeated(scenario.demand.profiles.map(({ id }) => id)).map(({ value, index }) =>
      errorAt(['demand', 'profiles', index, 'id'], 'duplicateId', { id: value }),
    ),
    ...checkTrace(scenario),
    ...(comeByProfile(scenario) ? checkFlows(scenario) : []),
    ...checkScheduled(scenario),
    ...checkSurges(scenario),
  ];
}

/** False where the passengers listed come alone. */
function comeByProfile({ demand: { arrivals } }: Scenario): boolean {
  return arrivals.kind !== 'trace' || arrivals.others !== undefined;
}

function checkFlows(scenario: Scenario): Problem[] {
  const { flows, profiles } = scenario.demand;
  const twice = repeated(flows.map(({ direction, group }) => `${direction}/${group}`));
  const duplicates = twice.map(({ index }) =>
    errorAt(['demand', 'flows', index], 'duplicateFlow', { direction: flows[index]?.direction ?? '', group: flows[index]?.group ?? '' }),
  );
  const unknown = flows.flatMap(({ profile, passengers }, index) =>
    passengers === 0 || profiles.some(({ id }) => id === profile)
      ? []
      : [errorAt(['demand', 'flows', index, 'profile'], 'unknownProfile', { id: profile })],
  );
  const used = new Set(flows.filter(({ passengers }) => passengers > 0).map(({ profile }) => profile));
  return [...duplicates, ...unknown, ...profiles.flatMap((profile, index) => (used.has(profile.id) ? checkProfile(scenario, index) : []))];
}

/** A profile in use has weight while the hall is open; what lies outside is spread over the opening hours, and said. */
function checkProfile(scenario: Scenario, index: number): Problem[] {
  const profile = scenario.demand.profiles[index];
  if (profile === undefined) return [];
  const { opens, closes } = scenario.openingHours;
  const total = sum(profile.weights);
  const inside = sum(profile.weights.slice(quarterOf(opens), quarterOf(closes)));
  const path = ['demand', 'profiles', index, 'weights'];
  const values = { id: profile.id, name: profile.name.en, nameZh: profile.name['zh-Hant-HK'], opens, closes };
  if (total === 0) return [errorAt(path, 'zeroProfile', values)];
  if (inside === 0) return [errorAt(path, 'closedProfile', values)];
  const outside = Math.round((1000 * (total - inside)) / total) / 10;
  return outside > 0 ? [warningAt(path, 'profileOutsideHours', { ...values, percent: outside })] : [];
}

function checkTrace(scenario: Scenario): Problem[] {
  const { arrivals } = scenario.demand;
  if (arrivals.kind !== 'trace') return [];
  const path = ['demand', 'arrivals', 'passengers'];
  const known = new Set(scenario.categories.map(({ id }) => id));
  const stranger = arrivals.passengers.findIndex(({ category }) => !known.has(category));
  const [opens, closes] = [secondsOf(scenario.openingHours.opens), secondsOf(scenario.openingHours.closes)];
  const early = arrivals.passengers.findIndex(({ at }) => at < opens || at >= closes);
  return [
    ...(stranger < 0
      ? []
      : [errorAt([...path, stranger, 'category'], 'unknownTraceCategory', { id: arrivals.passengers[stranger]?.category ?? '' })]),
    ...(early < 0 || closes <= opens
      ? []
      : [
          errorAt([...path, early, 'at'], 'traceOutsideHours', {
            at: arrivals.passengers[early]?.at ?? 0,
            clock: clockOf(Math.floor((arrivals.passengers[early]?.at ?? 0) / 900)),
            ...scenario.openingHours,
          }),
        ]),
  ];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
