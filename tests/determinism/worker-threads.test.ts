// The same with real threads, as built: results travel between threads, and lose no digit on the way.

import { setImmediate } from 'node:timers/promises';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createThreadRunner } from '../../electron/cli/worker-thread-pool.ts';
import { resultHash } from '../../shared/report/result-hash.ts';
import { readyScenarios } from '../../shared/scenario/ready/ready-scenarios.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { buildCli, type BuiltCli } from '../support/built-cli.ts';
import { counters, exponential, scenario } from '../support/scenario-builder.ts';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
}, 120_000);
afterAll(() => cli.remove());

const small = scenario([counters('desk', 3, exponential(60))], { run: { seed: 5, replications: 6, confidenceLevel: 0.95 } });
const withReplications = (of: Scenario, replications: number): Scenario => ({ ...of, run: { ...of.run, replications } });

describe('worker threads', () => {
  it('agree with this very thread on a day at Lo Wu, one, two or three of them', async () => {
    const [ready] = readyScenarios;
    if (ready === undefined) throw new Error('There are no ready scenarios');
    const day = withReplications(ready.scenario, 3);
    const hashes: string[] = [];
    for (const workers of [0, 1, 2, 3]) {
      const runner = createThreadRunner(workers, cli.threadFile);
      const outcome = await runner.run(day).outcome;
      runner.dispose();
      if (outcome.status !== 'finished') throw new Error(JSON.stringify(outcome));
      hashes.push(resultHash(outcome.result));
    }
    expect(new Set(hashes).size).toBe(1);
  });

  it('serve run after run, and cancel at once in between', async () => {
    const runner = createThreadRunner(2, cli.threadFile);
    const first = await runner.run(small).outcome;
    const long = runner.run(withReplications(small, 10_000));
    await setImmediate();
    long.cancel();
    expect(await long.outcome).toMatchObject({ status: 'cancelled' });
    const second = await runner.run(small).outcome;
    runner.dispose();
    if (first.status !== 'finished' || second.status !== 'finished') throw new Error('did not finish');
    expect(resultHash(second.result)).toBe(resultHash(first.result));
  });

  it.each([
    ['dies', "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(3));"],
    ['throws', "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { throw new Error('broken'); });"],
    ['cannot be loaded', "import './no-such-file.js';"],
  ])('are not waited for when one %s', async (_, code) => {
    const file = join(cli.folder, 'broken-thread.mjs');
    writeFileSync(file, code);
    const runner = createThreadRunner(2, pathToFileURL(file));
    expect(await runner.run(small).outcome).toMatchObject({ status: 'failed', failure: { reason: 'worker-lost' } });
    runner.dispose();
  });
});
