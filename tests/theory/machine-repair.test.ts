// Lanes that fail and those who repair them, against the machine repair model M/M/r//N: lanes out of order and repairers at work in the steady state.
// Source: Gross and Harris (1998), Fundamentals of Queueing Theory, 2.8.

import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../shared/model/measure-layout.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import { birthDeath, meanOverStates } from '../../shared/queueing-theory/birth-death.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { Tally } from '../../shared/statistics/tally.ts';
import { agreement } from '../support/against-theory.ts';
import { constant, counters, lanes, scenario, withPassengers } from '../support/scenario-builder.ts';

const hours = { meanHoursBetweenFailures: 1, meanMinutesToRepair: 20 };
const [failureRate, repairRate] = [1 / 60, 1 / 20];
const size = 6;
const replications = 80;
/** All lanes are in order at the opening; after four hours that is forgotten [quarter-hours]. */
const warmUp = 16;

/** Nobody uses the lanes, so that each is out of order from its failure to its repair. */
const bankOf = (id: string, own?: number) =>
  lanes(id, size, constant(10), { outages: own === undefined ? hours : { ...hours, repairers: own } });
const hall = (banks: ReturnType<typeof bankOf>[], change: Partial<Scenario> = {}) =>
  withPassengers(scenario([...banks, counters('desk', 1, constant(1))], change), 100);

/** Lanes out of order at a time on average, of all banks. */
function lanesOut(day: Scenario): Tally {
  const layout = measureLayout(day);
  const tally = new Tally();
  for (let replication = 0; replication < replications; replication += 1) {
    const { measures } = runReplication(day, replication);
    let sum = 0;
    layout.lostBanks.forEach((_, bank) => {
      for (let quarter = warmUp; quarter < layout.intervals; quarter += 1) sum += measures[layout.lost(bank) + quarter]!;
    });
    tally.record(sum / (layout.intervals - warmUp));
  }
  return tally;
}

function expectedOut(machines: number, repairers: number): number {
  const states = birthDeath(
    machines,
    (out) => (machines - out) * failureRate,
    (out) => Math.min(out, repairers) * repairRate,
  );
  return meanOverStates(states, (out) => out);
}

describe('lanes that fail', () => {
  it.each([
    ['one repairer of the bank', hall([bankOf('lanes', 1)]), expectedOut(size, 1)],
    ['two repairers of the bank', hall([bankOf('lanes', 2)]), expectedOut(size, 2)],
    ['somebody for each', hall([bankOf('lanes')]), expectedOut(size, size)],
    ['one repairer for two banks', hall([bankOf('lanes'), bankOf('more-lanes')], { repairers: 1 }), expectedOut(2 * size, 1)],
    ['three repairers for two banks', hall([bankOf('lanes'), bankOf('more-lanes')], { repairers: 3 }), expectedOut(2 * size, 3)],
  ])('are out of order as often as theory says, with %s', (_, day, expected) => {
    const { distance, precision } = agreement(lanesOut(day), expected);
    expect(distance).toBeLessThanOrEqual(1);
    expect(precision).toBeLessThan(0.06);
  });

  it('with somebody for each are in order for the share of time between failures', () => {
    expect(1 - expectedOut(size, size) / size).toBeCloseTo(60 / (60 + 20), 12);
  });
});
