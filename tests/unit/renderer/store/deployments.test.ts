// Deployments side by side: each with its own scenario and results, one undo over all of them, one file for the whole.

import { describe, expect, it } from 'vitest';
import { planName, planText } from '../../../../renderer/store/open-plan.ts';
import { isEdited, isStale, resultsOn } from '../../../../renderer/store/selectors.ts';
import { parsePlan } from '../../../../shared/scenario/document/parse-project.ts';
import { createBench, loWu, type Bench } from '../../../support/render-app.tsx';
import { runReportFixture } from '../../../support/run-report-fixture.ts';

const grow = (factor: number) => (draft: { demand: { growthFactor: number } }) => {
  draft.demand.growthFactor = factor;
};

function withCopy(): Bench {
  const bench = createBench();
  bench.store.getState().addDeployment('More lanes');
  return bench;
}

const factors = ({ store }: Bench) => store.getState().project.deployments.map(({ scenario }) => scenario.demand.growthFactor);
const ids = ({ store }: Bench) => store.getState().project.deployments.map(({ id }) => id);

describe('a copy of a deployment', () => {
  it('stands beside it, is on screen, and is changed alone', () => {
    const bench = withCopy();
    const { store } = bench;
    expect(ids(bench)).toEqual(['deployment-1', 'deployment-2']);
    expect(store.getState().scenario.name).toBe('More lanes');
    store.getState().editScenario(grow(1.2));
    expect(factors(bench)).toEqual([1, 1.2]);
    store.getState().showDeployment('deployment-1');
    expect(store.getState().scenario).toEqual(loWu());
    store.getState().editScenario(grow(0.9));
    expect(factors(bench)).toEqual([0.9, 1.2]);
  });

  it('has the results of what it is a copy of, until it is changed', () => {
    const bench = createBench();
    const { store } = bench;
    const { scenario, revision } = store.getState();
    store.getState().addResult({ report: runReportFixture(scenario), scenario, revision, elapsed: 1, workers: 2 });
    store.getState().addDeployment('More lanes');
    expect(resultsOn(store.getState()).current).toBeDefined();
    expect(isStale(store.getState())).toBe(false);
    store.getState().editScenario(grow(1.2));
    expect(isStale(store.getState())).toBe(true);
    store.getState().showDeployment('deployment-1');
    expect(isStale(store.getState())).toBe(false);
  });

  it('may be one of ten, and no more', () => {
    const bench = createBench();
    for (let i = 0; i < 12; i++) bench.store.getState().addDeployment(`Number ${i}`);
    expect(new Set(ids(bench)).size).toBe(10);
  });

  it('never gets the id of one that is there', () => {
    const bench = withCopy();
    bench.store.getState().removeDeployment('deployment-1');
    bench.store.getState().addDeployment('Another');
    expect(ids(bench)).toEqual(['deployment-2', 'deployment-1']);
    expect(bench.store.getState().active).toBe('deployment-1');
  });
});

describe('undo over the whole plan', () => {
  it('goes back through edits of different deployments, and shows the one that was on screen', () => {
    const bench = withCopy();
    const { store } = bench;
    store.getState().editScenario(grow(1.2));
    store.getState().showDeployment('deployment-1');
    store.getState().editScenario(grow(0.9));
    const { undo, redo } = store.temporal.getState();
    undo();
    expect(factors(bench)).toEqual([1, 1.2]);
    expect(store.getState().active).toBe('deployment-1');
    undo();
    expect(factors(bench)).toEqual([1, 1]);
    expect(store.getState().active).toBe('deployment-2');
    undo();
    expect(ids(bench)).toEqual(['deployment-1']);
    redo();
    redo();
    redo();
    expect(factors(bench)).toEqual([0.9, 1.2]);
    expect(store.getState().scenario.demand.growthFactor).toBe(0.9);
  });

  it('brings back a deployment that was removed, and what decides', () => {
    const bench = withCopy();
    const { store } = bench;
    const { comparison } = store.getState().project;
    store.getState().editProject({ comparison: { ...comparison, threshold: 3 } });
    store.getState().removeDeployment('deployment-2');
    expect(store.getState().active).toBe('deployment-1');
    store.temporal.getState().undo();
    expect(ids(bench)).toEqual(['deployment-1', 'deployment-2']);
    expect(store.getState().active).toBe('deployment-2');
    store.temporal.getState().undo();
    expect(store.getState().project.comparison).toBe(comparison);
  });

  it('makes no step of looking at another deployment', () => {
    const { store } = withCopy();
    const steps = store.temporal.getState().pastStates.length;
    store.getState().showDeployment('deployment-1');
    store.getState().showDeployment('no such one');
    expect(store.temporal.getState().pastStates).toHaveLength(steps);
    expect(store.getState().active).toBe('deployment-1');
  });
});

describe('the file of a plan', () => {
  it('is a scenario while there is one deployment, and a project from two on', () => {
    const { store } = createBench();
    expect(parsePlan(planText(store.getState()))).toEqual({ ok: true, plan: { kind: 'scenario', scenario: loWu() } });
    store.getState().addDeployment('More lanes');
    store.getState().editProject({ name: 'Easter' });
    expect(planName(store.getState())).toBe('Easter');
    const parsed = parsePlan(planText(store.getState()));
    expect(parsed).toMatchObject({
      ok: true,
      plan: { kind: 'project', project: { name: 'Easter', deployments: [{ scenario: loWu() }, { scenario: { name: 'More lanes' } }] } },
    });
    store.getState().removeDeployment('deployment-2');
    expect(parsePlan(planText(store.getState()))).toMatchObject({ ok: true, plan: { kind: 'scenario' } });
  });

  it('is saved and opened again whole, as are a dropped one and one found after a crash', async () => {
    const { store, services, desktop } = withCopy();
    store.getState().editScenario(grow(1.2));
    desktop.chosenPath = '/plans/easter.echannel.json';
    expect(await services.files.save()).toBe(true);
    expect(isEdited(store.getState())).toBe(false);
    const { project } = store.getState();
    const text = desktop.disk.get('/plans/easter.echannel.json') ?? '';

    for (const open of [
      (bench: Bench) => {
        bench.desktop.disk.set('/plans/easter.echannel.json', text);
        return bench.services.files.open('/plans/easter.echannel.json');
      },
      (bench: Bench) => bench.services.files.openText('easter.echannel.json', text),
      (bench: Bench) => {
        bench.store.getState().changeFiles({ recovery: { text, path: undefined, savedAt: '2026-01-01T08:00:00.000Z' } });
        return bench.services.files.takeRecovery();
      },
    ]) {
      const other = createBench();
      await open(other);
      expect(other.store.getState().project).toEqual(project);
      expect(other.store.getState().active).toBe('deployment-1');
      expect(other.store.temporal.getState().pastStates).toHaveLength(0);
    }
  });
});
