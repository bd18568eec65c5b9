// The fast model against the plain one (tests/support/plain-model): the same day, event for event, in hundreds of small halls.
// A failure prints the seed, the smallest scenario found and the first different event. Keep that scenario below, by name.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { goldenDays } from '../support/golden-days.ts';
import { arbitrarySmallScenario } from '../support/plain-model/arbitrary-small-scenario.ts';
import { firstDifference } from '../support/plain-model/first-difference.ts';
import { plainDay } from '../support/plain-model/plain-day.ts';
import type { PlainEvent } from '../support/plain-model/plain-event.ts';
import { sightings } from '../support/plain-model/sightings.ts';
import { witnessedDay } from '../support/plain-model/witness.ts';
import { category, constant, counters, lanes, scenario, withTrace } from '../support/scenario-builder.ts';

/** SEED in the environment draws the days of a failure again. */
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
/** So many that what happens in one of two hundred of them is not missing by chance. */
const days = 1500;

function agreedDay(day: Scenario, replication = 0): readonly PlainEvent[] {
  const events = witnessedDay(day, replication);
  const difference = firstDifference(['the model', 'the plain model'], events, plainDay(day, replication));
  expect(difference, difference).toBeUndefined();
  return events;
}

/** Everybody who comes turns back, is cleared, or leaves the examination room with leave to land or without: once. */
function expectNobodyLost(events: readonly PlainEvent[]): void {
  const people = (what: PlainEvent['what']) => events.filter((event) => event.what === what);
  const sizes = new Map([...people('arrived'), ...people('came in')].map(({ passenger, size }) => [passenger, size]));
  const balked = new Set(people('balked').map(({ passenger }) => passenger));
  for (const { passenger } of people('arrived outside')) expect(sizes.has(passenger) || balked.has(passenger)).toBe(true);
  const cleared = [...people('cleared'), ...people('landed'), ...people('refused landing')].map(({ passenger }) => passenger);
  expect(new Set(cleared)).toEqual(new Set(sizes.keys()));
  expect(cleared).toHaveLength(sizes.size);
  for (const passenger of balked) expect(sizes.has(passenger)).toBe(false);
}

describe('the model and the plain model tell the same', () => {
  it(`of ${days} small days drawn from seed ${seed}`, () => {
    const seen = new Map(Object.keys(sightings).map((name) => [name, 0]));
    fc.assert(
      fc.property(arbitrarySmallScenario, fc.integer({ min: 0, max: 3 }), (day, replication) => {
        const events = agreedDay(day, replication);
        expectNobodyLost(events);
        for (const [name, isSeen] of Object.entries(sightings)) if (isSeen(day, events)) seen.set(name, seen.get(name)! + 1);
      }),
      { numRuns: days, seed },
    );
    // The days were not dull: everything that the models could tell differently happened in some of them.
    expect([...seen].filter(([, times]) => times === 0)).toEqual([]);
  }, 600_000);

  it.each(goldenDays)('of the golden day $name', ({ scenario: day }) => {
    expect(agreedDay(day).at(-1)!.time).toBeGreaterThan(7 * 3600);
  });
});

describe('days once found by random search, on which both models agree', () => {
  it('a lane refuses a passenger at the very instant at which the only counter opens', () => {
    const users = [category('user', 'resident', { eChannelUptake: 1 })];
    const refusing = lanes('lanes', 1, constant(240), { services: [{ service: 'resident', time: constant(240), refusal: 1 }] });
    const desk = counters('desk', 1, constant(60), { timetable: [{ from: '00:15', open: 1 }] });
    const events = agreedDay(withTrace(scenario([refusing, desk], { categories: users }), [[660, 'user']]));
    expect(events.find(({ what }) => what === 'wait ended')).toMatchObject({ time: 900, wait: 0 });
  });
});
