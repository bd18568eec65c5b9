// The drills that the program carries: accepted by the checks in both readings, their faults cost waiting, and there is something one can do about them.

import { describe, expect, it } from 'vitest';
import { drills } from '../../shared/lessons/drills.ts';
import { scoreDrill } from '../../shared/lessons/drill-score.ts';
import { standardResponse, standardResponses, type StandardResponse } from '../../shared/lessons/standard-responses.ts';
import { measureLayout } from '../../shared/model/measure-layout.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import { checkScenario } from '../../shared/scenario/check-scenario.ts';
import { inOrderOfTime, type Intervention } from '../../shared/scenario/schema/intervention-schema.ts';
import { scenarioSchema, type Scenario } from '../../shared/scenario/schema/scenario-schema.ts';

/** All passengers of the first day together [s]. */
function waitedOn({ drill: _drill, ...scenario }: Scenario, interventions: readonly Intervention[]): number {
  const done = interventions.length === 0 ? {} : { interventions: [...inOrderOfTime(interventions)] };
  const { measures } = runReplication({ ...scenario, ...done }, 0);
  const layout = measureLayout(scenario);
  return measures[layout.dayWait(0, 'mean')]! * measures[layout.day(0, 'cleared')]!;
}

describe.each(drills.map((drill) => [drill.id, drill] as const))('the drill %s', (_, { scenario, title, text }) => {
  const { faults } = scenario.drill;

  it('is a scenario like any other, in two languages, without a mistake', () => {
    expect(scenarioSchema.parse(scenario)).toEqual(scenario);
    expect(checkScenario(scenario)).toEqual([]);
    for (const words of [title, text]) expect(Math.min(words.en.length, words['zh-Hant-HK'].length)).toBeGreaterThan(3);
  });

  it('costs waiting, which the best standard response avoids in good part', () => {
    const standards = { nothing: waitedOn(scenario, faults) } as Record<StandardResponse | 'nothing', number>;
    for (const response of standardResponses)
      standards[response] = waitedOn(scenario, [...faults, ...standardResponse(response, scenario, faults)]);
    const { standards: extra, best } = scoreDrill({ undisturbed: waitedOn(scenario, []), trainee: standards.nothing, standards });
    expect(extra.nothing).toBeGreaterThan(500);
    expect(best).not.toBe('nothing');
    expect(extra[best]).toBeLessThan(0.7 * extra.nothing);
  });
});
