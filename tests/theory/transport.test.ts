// Transport by timetable against what follows from its distributions: counts by quarter-hour, queues of batches, correlation of the groups.

import { describe, expect, it } from 'vitest';
import { dayFactors } from '../../shared/model/arrivals/day-factors.ts';
import { measureLayout } from '../../shared/model/measure-layout.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import type { Transport } from '../../shared/scenario/schema/scheduled-schema.ts';
import { expectedArrivals } from '../../shared/scenario/expected-arrivals.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { Tally } from '../../shared/statistics/tally.ts';
import { agreement } from '../support/against-theory.ts';
import { constant, counters, scenario, transport } from '../support/scenario-builder.ts';

function dayWith(transports: Transport[], servers: number, service: number): Scenario {
  const base = scenario([counters('desks', servers, constant(service))], { openingHours: { opens: '06:00', closes: '14:00' } });
  return { ...base, demand: { ...base.demand, flows: [], scheduled: { counting: 'added', transports } } };
}

/** Numbers of a day's passengers and their waits [s], by quarter-hour of arrival. */
function observed(day: Scenario, replication: number) {
  const layout = measureLayout(day);
  const { measures } = runReplication(day, replication);
  const kind = layout.kinds.findIndex(({ of }) => of === 'all');
  const series = layout.wait(kind, 'passengers');
  return {
    counts: Array.from(measures.slice(series, series + layout.intervals)),
    passengers: measures[layout.dayWait(kind, 'passengers')]!,
    meanWait: measures[layout.dayWait(kind, 'mean')]!,
  };
}

describe('a batch of constant size at even times', () => {
  it.each([
    [5, 30],
    [12, 45],
    [20, 29],
  ])('of %i, each served in %i s, waits (n - 1) / 2 services on average (D^X/D/1)', (size, service) => {
    const trains = transport('train', { headways: [{ from: '06:00', to: '13:00', everyMinutes: 10, size }] });
    const { meanWait, passengers } = observed(dayWith([trains], 1, service), 0);
    expect(passengers).toBe(42 * size);
    expect(meanWait).toBeCloseTo(((size - 1) / 2) * service, 6);
  });
});

describe('runs with random loads, delays and walks', () => {
  const ferry = transport('ferry', {
    load: { of: 'passengers', mean: 60, cv: 0.5 },
    delay: { meanMinutes: 6, sdMinutes: 9 },
    toHall: { meanMinutes: 8, cv: 0.5, leastMinutes: 2 },
    headways: [{ from: '08:00', to: '10:00', everyMinutes: 20 }],
  });
  const day = dayWith([ferry], 200, 1);
  const days = Array.from({ length: 900 }, (_, replication) => observed(day, replication));

  it('bring to each quarter-hour as many as expected', () => {
    const [expected] = expectedArrivals(day);
    const busy = expected!.passengers.map((passengers, quarter) => ({ passengers, quarter })).filter(({ passengers }) => passengers > 15);
    expect(busy.length).toBeGreaterThan(6);
    for (const { passengers, quarter } of busy) {
      const tally = new Tally();
      for (const { counts } of days) tally.record(counts[quarter]!);
      const found = agreement(tally, passengers, 0.9999);
      // The expectation is worked out on a grid: it may be off by a hundredth.
      expect(Math.abs(tally.mean - passengers)).toBeLessThan(tally.estimate(0.9999).halfWidth + 0.01 * passengers);
      expect(found.precision).toBeLessThan(0.2);
    }
  });

  it('vary in all as independent loads do: variance m² c² a run, and that of rounding to whole passengers', () => {
    const tally = new Tally();
    const squares = new Tally();
    const mean = 6 * 60;
    for (const { passengers } of days) {
      tally.record(passengers);
      squares.record((passengers - mean) ** 2);
    }
    expect(agreement(tally, mean).distance).toBeLessThan(1);
    const variance = 6 * (30 ** 2 + 1 / 6);
    expect(agreement(squares, variance).distance).toBeLessThan(1);
    expect(agreement(squares, variance).precision).toBeLessThan(0.4);
  });
});

describe('groups that vary by themselves beside a common factor', () => {
  const variation = { dayToDayVariation: 0.15, groupVariation: { resident: 0.1, 'mainland-visitor': 0.3, 'other-visitor': 0 } };
  const factors = Array.from({ length: 20_000 }, (_, day) => dayFactors(variation, 7, day));
  const moment = (value: (one: (typeof factors)[number]) => number) => {
    const tally = new Tally();
    for (const one of factors) tally.record(value(one));
    return tally;
  };

  it('have mean 1, the spread of the product, and the common variance as covariance', () => {
    expect(
      agreement(
        moment((one) => one.resident),
        1,
      ).distance,
    ).toBeLessThan(1);
    expect(
      agreement(
        moment((one) => one['mainland-visitor']),
        1,
      ).distance,
    ).toBeLessThan(1);
    const variance = (own: number) => (1 + 0.15 ** 2) * (1 + own ** 2) - 1;
    expect(
      agreement(
        moment((one) => (one.resident - 1) ** 2),
        variance(0.1),
      ).distance,
    ).toBeLessThan(1);
    expect(
      agreement(
        moment((one) => (one['mainland-visitor'] - 1) ** 2),
        variance(0.3),
      ).distance,
    ).toBeLessThan(1);
    const covariance = moment((one) => (one.resident - 1) * (one['mainland-visitor'] - 1));
    expect(agreement(covariance, 0.15 ** 2).distance).toBeLessThan(1);
    expect(agreement(covariance, 0.15 ** 2).precision).toBeLessThan(0.15);
  });

  it('without their own factors have the common one alone', () => {
    expect(factors.every((one, day) => one['other-visitor'] === dayFactors({ dayToDayVariation: 0.15 }, 7, day).resident)).toBe(true);
  });
});
