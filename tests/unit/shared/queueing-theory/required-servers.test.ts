// How many servers a pledge needs: hand-checked, and the smallest by the exact formula of M/M/c.

import { describe, expect, it } from 'vitest';
import { waitExceeds } from '../../../../shared/queueing-theory/markovian-queue.ts';
import { requiredServers } from '../../../../shared/queueing-theory/required-servers.ts';

const exponential = { meanService: 40, squaredVariation: 1 };

describe('the servers required', () => {
  it('are none where no work comes', () => {
    expect(requiredServers({ offeredLoad: 0, ...exponential, pledge: { share: 0.95, within: 60 } })).toBe(0);
  });

  it('are, without a pledge, the first number above the load', () => {
    expect(requiredServers({ offeredLoad: 12, ...exponential })).toBe(13);
    expect(requiredServers({ offeredLoad: 12.01, ...exponential })).toBe(13);
    expect(requiredServers({ offeredLoad: 0.2, ...exponential })).toBe(1);
  });

  it('of one server of half load: half wait, e^-1/2 of them longer than a mean service', () => {
    // P(W > 40 s) = 0.5 e^(-0.5) = 0.303.
    expect(requiredServers({ offeredLoad: 0.5, ...exponential, pledge: { share: 0.69, within: 40 } })).toBe(1);
    expect(requiredServers({ offeredLoad: 0.5, ...exponential, pledge: { share: 0.7, within: 40 } })).toBe(2);
  });

  it.each([0.3, 4.7, 23.4, 88.9])('are the fewest that keep the pledge in M/M/c at load %d', (offeredLoad) => {
    for (const [share, within] of [
      [0.95, 0],
      [0.95, 20],
      [0.98, 60],
      [0.8, 5],
    ] as const) {
      const servers = requiredServers({ offeredLoad, ...exponential, pledge: { share, within } });
      const longer = (count: number) => waitExceeds({ arrivalRate: offeredLoad / 40, serviceRate: 1 / 40, servers: count }, within);
      expect(longer(servers)).toBeLessThanOrEqual(1 - share + 1e-12);
      if (servers - 1 > offeredLoad) expect(longer(servers - 1)).toBeGreaterThan(1 - share);
    }
  });

  it('are no more where services vary less', () => {
    const pledge = { share: 0.95, within: 20 };
    const of = (squaredVariation: number) => requiredServers({ offeredLoad: 20, meanService: 40, squaredVariation, pledge });
    expect(of(0)).toBeLessThanOrEqual(of(0.36));
    expect(of(0.36)).toBeLessThan(of(4));
  });

  it('end somewhere for a pledge to everybody', () => {
    expect(requiredServers({ offeredLoad: 5, ...exponential, pledge: { share: 1, within: 0 } })).toBeLessThan(60);
  });
});
