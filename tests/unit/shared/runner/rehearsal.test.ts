// Workers that rehearse: every one carries out a replication for nobody, and no run is the worse for it.

import { expect, it } from 'vitest';
import type { Replicate } from '../../../../shared/runner/worker-protocol.ts';
import { errorAt, type Problem } from '../../../../shared/scenario/problem.ts';
import { fakeReplicate } from '../../../support/fake-replication.ts';
import { fakePool } from '../../../support/fake-workers.ts';
import { constant, counters, scenario } from '../../../support/scenario-builder.ts';

const hall = scenario([counters('desk', 1, constant(60))], { run: { seed: 1, replications: 6, confidenceLevel: 0.95 } });

function pool(problems: readonly Problem[] = []) {
  const carriedOut: number[] = [];
  const replicate: Replicate = (of, replication) => {
    carriedOut.push(replication);
    return fakeReplicate(of, replication);
  };
  return { ...fakePool(2, { replicate, problems }), carriedOut };
}

it('gives each worker one replication', () => {
  const { runner, carriedOut, workers, workAll } = pool();
  runner.rehearse(hall);
  workAll();
  expect([workers.length, carriedOut]).toEqual([2, [0, 0]]);
});

it('leaves the run that comes meanwhile as it would have been', async () => {
  const plain = pool();
  const expected = plain.runner.run(hall).outcome;
  plain.workAll();
  const { runner, workers, workAll } = pool();
  runner.rehearse(hall);
  const { outcome } = runner.run(hall);
  workAll();
  expect(await outcome).toEqual(await expected);
  expect(workers).toHaveLength(2);
});

it('does not happen while a run is on, nor with a scenario that cannot be run', () => {
  const busy = pool();
  busy.runner.run(hall);
  busy.runner.rehearse(hall);
  busy.workAll();
  expect(busy.carriedOut.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
  const invalid = pool([errorAt(['banks'], 'noCounter')]);
  invalid.runner.rehearse(hall);
  expect(invalid.workers).toHaveLength(0);
});
