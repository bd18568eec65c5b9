import { describe, expect, it } from 'vitest';
import { laneTimes } from '../../../../shared/reference/process-times.ts';
import { laneSteps } from '../../../../shared/reference/lane-steps.ts';
import { directions, eChannelServices } from '../../../../shared/reference/vocabulary.ts';
import { checkScenario } from '../../../../shared/scenario/check-scenario.ts';
import {
  defaultOfficers,
  defaultSteps,
  hasSteps,
  withFailureFactors,
  withoutSteps,
  withSteps,
} from '../../../../shared/scenario/defaults/default-steps.ts';
import { failsAll, laneSeconds, passingSeconds } from '../../../../shared/scenario/lane-work.ts';
import { defaultAt } from '../../../../shared/scenario/provenance/provenance.ts';
import { readyScenarios } from '../../../../shared/scenario/ready/ready-scenarios.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';

const everybody = { timeFactors: { eChannel: 1, counter: 1 } };
const plain = readyScenarios[0]!.scenario;

const inSteps = (scenario: Scenario): Scenario =>
  withFailureFactors({
    ...scenario,
    banks: scenario.banks.map((bank) => (bank.kind === 'counter' ? bank : { ...withSteps(bank), officers: defaultOfficers(bank) })),
  });

describe('the steps that the program proposes', () => {
  it.each(eChannelServices.flatMap((service) => directions.map((direction) => [service, direction] as const)))(
    'of %s, %s, add up to the published time, fail as often as the lane refuses, and are all assumed',
    (service, direction) => {
      const steps = defaultSteps(service, direction);
      const { mean, refusal } = laneTimes(service, direction);
      expect(passingSeconds(steps)).toBeCloseTo(mean.value, 10);
      expect(failsAll(steps, everybody)).toBeCloseTo(refusal.value, 3);
      // Trying again costs a few per cent of the published time, and those who are refused leave without the exit gate.
      expect(laneSeconds(steps, everybody) / mean.value).toBeGreaterThan(1);
      expect(laneSeconds(steps, everybody) / mean.value).toBeLessThan(1.12);
      for (const { source } of Object.values(laneSteps(service, direction)))
        expect(source).toMatchObject({ kind: 'assumed', confidence: 'X' });
    },
  );

  it('put six children in a hundred through every attempt in vain', () => {
    expect(failsAll(defaultSteps('resident', 'departure'), { ...everybody, matchFailureFactor: 1.45 })).toBeCloseTo(0.06, 2);
  });

  it('raise no error, and every number of theirs carries its source', () => {
    const scenario = inSteps(plain);
    expect(checkScenario(scenario)).toEqual(checkScenario(plain));
    scenario.banks.forEach((bank, index) => {
      if (bank.kind === 'counter') return;
      bank.services.forEach(({ steps }, at) => {
        for (const [field, value] of Object.entries(steps!)) {
          expect(defaultAt(scenario, ['banks', index, 'services', at, 'steps', field])).toMatchObject({ value });
        }
      });
      for (const path of [['timetable'], ['time', 'mean'], ['time', 'cv'], ['cleared']]) {
        expect(defaultAt(scenario, ['banks', index, 'officers', ...path])?.source.kind).toBe('assumed');
      }
      expect(defaultAt(scenario, ['banks', index, 'officers', 'timetable'])?.value).toEqual(bank.officers?.timetable);
    });
  });

  it('leave the scenario as it was once they are taken out again', () => {
    const scenario = inSteps(plain);
    expect(hasSteps(scenario)).toBe(true);
    const children = scenario.categories.filter(({ age }) => age === '7-to-10');
    expect(children.map(({ matchFailureFactor }) => matchFailureFactor)).toEqual(children.map(() => 1.45));
    expect(children.length).toBeGreaterThan(0);
    const back = { ...scenario, banks: scenario.banks.map((bank) => (bank.kind === 'counter' ? bank : withoutSteps(bank))) };
    expect(withFailureFactors(back)).toEqual(plain);
  });
});
