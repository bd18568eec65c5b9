// The statistics recorder against a plain second computation from the full trace of the same day.

import { describe, expect, it } from 'vitest';
import { intervalLength, measureLayout, clockSeconds } from '../../../../shared/model/measure-layout.ts';
import type { TraceEntry } from '../../../../shared/model/record/trace-recorder.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import { readyScenarios } from '../../../../shared/scenario/ready/ready-scenarios.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { traceOf } from '../../../support/run-trace.ts';

const whole = readyScenarios[0]!.scenario;
/** Without families, so that each party is one passenger; a twentieth of the lanes and counters for a twentieth of the passengers. */
const day: Scenario = {
  ...whole,
  demand: { ...whole.demand, growthFactor: 0.05 },
  categories: whole.categories.map((category) => ({ ...category, companions: 0 })),
  banks: whole.banks.map((bank) => ({ ...bank, timetable: bank.timetable.map((step) => ({ ...step, open: Math.ceil(step.open / 18) })) })),
};
const layout = measureLayout(day);
const { measures } = runReplication(day, 0);
const trace = traceOf(day);
const opens = clockSeconds(day.openingHours.opens);
const closes = clockSeconds(day.openingHours.closes);

const of = (what: TraceEntry['what']) => trace.filter((entry) => entry.what === what);
const intervalOf = (time: number) => Math.min(Math.floor((time - opens) / intervalLength), layout.intervals - 1);

interface Observed {
  readonly category: string;
  readonly interval: number;
  readonly wait: number;
}

const arrivals = new Map(of('arrived').map((entry) => [entry.passenger!, entry]));
const observed: Observed[] = of('wait ended').map(({ passenger, wait }) => {
  const arrival = arrivals.get(passenger!)!;
  return { category: arrival.category!, interval: intervalOf(arrival.time), wait: wait! };
});

/** Time average over [from, to] of a count that +1 and -1 at times make. */
function average(changes: readonly (readonly [number, number])[], from: number, to: number): number {
  let area = 0;
  for (const [time, delta] of changes) area += delta * Math.max(0, to - Math.max(time, from));
  return area / (to - from);
}

/** The smallest observation with at least a share p at or below it. */
function orderStatistic(sorted: readonly number[], p: number): number {
  return sorted[Math.ceil(p * sorted.length) - 1]!;
}

describe('waits', () => {
  it.each(layout.kinds.map((kind, index) => [kind.id, index] as const))(
    'of %s agree in every quarter-hour and over the day',
    (_, index) => {
      const kind = layout.kinds[index]!;
      const groupOf = new Map(day.categories.map(({ id, group }) => [id, group]));
      const mine = observed.filter(({ category }) => {
        const group = groupOf.get(category)!;
        return (
          kind.of === 'all' ||
          (kind.of === 'visitors' ? group !== 'resident' : kind.of === 'group' ? group === kind.group : category === kind.category)
        );
      });
      const check = (
        waits: readonly number[],
        at: (statistic: 'passengers' | 'mean' | 'p50' | 'p90' | 'p95' | 'p99' | 'maximum') => number,
      ) => {
        expect(measures[at('passengers')]).toBe(waits.length);
        if (waits.length === 0) return;
        const sorted = waits.toSorted((a, b) => a - b);
        expect(measures[at('mean')]).toBeCloseTo(waits.reduce((sum, wait) => sum + wait, 0) / waits.length, 6);
        expect(measures[at('maximum')]).toBe(sorted.at(-1));
        for (const [name, p] of [
          ['p50', 0.5],
          ['p90', 0.9],
          ['p95', 0.95],
          ['p99', 0.99],
        ] as const) {
          const exact = orderStatistic(sorted, p);
          expect(Math.abs(measures[at(name)]! - exact)).toBeLessThanOrEqual(0.005 * exact + 0.001);
        }
      };
      for (let interval = 0; interval < layout.intervals; interval += 1) {
        const waits = mine.filter((entry) => entry.interval === interval).map(({ wait }) => wait);
        check(waits, (statistic) => layout.wait(index, statistic) + interval);
      }
      check(
        mine.map(({ wait }) => wait),
        (statistic) => layout.dayWait(index, statistic),
      );
    },
  );
});

describe('banks', () => {
  it.each(layout.banks.map((bank, index) => [bank, index] as const))('%s: lines, open servers and people served agree', (bank, index) => {
    const here = (what: TraceEntry['what']) => of(what).filter((entry) => entry.bank === bank);
    const line = [
      ...here('joined line').map(({ time }) => [time, 1] as const),
      ...here('left line').map(({ time }) => [time, -1] as const),
    ];
    const open = [
      ...here('server opened').map(({ time }) => [time, 1] as const),
      ...here('server closed').map(({ time }) => [time, -1] as const),
    ];
    for (let interval = 0; interval < layout.intervals; interval += 1) {
      const from = opens + interval * intervalLength;
      expect(measures[layout.bank(index, 'queueLength') + interval]).toBeCloseTo(average(line, from, from + intervalLength), 6);
      expect(measures[layout.bank(index, 'openServers') + interval]).toBeCloseTo(average(open, from, from + intervalLength), 6);
      const served = [...here('cleared'), ...here('refused')].filter(({ time }) => intervalOf(time) === interval);
      expect(measures[layout.bank(index, 'served') + interval]).toBe(served.length);
    }
    expect(measures[layout.dayBank(index, 'refused')]).toBe(here('refused').length);
    expect(measures[layout.dayBank(index, 'queueLength')]).toBeCloseTo(average(line, opens, closes), 6);
  });
});

describe('the hall', () => {
  it('has as many people as have come and not gone', () => {
    const people = [...of('arrived').map(({ time }) => [time, 1] as const), ...of('cleared').map(({ time }) => [time, -1] as const)];
    for (let interval = 0; interval < layout.intervals; interval += 1) {
      const from = opens + interval * intervalLength;
      expect(measures[layout.hall(0, 'occupancy') + interval]).toBeCloseTo(average(people, from, from + intervalLength), 6);
    }
    expect(measures[layout.day(0, 'arrived')]).toBe(of('arrived').length);
    expect(measures[layout.day(0, 'cleared')]).toBe(of('arrived').length);
    expect(measures[layout.day(0, 'lastCleared')]).toBe(of('cleared').at(-1)!.time);
    const waiting =
      of('joined line').filter(({ time }) => time < closes).length - of('left line').filter(({ time }) => time < closes).length;
    expect(measures[layout.day(0, 'inLineAtClosing')]).toBe(waiting);
  });

  it('obeys Little’s law: time spent in it equals its occupancy added up', () => {
    const left = new Map(of('cleared').map(({ passenger, time }) => [passenger!, time]));
    const inside = [...arrivals.values()].reduce((sum, { passenger, time }) => sum + left.get(passenger!)! - time, 0);
    const series = measures.subarray(layout.hall(0, 'occupancy'), layout.hall(0, 'occupancy') + layout.intervals);
    const overtime = [...arrivals.keys()].reduce((sum, passenger) => sum + Math.max(0, left.get(passenger)! - closes), 0);
    expect(series.reduce((sum, level) => sum + level * intervalLength, 0) + overtime).toBeCloseTo(inside, 3);
  });
});

describe('arrivals', () => {
  it.each([0, 1, 2])('with exact counts bring exactly the counts, families and all (replication %i)', (replication) => {
    const exact: Scenario = { ...whole, demand: { ...whole.demand, arrivals: { kind: 'exact' }, growthFactor: 0.1 } };
    const result = runReplication(exact, replication);
    const expected = exact.demand.flows.reduce((sum, flow) => sum + Math.round(flow.passengers * 0.1), 0);
    expect(result.measures[measureLayout(exact).day(0, 'arrived')]).toBe(expected);
  });

  it('of a Poisson day agree with the counts in the mean', () => {
    const poisson: Scenario = { ...whole, demand: { ...whole.demand, growthFactor: 0.02 } };
    const expected = poisson.demand.flows.reduce((sum, flow) => sum + flow.passengers * 0.02, 0);
    const days = 40;
    let sum = 0;
    for (let replication = 0; replication < days; replication += 1) {
      sum += runReplication(poisson, replication).measures[measureLayout(poisson).day(0, 'arrived')]!;
    }
    // Families make the count a little more variable than Poisson; twice its standard error covers that, at four standard errors.
    expect(Math.abs(sum / days - expected)).toBeLessThan(4 * 2 * Math.sqrt(expected / days));
  });
});
