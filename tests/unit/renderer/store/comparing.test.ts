// A comparison's way through the store: progress, reports on the way, every ending, and what makes it old. The numbers are of real days of a small hall.

import { describe, expect, it, vi } from 'vitest';
import { isComparisonStale, shownComparison } from '../../../../renderer/store/selectors.ts';
import { compare, hallWith, settingsFor } from '../../../support/compared.ts';
import { createBench, type Bench } from '../../../support/render-app.tsx';

function twoHalls(options: Parameters<typeof createBench>[0] = {}): Bench {
  const bench = createBench({ scenario: hallWith(1), ...options });
  const { addDeployment, editScenario, editProject } = bench.store.getState();
  addDeployment('2 desks');
  editScenario((draft) => {
    draft.banks = structuredClone(hallWith(2).banks);
  });
  editProject({ comparison: settingsFor(40) });
  return bench;
}

/** It begins in a task of its own. */
async function start({ services }: Bench): Promise<void> {
  services.comparing.start();
  await new Promise((resolve) => setTimeout(resolve));
}

const run = ({ store }: Bench) => store.getState().comparison.run;
const settle = () => vi.waitFor(() => Promise.resolve());

async function finish(bench: Bench): Promise<void> {
  const asked = bench.runner.comparisons.at(-1)!;
  asked.end({ status: 'finished', result: await compare(asked.plan), elapsed: 1.5, workers: 2 });
  await vi.waitFor(() => expect(run(bench).status).toBe('finished'));
}

describe('a comparison', () => {
  it('takes seed, confidence level and budget from the baseline and the settings', async () => {
    const bench = twoHalls();
    bench.store.getState().editScenario((draft) => {
      draft.run.seed = 99;
    });
    await start(bench);
    expect(bench.runner.comparisons[0]?.plan.scenarios.map(({ run: { seed, replications } }) => [seed, replications])).toEqual([
      [1, 40],
      [1, 40],
    ]);
  });

  it('shows progress, what is known on the way, then the verdict with its names and hash', async () => {
    const bench = twoHalls();
    await start(bench);
    expect(run(bench)).toMatchObject({ status: 'running', progress: { done: 0, total: 40 }, partial: undefined });
    const asked = bench.runner.comparisons[0]!;
    const result = await compare(asked.plan);
    asked.observer?.onProgress?.({ done: 7, total: 40, halfWidth: 0.3 });
    void asked.observer?.onPartial?.(result);
    await vi.waitFor(() => expect(shownComparison(bench.store.getState())?.identity.resultHash).toBe(''));
    expect(run(bench)).toMatchObject({ status: 'running', progress: { done: 7, halfWidth: 0.3 } });
    await finish(bench);
    const report = shownComparison(bench.store.getState());
    expect(report?.identity.deployments.map(({ name }) => name)).toEqual(['1 desks', '2 desks']);
    expect(report?.identity.resultHash).toMatch(/^[0-9a-f]{16}$/);
    expect(report?.verdict).toMatchObject({ status: 'better' });
    expect(bench.store.getState().comparison.result?.took).toEqual({ elapsed: 1.5, workers: 2 });
  });

  it('that is cancelled keeps what was known, and says so', async () => {
    const bench = twoHalls();
    await start(bench);
    const asked = bench.runner.comparisons[0]!;
    const result = await compare(asked.plan);
    asked.end({ status: 'cancelled', done: 12, result });
    await vi.waitFor(() => expect(run(bench)).toMatchObject({ status: 'cancelled', done: 12, total: 40 }));
    expect(shownComparison(bench.store.getState())).toBeDefined();
    expect(bench.store.getState().comparison.result?.took).toBeUndefined();
  });

  it('that is cancelled before there is anything to know leaves the one before in sight', async () => {
    const bench = twoHalls();
    await start(bench);
    await finish(bench);
    const before = shownComparison(bench.store.getState());
    await start(bench);
    bench.services.comparing.cancel();
    await vi.waitFor(() => expect(run(bench).status).toBe('cancelled'));
    expect(shownComparison(bench.store.getState())).toBe(before);
  });

  it('that fails, or whose report cannot be written, says why', async () => {
    const bench = twoHalls({ compareReportOf: () => Promise.reject(new Error('The numbers do not fit.')) });
    await start(bench);
    bench.runner.comparisons[0]?.end({ status: 'failed', failure: { reason: 'worker-lost', message: 'A worker fell over.' } });
    await vi.waitFor(() => expect(run(bench)).toMatchObject({ status: 'failed', failure: { reason: 'worker-lost' } }));
    await start(bench);
    const asked = bench.runner.comparisons[1]!;
    asked.end({ status: 'finished', result: await compare(asked.plan), elapsed: 1, workers: 2 });
    await vi.waitFor(() => expect(run(bench)).toMatchObject({ status: 'failed', failure: { detail: 'Error: The numbers do not fit.' } }));
  });

  it('that is replaced by a newer one says nothing any more', async () => {
    const bench = twoHalls();
    await start(bench);
    await start(bench);
    expect(bench.runner.comparisons[0]?.cancelled).toBe(true);
    bench.runner.comparisons[0]?.observer?.onProgress?.({ done: 39, total: 40, halfWidth: 1 });
    await settle();
    expect(run(bench)).toMatchObject({ status: 'running', progress: { done: 0 } });
  });

  it('that is cancelled before it began never reaches the runner', async () => {
    const bench = twoHalls();
    bench.services.comparing.start();
    bench.services.comparing.cancel();
    await vi.waitFor(() => expect(run(bench).status).toBe('cancelled'));
    expect(bench.runner.comparisons).toHaveLength(0);
  });

  it('belongs to its document: opening another one ends it', async () => {
    const bench = twoHalls();
    await start(bench);
    bench.store.getState().openDocument({ kind: 'scenario', scenario: hallWith(3) }, { path: undefined, name: undefined, saved: true });
    await settle();
    expect(bench.runner.comparisons[0]?.cancelled).toBe(true);
    expect(run(bench).status).toBe('idle');
  });
});

describe('the comparison on screen', () => {
  it('is old once a deployment, its place or what decides has changed, and not for a new name', async () => {
    const bench = twoHalls();
    const { store } = bench;
    await start(bench);
    await finish(bench);
    const stale = () => isComparisonStale(store.getState());
    const undo = () => store.temporal.getState().undo();
    expect(stale()).toBe(false);
    store.getState().editDeployment('deployment-1', (draft) => {
      draft.name = 'Today';
    });
    expect(stale()).toBe(false);
    store.getState().editDeployment('deployment-2', (draft) => {
      draft.demand.growthFactor = 1.1;
    });
    expect(stale()).toBe(true);
    undo();
    expect(stale()).toBe(false);
    store.getState().editProject({ comparison: settingsFor(40, 0.2) });
    expect(stale()).toBe(true);
    undo();
    store.getState().addDeployment('Third');
    expect(stale()).toBe(true);
  });
});
