// What is refused of an entrance, and what is remarked.

import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../../shared/scenario/check-scenario.ts';
import type { Entrance } from '../../../../shared/scenario/schema/entrance-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { category, constant, counters, scenario, transport } from '../../../support/scenario-builder.ts';

function problemsOf(entrances: Entrance[], change: Partial<Scenario> = {}): readonly string[] {
  const day = scenario([counters('desk', 2, constant(60))], { queues: { entrances }, ...change });
  return checkScenario(day).map(({ code, severity }) => `${severity} ${code}`);
}

const metered = (from: string, to: string) => ({ from, to, people: 10, everyMinutes: 1 });

describe('an entrance', () => {
  it('may limit a hall and let passengers in by turns', () => {
    expect(
      problemsOf([{ direction: 'departure', capacity: 100, metering: [metered('10:00', '11:00'), metered('11:00', '12:30')] }]),
    ).toEqual([]);
  });

  it('limits something, and lets in nobody whom another lets in', () => {
    expect(problemsOf([{ direction: 'departure' }])).toEqual(['error entranceFree']);
    const two: Entrance[] = [
      { direction: 'departure', capacity: 5 },
      { direction: 'both', capacity: 5 },
    ];
    expect(problemsOf(two)).toEqual(['error entranceTwice']);
    expect(problemsOf([two[0]!, { direction: 'arrival', capacity: 5 }])).toEqual([]);
  });

  it('takes the largest party that may come', () => {
    const families = [
      category('child', 'resident', { age: 'under-7', companions: 1.5, share: 0.2 }),
      category('adult', 'resident', { share: 0.8 }),
    ];
    expect(problemsOf([{ direction: 'departure', capacity: 2 }], { categories: families })).toEqual(['error capacityBelowParty']);
    expect(problemsOf([{ direction: 'departure', capacity: 3 }], { categories: families })).toEqual([]);
    const coach = transport('coach', { travel: 'group-at-one-counter', runs: [{ at: '10:00' }] });
    const demand = { ...scenario([]).demand, scheduled: { counting: 'added' as const, transports: [coach] } };
    expect(problemsOf([{ direction: 'departure', capacity: 9 }], { demand })).toContain('error capacityBelowParty');
    expect(problemsOf([{ direction: 'departure', capacity: 10 }], { demand })).not.toContain('error capacityBelowParty');
    const grown = { demand: { ...demand, growthFactor: 1.5 } };
    expect(problemsOf([{ direction: 'departure', capacity: 14 }], grown)).toContain('error capacityBelowParty');
    expect(problemsOf([{ direction: 'departure', capacity: 15 }], grown)).not.toContain('error capacityBelowParty');
    // Arrivals come by no coach.
    expect(problemsOf([{ direction: 'arrival', capacity: 5 }], { demand })).not.toContain('error capacityBelowParty');
  });

  it('is metered for a while, one time after the other, while the hall is open', () => {
    expect(problemsOf([{ direction: 'departure', metering: [metered('11:00', '11:00')] }])).toEqual(['error meteringOrder']);
    const overlapping = [metered('10:00', '11:00'), metered('10:59', '12:00')];
    expect(problemsOf([{ direction: 'departure', metering: overlapping }])).toEqual(['error meteringOverlap']);
    const early = { openingHours: { opens: '08:00', closes: '20:00' } };
    expect(problemsOf([{ direction: 'departure', metering: [metered('07:00', '08:00')] }], early)).toContain(
      'warning meteringOutsideHours',
    );
  });

  it('is one that there is, where somebody orders it to be metered', () => {
    const order = (direction: Entrance['direction']): Partial<Scenario> => ({
      interventions: [{ what: 'meter', at: 36_000, until: 37_000, direction, people: 0, everyMinutes: 1 }],
    });
    expect(problemsOf([{ direction: 'both', capacity: 50 }], order('both'))).toEqual([]);
    expect(problemsOf([{ direction: 'both', capacity: 50 }], order('departure'))).toEqual(['error interventionUnknownEntrance']);
    expect(problemsOf([{ direction: 'arrival', capacity: 50 }], order('departure'))).toEqual([]);
  });
});
