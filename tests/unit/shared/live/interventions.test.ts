// Somebody steps in: it takes effect at its time, in the model, by the clock; taken back, the day is as it was; without it two halls stay identical.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liveEvent } from '../../../../shared/hall-picture/live-event.ts';
import { LiveSession } from '../../../../shared/live/live-session.ts';
import type { Intervention } from '../../../../shared/scenario/schema/intervention-schema.ts';
import { readyScenarios } from '../../../../shared/scenario/ready/ready-scenarios.ts';
import { arbitraryScenario } from '../../../support/arbitrary-scenario.ts';
import { traceOf } from '../../../support/run-trace.ts';
import { arbitrarySmallScenario } from '../../../support/plain-model/arbitrary-small-scenario.ts';
import { pictureAt, pictureOf } from '../../../support/live-hall.ts';
import { constant, counters, lanes, scenario, withTrace } from '../../../support/scenario-builder.ts';

const every = (seconds: number, count: number) => Array.from({ length: count }, (_, i) => [seconds * (i + 1), 'resident'] as const);

/** One desk of 100 s; somebody comes every 50 s from 50 s on. */
function oneOfThree(): LiveSession {
  const desks = counters('desks', 3, constant(100), {
    timetable: [
      { from: '00:00', open: 1 },
      { from: '23:00', open: 3 },
    ],
  });
  return new LiveSession(withTrace(scenario([desks]), every(50, 40)), 0);
}

function inLine(session: LiveSession, time: number): number {
  return pictureAt(session, time).peopleInLine.reduce((sum, people) => sum + people, 0);
}

describe('opening counters', () => {
  it('takes effect at its time and stays until it is changed', () => {
    const session = oneOfThree();
    // At 1000 s 20 have come, the first was called at 50 s, the next ones every 100 s: 10 have been called.
    expect(inLine(session, 1000)).toBe(10);
    session.intervene([{ what: 'open', at: 1000, bank: 'desks', open: 3 }]);
    expect(inLine(session, 999)).toBe(9);
    expect(inLine(session, 1000)).toBe(8);
    // Three desks call three each 100 s, while two come.
    expect(inLine(session, 1499)).toBeLessThan(5);
    expect([...pictureAt(session, 1600).serverState].every((state) => state > 0)).toBe(true);
  });

  it('finishes whoever is being served when it closes counters, and goes back to the timetable', () => {
    const session = oneOfThree();
    session.intervene([
      { what: 'open', at: 400, bank: 'desks', open: 3 },
      { what: 'timetable', at: 610, bank: 'desks' },
    ]);
    expect([...pictureAt(session, 620).serverState]).toEqual([2, 2, 2]);
    const later = [...pictureAt(session, 1000).serverState];
    expect(later.filter((state) => state === 0)).toHaveLength(2);
  });
});

describe('a failure', () => {
  it('takes lanes out for its time, beside what chance does', () => {
    const gates = lanes('gates', 2, constant(30));
    const day = withTrace(
      {
        ...scenario([gates, counters('desks', 1, constant(60))]),
        categories: scenario([]).categories.map((category) => ({ ...category, eChannelUptake: 1 })),
      },
      every(20, 60),
    );
    const session = new LiveSession(day, 0);
    session.intervene([
      { what: 'fail', at: 305, until: 605, bank: 'gates' },
      { what: 'fail', at: 505, until: 805, bank: 'gates', server: 1 },
    ]);
    const failedAt = (time: number) => [...pictureAt(session, time).serverFailed].slice(0, 2);
    expect([300, 310, 600, 610, 800, 810].map(failedAt)).toEqual([
      [0, 0],
      [1, 1],
      [1, 1],
      [1, 0],
      [1, 0],
      [0, 0],
    ]);
    // Nobody waits at lanes of which none works: the line goes to the counter.
    expect(pictureAt(session, 400).peopleInLine[0]).toBe(0);
    expect(pictureAt(session, 400).peopleInLine[1]).toBeGreaterThan(1);
  });
});

describe('interventions', () => {
  const first = readyScenarios[0]!.scenario;
  const change: readonly Intervention[] = [
    { what: 'open', at: 38_420.5, bank: 'departure-visitor-counters', open: 7 },
    { what: 'fail', at: 39_000, until: 41_000, bank: first.banks[0]!.id },
  ];

  it('leave everything before them as it was, and change what follows', () => {
    const plain = new LiveSession(first, 0);
    const changed = new LiveSession(first, 0);
    changed.segment(100);
    changed.intervene(change);
    expect(pictureOf(pictureAt(changed, 38_420))).toEqual(pictureOf(pictureAt(plain, 38_420)));
    expect(pictureOf(pictureAt(changed, 45_000))).not.toEqual(pictureOf(pictureAt(plain, 45_000)));
    // The passengers are the same ones.
    expect(pictureAt(changed, 45_000).counter.arrived).toBe(pictureAt(plain, 45_000).counter.arrived);
  });

  it('give the same day whenever they are made known, and none once they are taken back', () => {
    const early = new LiveSession(first, 0);
    early.intervene(change);
    const late = new LiveSession(first, 0);
    for (const index of [0, 60, 150, 40]) late.segment(index);
    late.intervene(change.slice(0, 1));
    late.segment(90);
    late.intervene(change);
    for (const index of [46, 52, 60, 70, 120]) expect(late.segment(index)).toEqual(early.segment(index));
    late.intervene([]);
    const plain = new LiveSession(first, 0);
    for (const index of [46, 60, 120]) expect(late.segment(index)).toEqual(plain.segment(index));
  });

  it('keep two halls identical where a branch has no change', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.integer({ min: 1, max: 200 }), (scenario, index) => {
        const day = new LiveSession(scenario, 0);
        const branch = new LiveSession(scenario, 0);
        branch.segment(index >> 1);
        branch.intervene(scenario.interventions ?? []);
        expect(branch.segment(index)).toEqual(day.segment(index));
      }),
      { numRuns: 25 },
    );
  });

  it('keep the picture true in random days', () => {
    fc.assert(
      fc.property(
        arbitraryScenario,
        fc.integer({ min: 25_000, max: 80_000 }),
        fc.integer({ min: 0, max: 6000 }),
        (scenario, time, after) => {
          const session = new LiveSession(scenario, 0);
          const { banks } = session.hall;
          const bank = banks.at(-1)!;
          session.intervene([
            { what: 'open', at: time, bank: bank.id, open: Math.max(1, bank.servers >> 1) },
            { what: 'fail', at: time + 300.5, until: time + 2000, bank: banks[0]!.id },
            { what: 'timetable', at: time + 1000, bank: bank.id },
            { what: 'early', at: time + 30, until: time + 1230, within: 60 },
            { what: 'divert', at: time + 60, until: time + 960, bank: bank.id },
            { what: 'staff', at: time + 1200, until: time + 1500, bank: bank.id, by: -1 },
            { what: 'refusals', at: time, until: time + 3600, bank: banks[0]!.id, factor: 4 },
          ]);
          const at = time + after;
          const index = Math.max(0, Math.ceil((at - session.hall.opens) / 300) - 1);
          const shown = pictureOf(pictureAt(session, session.startOf(index + 1)));
          expect(shown).toEqual(pictureOf(session.segment(index + 1).keyframe));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('happen to the live hall as to an ordinary run, whatever one looks at first', () => {
    fc.assert(
      fc.property(arbitrarySmallScenario, fc.array(fc.nat(40), { maxLength: 5 }), (scenario, looks) => {
        const session = new LiveSession(scenario, 0);
        // Whoever comes at the opening and takes no time is gone before the first stretch begins: its first picture already counts them.
        // Whoever is at an exit gate behind which the next has entered is out of the picture; the hall lets go of them when they are through.
        // Whoever is sent to secondary examination is not cleared there.
        const entries = traceOf(scenario);
        const gone = new Set(entries.filter(({ what }) => what === 'referred').map(({ passenger }) => passenger!));
        const cleared = entries
          .filter(({ what }) => what === 'cleared' || what === 'exit reached')
          .filter(({ passenger }) => !gone.has(passenger!) && gone.add(passenger!))
          .filter(({ time }) => time > session.hall.opens)
          .map(({ time, passenger }) => `${time} ${passenger}`);
        for (const index of looks) session.segment(index);
        expect(clearedIn(session)).toEqual(cleared);
      }),
      { numRuns: 60 },
    );
  });
});

function clearedIn(session: LiveSession): readonly string[] {
  const cleared: string[] = [];
  for (let index = 0; ; index += 1) {
    const { events, isLast } = session.segment(index);
    events.what.forEach((what, row) => {
      if (what === liveEvent.cleared || what === liveEvent.clearedToMeet) cleared.push(`${events.time[row]} ${events.party[row]}`);
    });
    if (isLast) return cleared;
  }
}
