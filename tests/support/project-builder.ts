// Projects for tests: deployments of the Lo Wu departure scenario under given ids, each with more contactless lanes than the one before.

import type { Bank } from '../../shared/scenario/schema/bank-schema.ts';
import type { ComparisonSettings } from '../../shared/scenario/schema/comparison-schema.ts';
import type { Project } from '../../shared/scenario/schema/project-schema.ts';
import { loWuDepartureGoodFriday2025 } from '../../shared/scenario/ready/lo-wu-departure-good-friday-2025.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';

const { scenario } = loWuDepartureGoodFriday2025;

export const comparisonSettings: ComparisonSettings = {
  decideBy: { measure: 'wait', kind: 'departure/resident', statistic: 'p95' },
  threshold: 0.5,
  atLeast: 10,
  atMost: 100,
};

export function projectOf(ids: readonly string[]): Project {
  return {
    format: 'echannel-project',
    schemaVersion: 1,
    name: 'More contactless lanes',
    notes: '',
    comparison: comparisonSettings,
    deployments: ids.map((id, index) => ({ id, scenario: withMoreLanes(scenario, 8 * index) })),
  };
}

/** The scenario with so many more contactless lanes from 09:00 to 13:00, under a name that says so. */
export function withMoreLanes(base: Scenario, more: number): Scenario {
  if (more === 0) return base;
  const banks = base.banks.map((bank): Bank => {
    if (bank.id !== 'departure-contactless-lanes') return bank;
    return { ...bank, timetable: bank.timetable.map((step) => (step.from === '09:00' ? { ...step, open: step.open + more } : step)) };
  });
  return { ...base, name: `${more} more lanes`, banks };
}
