// Lanes in steps as the live hall shows them: which step at which second by hand, why they wait, and the passenger's story of it.

import { describe, expect, it } from 'vitest';
import { liveNumbers } from '../../../../shared/hall-picture/live-numbers.ts';
import { LiveSession } from '../../../../shared/live/live-session.ts';
import { tellStory } from '../../../../shared/live/tell-story.ts';
import type { Steps } from '../../../../shared/scenario/schema/lane-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { always, constant, counters, lanes, scenario, withTrace } from '../../../support/scenario-builder.ts';
import { pictureAt } from '../../../support/live-hall.ts';

const steps: Steps = { entry: 2, read: 3, match: 5, exit: 4, attempts: 1, failure: 0, failureAgain: 0 };

/** Residents at 10 s, 12 s and so on, who all go to the gates. */
function gates(count: number, ofSteps: Partial<Steps>, passengers: number, change: Parameters<typeof lanes>[3] = {}): Scenario {
  const bank = lanes('gates', count, constant(14), {
    services: [{ service: 'resident', time: constant(14), refusal: 0, steps: { ...steps, ...ofSteps } }],
    ...change,
  });
  const base = scenario([bank, counters('desks', 1, constant(100))]);
  const willing = base.categories.map((category) => ({ ...category, eChannelUptake: 1 }));
  return withTrace(
    { ...base, categories: willing },
    Array.from({ length: passengers }, (_, i) => [10 + 2 * i, 'resident'] as const),
  );
}

/** What a lane is seen to do at these times. */
function seen(day: Scenario, server: number, times: readonly number[]) {
  const session = new LiveSession(day, 0);
  return times.map((time) => pictureAt(session, time).lanes.stepAt(server, time));
}

describe('a lane in steps', () => {
  it('is seen to read for 5 s, to match for 5 s, and to let its passenger out for 4 s', () => {
    const states = seen(gates(1, {}, 1), 0, [9, 10, 14.9, 15, 19.9, 20, 23.9, 24]);
    expect(states).toEqual([undefined, 'reading', 'reading', 'matching', 'matching', 'leaving', 'leaving', undefined]);
  });

  it('matches again after each failure, and then refuses', () => {
    const day = gates(1, { attempts: 3, failure: 1, failureAgain: 1 }, 1);
    expect(seen(day, 0, [16, 20, 25, 29.9, 30])).toEqual(['matching', 'matchingAgain', 'matchingAgain', 'matchingAgain', undefined]);
    const session = new LiveSession(day, 0);
    expect(pictureAt(session, 27).lanes.attempts[0]).toBe(3);
    expect(pictureAt(session, 27).lanes.stepSince(0, 27)).toBe(25);
    // The counter is free: there is no line to join.
    expect(tellStory(session, 0, 10)?.steps.map(({ what, time }) => [what, time])).toEqual([
      ['arrived', 10],
      ['called', 10],
      ['matchFailed', 30],
      ['refused', 30],
      ['called', 30],
      ['cleared', 130],
    ]);
    expect(tellStory(session, 0, 10)?.steps.find(({ what }) => what === 'matchFailed')).toMatchObject({ server: 0, times: 3 });
  });

  it('waits for the one officer, who helps the lane before first; and the story says how long', () => {
    const officers = { timetable: always(1), time: constant(30), cleared: 1 };
    const day = gates(2, { failure: 1 }, 2, { officers });
    // The first fails at 20 s and is helped until 50 s; the second fails at 22 s and is helped until 80 s.
    expect(seen(day, 0, [19, 20, 49, 50, 53.9])).toEqual(['matching', 'assisted', 'assisted', 'leaving', 'leaving']);
    expect(seen(day, 1, [21, 22, 49, 50, 79, 80])).toEqual([
      'matching',
      'waitsForOfficer',
      'waitsForOfficer',
      'assisted',
      'assisted',
      'leaving',
    ]);
    const session = new LiveSession(day, 0);
    expect(liveNumbers(pictureAt(session, 30), 30).banks[0]).toMatchObject({ supervising: 1, helping: 1, lanesWaiting: 1 });
    expect(tellStory(session, 1, 12)?.steps.find(({ what }) => what === 'helped')).toEqual({
      what: 'helped',
      time: 50,
      server: 1,
      after: 28,
    });
  });

  it('waits for the exit gate while the passenger before is in it', () => {
    // The second enters at 20 s, passes at 30 s, and the first is in the gate until 40 s.
    const day = gates(1, { exit: 20, overlap: true }, 2);
    expect(seen(day, 0, [19, 20, 25, 29, 30, 39.9, 40])).toEqual([
      'matching',
      'reading',
      'matching',
      'matching',
      'waitsForExit',
      'waitsForExit',
      undefined,
    ]);
  });
});
