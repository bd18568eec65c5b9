// Results know which scenario they are of: the stale flag follows from it, and the run before stays beside the new one.

import { describe, expect, it } from 'vitest';
import type { AppStore } from '../../../../renderer/store/create-app-store.ts';
import { isStale, previousReport, shownReport } from '../../../../renderer/store/selectors.ts';
import { createBench } from '../../../support/render-app.tsx';
import { runReportFixture } from '../../../support/run-report-fixture.ts';

function addResult(store: AppStore, resultHash: string) {
  const { scenario, revision } = store.getState();
  const result = { report: runReportFixture(scenario, { resultHash }), scenario, revision, elapsed: 1, workers: 2 };
  store.getState().addResult(result);
  return result.report;
}

describe('results', () => {
  it('are stale once the scenario means something else, and fresh again when that is undone', () => {
    const { store } = createBench();
    expect(isStale(store.getState())).toBe(false);
    addResult(store, 'a');
    expect(isStale(store.getState())).toBe(false);
    store.getState().editScenario((draft) => {
      draft.demand.growthFactor = 1.5;
    });
    expect(isStale(store.getState())).toBe(true);
    store.temporal.getState().undo();
    expect(isStale(store.getState())).toBe(false);
  });

  it('are not stale when only the name or the notes change', () => {
    const { store } = createBench();
    addResult(store, 'a');
    store.getState().editScenario((draft) => {
      draft.name = 'Another name';
      draft.notes = 'Another note';
    });
    expect(isStale(store.getState())).toBe(false);
  });

  it('keep the run before beside the new one', () => {
    const { store } = createBench();
    const first = addResult(store, 'a');
    const second = addResult(store, 'b');
    expect(shownReport(store.getState())).toBe(second);
    expect(previousReport(store.getState())).toBe(first);
  });

  it('do not push the run before away when the same run is made again', () => {
    const { store } = createBench();
    const first = addResult(store, 'a');
    addResult(store, 'b');
    addResult(store, 'b');
    expect(previousReport(store.getState())).toBe(first);
  });

  it('show the partial report while a run is on, and the last one as the one before', () => {
    const { store } = createBench();
    const last = addResult(store, 'a');
    const partial = runReportFixture(store.getState().scenario, { resultHash: 'p' });
    store
      .getState()
      .setRun({ status: 'running', deployment: 'deployment-1', revision: 1, startedAt: 0, progress: { done: 2, total: 20 }, partial });
    expect(shownReport(store.getState())).toBe(partial);
    expect(previousReport(store.getState())).toBe(last);
  });
});
