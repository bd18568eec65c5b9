// At the entrance of small random halls: never more inside than there is room for, in the order of their coming, and never more than are let in.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secondsOf } from '../../shared/scenario/clock.ts';
import type { Entrance } from '../../shared/scenario/schema/entrance-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { arbitrarySmallScenario } from '../support/plain-model/arbitrary-small-scenario.ts';
import type { PlainEvent } from '../support/plain-model/plain-event.ts';
import { witnessedDay } from '../support/plain-model/witness.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const withEntrances = arbitrarySmallScenario.filter(({ queues }) => queues?.entrances !== undefined);

function onAnyDay(holds: (day: Scenario, entrance: Entrance, events: readonly PlainEvent[]) => void): void {
  let outside = 0;
  fc.assert(
    fc.property(withEntrances, (day) => {
      const events = witnessedDay(day);
      outside += events.filter(({ what }) => what === 'arrived outside').length;
      for (const entrance of day.queues?.entrances ?? []) holds(day, entrance, events);
    }),
    { numRuns: 60, seed },
  );
  // They were not days on which everybody went in at once.
  expect(outside).toBeGreaterThan(20);
}

const passes = ({ direction }: Entrance, event: PlainEvent) => direction === 'both' || event.direction === direction;

/** Passengers who come in, whether from outside or at once, event by event; a family that goes on one by one comes in whole. */
const comings = (entrance: Entrance, events: readonly PlainEvent[]) =>
  events.filter((event) => (event.what === 'arrived' || event.what === 'came in') && passes(entrance, event));

describe(`at an entrance, on days drawn from seed ${seed}`, () => {
  it('never are more inside than there is room for', () => {
    onAnyDay((_, entrance, events) => {
      const sizes = new Map(comings(entrance, events).map(({ passenger, size }) => [passenger, size!]));
      let inside = 0;
      for (const { what, passenger } of events) {
        const size = sizes.get(passenger) ?? 0;
        if (what === 'arrived' || what === 'came in') inside += size;
        // Whoever goes to the examination room leaves the hall for it.
        if (what === 'cleared' || what === 'room entered') inside -= size;
        expect(inside).toBeLessThanOrEqual(entrance.capacity ?? Infinity);
      }
      expect(inside).toBe(0);
    });
  });

  it('nobody overtakes: those who wait outside go in, or turn back, in the order of their coming', () => {
    onAnyDay((_, entrance, events) => {
      const waiting: number[] = [];
      for (const event of events) {
        if (event.what === 'arrived outside' && passes(entrance, event)) waiting.push(event.passenger!);
        // Nobody goes in at once while somebody waits.
        if (event.what === 'arrived' && passes(entrance, event)) expect(waiting).toEqual([]);
        if ((event.what === 'came in' || event.what === 'balked') && waiting.includes(event.passenger!)) {
          expect(event.passenger).toBe(waiting.shift());
        }
      }
      expect(waiting).toEqual([]);
    });
  });

  it('no more go in than are let in, turn by turn', () => {
    onAnyDay((day, entrance, events) => {
      if (day.interventions?.some(({ what }) => what === 'meter') === true) return;
      for (const { from, to, people, everyMinutes } of entrance.metering ?? []) {
        const [begins, ends] = [secondsOf(from), secondsOf(to)];
        const here = comings(entrance, events).filter(({ time }) => time >= begins && time < ends);
        const came = here.reduce((sum, { size }) => sum + size!, 0);
        const last = Math.max(begins, ...here.map(({ time }) => time));
        expect(came).toBeLessThanOrEqual(people * (Math.floor((last - begins) / (60 * everyMinutes)) + 1));
      }
    });
  });
});
