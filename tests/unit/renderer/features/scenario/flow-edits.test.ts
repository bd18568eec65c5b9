// A day of the Department's file becomes the scenario: what comes with it, and what is not claimed of it.

import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { takeTrafficDay, type TrafficDay } from '../../../../../renderer/features/scenario/demand/flow-edits.ts';
import { readyScenarios } from '../../../../../shared/scenario/ready/ready-scenarios.ts';
import type { Scenario } from '../../../../../shared/scenario/schema/scenario-schema.ts';

const goodFriday = readyScenarios[0]?.scenario as Scenario;
const counts = { resident: 64_449, 'mainland-visitor': 4279, 'other-visitor': 17_468, total: 86_196 };
const day = (controlPoint: TrafficDay['controlPoint']): TrafficDay => ({
  controlPoint,
  date: '2025-04-21',
  source: { kind: 'immd-daily-traffic', fileName: 'traffic.csv', controlPoint, date: '2025-04-21' },
  counts: [{ direction: 'departure', counts }],
});
const taken = (scenario: Scenario, controlPoint: TrafficDay['controlPoint']) =>
  produce(scenario, (draft) => {
    takeTrafficDay(draft, day(controlPoint), 'taken', 'lanes of Lo Wu');
  });

describe('taking a day of the traffic file', () => {
  test('drops what an example said of its own day, and keeps what the user noted', () => {
    expect(goodFriday.notes).toContain('18 April 2025');
    expect(taken(goodFriday, 'lo-wu').notes).toBe('');
    expect(taken({ ...goodFriday, notes: 'ours' }, 'lo-wu').notes).toBe('ours');
  });

  test('at another control point brings its hours, pledges and times of day, and says that the lanes are those of before', () => {
    const airport = taken({ ...goodFriday, notes: 'ours' }, 'airport');
    expect(airport.notes).toBe('ours\nlanes of Lo Wu');
    expect(airport.openingHours).not.toEqual(goodFriday.openingHours);
    expect(airport.targets.map(({ withinMinutes }) => withinMinutes)).toEqual([15, 15]);
    expect(airport.banks).toEqual(goodFriday.banks);
    const profiles = new Set(airport.demand.flows.map(({ profile }) => profile));
    expect([...profiles].filter((profile) => goodFriday.demand.flows.some((flow) => flow.profile === profile))).toEqual([]);
    expect(airport.demand.profiles.map(({ id }) => id).toSorted()).toEqual([...profiles].toSorted());
  });
});
