// Where servers that two banks share stand by plan, and what each of the banks may count on.

import { secondsOf } from './clock.ts';
import { inOrderOfTime } from './intervention-schema.ts';
import type { Scenario } from './schema.ts';
import type { SharedServers } from './shared-servers-schema.ts';

/** The groups that have a bank among their two. */
export function sharedWith({ sharedServers = [] }: Scenario, bank: string): readonly SharedServers[] {
  return sharedServers.filter(({ home, other }) => home === bank || other === bank);
}

/** So many stand at the other bank by timetable at a time [s from midnight]. */
export function plannedAtOther({ timetable = [] }: SharedServers, time: number): number {
  return timetable.findLast(({ from }) => secondsOf(from) <= time)?.atOther ?? 0;
}

/**
 * Shared servers that are sure to stand at a bank once the hall has closed and whatever is done to the day is done. Where lines move them nobody
 * can say, unless the last word is somebody's order.
 */
export function sharedInTheEnd(scenario: Scenario, bank: string): number {
  return sharedWith(scenario, bank).reduce((sum, shared) => {
    const atOther = atOtherInTheEnd(scenario, shared);
    if (atOther === undefined) return sum;
    return sum + (shared.other === bank ? atOther : shared.servers - atOther);
  }, 0);
}

function atOtherInTheEnd({ openingHours, interventions = [] }: Scenario, shared: SharedServers): number | undefined {
  const orders = inOrderOfTime(interventions).flatMap((one) => (one.what === 'share' && one.shared === shared.id ? [one] : []));
  const last = orders.at(-1)?.atOther;
  if (last !== undefined) return Math.min(last, shared.servers);
  if (shared.trigger !== undefined) return undefined;
  const [opens, closes] = [secondsOf(openingHours.opens), secondsOf(openingHours.closes)];
  const steps = (shared.timetable ?? []).filter(({ from }) => secondsOf(from) < closes || secondsOf(from) <= opens);
  // Given back without a timetable they stay where the order before had sent them.
  return steps.at(-1)?.atOther ?? orders.findLast(({ atOther }) => atOther !== undefined)?.atOther ?? 0;
}
