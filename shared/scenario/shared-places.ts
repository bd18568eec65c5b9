// Where servers that two banks share stand by plan, and what each of the banks may count on.

import { secondsOf } from './clock.ts';
import { inOrderOfTime } from './schema/intervention-schema.ts';
import type { Scenario } from './schema/scenario-schema.ts';
import type { OpenStep } from './planned-open.ts';
import type { SharedServers } from './schema/shared-servers-schema.ts';

/** The groups that have a bank among their two. */
export function sharedWith({ sharedServers = [] }: Scenario, bank: string): readonly SharedServers[] {
  return sharedServers.filter(({ home, other }) => home === bank || other === bank);
}

/** So many stand at the other bank by timetable at a time [s from midnight]. */
export function plannedAtOther({ timetable = [] }: SharedServers, time: number): number {
  return timetable.findLast(({ from }) => secondsOf(from) <= time)?.atOther ?? 0;
}

/** How many of them are open from when on [s from midnight], wherever they stand. */
export function hoursOf({ servers, hours }: SharedServers): readonly OpenStep[] {
  return hours === undefined ? [{ from: 0, open: servers }] : hours.map(({ from, open }) => ({ from: secondsOf(from), open }));
}

/**
 * So many of a group stand open at one of its banks from when on [s from midnight], as the clock has it, from the opening until the closing: where
 * lines move them it is what they begin with.
 */
export function plannedHere({ openingHours }: Scenario, shared: SharedServers, bank: string): readonly OpenStep[] {
  const [opens, closes] = [secondsOf(openingHours.opens), secondsOf(openingHours.closes)];
  const hours = hoursOf(shared);
  const changes = [...hours.map(({ from }) => from), ...(shared.timetable ?? []).map(({ from }) => secondsOf(from))];
  const times = [...new Set([opens, ...changes.filter((time) => time > opens && time < closes)])].toSorted((a, b) => a - b);
  const steps = times.map((from): OpenStep => {
    const open = hours.findLast((step) => step.from <= from)?.open ?? 0;
    const there = Math.min(open, plannedAtOther(shared, from));
    return { from, open: bank === shared.other ? there : open - there };
  });
  return steps.filter(({ open }, at) => at === 0 || open !== steps[at - 1]!.open);
}

/**
 * Shared servers that are sure to stand at a bank once the hall has closed and whatever is done to the day is done. Where lines move them nobody
 * can say, unless the last word is somebody's order.
 */
export function sharedInTheEnd(scenario: Scenario, bank: string): number {
  return sharedWith(scenario, bank).reduce((sum, shared) => {
    const atOther = atOtherInTheEnd(scenario, shared);
    if (atOther === undefined) return sum;
    const open = openAtClosing(scenario, shared);
    return sum + (shared.other === bank ? Math.min(open, atOther) : Math.max(0, open - atOther));
  }, 0);
}

/** Hours stand still once the hall has closed. */
function openAtClosing({ openingHours }: Scenario, shared: SharedServers): number {
  const [opens, closes] = [secondsOf(openingHours.opens), secondsOf(openingHours.closes)];
  return hoursOf(shared).findLast(({ from }) => from < closes || from <= opens)?.open ?? 0;
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
