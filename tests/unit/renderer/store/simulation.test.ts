// A run's way through the store: progress, partial results, every ending, and runs that start by themselves.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resultsOn } from '../../../../renderer/store/selectors.ts';
import { autoRunDelay } from '../../../../renderer/store/simulation.ts';
import type { ExperimentResult } from '../../../../shared/experiment/experiment-result.ts';
import { createBench, type Bench } from '../../../support/render-app.tsx';

/** The fake report does not look into it. */
const merged = {} as ExperimentResult;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function settle() {
  await vi.advanceTimersByTimeAsync(0);
}

async function finish({ runner }: Bench, elapsed = 0.5) {
  runner.runs.at(-1)?.end({ status: 'finished', result: merged, elapsed, workers: 2 });
  await settle();
}

function edit({ store }: Bench, growthFactor: number) {
  store.getState().editScenario((draft) => {
    draft.demand.growthFactor = growthFactor;
  });
}

describe('a run', () => {
  it('shows progress and partial results, then the result', async () => {
    const bench = createBench();
    const { store, services, runner } = bench;
    services.simulation.start();
    expect(store.getState().run).toMatchObject({ status: 'running', progress: { done: 0, total: 20 } });
    runner.runs[0]?.observer?.onProgress?.({ done: 7, total: 20 });
    void runner.runs[0]?.observer?.onPartial?.(merged);
    await settle();
    expect(store.getState().run).toMatchObject({
      status: 'running',
      progress: { done: 7 },
      partial: { identity: { controlPoint: 'lo-wu' } },
    });
    await finish(bench);
    // As many days as the report says: a run that goes on until it is precise does not know before.
    expect(store.getState().run).toMatchObject({ status: 'finished', elapsed: 0.5, workers: 2, total: 40 });
    expect(resultsOn(store.getState()).current).toMatchObject({ revision: store.getState().revision, elapsed: 0.5 });
  });

  it('that fails says why, and keeps the results there were', async () => {
    const bench = createBench();
    bench.services.simulation.start();
    await finish(bench);
    bench.services.simulation.start();
    bench.runner.runs[1]?.end({ status: 'failed', failure: { reason: 'worker-lost', message: 'A worker fell over.' } });
    await settle();
    expect(bench.store.getState().run).toMatchObject({ status: 'failed', failure: { message: 'A worker fell over.' } });
    expect(resultsOn(bench.store.getState()).current).toBeDefined();
  });

  it('takes no partial report while one is being written or was a moment ago', async () => {
    const bench = createBench();
    const { store, services, runner } = bench;
    services.simulation.start();
    const partialOf = () => {
      const { run } = store.getState();
      return run.status === 'running' ? run.partial : undefined;
    };
    void runner.runs[0]?.observer?.onPartial?.(merged);
    void runner.runs[0]?.observer?.onPartial?.(merged);
    expect(partialOf()).toBeUndefined();
    await settle();
    expect(partialOf()).toBeDefined();
    expect(bench.reportsAsked).toEqual([{ final: false }]);
    await finish(bench);
    expect(bench.reportsAsked).toEqual([{ final: false }, { final: true }]);
  });

  it('whose report cannot be written fails in words', async () => {
    const bench = createBench({ reportOf: () => Promise.reject(new Error('The numbers do not fit.')) });
    bench.services.simulation.start();
    await finish(bench);
    expect(bench.store.getState().run).toMatchObject({ status: 'failed', failure: { detail: 'Error: The numbers do not fit.' } });
    expect(resultsOn(bench.store.getState()).current).toBeUndefined();
  });

  it('that is cancelled says how far it came', async () => {
    const bench = createBench();
    bench.services.simulation.start();
    bench.services.simulation.cancel();
    await settle();
    expect(bench.runner.runs[0]?.cancelled).toBe(true);
    expect(bench.store.getState().run).toMatchObject({ status: 'cancelled', done: 0, total: 20 });
  });

  it('that is replaced by a newer one says nothing any more', async () => {
    const bench = createBench();
    bench.services.simulation.start();
    bench.services.simulation.start();
    expect(bench.runner.runs[0]?.cancelled).toBe(true);
    bench.runner.runs[0]?.observer?.onProgress?.({ done: 19, total: 20 });
    await settle();
    expect(bench.store.getState().run).toMatchObject({ status: 'running', progress: { done: 0 } });
  });

  it('belongs to the document it came from: opening another one ends it', async () => {
    const bench = createBench();
    bench.services.simulation.start();
    bench.store
      .getState()
      .openDocument({ kind: 'scenario', scenario: bench.store.getState().scenario }, { path: undefined, name: undefined, saved: true });
    await settle();
    expect(bench.runner.runs[0]?.cancelled).toBe(true);
    expect(bench.store.getState().run.status).toBe('idle');
  });
});

describe('a cheap run', () => {
  it('starts by itself after an edit, once the user has run', async () => {
    const bench = createBench();
    edit(bench, 1.1);
    await vi.advanceTimersByTimeAsync(autoRunDelay * 2);
    expect(bench.runner.runs).toHaveLength(0);
    bench.services.simulation.start();
    await finish(bench);
    edit(bench, 1.2);
    edit(bench, 1.3);
    await vi.advanceTimersByTimeAsync(autoRunDelay * 2);
    expect(bench.runner.runs).toHaveLength(2);
    expect(bench.runner.runs[1]?.scenario.demand.growthFactor).toBe(1.3);
  });

  it('starts at once where the last one took no time, and else lets several edits share one', async () => {
    const bench = createBench();
    bench.services.simulation.start();
    await finish(bench, 0.1);
    edit(bench, 1.2);
    await vi.advanceTimersByTimeAsync(0);
    expect(bench.runner.runs).toHaveLength(2);
    await finish(bench, 1.5);
    edit(bench, 1.25);
    await vi.advanceTimersByTimeAsync(0);
    expect(bench.runner.runs).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(autoRunDelay);
    expect(bench.runner.runs).toHaveLength(3);
  });

  it('does not start when the last run was slow', async () => {
    const bench = createBench();
    bench.services.simulation.start();
    await finish(bench, 60);
    edit(bench, 1.2);
    await vi.advanceTimersByTimeAsync(autoRunDelay * 2);
    expect(bench.runner.runs).toHaveLength(1);
  });

  it('does not start when switched off, nor while the scenario has errors', async () => {
    const bench = createBench();
    bench.services.simulation.start();
    await finish(bench);
    bench.store.getState().setAutoRun(false);
    edit(bench, 1.2);
    await vi.advanceTimersByTimeAsync(autoRunDelay * 2);
    expect(bench.runner.runs).toHaveLength(1);
    bench.store.getState().setAutoRun(true);
    bench.store.getState().editScenario((draft) => {
      draft.banks = [];
    });
    await vi.advanceTimersByTimeAsync(autoRunDelay * 2);
    expect(bench.runner.runs).toHaveLength(1);
  });

  it('follows when the edit came while a run was on', async () => {
    const bench = createBench();
    bench.services.simulation.start();
    await finish(bench);
    bench.services.simulation.start();
    edit(bench, 1.4);
    await finish(bench);
    await vi.advanceTimersByTimeAsync(autoRunDelay * 2);
    expect(bench.runner.runs.at(-1)?.scenario.demand.growthFactor).toBe(1.4);
  });
});
