import { describe, expect, it } from 'vitest';
import { largestCv, serviceTimeFault, type ServiceTime } from '../../../../shared/random/service-time.ts';

describe('largestCv', () => {
  it('is where a uniform or triangular time would begin at its minimum', () => {
    expect(largestCv({ distribution: 'uniform', mean: 12, cv: 0 })).toBeCloseTo(1 / Math.sqrt(3), 15);
    expect(largestCv({ distribution: 'uniform', mean: 12, cv: 0, minimum: 6 })).toBeCloseTo(1 / Math.sqrt(3) / 2, 15);
    expect(largestCv({ distribution: 'triangular', mean: 12, cv: 0, minimum: 9 })).toBeCloseTo(1 / Math.sqrt(6) / 4, 15);
  });

  it('is what an exponential or constant time has', () => {
    expect(largestCv({ distribution: 'exponential', mean: 10, cv: 1 })).toBe(1);
    expect(largestCv({ distribution: 'exponential', mean: 10, cv: 1, minimum: 4 })).toBeCloseTo(0.6, 15);
    expect(largestCv({ distribution: 'constant', mean: 10, cv: 0 })).toBe(0);
  });

  it('is 0 where the minimum is the mean, and no bound for observations', () => {
    expect(largestCv({ distribution: 'lognormal', mean: 10, cv: 0.2, minimum: 10 })).toBe(0);
    expect(largestCv({ distribution: 'lognormal', mean: 10, cv: 0.2, minimum: 11 })).toBe(0);
    expect(largestCv({ distribution: 'empirical', observations: [1] })).toBe(Infinity);
  });
});

describe('serviceTimeFault', () => {
  it.each<[ServiceTime]>([
    [{ distribution: 'constant', mean: 10, cv: 0 }],
    [{ distribution: 'constant', mean: 10, cv: 0, minimum: 10 }],
    [{ distribution: 'exponential', mean: 10, cv: 1 }],
    [{ distribution: 'exponential', mean: 30, cv: 0.83, minimum: 5 }],
    [{ distribution: 'lognormal', mean: 10, cv: 5 }],
    [{ distribution: 'gamma', mean: 10, cv: 5 }],
    [{ distribution: 'gamma', mean: 10, cv: 0, minimum: 10 }],
    [{ distribution: 'uniform', mean: 10, cv: 1 / Math.sqrt(3) }],
    [{ distribution: 'uniform', mean: 10, cv: 0.5773502692 }],
    [{ distribution: 'triangular', mean: 10, cv: 0.408, minimum: 0 }],
    [{ distribution: 'empirical', observations: [0] }],
  ])('finds none in %j', (time) => {
    expect(serviceTimeFault(time)).toBeUndefined();
  });

  it('says what is wrong, with the values', () => {
    expect(serviceTimeFault({ distribution: 'lognormal', mean: 10, cv: 0.2, minimum: 10.5 })).toEqual({
      fault: 'minimum-above-mean',
      minimum: 10.5,
      mean: 10,
    });
    expect(serviceTimeFault({ distribution: 'uniform', mean: 10, cv: 0.6 })).toEqual({
      fault: 'cv-too-large',
      cv: 0.6,
      largest: 1 / Math.sqrt(3),
    });
    expect(serviceTimeFault({ distribution: 'triangular', mean: 10, cv: 0.41 })).toMatchObject({ fault: 'cv-too-large' });
    expect(serviceTimeFault({ distribution: 'gamma', mean: 10, cv: 5, minimum: 8 })).toMatchObject({ fault: 'cv-too-large' });
    expect(serviceTimeFault({ distribution: 'lognormal', mean: 10, cv: 0.1, minimum: 10 })).toEqual({
      fault: 'cv-too-large',
      cv: 0.1,
      largest: 0,
    });
    expect(serviceTimeFault({ distribution: 'constant', mean: 10, cv: 0.1 })).toEqual({ fault: 'cv-not-of-family', cv: 0.1, expected: 0 });
    expect(serviceTimeFault({ distribution: 'exponential', mean: 10, cv: 0.5, minimum: 4 })).toEqual({
      fault: 'cv-not-of-family',
      cv: 0.5,
      expected: 0.6,
    });
    expect(serviceTimeFault({ distribution: 'empirical', observations: [] })).toEqual({ fault: 'no-observations' });
  });

  it('takes a number that is none for a fault', () => {
    expect(serviceTimeFault({ distribution: 'gamma', mean: 10, cv: NaN })).toBeDefined();
    expect(serviceTimeFault({ distribution: 'gamma', mean: NaN, cv: 0.5 })).toBeDefined();
  });
});
