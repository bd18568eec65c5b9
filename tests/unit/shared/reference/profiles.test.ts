import { describe, expect, it } from 'vitest';
import { profileFor, profileIds, referenceProfile, referenceProfiles, type ProfileId } from '../../../../shared/reference/profiles.ts';
import { controlPointIds, directions, passengerGroups } from '../../../../shared/reference/vocabulary.ts';

/** Share of the day that has come by an hour. */
function shareBy(id: ProfileId, hour: number): number {
  const weights = referenceProfile(id).weights.value;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return sum(weights.slice(0, 4 * hour)) / sum(weights);
}

describe('the within-day profiles', () => {
  it('have 96 quarter-hours each, with passengers', () => {
    expect(referenceProfiles.map(({ id }) => id)).toEqual(profileIds);
    for (const { weights } of referenceProfiles) {
      expect(weights.value).toHaveLength(96);
      expect(Math.min(...weights.value)).toBeGreaterThanOrEqual(0);
    }
  });

  it.each<[ProfileId, by10: readonly [number, number], by16: readonly [number, number], by21: readonly [number, number]]>([
    ['resident-departure-holiday', [0.26, 0.33], [0.78, 0.85], [0.94, 0.98]],
    ['resident-arrival-holiday', [0.07, 0.09], [0.25, 0.39], [0.7, 0.75]],
    ['visitor-arrival', [0.26, 0.3], [0.73, 0.86], [0.94, 0.97]],
    ['visitor-departure', [0.1, 0.13], [0.36, 0.52], [0.79, 0.83]],
  ])('%s keeps to what the bulletins of 10:00, 16:00 and 21:00 say', (id, ...bounds) => {
    for (const [index, hour] of [10, 16, 21].entries()) {
      expect(shareBy(id, hour)).toBeGreaterThanOrEqual(bounds[index]![0]);
      expect(shareBy(id, hour)).toBeLessThanOrEqual(bounds[index]![1]);
    }
  });

  it('of a land hall bring nobody before 06:30', () => {
    const early = referenceProfiles.filter(
      ({ id, weights }) => /^(resident|visitor)-/.test(id) && weights.value.slice(0, 26).some((weight) => weight > 0),
    );
    expect(early).toEqual([]);
  });

  it('of the Airport are its flights, with departing passengers two hours before them', () => {
    // Flights leave most between 08:00 and 10:00.
    const weights = referenceProfile('airport-departure').weights.value;
    const busiest = weights.indexOf(Math.max(...weights)) / 4;
    expect(busiest).toBeGreaterThanOrEqual(6);
    expect(busiest).toBeLessThan(8);
  });

  it('of halls that never close bring passengers at night, and those of cruise ships by daylight', () => {
    for (const id of ['late-departure', 'late-arrival', 'bridge-departure', 'bridge-arrival', 'even'] as const) {
      expect(Math.min(...referenceProfile(id).weights.value), id).toBeGreaterThan(0);
    }
    expect(shareBy('fireworks-departure', 5)).toBeGreaterThan(0.5);
    expect(shareBy('cruise-arrival', 7)).toBe(0);
    expect(shareBy('cruise-arrival', 12)).toBeGreaterThan(0.8);
    expect(shareBy('cruise-departure', 12)).toBeLessThan(0.2);
  });

  it('exist for every group and direction at every control point', () => {
    for (const place of controlPointIds) {
      for (const direction of directions) {
        for (const group of passengerGroups) expect(profileIds).toContain(profileFor(place, direction, group, true));
      }
    }
    expect(profileFor('lo-wu', 'departure', 'resident', false)).toBe('resident-departure-ordinary');
    expect(profileFor('airport', 'arrival', 'other-visitor', true)).toBe('airport-arrival');
    expect(profileFor('lok-ma-chau', 'departure', 'resident', false)).toBe('late-departure');
    expect(profileFor('harbour', 'arrival', 'resident', false)).toBe('even');
  });
});
