// A scenario for a day somebody picks: its counts, the hours, profiles, pledges and rules of the control point, and a deployment sized to it.

import { controlPoint } from '../reference/control-points.ts';
import { meanDay2025 } from '../reference/mean-day-2025.ts';
import { pledgesFor } from '../reference/pledges.ts';
import { isPublicHoliday } from '../reference/public-holidays.ts';
import { profileFor, referenceProfile, type ProfileId } from '../reference/profiles.ts';
import { directions, passengerGroups, type ControlPointId, type Direction, type PassengerGroup } from '../reference/vocabulary.ts';
import { dayNumberOf, weekdayOf } from './calendar-day.ts';
import { quarterOf } from './clock.ts';
import { categoriesAt, categoriesFor, defaultUptake } from './defaults/default-categories.ts';
import type { DayKind } from './defaults/default-category.ts';
import type { CountsSource, Flow, PassengerCategory, Profile } from './schema/demand-schema.ts';
import { currentSchemaVersion, type Scenario, type Target } from './schema/scenario-schema.ts';
import { sizedBanks } from './sized-banks.ts';

/** A day at a control point: how many of each group pass, in one direction or in both. */
export interface CountedCrossings {
  readonly controlPoint: ControlPointId;
  /** ISO. */
  readonly date: string;
  readonly counts: Readonly<Partial<Record<Direction, Readonly<Record<PassengerGroup, number>>>>>;
  readonly source: CountsSource;
}

/** A day with this much more than the mean of 2025 is taken for one on which families travel. */
const holidayRatio = 1.25;

/** A whole new scenario; everything but the counts is the program's default for the control point. */
export function newScenario(day: CountedCrossings): Scenario {
  const scenario = unstaffedScenario(day);
  return { ...scenario, banks: sizedBanks(scenario) };
}

/** All of a new scenario but its lanes and counters, which take the longest to work out. */
export function unstaffedScenario(day: CountedCrossings, kind: DayKind = dayKindOf(day)): Scenario {
  const point = controlPoint(day.controlPoint);
  const openingHours = { ...point.openingHours.value };
  const flows = flowsOf(day, (direction, group) => profileFor(day.controlPoint, direction, group, kind === 'holiday'));
  return {
    format: 'echannel-scenario',
    schemaVersion: currentSchemaVersion,
    name: nameOf(day),
    notes: '',
    controlPoint: day.controlPoint,
    date: day.date,
    openingHours,
    demand: {
      source: day.source,
      arrivals: { kind: 'poisson' },
      flows,
      profiles: [...new Set(flows.map(({ profile }) => profile as ProfileId))].map((id) => profileWithin(id, openingHours)),
      growthFactor: 1,
      dayToDayVariation: 0,
    },
    categories: categoriesFor(kind, day.controlPoint, day.date),
    banks: [],
    bankChoice: 'shortest-expected-wait',
    targets: directionsOf(day).flatMap((direction) => targetsFor(day.controlPoint, direction)),
    run: { seed: Number(day.date.replaceAll('-', '')), replications: 20, confidenceLevel: 0.95 },
  };
}

/** The same hall on another day: with the same control point and directions only date, counts and what is default for such a day change; otherwise a new scenario. */
export function withDay(scenario: Scenario, day: CountedCrossings): Scenario {
  const served = directions.filter((direction) => scenario.demand.flows.some((flow) => flow.direction === direction));
  const same = scenario.controlPoint === day.controlPoint && served.join() === directionsOf(day).join();
  if (!same || scenario.demand.arrivals.kind === 'trace') return newScenario(day);
  const [before, kind] = [dayKindOf(daySimulated(scenario)), dayKindOf(day)];
  const flows = flowsOf(day, (direction, group) => {
    const present = scenario.demand.flows.find((flow) => flow.direction === direction && flow.group === group);
    const profile = profileFor(day.controlPoint, direction, group, kind === 'holiday');
    if (present === undefined) return profile;
    return present.profile === profileFor(day.controlPoint, direction, group, before === 'holiday') ? profile : present.profile;
  });
  const missing = flows.filter(({ profile }) => scenario.demand.profiles.every(({ id }) => id !== profile));
  const profiles = [...new Set(missing.map(({ profile }) => profile as ProfileId))].map((id) => profileWithin(id, scenario.openingHours));
  return {
    ...scenario,
    name: scenario.name === nameOf({ ...day, date: scenario.date }) ? nameOf(day) : scenario.name,
    date: day.date,
    categories: categoriesOn(scenario, day.date, kind),
    demand: { ...scenario.demand, source: day.source, flows, profiles: [...scenario.demand.profiles, ...profiles] },
  };
}

/** Default categories become those of the new day; where the user has changed any, only default uptakes follow. */
function categoriesOn({ controlPoint: place, ...scenario }: Scenario, date: string, kind: DayKind): PassengerCategory[] {
  const unchanged = (['holiday', 'ordinary'] as const).some(
    (day) => JSON.stringify(categoriesFor(day, place, scenario.date)) === JSON.stringify(scenario.categories),
  );
  if (unchanged) return categoriesFor(kind, place, date);
  return scenario.categories.map((category) => withRulesOf(place, scenario.date, category, date));
}

/** A default uptake follows the rules in force on the new date; one of the user's own stays. */
function withRulesOf(place: ControlPointId, before: string, category: PassengerCategory, date: string): PassengerCategory {
  const standard = categoriesAt(place, date).find(({ id }) => id === category.id);
  if (standard === undefined) return category;
  const kind = (['holiday', 'ordinary'] as const).find(
    (day) => defaultUptake(standard, day, place, before).value === category.eChannelUptake,
  );
  return kind === undefined ? category : { ...category, eChannelUptake: defaultUptake(standard, kind, place, date).value };
}

/** Weekends, public holidays, and days far above the mean of the year, are taken for holidays; the user may choose other shares and profiles. */
export function dayKindOf(day: CountedCrossings): DayKind {
  if (isDayOff(day.date)) return 'holiday';
  const busy = directionsOf(day).some((direction) => {
    const mean = meanDay2025(day.controlPoint, direction)?.value;
    return mean !== undefined && total(day.counts[direction]) > holidayRatio * total(mean);
  });
  return busy ? 'holiday' : 'ordinary';
}

/** Families travel at weekends as on public holidays. */
export function isDayOff(date: string): boolean {
  return weekdayOf(dayNumberOf(date)) >= 5 || isPublicHoliday(date);
}

/** The pledges of a control point as targets of one direction. */
export function targetsFor(place: ControlPointId, direction: Direction): Target[] {
  return pledgesFor(place).map(({ id, groups, pledge }) => ({ id: `${direction}-${id}`, direction, groups: [...groups], ...pledge.value }));
}

/** A reference profile as a scenario holds it: without the weight of quarter-hours in which the hall is closed. */
export function profileWithin(id: ProfileId, hours: Scenario['openingHours']): Profile {
  const { name, weights } = referenceProfile(id);
  const [opens, closes] = [quarterOf(hours.opens), quarterOf(hours.closes)];
  return { id, name: { ...name }, weights: weights.value.map((weight, quarter) => (quarter >= opens && quarter < closes ? weight : 0)) };
}

function flowsOf(day: CountedCrossings, profileOf: (direction: Direction, group: PassengerGroup) => string): Flow[] {
  return directionsOf(day).flatMap((direction) =>
    passengerGroups.map((group) => ({
      direction,
      group,
      passengers: day.counts[direction]?.[group] ?? 0,
      profile: profileOf(direction, group),
    })),
  );
}

/** The day that a scenario is of, as it was picked. */
function daySimulated({ controlPoint: place, date, demand: { flows, source } }: Scenario): CountedCrossings {
  const counts: Partial<Record<Direction, Record<PassengerGroup, number>>> = {};
  for (const { direction, group, passengers } of flows) {
    counts[direction] = { ...(counts[direction] ?? { resident: 0, 'mainland-visitor': 0, 'other-visitor': 0 }), [group]: passengers };
  }
  return { controlPoint: place, date, counts, source };
}

function nameOf(day: CountedCrossings): string {
  const wanted = directionsOf(day);
  return [controlPoint(day.controlPoint).name.en, ...(wanted.length === 1 ? wanted : []), day.date].join(', ');
}

const directionsOf = (day: CountedCrossings) => directions.filter((direction) => day.counts[direction] !== undefined);
const total = (counts: Readonly<Record<PassengerGroup, number>> | undefined) =>
  counts === undefined ? 0 : passengerGroups.reduce((sum, group) => sum + counts[group], 0);
