// The runner without workers: it lets go of the thread between replications, so that progress shows and cancelling works.

import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createInProcessRunner } from '../../../../shared/runner/in-process-runner.ts';
import { errorAt } from '../../../../shared/scenario/problem.ts';
import { fakeReplicate } from '../../../support/fake-replication.ts';
import { constant, counters, scenario } from '../../../support/scenario-builder.ts';

const hall = scenario([counters('desk', 1, constant(60))], { run: { seed: 1, replications: 6, confidenceLevel: 0.95 } });
const parts = { replicate: fakeReplicate, check: () => [], pause: () => setImmediate(), clock: () => 0 };

describe('the in-process runner', () => {
  it('runs every replication once, in order', async () => {
    const seen: number[] = [];
    const replicate: typeof fakeReplicate = (of, replication) => {
      seen.push(replication);
      return fakeReplicate(of, replication);
    };
    const outcome = await createInProcessRunner({ ...parts, replicate }).run(hall).outcome;
    expect(outcome).toMatchObject({ status: 'finished', workers: 0, result: { replications: 6 } });
    expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('can be cancelled between replications', async () => {
    const handle = createInProcessRunner(parts).run(hall, { onProgress: ({ done }) => done === 1 && handle.cancel() });
    expect(await handle.outcome).toMatchObject({ status: 'cancelled' });
  });

  it('begins a new run by cancelling the one before', async () => {
    const runner = createInProcessRunner(parts);
    const first = runner.run(hall);
    const second = runner.run(hall);
    expect(await first.outcome).toMatchObject({ status: 'cancelled' });
    expect(await second.outcome).toMatchObject({ status: 'finished' });
  });

  it('tells what a replication threw', async () => {
    const replicate = () => {
      throw new Error('no such bank');
    };
    const outcome = await createInProcessRunner({ ...parts, replicate }).run(hall).outcome;
    expect(outcome).toMatchObject({ status: 'failed', failure: { reason: 'replication-failed' } });
  });

  it('refuses an invalid scenario', async () => {
    const outcome = await createInProcessRunner({ ...parts, check: () => [errorAt([], 'noDemand')] }).run(hall).outcome;
    expect(outcome).toMatchObject({ status: 'failed', failure: { reason: 'invalid-scenario', problems: [{ code: 'noDemand' }] } });
  });
});
