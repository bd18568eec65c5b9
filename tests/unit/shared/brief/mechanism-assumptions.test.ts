// A brief tells every mechanism of its scenario with the source of its figures, and what is done to the day.

import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../shared/brief/assumptions.ts';
import { briefEn } from '../../../../shared/i18n/areas/brief.en.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { defaultOfficers, withSteps } from '../../../../shared/scenario/defaults/default-steps.ts';
import { lanesThatFail, oneOfficerForSixteenLanes } from '../../../../shared/scenario/ready/lane-exercises.ts';
import { everythingAtOnce, everythingExamined } from '../../../support/everything-at-once.ts';
import { constant, lanes, scenario } from '../../../support/scenario-builder.ts';

const english = createTranslator('en');
const labels = briefEn.assumptions.mechanism;

describe('the assumptions of a brief', () => {
  it('name every mechanism that a scenario has', () => {
    const named = new Set([everythingAtOnce, everythingExamined].flatMap((day) => assumptionsOf(day, english).map(({ label }) => label)));
    expect(Object.values(labels).filter((label) => !named.has(label))).toEqual([]);
  });

  it('name none that it lacks', () => {
    const named = assumptionsOf(scenario([lanes('lanes', 2, constant(10))]), english).map(({ label }) => label);
    expect(named.filter((label) => (Object.values(labels) as string[]).includes(label))).toEqual([]);
  });

  it('carry the source of figures that are the program’s, and say of others whose they are', () => {
    const bank = withSteps(lanes('lanes', 8, constant(8)));
    const supervised = scenario([{ ...bank, officers: defaultOfficers(bank) }]);
    const sourceOf = (label: string, day = supervised) => assumptionsOf(day, english).find((one) => one.label === label)?.source;
    expect(sourceOf(labels.steps)).toMatchObject({ kind: 'assumed' });
    expect(sourceOf(labels.officers)).toMatchObject({ kind: 'assumed' });
    // One officer where the program would have two.
    expect(sourceOf(labels.officers, oneOfficerForSixteenLanes.scenario)).toBe('own');
    expect(sourceOf(labels.repairers, lanesThatFail.scenario)).toBe('none');
  });

  it('list what is done to the day, in both languages', () => {
    for (const translator of [english, createTranslator('zh-Hant-HK')]) {
      const label = translator.t('brief.assumptions.mechanism.interventions');
      const told = assumptionsOf(everythingAtOnce, translator).find((one) => one.label === label);
      expect(told?.values).toHaveLength(everythingAtOnce.interventions!.length);
      expect(told?.values.join()).not.toMatch(/undefined|\{\{|change\./);
    }
  });

  it('count passengers who come beside those listed', () => {
    const label = briefEn.assumptions.label.passengers;
    expect(assumptionsOf(everythingAtOnce, english).some((one) => one.label === label)).toBe(true);
  });
});
