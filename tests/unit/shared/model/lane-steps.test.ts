// Lanes in steps, followed with a pencil, and against what their chances say.

import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../../../shared/model/measure-layout.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import type { EChannelBank } from '../../../../shared/scenario/schema/bank-schema.ts';
import type { Steps } from '../../../../shared/scenario/schema/lane-schema.ts';
import { failsAll, laneSeconds } from '../../../../shared/scenario/lane-work.ts';
import { Tally } from '../../../../shared/statistics/tally.ts';
import { erlangC } from '../../../../shared/queueing-theory/erlang.ts';
import { agreement } from '../../../support/against-theory.ts';
import { storyOf, traceOf } from '../../../support/run-trace.ts';
import {
  category,
  constant,
  counters,
  exponential,
  lanes,
  scenario,
  withPassengers,
  withTrace,
} from '../../../support/scenario-builder.ts';

const user = category('user', 'resident', { eChannelUptake: 1 });
const everybody = { timeFactors: { eChannel: 1, counter: 1 } };

/** Passes at once: 1 s entry, 2 s reading, 3 s match, 4 s exit. */
const quick: Steps = { entry: 1, read: 2, match: 3, exit: 4, attempts: 3, failure: 0, failureAgain: 0 };

const hall = (steps: Steps, servers: number, change: Partial<EChannelBank> = {}) =>
  scenario(
    [
      lanes('lane', servers, constant(10), { services: [{ service: 'resident', time: constant(10), refusal: 0, steps }], ...change }),
      counters('desk', 20, constant(30)),
    ],
    { categories: [user] },
  );

const two = [
  [1, 'user'],
  [1, 'user'],
] as const;

describe('a lane in steps', () => {
  it('serves one after the other, each for the sum of the steps', () => {
    expect(storyOf(traceOf(withTrace(hall(quick, 1), two)), ['service started', 'cleared'])).toEqual([
      '1 service started 0 lane#0',
      '11 cleared 0 lane#0',
      '11 service started 1 lane#0',
      '21 cleared 1 lane#0',
    ]);
  });

  it('lets the next enter while the last leaves, and makes it wait for the gate', () => {
    const slow = { ...quick, exit: 8, overlap: true as const };
    expect(storyOf(traceOf(withTrace(hall(slow, 1), two)), ['service started', 'exit reached', 'cleared'])).toEqual([
      '1 service started 0 lane#0',
      '7 exit reached 0 lane#0',
      '7 service started 1 lane#0',
      // At 13 the second is at the gate, in which the first stands until 15.
      '15 cleared 0 lane#0',
      '15 exit reached 1 lane#0',
      '23 cleared 1 lane#0',
    ]);
  });

  it('sends to a counter whoever fails every attempt, without the exit gate', () => {
    const failing = { ...quick, failure: 1, failureAgain: 1 };
    expect(storyOf(traceOf(withTrace(hall(failing, 1), two)), ['attempt failed', 'refused'])).toEqual([
      '7 attempt failed 0 lane#0',
      '10 attempt failed 0 lane#0',
      '13 attempt failed 0 lane#0',
      '13 refused 0 lane#0',
      '19 attempt failed 1 lane#0',
      '22 attempt failed 1 lane#0',
      '25 attempt failed 1 lane#0',
      '25 refused 1 lane#0',
    ]);
  });

  it('waits for an officer in turn, and serves nobody meanwhile', () => {
    const failing = { ...quick, attempts: 1, failure: 1 };
    const officers = { timetable: [{ from: '00:00', open: 1 }], time: constant(20), cleared: 1 };
    const day = withTrace(hall(failing, 2, { officers }), [...two, [1, 'user']]);
    expect(storyOf(traceOf(day), ['officer asked', 'assistance started', 'assistance ended', 'cleared'])).toEqual([
      '7 officer asked 0 lane#0',
      '7 assistance started 0 lane#0',
      '7 officer asked 1 lane#1',
      '27 assistance ended 0 lane#0',
      '27 assistance started 1 lane#1',
      '31 cleared 0 lane#0',
      '37 officer asked 2 lane#0',
      '47 assistance ended 1 lane#1',
      '47 assistance started 2 lane#0',
      '51 cleared 1 lane#1',
      '67 assistance ended 2 lane#0',
      '71 cleared 2 lane#0',
    ]);
  });
});

/** One number a day of the only service in steps, over replications. */
function observed(day: ReturnType<typeof hall>, replications: number, read: (at: (place: number) => number) => number): Tally {
  const tally = new Tally();
  for (let replication = 0; replication < replications; replication += 1) {
    const { measures } = runReplication(day, replication);
    tally.record(read((place) => measures[place]!));
  }
  return tally;
}

describe('over many days', () => {
  const steps: Steps = { ...quick, failure: 0.2, failureAgain: 0.5 };
  const day = withPassengers(hall(steps, 200), 4000);
  const layout = measureLayout(day);

  it('takes the sum of the mean steps, with as many attempts as the chances say', () => {
    const time = observed(day, 40, (at) =>
      (['entry', 'read', 'match', 'officerWait', 'assistance', 'exit'] as const).reduce((sum, step) => sum + at(layout.lane(0, step)), 0),
    );
    const found = agreement(time, laneSeconds(steps, everybody));
    expect(found.distance).toBeLessThan(1);
    expect(found.precision).toBeLessThan(0.01);
  });

  it('refuses as many as fail every attempt', () => {
    const found = agreement(
      observed(day, 40, (at) => at(layout.lane(0, 'refused'))),
      failsAll(steps, everybody),
    );
    expect(found.distance).toBeLessThan(1);
    expect(found.precision).toBeLessThan(0.05);
  });

  it('has lanes wait for officers as in an M/M/c queue, where lanes are plenty', () => {
    // All of 1,200 passengers fail; help takes 120 s: three officers are busy 1,200 x 120 / 86,400 = 1.67 of the time.
    const failing = { ...quick, attempts: 1, failure: 1 };
    const officers = { timetable: [{ from: '00:00', open: 3 }], time: exponential(120), cleared: 1 };
    const helped = withPassengers(hall(failing, 200, { officers }), 1200);
    const load = (1200 * 120) / 86_400;
    const wait = (erlangC(3, load) * 120) / (3 - load);
    const found = agreement(
      observed(helped, 120, (at) => at(measureLayout(helped).dayOfficers(0, 'meanWait'))),
      wait,
    );
    expect(found.distance).toBeLessThan(1);
    expect(found.precision).toBeLessThan(0.1);
  });
});
