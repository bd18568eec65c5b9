// The same seed, the same result to the last digit: in process, with any number of workers, in whatever order they finish.

import fc from 'fast-check';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { ExperimentResult } from '../../shared/experiment/experiment-result.ts';
import { addReplication, emptyExperiment, resultSoFar } from '../../shared/experiment/merge-replications.ts';
import { replicationRunner } from '../../shared/experiment/replicate.ts';
import { resultHash } from '../../shared/report/result-hash.ts';
import { runReportOf } from '../../shared/report/run-report-of.ts';
import { createInProcessRunner } from '../../shared/runner/in-process-runner.ts';
import type { Runner } from '../../shared/runner/runner.ts';
import { checkScenario } from '../../shared/scenario/check-scenario.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { FakeTime } from '../support/fake-workers.ts';
import { fakeReplicate } from '../support/fake-replication.ts';
import { inProcess, pooled } from '../support/pool-of-fakes.ts';
import { category, counters, exponential, lanes, scenario } from '../support/scenario-builder.ts';

const replicate = replicationRunner();

/** Refusals, lanes and counters, day-to-day variation: everything drawn at random that a small hall can have. */
const hall: Scenario = scenario(
  [
    lanes('lanes', 4, exponential(25), { services: [{ service: 'resident', time: exponential(25), refusal: 0.05 }] }),
    counters('desks', 3, exponential(70)),
  ],
  {
    categories: [
      category('adult', 'resident', { share: 0.8, eChannelUptake: 0.9 }),
      category('child', 'resident', { share: 0.2, age: 'under-7', companions: 1 }),
    ],
    targets: [{ id: 'pledge', direction: 'departure', groups: ['resident'], share: 0.95, withinMinutes: 1 }],
    run: { seed: 42, replications: 9, confidenceLevel: 0.95 },
  },
);

async function finished(runner: Runner, of: Scenario = hall): Promise<ExperimentResult> {
  const outcome = await runner.run(of).outcome;
  if (outcome.status !== 'finished') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

describe('a run', () => {
  it('is the same in process and with one, two and three workers that finish in any order', async () => {
    const expected = await finished(inProcess(replicate));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3 }), fc.infiniteStream(fc.nat()), async (size, order) => {
        const result = await pooled(size, replicate, (workers) => (order.next().value as number) % workers, finished);
        expect(result).toEqual(expected);
        expect(resultHash(result)).toBe(resultHash(expected));
      }),
      { numRuns: 12 },
    );
  });

  it('is the same whatever the numbers, absent ones included', async () => {
    const expected = await finished(inProcess(fakeReplicate));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.infiniteStream(fc.nat()), async (size, order) => {
        const result = await pooled(size, fakeReplicate, (workers) => (order.next().value as number) % workers, finished);
        expect(resultHash(result)).toBe(resultHash(expected));
      }),
      { numRuns: 50 },
    );
  });

  it('has another result hash for another seed, and the same report for the same', async () => {
    const once = await finished(inProcess(replicate));
    const again = await finished(inProcess(replicate));
    const other = await finished(inProcess(replicate), { ...hall, run: { ...hall.run, seed: 43 } });
    expect(runReportOf(hall, again)).toEqual(runReportOf(hall, once));
    expect(resultHash(other)).not.toBe(resultHash(once));
  });

  it('shows on the way what it would have been with fewer replications', async () => {
    const partials: ExperimentResult[] = [];
    const time = new FakeTime();
    const clock = () => (time.now += 1000);
    const runner = createInProcessRunner({ replicate, check: checkScenario, pause: () => setImmediate(), clock });
    const { outcome } = runner.run(hall, { onPartial: (result) => void partials.push(result) });
    await outcome;
    expect(partials.map(({ replications }) => replications)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    for (const partial of partials) {
      const experiment = emptyExperiment(hall);
      for (let replication = 0; replication < partial.replications; replication++) addReplication(experiment, replicate(hall, replication));
      expect(partial).toEqual(resultSoFar(experiment));
    }
  });

  it('does not depend on which replication is computed first', () => {
    const forwards = [0, 1, 2, 3].map((replication) => replicate(hall, replication));
    const backwards = [3, 2, 1, 0].map((replication) => replicate(hall, replication)).toReversed();
    expect(backwards).toEqual(forwards);
    expect(forwards[0]?.measures).not.toEqual(forwards[1]?.measures);
  });
});
