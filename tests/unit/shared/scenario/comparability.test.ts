// Which deployments can be compared, and what is said of those that cannot, or not for what they are.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passengerKinds } from '../../../../shared/model/passenger-kind.ts';
import { comparisonProblems } from '../../../../shared/scenario/comparability.ts';
import type { ComparisonSettings } from '../../../../shared/scenario/schema/comparison-schema.ts';
import { hasQuantity } from '../../../../shared/scenario/has-quantity.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { arbitraryScenario } from '../../../support/arbitrary-scenario.ts';
import { everythingAtOnce } from '../../../support/everything-at-once.ts';
import { constant, counters, scenario } from '../../../support/scenario-builder.ts';

const target = { id: 'pledge', direction: 'departure' as const, groups: ['resident' as const], share: 0.95, withinMinutes: 15 };
const baseline = scenario([counters('desks', 2, constant(60))], { name: 'today', targets: [target] });
const settings: ComparisonSettings = { decideBy: { measure: 'target', target: 'pledge' }, threshold: 0.01, atLeast: 10, atMost: 100 };

const problemsOf = (change: Partial<Scenario>, of: ComparisonSettings = settings) =>
  comparisonProblems([baseline, { ...baseline, name: 'plan', ...change }], of).map(({ severity, code, path, values }) => ({
    severity,
    code,
    path: path.join('.'),
    letter: values['letter'],
    part: values['part'],
  }));

describe('deployments', () => {
  it('that differ in their banks, their names and the source of their counts are compared without a word', () => {
    const demand: Scenario['demand'] = { ...baseline.demand, source: { kind: 'reference' } };
    expect(problemsOf({ banks: [counters('desks', 9, constant(30))], demand, notes: 'anything' })).toEqual([]);
  });

  it.each([
    ['demand', { demand: { ...baseline.demand, growthFactor: 1.1 } }],
    ['date', { date: '2025-04-19' }],
    ['openingHours', { openingHours: { opens: '06:00', closes: '24:00' } }],
    ['controlPoint', { controlPoint: 'lok-ma-chau' }],
    ['categories', { categories: baseline.categories.map((one) => ({ ...one, eChannelUptake: 1 })) }],
  ] as const)('that differ in their %s do not meet the same passengers', (part, change) => {
    expect(problemsOf(change as unknown as Partial<Scenario>)).toEqual([
      { severity: 'warning', code: 'otherPassengers', path: `deployments.1.scenario.${part}`, letter: 'B', part },
    ]);
  });

  it('without the quantity that decides are refused, and so are other pledges under the same name', () => {
    expect(problemsOf({ targets: [] })).toMatchObject([{ severity: 'error', code: 'quantityMissing', letter: 'B' }]);
    expect(problemsOf({ targets: [{ ...target, withinMinutes: 30 }] })).toMatchObject([
      { severity: 'error', code: 'otherPledge', letter: 'B' },
    ]);
  });

  it('are not compared with a budget below the first look', () => {
    expect(problemsOf({}, { ...settings, atLeast: 50, atMost: 40 })).toMatchObject([{ severity: 'error', code: 'budgetBelowLeast' }]);
  });
});

it('deployments to which other vehicles come are compared with a word; other kiosks and pledges are deployment', () => {
  const vehicles = everythingAtOnce.vehicles!;
  const against = (change: Partial<typeof vehicles>) =>
    comparisonProblems([everythingAtOnce, { ...everythingAtOnce, vehicles: { ...vehicles, ...change } }], {
      ...settings,
      decideBy: { measure: 'vehicleWait', vehicle: 'private-car', direction: 'departure', statistic: 'mean' },
    }).map(({ severity, code }) => `${severity} ${code}`);
  expect(against({ kiosks: vehicles.kiosks.map((kiosk) => ({ ...kiosk, handover: 1 })) })).toEqual([]);
  expect(against({ flows: vehicles.flows.map((flow) => ({ ...flow, target: { share: 0.5, withinMinutes: 3 } })) })).toEqual([]);
  expect(against({ flows: vehicles.flows.map((flow) => ({ ...flow, occupants: 1 })) })).toEqual(['warning otherVehicles']);
});

describe('a quantity', () => {
  it('is there exactly where the model reports its kind of passenger', () => {
    fc.assert(
      fc.property(arbitraryScenario, (one) => {
        const reported = new Set(passengerKinds(one).map(({ id }) => id));
        const asked = [
          'all',
          'visitors',
          'resident',
          'mainland-visitor',
          'other-visitor',
          ...one.categories.map(({ id }) => `category/${id}`),
        ];
        for (const id of ['departure', 'arrival'].flatMap((direction) => asked.map((name) => `${direction}/${name}`))) {
          expect([id, hasQuantity(one, { measure: 'wait', kind: id, statistic: 'mean' })]).toEqual([id, reported.has(id)]);
        }
      }),
      { numRuns: 50 },
    );
  });
});
