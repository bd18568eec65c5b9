// The reader's first answer comes before everything: what the pool does until it is there.

import { expect, it } from 'vitest';
import { promiseWithResolver } from '../../../../shared/runner/promise-with-resolver.ts';
import { fakePool as pool, type FakeWorker } from '../../../support/fake-workers.ts';
import { constant, counters, scenario } from '../../../support/scenario-builder.ts';

const hall = scenario([counters('desk', 1, constant(60))], { run: { seed: 1, replications: 50, confidenceLevel: 0.95 } });

const owed = (workers: readonly FakeWorker[]) => workers.map(({ inbox }) => inbox.filter(({ kind }) => kind === 'replicate').length);

it('has nobody work ahead of it', () => {
  const { runner, workers } = pool(2);
  runner.run(hall, { onPartial: () => undefined });
  expect(owed(workers)).toEqual([1, 1]);
});

it('has a worker rest until the reader has it', async () => {
  const { runner, workers } = pool(3);
  const shown = promiseWithResolver<void>();
  runner.run(hall, { onPartial: () => shown.promise });
  for (const worker of workers) worker.work();
  expect(owed(workers)).toEqual([1, 1, 0]);
  shown.resolve(undefined);
  await shown.promise;
  expect(owed(workers)).toEqual([2, 2, 2]);
});

it('goes on where it could not be shown', async () => {
  const { runner, workers } = pool(2);
  const shown = Promise.reject(new Error('no screen'));
  runner.run(hall, { onPartial: () => shown });
  for (const worker of workers) worker.work();
  await shown.catch(() => undefined);
  expect(owed(workers)).toEqual([2, 2]);
});

it('has a single worker go on at once', () => {
  const { runner, workers } = pool(1);
  runner.run(hall, { onPartial: () => new Promise(() => undefined) });
  workers[0]?.work();
  workers[0]?.work();
  expect(owed(workers)).toEqual([1]);
});

it('does not keep a short run from workers who are free while others linger over one called off', async () => {
  const { runner, workers } = pool(4);
  runner.run(hall).cancel();
  // It owed two answers, as the others do.
  workers[0]?.work();
  workers[0]?.work();
  const short = { ...hall, run: { ...hall.run, replications: 2 } };
  const { outcome } = runner.run(short, { onPartial: () => undefined });
  workers[0]?.work();
  workers[0]?.work();
  expect(await outcome).toMatchObject({ status: 'finished', result: { replications: 2 } });
});
