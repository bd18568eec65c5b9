import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangA } from '../../../../shared/queueing-theory/erlang-a.ts';
import { erlangB, erlangC } from '../../../../shared/queueing-theory/erlang.ts';
import { finiteQueue } from '../../../../shared/queueing-theory/finite-queue.ts';
import { markovianQueue } from '../../../../shared/queueing-theory/markovian-queue.ts';

const servers = fc.integer({ min: 1, max: 60 });
const load = fc.double({ min: 0.01, max: 1, noNaN: true });

describe('erlangB', () => {
  // Printed traffic tables (for example ITU-D SG 2, Teletraffic Engineering Handbook): the load that so many servers carry at this loss.
  it.each([
    [1, 0.01, 0.0101],
    [5, 0.01, 1.3608],
    [5, 0.02, 1.6571],
    [10, 0.01, 4.4612],
    [10, 0.02, 5.084],
    [20, 0.01, 12.031],
    [20, 0.02, 13.182],
    [50, 0.01, 37.901],
    [50, 0.02, 40.255],
    [100, 0.01, 84.064],
    [100, 0.02, 87.972],
  ])('of %i servers is %d at the tabled load of %d erlang', (count, loss, tabled) => {
    expect(erlangB(count, tabled) / loss).toBeCloseTo(1, 2);
    const step = tabled * 1e-4;
    expect(erlangB(count, tabled - Math.max(step, 0.0005))).toBeLessThan(loss);
    expect(erlangB(count, tabled + Math.max(step, 0.0005))).toBeGreaterThan(loss);
  });

  it('equals its definition, (a^c / c!) / sum of (a^n / n!)', () => {
    expect(erlangB(1, 3)).toBeCloseTo(3 / 4, 14);
    expect(erlangB(2, 3)).toBeCloseTo(4.5 / 8.5, 14);
    expect(erlangB(3, 3)).toBeCloseTo(4.5 / 13, 14);
    expect(erlangB(0, 3)).toBe(1);
    expect(erlangB(4, 0)).toBe(0);
  });

  it('stands any size and any overload', () => {
    expect(erlangB(5000, 5000)).toBeGreaterThan(0.011);
    expect(erlangB(5000, 5000)).toBeLessThan(0.012);
    expect(erlangB(10, 1e6)).toBeCloseTo(1 - 10 / 1e6, 9);
  });

  it('is the blocking of M/M/c/c', () => {
    fc.assert(
      fc.property(servers, load, (count, share) => {
        const offered = 2 * share * count;
        const full = finiteQueue({ arrivalRate: offered, serviceRate: 1, servers: count, capacity: count }).blockingProbability;
        expect(full / erlangB(count, offered)).toBeCloseTo(1, 10);
      }),
      { seed: 51 },
    );
  });
});

describe('erlangC', () => {
  it('is the load itself with one server, and a^2 / (2 + a) with two', () => {
    expect(erlangC(1, 0.7)).toBeCloseTo(0.7, 14);
    expect(erlangC(2, 1)).toBeCloseTo(1 / 3, 14);
    expect(erlangC(2, 1.6)).toBeCloseTo(2.56 / 3.6, 14);
  });

  // Anderson, Sweeney and Williams, An Introduction to Management Science, multiple-server template: lambda 10, mu 12.
  it.each([
    [2, 0.245],
    [3, 0.058],
    [4, 0.011],
    [5, 0.002],
  ])('of %i servers at 10 / 12 erlang is the printed %d', (count, printed) => {
    expect(erlangC(count, 10 / 12)).toBeCloseTo(printed, 3);
  });

  it('refuses a load that the servers cannot carry, and names both', () => {
    expect(() => erlangC(3, 3)).toThrow(/3 erlang.*servers, 3/);
    expect(() => erlangC(3, 3.5)).toThrow('3.5');
    expect(() => erlangC(0, 0.5)).toThrow('0');
    expect(() => erlangB(2.5, 1)).toThrow('2.5');
    expect(() => erlangB(2, -1)).toThrow('-1');
  });
});

describe('erlangA', () => {
  it('has the values printed for 50 servers, 48 arrivals a service time and patience of 2 service times', () => {
    // Garnett, Mandelbaum and Reiman (2002), Manufacturing & Service Operations Management 4(3), table 1; times in seconds of a one-minute service.
    const measures = erlangA({ arrivalRate: 48, serviceRate: 1, servers: 50, patienceRate: 1 / 2 });
    expect(measures.abandonmentProbability).toBeCloseTo(0.031, 3);
    expect(measures.meanWait * 60).toBeCloseTo(3.7, 1);
    expect(measures.meanQueueLength).toBeCloseTo(3, 0);
    expect(measures.utilization).toBeCloseTo(0.93, 2);
  });

  it('loses as many as are not served', () => {
    fc.assert(
      fc.property(
        servers,
        fc.double({ min: 0.05, max: 3, noNaN: true }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        (count, share, patienceRate) => {
          const arrivalRate = share * count;
          const { abandonmentProbability, utilization } = erlangA({ arrivalRate, serviceRate: 1, servers: count, patienceRate });
          expect(utilization * count).toBeCloseTo(arrivalRate * (1 - abandonmentProbability), 8);
        },
      ),
      { seed: 52 },
    );
  });

  it('becomes Erlang C with endless patience and Erlang B with none, and with patience like service M/M/infinity', () => {
    const queue = { arrivalRate: 8, serviceRate: 1, servers: 10 };
    const patient = erlangA({ ...queue, patienceRate: 1e-9 });
    expect(patient.waitingProbability).toBeCloseTo(erlangC(10, 8), 6);
    expect(patient.meanWait).toBeCloseTo(markovianQueue(queue).meanWait, 6);
    expect(erlangA({ ...queue, patienceRate: 1e9 }).abandonmentProbability).toBeCloseTo(erlangB(10, 8), 6);
    const alike = erlangA({ ...queue, patienceRate: 1 });
    expect(alike.utilization * 10 + alike.meanQueueLength).toBeCloseTo(8, 12);
  });
});
