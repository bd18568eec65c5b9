// The ready project of the new Huanggang port: three plans that can be compared, and what they teach.

import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../../../shared/model/measure-layout.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import { checkScenario } from '../../../../shared/scenario/check-scenario.ts';
import { comparisonProblems } from '../../../../shared/scenario/comparability.ts';
import { parsePlan, serializeProject } from '../../../../shared/scenario/document/parse-project.ts';
import { defaultAt } from '../../../../shared/scenario/provenance/provenance.ts';
import { newHuanggangModes } from '../../../../shared/scenario/ready/new-huanggang.ts';

const project = newHuanggangModes.project!;
const scenarios = project.deployments.map(({ scenario }) => scenario);

describe('the new Huanggang port', () => {
  it('is a project of three plans without any problem, for the same 200,000 passengers', () => {
    for (const scenario of scenarios) {
      expect(checkScenario(scenario)).toEqual([]);
      expect(scenario.demand.flows.reduce((sum, { passengers }) => sum + passengers, 0)).toBe(200_000);
    }
    expect(comparisonProblems(scenarios, project.comparison)).toEqual([]);
    expect(parsePlan(serializeProject(project))).toEqual({ ok: true, plan: { kind: 'project', project } });
    expect(newHuanggangModes.scenario).toEqual(scenarios[0]);
  });

  it('meets the same passengers in each, and differs by what it should', () => {
    const days = scenarios.map((scenario) => ({ layout: measureLayout(scenario), ...runReplication(scenario, 0) }));
    const arrived = days.map(({ layout, measures }) => measures[layout.day(0, 'arrived')]);
    expect(new Set(arrived).size).toBe(1);
    const [halls, side, joint] = days.map(({ layout, measures }) => measures[layout.crossing(0)!]! / 60);
    // The walk is four minutes, for everybody.
    expect(halls! - side!).toBeGreaterThan(3.9);
    expect(halls! - side!).toBeLessThan(4.1);
    expect(joint!).toBeLessThan(halls!);
  });

  it('says where the times of a joint lane and of the walk come from', () => {
    const joint = scenarios[2]!;
    const lanes = joint.banks.findIndex(({ kind }) => kind === 'e-channel');
    for (const path of [['services', 0, 'time', 'mean'], ['secondZone', 'time', 'mean'], ['secondZone', 'refusal'], ['timetable']]) {
      const standard = defaultAt(joint, ['banks', lanes, ...path]);
      expect(standard?.source.kind).toBe('assumed');
      expect(standard?.value).toEqual(path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], joint.banks[lanes]));
    }
    expect(defaultAt(scenarios[0]!, ['walkBetweenAuthorities', 'mean'])?.value).toBe(240);
  });
});
