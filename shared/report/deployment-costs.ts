// What a deployment asks for beside the baseline: lanes, counters and their hours, as timetables and staff moves plan them, and the officers called in.

import { clockSeconds } from '../model/measure-layout.ts';
import type { Bank } from '../scenario/schema/bank-schema.ts';
import { plannedOpen } from '../scenario/planned-open.ts';
import { hoursOf } from '../scenario/shared-places.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { plannedBanks } from '../scenario/staffing/planned-banks.ts';
import type { Estimate } from '../statistics/estimate.ts';
import type { DeploymentCosts, EstimatedDifference, PlannedDifference } from './comparison-report.ts';

/** `called`: officer-hours of reserves, where there are any. */
export function deploymentCosts(baseline: Scenario, other: Scenario, called: EstimatedDifference | undefined): DeploymentCosts {
  const before = { lanes: planned(baseline, 'e-channel'), counters: planned(baseline, 'counter') };
  const after = { lanes: planned(other, 'e-channel'), counters: planned(other, 'counter') };
  return {
    lanesPeak: differenceOf(before.lanes.peak, after.lanes.peak),
    laneHours: differenceOf(before.lanes.hours, after.lanes.hours),
    countersPeak: differenceOf(before.counters.peak, after.counters.peak),
    officerHours: differenceOf(before.counters.hours, after.counters.hours),
    ...(called === undefined ? {} : { officerHoursCalled: beside(called, before.counters.hours, after.counters.hours) }),
  };
}

/** What is planned is the same every day, and moves the means alone. */
function beside(called: EstimatedDifference, before: number, after: number): EstimatedDifference {
  const moved = (estimate: Estimate, by: number): Estimate => ({ ...estimate, mean: estimate.mean + by });
  return {
    baseline: moved(called.baseline, before),
    other: moved(called.other, after),
    difference: moved(called.difference, after - before),
  };
}

/** Most servers of a kind open at once, and server-hours [h], over the opening hours. */
function planned(scenario: Scenario, kind: Bank['kind']): { readonly peak: number; readonly hours: number } {
  const opens = clockSeconds(scenario.openingHours.opens);
  const closes = clockSeconds(scenario.openingHours.closes);
  const banks = plannedBanks(scenario).filter((bank) => bank.kind === kind);
  // Of servers that two banks share it does not matter where they stand.
  const shared = (scenario.sharedServers ?? []).filter(({ home }) => banks.some(({ id }) => id === home));
  const timetables = [...banks.map(plannedOpen), ...shared.map(hoursOf)];
  const changes = timetables.flat().map(({ from }) => from);
  const edges = [...new Set([opens, ...changes.filter((at) => at > opens && at < closes), closes])].toSorted((a, b) => a - b);
  let peak = 0;
  let seconds = 0;
  for (const [i, from] of edges.slice(0, -1).entries()) {
    const open = timetables.reduce((sum, steps) => sum + (steps.findLast((step) => step.from <= from)?.open ?? 0), 0);
    peak = Math.max(peak, open);
    seconds += open * ((edges[i + 1] ?? from) - from);
  }
  return { peak, hours: seconds / 3600 };
}

function differenceOf(baseline: number, other: number): PlannedDifference {
  return { baseline, other, difference: other - baseline };
}
