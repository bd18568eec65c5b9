// May these deployments be compared? They should meet the same passengers on the same day, and all must have the quantity that decides.

import type { ComparisonSettings } from './schema/comparison-schema.ts';
import { hasQuantity } from './has-quantity.ts';
import { errorAt, warningAt, type Problem } from './problem.ts';
import type { Quantity } from './schema/quantity-schema.ts';
import type { Scenario, Target } from './schema/scenario-schema.ts';

/** Paths are those of a project document. Where none is an error the comparison can be run; warnings say what its difference would include. */
export function comparisonProblems(scenarios: readonly Scenario[], settings: ComparisonSettings): readonly Problem[] {
  const { decideBy, atLeast, atMost } = settings;
  const [baseline] = scenarios;
  if (baseline === undefined) return [];
  return [
    ...(atMost < atLeast ? [errorAt(['comparison', 'atMost'], 'budgetBelowLeast', { atMost, atLeast })] : []),
    ...scenarios.flatMap((scenario, index) =>
      hasQuantity(scenario, decideBy) ? [] : [errorAt(['comparison', 'decideBy'], 'quantityMissing', named(scenario, index))],
    ),
    ...scenarios.slice(1).flatMap((scenario, index) => againstBaseline(baseline, scenario, index + 1, decideBy)),
  ];
}

/** A target that pledges something else under the same id is another one; which share it pledges does not change what is measured. */
export function samePledge(a: Target, b: Target): boolean {
  return (
    a.id === b.id &&
    a.direction === b.direction &&
    a.withinMinutes === b.withinMinutes &&
    a.groups.length === b.groups.length &&
    a.groups.every((group) => b.groups.includes(group))
  );
}

/** What makes the passengers and their day; all else is deployment. */
const sharedParts = ['controlPoint', 'date', 'openingHours', 'demand', 'categories'] as const;

function againstBaseline(baseline: Scenario, scenario: Scenario, index: number, decideBy: Quantity): Problem[] {
  const values = named(scenario, index);
  const differing = sharedParts
    .filter((part) => !alike(baseline[part], scenario[part]))
    .map((part) => warningAt(['deployments', index, 'scenario', part], 'otherPassengers', { ...values, part }));
  const sameVehicles = alike(vehiclesComing(baseline), vehiclesComing(scenario));
  if (baseline.vehicles !== undefined && scenario.vehicles !== undefined && !sameVehicles) {
    differing.push(warningAt(['deployments', index, 'scenario', 'vehicles', 'flows'], 'otherVehicles', values));
  }
  if (decideBy.measure !== 'target') return differing;
  const [pledge, other] = [baseline, scenario].map(({ targets }) => targets.find(({ id }) => id === decideBy.target));
  if (pledge === undefined || other === undefined || samePledge(pledge, other)) return differing;
  return [...differing, errorAt(['deployments', index, 'scenario', 'targets'], 'otherPledge', { ...values, target: decideBy.target })];
}

/** Kiosks are deployment, and what is pledged to vehicles changes none. */
function vehiclesComing({ vehicles }: Scenario): unknown {
  return vehicles?.flows.map(({ target: _target, ...coming }) => coming);
}

/** Equal in all that is simulated: names and sources may differ. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => alike(item, b[i]));
  }
  const [x, y] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  return [...new Set([...Object.keys(x), ...Object.keys(y)])].every((key) => key === 'name' || key === 'source' || alike(x[key], y[key]));
}

/** Deployments are spoken of by their letters: A is the baseline. */
function named({ name }: Scenario, index: number): Readonly<Record<string, string>> {
  return { name, letter: String.fromCharCode('A'.charCodeAt(0) + index) };
}
