import { describe, expect, it } from 'vitest';
import { poissonProbability } from '../../../../shared/queueing-theory/general-service.ts';
import { markovianQueue, waitExceeds } from '../../../../shared/queueing-theory/markovian-queue.ts';
import { timeVaryingQueue } from '../../../../shared/queueing-theory/time-varying-queue.ts';

describe('timeVaryingQueue', () => {
  it('settles to the steady state of M/M/c when the rate does not vary', () => {
    const queue = { arrivalRate: 6, serviceRate: 3, servers: 3 };
    const [, settled] = timeVaryingQueue({
      ...queue,
      periods: [
        { duration: 120, arrivalRate: 6 },
        { duration: 5, arrivalRate: 6 },
      ],
    }).periods;
    const { meanWait, meanQueueLength, waitingProbability } = markovianQueue(queue);
    expect(settled!.meanWait).toBeCloseTo(meanWait, 9);
    expect(settled!.meanQueueLength).toBeCloseTo(meanQueueLength, 9);
    expect(settled!.waitingProbability).toBeCloseTo(waitingProbability, 9);
    expect(settled!.meanBusyServers).toBeCloseTo(2, 9);
    for (const time of [0.01, 0.3, 1.5]) expect(settled!.waitExceeds(time)).toBeCloseTo(waitExceeds(queue, time), 9);
  });

  it('is Poisson at every moment where servers are never short, with the mean of its differential equation', () => {
    // M(t)/M/infinity from empty: m' = lambda - mu m, so in each period m moves to lambda / mu exponentially.
    const periods = [
      { duration: 1, arrivalRate: 10 },
      { duration: 0.5, arrivalRate: 2 },
      { duration: 2, arrivalRate: 20 },
    ];
    const solution = timeVaryingQueue({ periods, serviceRate: 1.5, servers: 120 });
    let mean = 0;
    for (const [index, { duration, arrivalRate }] of periods.entries()) {
      const limit = arrivalRate / 1.5;
      const reached = limit + (mean - limit) * Math.exp(-1.5 * duration);
      // Mean busy over the period: from the same equation, integrated.
      expect(solution.periods[index]!.meanBusyServers).toBeCloseTo(limit - (reached - mean) / 1.5 / duration, 9);
      mean = reached;
      for (const n of [0, 3, 8, 15]) expect(solution.periods[index]!.atEnd[n]).toBeCloseTo(poissonProbability(mean, n), 12);
    }
  });

  it('keeps the books of passengers: what arrived, less what was served, is present', () => {
    const periods = [0.5, 3, 6, 4, 1, 0, 0.2].map((arrivalRate) => ({ duration: 4, arrivalRate }));
    const solution = timeVaryingQueue({ periods, serviceRate: 1, servers: 3 });
    let present = 0;
    solution.periods.forEach(({ meanBusyServers, atEnd }, index) => {
      const { duration, arrivalRate } = periods[index]!;
      present += duration * (arrivalRate - meanBusyServers);
      expect(atEnd.reduce((sum, p, n) => sum + n * p, 0)).toBeCloseTo(present, 8);
    });
  });

  it('agrees with a step-by-step solution of the same equations by Runge and Kutta, in overload', () => {
    const rates = [3, 7, 2];
    const solution = timeVaryingQueue({ periods: rates.map((arrivalRate) => ({ duration: 3, arrivalRate })), serviceRate: 1, servers: 4 });
    const states = rungeKutta(rates, { duration: 3, serviceRate: 1, servers: 4, size: 120, steps: 3000 });
    solution.periods.at(-1)!.atEnd.forEach((p, n) => expect(p).toBeCloseTo(states[n] ?? 0, 9));
  });

  it('does not depend on how a stretch of time is cut into periods', () => {
    const whole = timeVaryingQueue({ periods: [{ duration: 6, arrivalRate: 5 }], serviceRate: 1, servers: 4 });
    const cut = timeVaryingQueue({
      periods: [1, 2, 0.5, 2.5].map((duration) => ({ duration, arrivalRate: 5 })),
      serviceRate: 1,
      servers: 4,
    });
    cut.periods[3]!.atEnd.forEach((p, n) => expect(p).toBeCloseTo(whole.periods[0]!.atEnd[n] ?? 0, 11));
    const average = [1, 2, 0.5, 2.5].reduce((sum, duration, i) => sum + (duration / 6) * cut.periods[i]!.meanQueueLength, 0);
    expect(average).toBeCloseTo(whole.periods[0]!.meanQueueLength, 10);
  });

  it('states an error, and a small one, on a day of a large hall', () => {
    const day = [0.2, 1, 1.9, 2.2, 1.5, 0.1].map((arrivalRate) => ({ duration: 900, arrivalRate }));
    const { error, periods } = timeVaryingQueue({ periods: day, serviceRate: 1 / 60, servers: 100 });
    expect(error).toBeLessThan(1e-9);
    for (const { atEnd } of periods) expect(Math.abs(atEnd.reduce((a, b) => a + b, 0) - 1)).toBeLessThanOrEqual(error + 1e-12);
    expect(periods[3]!.meanWait).toBeGreaterThan(60);
    expect(periods[3]!.waitExceeds(10)).toBeGreaterThan(0.5);
    expect(periods[3]!.waitExceeds(3600)).toBeLessThan(1e-6);
  });

  it('refuses rates and durations that are none', () => {
    expect(() => timeVaryingQueue({ periods: [{ duration: 0, arrivalRate: 1 }], serviceRate: 1, servers: 1 })).toThrow('duration');
    expect(() => timeVaryingQueue({ periods: [{ duration: 1, arrivalRate: -1 }], serviceRate: 1, servers: 1 })).toThrow('-1');
    expect(() => timeVaryingQueue({ periods: [], serviceRate: 0, servers: 1 })).toThrow('serviceRate');
  });
});

/** Kolmogorov's forward equations by the classical method of fourth order with fixed steps: slow, independent, exact enough to compare with. */
function rungeKutta(
  rates: readonly number[],
  { duration, serviceRate, servers, size, steps }: { duration: number; serviceRate: number; servers: number; size: number; steps: number },
): Float64Array {
  let p = new Float64Array(size);
  p[0] = 1;
  const h = duration / steps;
  for (const rate of rates) {
    const slope = (at: Float64Array) =>
      at.map((here, n) => {
        const up = n < size - 1 ? rate : 0;
        const arriving = n > 0 ? rate * at[n - 1]! : 0;
        const leaving = n < size - 1 ? Math.min(n + 1, servers) * serviceRate * at[n + 1]! : 0;
        return arriving + leaving - (up + Math.min(n, servers) * serviceRate) * here;
      });
    const ahead = (by: Float64Array, share: number) => p.map((value, n) => value + h * share * by[n]!);
    for (let step = 0; step < steps; step += 1) {
      const a = slope(p);
      const b = slope(ahead(a, 1 / 2));
      const c = slope(ahead(b, 1 / 2));
      const d = slope(ahead(c, 1));
      p = p.map((value, n) => value + (h / 6) * (a[n]! + 2 * b[n]! + 2 * c[n]! + d[n]!));
    }
  }
  return p;
}
