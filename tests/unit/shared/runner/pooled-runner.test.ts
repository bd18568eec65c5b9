// The pool over fake workers: who gets what, in which order results merge, and what happens when things go wrong.

import { describe, expect, it } from 'vitest';
import { createPooledRunner } from '../../../../shared/runner/pooled-runner.ts';
import type { RunOutcome } from '../../../../shared/runner/runner.ts';
import type { Replicate } from '../../../../shared/runner/worker-protocol.ts';
import { errorAt, warningAt } from '../../../../shared/scenario/problem.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { fakeReplicate } from '../../../support/fake-replication.ts';
import { fakePool as pool, FakeTime } from '../../../support/fake-workers.ts';
import { constant, counters, scenario } from '../../../support/scenario-builder.ts';

function hall(replications: number): Scenario {
  return scenario([counters('desk', 1, constant(60))], { run: { seed: 1, replications, confidenceLevel: 0.95 } });
}

const isSettled = async (outcome: Promise<RunOutcome>) => (await Promise.race([outcome, Promise.resolve('open')])) !== 'open';

describe('a pool', () => {
  it('finishes with all replications merged', async () => {
    const { runner, workAll, time } = pool(3);
    const { outcome } = runner.run(hall(10));
    time.pass(1500);
    workAll();
    expect(await outcome).toMatchObject({ status: 'finished', elapsed: 1.5, workers: 3, result: { replications: 10, events: 10_045 } });
  });

  it('starts no more workers than there are replications', () => {
    const { runner, workers } = pool(8);
    runner.run(hall(2));
    expect(workers).toHaveLength(2);
  });

  it('keeps its workers for the next run', async () => {
    const { runner, workers, workAll } = pool(2);
    for (const replications of [4, 7]) {
      const { outcome } = runner.run(hall(replications));
      workAll();
      expect(await outcome).toMatchObject({ status: 'finished', result: { replications } });
    }
    expect(workers).toHaveLength(2);
  });

  it('can start its workers before the first run', () => {
    const { runner, workers } = pool(2);
    runner.warm();
    expect(workers).toHaveLength(2);
    runner.run(hall(4));
    expect(workers).toHaveLength(2);
  });

  it('sends a worker the scenario once a job', () => {
    const { runner, workers, workAll } = pool(1);
    runner.run(hall(3));
    workAll();
    expect(workers[0]?.heard).toEqual(['job', 'replicate', 'replicate', 'replicate']);
  });

  it('gives more to whoever works faster', async () => {
    const { runner, workers, workAll } = pool(2);
    const { outcome } = runner.run(hall(12));
    for (let i = 0; i < 7; i++) workers[0]?.work();
    expect(workers[1]?.inbox.filter(({ kind }) => kind === 'replicate').length).toBeLessThanOrEqual(2);
    workAll();
    expect(await outcome).toMatchObject({ status: 'finished' });
  });

  it('does not run ahead of a replication that takes long', async () => {
    const { runner, workers } = pool(2);
    const { outcome } = runner.run(hall(1000));
    let ahead = 0;
    while (workers[1]?.work() === true) ahead++;
    expect(ahead).toBeLessThan(20);
    expect(await isSettled(outcome)).toBe(false);
    while (workers.map((worker) => worker.work()).some(Boolean));
    expect(await outcome).toMatchObject({ status: 'finished', result: { replications: 1000 } });
  });

  it('reports progress at most ten times a second, in order, and not the last one', async () => {
    const { runner, workers, time } = pool(1);
    const told: [number, number][] = [];
    const { outcome } = runner.run(hall(50), { onProgress: ({ done, total }) => told.push([time.now, done + total / 1000]) });
    while (workers[0]?.work() === true) time.pass(30);
    await outcome;
    const times = told.map(([at]) => at);
    expect(times.every((at, i) => i === 0 || at - (times[i - 1] as number) >= 100)).toBe(true);
    expect(told.length).toBeGreaterThan(10);
    expect(told[0]).toEqual([0, 1.05]);
    expect(told.at(-1)?.[1]).toBeLessThan(50);
  });

  it('gives partial results from the second replication on, a few times a second', async () => {
    const { runner, workers, time } = pool(1);
    const sizes: number[] = [];
    const { outcome } = runner.run(hall(50), { onPartial: ({ replications }) => void sizes.push(replications) });
    while (workers[0]?.work() === true) time.pass(30);
    await outcome;
    expect(sizes[0]).toBe(2);
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.length).toBeLessThanOrEqual(7);
  });
});

describe('a run called off', () => {
  it('ends at once, with what was done', async () => {
    const { runner, workers } = pool(2);
    const handle = runner.run(hall(20));
    workers[0]?.work();
    handle.cancel();
    expect(await handle.outcome).toEqual({ status: 'cancelled', done: 1 });
  });

  it('lets go of workers that do not come free soon, and starts others for the next run', async () => {
    const { runner, workers, time, workAll } = pool(2);
    const handle = runner.run(hall(20));
    handle.cancel();
    time.pass(200);
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, true]);
    const next = runner.run(hall(5));
    workAll();
    expect(await next.outcome).toMatchObject({ status: 'finished' });
    expect(workers).toHaveLength(4);
  });

  it('keeps workers that come free soon', async () => {
    const { runner, workers, time, workAll } = pool(2);
    const handle = runner.run(hall(20));
    handle.cancel();
    const next = runner.run(hall(5));
    workAll();
    time.pass(1000);
    expect(await next.outcome).toMatchObject({ status: 'finished', result: { replications: 5 } });
    expect(workers).toHaveLength(2);
    expect(time.pending).toBe(0);
  });

  it('goes on with new workers where the next run already waits for the old ones', async () => {
    const { runner, workers, time, workAll } = pool(2);
    runner.run(hall(20)).cancel();
    const next = runner.run(hall(5));
    time.pass(100);
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, true, false, false]);
    workAll();
    expect(await next.outcome).toMatchObject({ status: 'finished', result: { replications: 5 } });
  });

  it('is what a new run does to the one before', async () => {
    const { runner, workAll } = pool(2);
    const first = runner.run(hall(20));
    const second = runner.run(hall(3));
    workAll();
    expect(await first.outcome).toEqual({ status: 'cancelled', done: 0 });
    expect(await second.outcome).toMatchObject({ status: 'finished', result: { replications: 3, events: 3003 } });
    first.cancel();
  });

  it('stays finished where it was finished', async () => {
    const { runner, workAll } = pool(1);
    const handle = runner.run(hall(2));
    workAll();
    handle.cancel();
    expect(await handle.outcome).toMatchObject({ status: 'finished' });
  });

  it('ends with the pool', async () => {
    const { runner, workers, time } = pool(2);
    const { outcome } = runner.run(hall(20));
    runner.dispose();
    expect(await outcome).toEqual({ status: 'cancelled', done: 0 });
    expect(workers.every(({ terminated }) => terminated)).toBe(true);
    expect(time.pending).toBe(0);
  });
});

describe('a run that fails', () => {
  it('says which scenario errors stand in its way, and starts nobody', async () => {
    const error = errorAt(['banks'], 'noCounter');
    const { runner, workers } = pool(2, { problems: [warningAt([], 'noDemand'), error] });
    const outcome = await runner.run(hall(4)).outcome;
    expect(outcome).toMatchObject({ status: 'failed', failure: { reason: 'invalid-scenario', problems: [error] } });
    expect(workers).toHaveLength(0);
  });

  it('is not stopped by warnings', async () => {
    const { runner, workAll } = pool(2, { problems: [warningAt([], 'noDemand')] });
    const { outcome } = runner.run(hall(4));
    workAll();
    expect(await outcome).toMatchObject({ status: 'finished' });
  });

  it('carries the words of a replication that threw, and leaves the pool usable', async () => {
    let broken = true;
    const replicate: Replicate = (of, replication) => {
      if (broken && replication === 3) throw new RangeError('a line of negative length');
      return fakeReplicate(of, replication);
    };
    const { runner, workAll, workers } = pool(2, { replicate });
    const { outcome } = runner.run(hall(9));
    workAll();
    const ended = await outcome;
    expect(ended).toMatchObject({ status: 'failed', failure: { reason: 'replication-failed' } });
    expect(ended.status === 'failed' ? ended.failure.detail : '').toContain('RangeError: a line of negative length');
    broken = false;
    const next = runner.run(hall(9));
    workAll();
    expect(await next.outcome).toMatchObject({ status: 'finished' });
    expect(workers).toHaveLength(2);
  });

  it('tells of a worker that died instead of waiting for it, and replaces it', async () => {
    const { runner, workers, workAll } = pool(2);
    const { outcome } = runner.run(hall(9));
    workers[1]?.die('out of memory');
    expect(await outcome).toMatchObject({ status: 'failed', failure: { reason: 'worker-lost', detail: 'out of memory' } });
    const next = runner.run(hall(9));
    workAll();
    expect(await next.outcome).toMatchObject({ status: 'finished' });
    expect(workers).toHaveLength(3);
  });

  it('is not blamed for a worker that dies over a job called off', async () => {
    const { runner, workers, workAll } = pool(2);
    runner.run(hall(9));
    const { outcome } = runner.run(hall(5));
    workers[0]?.die('out of memory');
    workAll();
    expect(await outcome).toMatchObject({ status: 'finished', result: { replications: 5 } });
  });

  it('says so where no worker can be started', async () => {
    const time = new FakeTime();
    const spawn = () => {
      throw new Error('no threads left');
    };
    const runner = createPooledRunner({ size: 2, spawn, check: () => [], clock: time.clock, timer: time.timer });
    runner.warm();
    const outcome = await runner.run(hall(2)).outcome;
    expect(outcome).toMatchObject({ status: 'failed', failure: { reason: 'no-workers' } });
    expect(outcome.status === 'failed' ? outcome.failure.detail : '').toContain('no threads left');
  });

  it('reports an observer that throws instead of hanging', async () => {
    const { runner, workAll } = pool(1);
    const onProgress = () => {
      throw new Error('the screen is gone');
    };
    const { outcome } = runner.run(hall(4), { onProgress });
    workAll();
    expect(await outcome).toMatchObject({ status: 'failed', failure: { reason: 'replication-failed' } });
  });
});
