// A quarter-hour held for a day, on its way through the store: progress, every ending, and what makes it old. The numbers are of real days of two desks.

import { describe, expect, it, vi } from 'vitest';
import { isSteadyStateStale, shownSteadyState } from '../../../../renderer/store/selectors.ts';
import { scenario } from '../../../support/scenario-builder.ts';
import { heldResult, twoDesks } from '../../../support/held-desks.ts';
import { createBench, type Bench } from '../../../support/render-app.tsx';

const run = ({ store }: Bench) => store.getState().steadyState.run;

async function finish(bench: Bench, passengers = 1200): Promise<void> {
  const asked = bench.runner.held.at(-1)!;
  asked.end({ status: 'finished', result: heldResult(twoDesks(passengers), asked.at), elapsed: 1, workers: 2 });
  await vi.waitFor(() => expect(run(bench).status).toBe('finished'));
}

describe('a held quarter-hour', () => {
  it('shows progress, then what it comes to in the long run', async () => {
    const bench = createBench({ scenario: twoDesks(1200) });
    bench.services.holding.start('10:00');
    expect(bench.runner.held[0]).toMatchObject({ at: '10:00', scenario: bench.store.getState().scenario });
    bench.runner.held[0]?.observer?.onProgress?.({ done: 4, total: 20 });
    expect(run(bench)).toMatchObject({ status: 'running', at: '10:00', progress: { done: 4, total: 20 } });
    await finish(bench);
    const report = shownSteadyState(bench.store.getState());
    expect(report).toMatchObject({ at: '10:00', course: { kind: 'settles' }, identity: { replications: 10 } });
    expect(report?.intervals).toHaveLength(95);
    expect((report!.warmUp + report!.measured) / 900).toBe(95);
    // M/M/2 with 50 an hour and 100 s each: the mean wait is 93.1 s (Erlang C 0.57, 72 - 50 / h left over).
    const { mean, bounds } = report!.waits[0]!.mean;
    expect(bounds!.lower).toBeLessThan(1.552);
    expect(bounds!.upper).toBeGreaterThan(1.552);
    expect(mean).toBeCloseTo(1.552, 0);
  });

  it('that is called off, or fails, leaves the one before in sight', async () => {
    const bench = createBench({ scenario: twoDesks(1200) });
    bench.services.holding.start('10:00');
    await finish(bench);
    const before = shownSteadyState(bench.store.getState());
    bench.services.holding.start('11:00');
    bench.services.holding.cancel();
    await vi.waitFor(() => expect(run(bench).status).toBe('cancelled'));
    bench.services.holding.start('12:00');
    bench.runner.held.at(-1)?.end({ status: 'failed', failure: { reason: 'worker-lost', message: 'A worker fell over.' } });
    await vi.waitFor(() => expect(run(bench)).toMatchObject({ status: 'failed', failure: { reason: 'worker-lost' } }));
    expect(shownSteadyState(bench.store.getState())).toBe(before);
  });

  it('is old once the scenario means something else, and not after another name', async () => {
    const bench = createBench({ scenario: twoDesks(1200) });
    bench.services.holding.start('10:00');
    await finish(bench);
    const { editScenario } = bench.store.getState();
    editScenario((draft) => {
      draft.name = 'Another name';
    });
    expect(isSteadyStateStale(bench.store.getState())).toBe(false);
    editScenario((draft) => {
      draft.banks = structuredClone(scenario([]).banks);
    });
    expect(isSteadyStateStale(bench.store.getState())).toBe(true);
  });

  it('says so where more come than can be cleared, by how many an hour', async () => {
    const bench = createBench({ scenario: twoDesks(2400) });
    bench.services.holding.start('10:00');
    await finish(bench, 2400);
    const { course } = shownSteadyState(bench.store.getState())!;
    if (course.kind !== 'grows') throw new Error(course.kind);
    // 100 an hour come, two desks clear 72.
    const [hall] = course.halls;
    expect(hall?.direction).toBe('departure');
    expect(Math.abs(hall!.perHour.mean - 28)).toBeLessThan(2 * hall!.perHour.halfWidth);
  });
});
