// The same comparison, to the last digit, in process and with any number of workers in whatever order they finish; and what sharing luck means for it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonPlan, type ComparisonPlan } from '../../shared/experiment/comparison-plan.ts';
import type { ComparisonResult } from '../../shared/experiment/comparison-result.ts';
import { replicationRunner } from '../../shared/experiment/replicate.ts';
import { measureLayout } from '../../shared/model/measure-layout.ts';
import { resultHash } from '../../shared/report/result-hash.ts';
import type { Runner } from '../../shared/runner/runner.ts';
import type { ComparisonSettings } from '../../shared/scenario/schema/comparison-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { FakeTime } from '../support/fake-workers.ts';
import { inProcess, pooled } from '../support/pool-of-fakes.ts';
import { category, counters, exponential, lanes, scenario } from '../support/scenario-builder.ts';

const replicate = replicationRunner();

function hall(desks: number, seed = 42): Scenario {
  return scenario(
    [
      lanes('lanes', 4, exponential(25), { services: [{ service: 'resident', time: exponential(25), refusal: 0.05 }] }),
      counters('desks', desks, exponential(70)),
    ],
    {
      name: `${desks} desks`,
      categories: [
        category('adult', 'resident', { share: 0.8, eChannelUptake: 0.9 }),
        category('child', 'resident', { share: 0.2, age: 'under-7', companions: 1 }),
      ],
      targets: [{ id: 'pledge', direction: 'departure', groups: ['resident'], share: 0.95, withinMinutes: 1 }],
      run: { seed, replications: 9, confidenceLevel: 0.95 },
    },
  );
}

const settings: ComparisonSettings = {
  decideBy: { measure: 'target', target: 'pledge' },
  threshold: 0.008,
  atLeast: 10,
  atMost: 22,
};
const two = comparisonPlan([hall(2), hall(3, 7)], settings);
const three = comparisonPlan([hall(2), hall(3), hall(4)], { ...settings, threshold: 0.02 });

const compared =
  (plan: ComparisonPlan) =>
  async (runner: Runner): Promise<ComparisonResult> => {
    const outcome = await runner.compare(plan).outcome;
    if (outcome.status !== 'finished') throw new Error(JSON.stringify(outcome));
    return outcome.result;
  };

describe.each([
  ['two deployments', two],
  ['three deployments', three],
])('a comparison of %s', (_, plan) => {
  it('is the same in process and with one, two and three workers that finish in any order', async () => {
    const expected = await compared(plan)(inProcess(replicate));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3 }), fc.infiniteStream(fc.nat()), async (size, order) => {
        const next = (workers: number) => (order.next().value as number) % workers;
        expect(await pooled(size, replicate, next, compared(plan))).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  });
});

describe('a comparison', () => {
  it('merges of each deployment what a run of its own would, with the seed of the baseline', async () => {
    const { experiments, replications } = await compared(two)(inProcess(replicate));
    for (const [i, result] of experiments.entries()) {
      const of = { ...(two.scenarios[i] as Scenario), run: { ...hall(2).run, replications } };
      const outcome = await inProcess(replicate).run(of).outcome;
      if (outcome.status !== 'finished') throw new Error(outcome.status);
      expect(resultHash(result)).toBe(resultHash(outcome.result));
    }
  });

  it('of a deployment with itself differs by exactly nothing, and says so at the first look', async () => {
    const result = await compared(comparisonPlan([hall(2), hall(2)], settings))(inProcess(replicate));
    const [difference] = result.differences;
    expect(result.replications).toBe(10);
    expect(result.verdict?.status).toBe('no-difference-that-matters');
    expect(difference?.matches.baseline).toHaveLength(measureLayout(hall(2)).length);
    expect(difference?.difference.means.every((mean) => mean === 0)).toBe(true);
    expect(difference?.difference.squaredDeviations.every((squares) => squares === 0)).toBe(true);
  });

  it('keeps what is known when it is called off', async () => {
    const time = new FakeTime();
    const handle = inProcess(replicate, () => (time.now += 1000)).compare(two, { onProgress: ({ done }) => done >= 5 && handle.cancel() });
    const outcome = await handle.outcome;
    expect(outcome).toMatchObject({ status: 'cancelled', result: { outcome: 'running', verdict: { status: 'undecided', looks: [] } } });
  });

  it('refuses deployments without the quantity that decides', async () => {
    const plan = comparisonPlan([hall(2), { ...hall(3), targets: [] }], settings);
    expect(await inProcess(replicate).compare(plan).outcome).toMatchObject({
      status: 'failed',
      failure: { reason: 'invalid-scenario', problems: [{ code: 'quantityMissing', values: { letter: 'B' } }] },
    });
  });
});
