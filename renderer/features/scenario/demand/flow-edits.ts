// Changing who comes: counts typed, a direction added or taken away, a day of the Department's file taken over.

import type { Draft } from 'immer';
import { controlPoint as controlPointOf } from '../../../../shared/reference/control-points.ts';
import { pledgesFor } from '../../../../shared/reference/pledges.ts';
import { profileFor, referenceProfile } from '../../../../shared/reference/profiles.ts';
import { passengerGroups, type ControlPointId, type Direction, type PassengerGroup } from '../../../../shared/reference/vocabulary.ts';
import type { CountsSource } from '../../../../shared/scenario/schema/demand-schema.ts';
import { isDayOff } from '../../../../shared/scenario/new-scenario.ts';
import { readyScenarios } from '../../../../shared/scenario/ready/ready-scenarios.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import type { DayCounts } from '../../../store/traffic-queries.ts';

/** A count typed by the user: from now on the counts are theirs. */
export function typeCount(draft: Draft<Scenario>, flow: number, passengers: number): void {
  const edited = draft.demand.flows[flow];
  if (edited === undefined) return;
  edited.passengers = passengers;
  draft.demand.source = { kind: 'typed' };
}

/** A direction with nobody coming yet, ready for counts. */
export function addDirection(draft: Draft<Scenario>, direction: Direction): void {
  for (const group of passengerGroups) putFlow(draft, direction, group, 0);
}

export function removeDirection(draft: Draft<Scenario>, direction: Direction): void {
  draft.demand.flows = draft.demand.flows.filter((flow) => flow.direction !== direction);
  dropUnusedProfiles(draft);
}

export interface TrafficDay {
  readonly controlPoint: ControlPointId;
  readonly date: string;
  readonly source: CountsSource;
  readonly counts: readonly { readonly direction: Direction; readonly counts: DayCounts }[];
}

/**
 * The scenario becomes that day: place, date, counts and their source. A new place brings its own hours, pledges and times of day; its lanes and
 * counters nobody has published, so those of the place before stay, and `banksKept` says so in the notes.
 */
export function takeTrafficDay(draft: Draft<Scenario>, day: TrafficDay, name: string, banksKept = ''): void {
  dropNotesOfExample(draft);
  if (draft.controlPoint !== day.controlPoint) {
    movedTo(draft, day.controlPoint);
    draft.demand.flows = [];
    draft.notes = [draft.notes, banksKept].filter((note) => note !== '').join('\n');
  }
  draft.name = name;
  draft.date = day.date;
  draft.demand.source = day.source;
  if (draft.demand.arrivals.kind === 'trace') draft.demand.arrivals = { kind: 'poisson' };
  draft.demand.growthFactor = 1;
  const directions = day.counts.map(({ direction }) => direction);
  draft.demand.flows = draft.demand.flows.filter((flow) => directions.includes(flow.direction));
  for (const { direction, counts } of day.counts) {
    for (const group of passengerGroups) putFlow(draft, direction, group, counts[group]);
  }
  dropUnusedProfiles(draft);
  draft.targets = draft.targets.filter((target) => directions.includes(target.direction));
  for (const direction of directions) addPledges(draft, direction);
}

/** Whether the scenario's counts are those of that day, as taken and not changed since. */
export function isThatDay({ demand: { source, flows } }: Scenario, day: TrafficDay): boolean {
  if (source.kind !== 'immd-daily-traffic' || source.controlPoint !== day.controlPoint || source.date !== day.date) return false;
  const directions = day.counts.map(({ direction }) => direction);
  return (
    flows.every(({ direction }) => directions.includes(direction)) &&
    day.counts.every(({ direction, counts }) =>
      passengerGroups.every((group) =>
        flows.some((flow) => flow.direction === direction && flow.group === group && flow.passengers === counts[group]),
      ),
    )
  );
}

/** Another control point: its usual hours and its pledges take the place of the old ones. */
export function movedTo(draft: Draft<Scenario>, controlPoint: ControlPointId): void {
  draft.controlPoint = controlPoint;
  draft.openingHours = { ...controlPointOf(controlPoint).openingHours.value };
  draft.targets = [];
  for (const direction of new Set(draft.demand.flows.map((flow) => flow.direction))) addPledges(draft, direction);
}

/** What an example says of its own day is not true of another. Notes of the user stay. */
function dropNotesOfExample(draft: Draft<Scenario>): void {
  if (readyScenarios.some(({ scenario }) => scenario.notes === draft.notes)) draft.notes = '';
}

function addPledges(draft: Draft<Scenario>, direction: Direction): void {
  if (draft.targets.some((target) => target.direction === direction)) return;
  for (const { id, groups, pledge } of pledgesFor(draft.controlPoint)) {
    const { share, withinMinutes } = pledge.value;
    draft.targets.push({ id: `${direction}-${id}`, direction, groups: [...groups], share, withinMinutes });
  }
}

function putFlow(draft: Draft<Scenario>, direction: Direction, group: PassengerGroup, passengers: number): void {
  const { flows, profiles } = draft.demand;
  const flow = flows.find((each) => each.direction === direction && each.group === group);
  if (flow !== undefined) {
    flow.passengers = passengers;
    return;
  }
  const id = profileFor(draft.controlPoint, direction, group, isDayOff(draft.date));
  if (!profiles.some((profile) => profile.id === id)) {
    const { name, weights } = referenceProfile(id);
    profiles.push({ id, name: { ...name }, weights: [...weights.value] });
  }
  flows.push({ direction, group, passengers, profile: id });
}

function dropUnusedProfiles(draft: Draft<Scenario>): void {
  const used = new Set(draft.demand.flows.map((flow) => flow.profile));
  if (used.size > 0) draft.demand.profiles = draft.demand.profiles.filter((profile) => used.has(profile.id));
}
