import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finiteQueue } from '../../../../shared/queueing-theory/finite-queue.ts';
import {
  constantServiceWait,
  infiniteServers,
  poissonProbability,
  pollaczekKhinchine,
} from '../../../../shared/queueing-theory/general-service.ts';
import { markovianQueue, tandem, waitExceeds, waitQuantile } from '../../../../shared/queueing-theory/markovian-queue.ts';

describe('markovianQueue', () => {
  it('has the values printed for one and two doctors', () => {
    // Hillier and Lieberman, Introduction to Operations Research, County Hospital: 2 patients an hour, 3 treated an hour.
    const one = markovianQueue({ arrivalRate: 2, serviceRate: 3, servers: 1 });
    expect(one.meanQueueLength).toBeCloseTo(4 / 3, 13);
    expect(one.meanInSystem).toBeCloseTo(2, 13);
    expect(one.meanWait).toBeCloseTo(2 / 3, 13);
    expect(one.meanTimeInSystem).toBeCloseTo(1, 13);
    const two = markovianQueue({ arrivalRate: 2, serviceRate: 3, servers: 2 });
    expect(two.meanQueueLength).toBeCloseTo(1 / 12, 13);
    expect(two.meanInSystem).toBeCloseTo(3 / 4, 13);
    expect(two.meanWait).toBeCloseTo(1 / 24, 13);
    expect(two.utilization).toBeCloseTo(1 / 3, 13);
  });

  it('has the values printed for an eye clinic of three doctors', () => {
    // Gross and Harris, Fundamentals of Queueing Theory, 2.3: 6 patients an hour, 3 tested an hour.
    const clinic = markovianQueue({ arrivalRate: 6, serviceRate: 3, servers: 3 });
    expect(clinic.waitingProbability).toBeCloseTo(4 / 9, 13);
    expect(clinic.meanQueueLength).toBeCloseTo(8 / 9, 13);
    expect(clinic.meanWait).toBeCloseTo(4 / 27, 13);
    expect(clinic.meanInSystem).toBeCloseTo(26 / 9, 13);
  });

  it('refuses what has no steady state, and what is no rate', () => {
    expect(() => markovianQueue({ arrivalRate: 3, serviceRate: 1, servers: 3 })).toThrow('No steady state');
    expect(() => markovianQueue({ arrivalRate: -1, serviceRate: 1, servers: 3 })).toThrow('arrivalRate must be positive: -1');
    expect(() => markovianQueue({ arrivalRate: 1, serviceRate: NaN, servers: 3 })).toThrow('NaN');
  });
});

describe('waitExceeds', () => {
  it('has the values printed for the County Hospital', () => {
    const one = { arrivalRate: 2, serviceRate: 3, servers: 1 };
    const two = { arrivalRate: 2, serviceRate: 3, servers: 2 };
    expect([0, 0.5, 1].map((hours) => Math.round(waitExceeds(one, hours) * 1000) / 1000)).toEqual([0.667, 0.404, 0.245]);
    expect([0, 0.5, 1].map((hours) => Math.round(waitExceeds(two, hours) * 1000) / 1000)).toEqual([0.167, 0.023, 0.003]);
    expect(waitExceeds(one, -1)).toBe(1);
  });

  it('has the mean wait as its integral, and waitQuantile as its inverse', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0.1, max: 0.95, noNaN: true }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (servers, u, p) => {
          const queue = { arrivalRate: u * servers, serviceRate: 1, servers };
          const rate = servers - u * servers;
          expect(waitExceeds(queue, 0) / rate).toBeCloseTo(markovianQueue(queue).meanWait, 12);
          const quantile = waitQuantile(queue, p);
          if (quantile > 0) expect(waitExceeds(queue, quantile)).toBeCloseTo(1 - p, 10);
          else expect(waitExceeds(queue, 0)).toBeLessThanOrEqual(1 - p + 1e-12);
        },
      ),
      { seed: 53 },
    );
  });
});

describe('tandem', () => {
  it('takes each station alone: the departures of one are the arrivals of the next', () => {
    const [first, second] = tandem(2, [
      { serviceRate: 3, servers: 1 },
      { serviceRate: 1.5, servers: 2 },
    ]);
    expect(first!.meanTimeInSystem).toBeCloseTo(1, 13);
    // M/M/2 with a = 4/3: C = a^2 / (2 + a) = 8/15.
    expect(second!.meanWait).toBeCloseTo(8 / 15, 13);
    expect(() =>
      tandem(2, [
        { serviceRate: 3, servers: 1 },
        { serviceRate: 2, servers: 1 },
      ]),
    ).toThrow('No steady state');
  });
});

describe('finiteQueue', () => {
  it('has the values printed for a car inspection station', () => {
    // Gross and Harris, 2.5: 3 stalls, room for 7 cars, one arrival a minute, 6 minutes each; 30.3 cars an hour find it full.
    const station = finiteQueue({ arrivalRate: 1, serviceRate: 1 / 6, servers: 3, capacity: 7 });
    expect(station.meanQueueLength).toBeCloseTo(3.09, 2);
    expect(station.meanInSystem).toBeCloseTo(6.06, 2);
    expect(station.meanTimeInSystem).toBeCloseTo(12.24, 2);
    expect(60 * station.blockingProbability).toBeCloseTo(30.3, 1);
  });

  it('is M/M/1/K by its textbook formula, at balance included', () => {
    const rho = 0.8;
    const { blockingProbability } = finiteQueue({ arrivalRate: rho, serviceRate: 1, servers: 1, capacity: 5 });
    expect(blockingProbability).toBeCloseTo(((1 - rho) * rho ** 5) / (1 - rho ** 6), 13);
    expect(finiteQueue({ arrivalRate: 1, serviceRate: 1, servers: 1, capacity: 4 }).blockingProbability).toBeCloseTo(1 / 5, 13);
  });

  it('becomes M/M/c with room enough, and stands overload', () => {
    const roomy = finiteQueue({ arrivalRate: 6, serviceRate: 3, servers: 3, capacity: 200 });
    const endless = markovianQueue({ arrivalRate: 6, serviceRate: 3, servers: 3 });
    for (const key of ['utilization', 'waitingProbability', 'meanWait', 'meanInSystem'] as const)
      expect(roomy[key]).toBeCloseTo(endless[key], 12);
    const flooded = finiteQueue({ arrivalRate: 1e6, serviceRate: 1, servers: 500, capacity: 3000 });
    expect(flooded.enteringRate).toBeCloseTo(500, 3);
    expect(flooded.meanInSystem).toBeCloseTo(3000, 1);
  });

  it('refuses room for fewer than its servers', () => {
    expect(() => finiteQueue({ arrivalRate: 1, serviceRate: 1, servers: 3, capacity: 2 })).toThrow('capacity');
  });
});

describe('pollaczekKhinchine', () => {
  it('is M/M/1 with a coefficient of variation of 1, and half of its wait with constant service', () => {
    const exponential = pollaczekKhinchine({ arrivalRate: 2, meanService: 1 / 3, cv: 1 });
    const markovian = markovianQueue({ arrivalRate: 2, serviceRate: 3, servers: 1 });
    for (const key of ['utilization', 'waitingProbability', 'meanWait', 'meanQueueLength'] as const)
      expect(exponential[key]).toBeCloseTo(markovian[key], 13);
    expect(pollaczekKhinchine({ arrivalRate: 2, meanService: 1 / 3, cv: 0 }).meanWait).toBeCloseTo(1 / 3, 13);
  });

  it('has the values of a worked example', () => {
    // Hillier and Lieberman, M/G/1: L_q = (lambda^2 sigma^2 + rho^2) / (2 (1 - rho)); lambda 0.2, mean 4, deviation 2: (0.16 + 0.64) / 0.4.
    const { meanQueueLength, meanWait } = pollaczekKhinchine({ arrivalRate: 0.2, meanService: 4, cv: 0.5 });
    expect(meanQueueLength).toBeCloseTo(2, 12);
    expect(meanWait).toBeCloseTo(10, 12);
  });

  it('refuses what has no steady state and a spread below nothing', () => {
    expect(() => pollaczekKhinchine({ arrivalRate: 1, meanService: 1, cv: 0 })).toThrow('No steady state');
    expect(() => pollaczekKhinchine({ arrivalRate: 0.5, meanService: 1, cv: -0.1 })).toThrow('-0.1');
  });
});

describe('constantServiceWait', () => {
  it('is M/D/1 with one server', () => {
    for (const arrivalRate of [0.1, 0.5, 0.8, 0.95]) {
      const { meanWait } = pollaczekKhinchine({ arrivalRate, meanService: 1, cv: 0 });
      expect(constantServiceWait({ arrivalRate, service: 1, servers: 1 }) / meanWait).toBeCloseTo(1, 11);
    }
  });

  it.each([
    [2, 0.5],
    [2, 0.9],
    [5, 0.8],
    [10, 0.9],
    [20, 0.85],
  ])('of %i servers at a utilization of %d agrees with the steady state looked at every service time', (servers, utilization) => {
    const arrivalRate = servers * utilization;
    expect(constantServiceWait({ arrivalRate, service: 1, servers }) / embeddedMeanWait(arrivalRate, servers)).toBeCloseTo(1, 7);
  });

  it('comes to half of the M/M/c wait near saturation, as with one server', () => {
    const markovian = markovianQueue({ arrivalRate: 9.9, serviceRate: 1, servers: 10 }).meanWait;
    expect(constantServiceWait({ arrivalRate: 9.9, service: 1, servers: 10 }) / markovian).toBeCloseTo(0.5, 1);
  });

  it('refuses overload', () => {
    expect(() => constantServiceWait({ arrivalRate: 2, service: 1, servers: 2 })).toThrow('No steady state');
  });
});

describe('infiniteServers', () => {
  it('lets nobody wait and has the offered load present', () => {
    expect(infiniteServers({ arrivalRate: 5, meanService: 3 })).toMatchObject({
      meanWait: 0,
      meanQueueLength: 0,
      meanInSystem: 15,
      waitingProbability: 0,
    });
  });
});

describe('poissonProbability', () => {
  it('sums to 1, has its mean, and is exact for small numbers', () => {
    const probabilities = Array.from({ length: 400 }, (_, n) => poissonProbability(150, n));
    expect(probabilities.reduce((a, b) => a + b)).toBeCloseTo(1, 11);
    expect(probabilities.reduce((a, b, n) => a + n * b)).toBeCloseTo(150, 9);
    expect(poissonProbability(2, 3)).toBeCloseTo((8 / 6) * Math.exp(-2), 15);
  });
});

/** Seen every service time, those present were in line or came since: L' = max(0, L - c) + Poisson. Iterated until it stands still. */
function embeddedMeanWait(arrivalRate: number, servers: number): number {
  const size = 40 * servers + 400;
  const arrivals = Array.from({ length: 4 * servers + 60 }, (_, n) => poissonProbability(arrivalRate, n));
  let present = new Float64Array(size);
  present[0] = 1;
  const waiting = () => present.reduce((sum, p, n) => sum + p * Math.max(0, n - servers), 0);
  for (let before = -1, round = 0; round < 5000 && Math.abs(waiting() - before) > 1e-13; round += 1) {
    before = waiting();
    const next = new Float64Array(size);
    present.forEach((p, n) => {
      const left = Math.max(0, n - servers);
      if (p > 1e-18) arrivals.forEach((q, k) => (next[Math.min(size - 1, left + k)]! += p * q));
    });
    present = next;
  }
  return waiting() / arrivalRate;
}
