// How many passengers each quarter-hour is expected to bring, and with what: by their profile, with transport (its delays and ways to the hall
// spread them), in surges, or listed. What any luck adds comes later.

import { normalMidpoints } from '../random/normal-midpoints.ts';
import { quantileVariate } from '../random/quantile-variate.ts';
import type { LocalizedText } from '../reference/sourced.ts';
import type { Direction, PassengerGroup } from '../reference/vocabulary.ts';
import { passengersPerUnit, spreadByProfile } from './brought-passengers.ts';
import { quarterHour, quarterOf, secondsOf } from './clock.ts';
import type { Demand } from './schema/demand-schema.ts';
import type { Surge, Transport } from './schema/scheduled-schema.ts';
import type { Scenario } from './schema/scenario-schema.ts';
import { plannedRuns } from './transport-runs.ts';

export interface ExpectedArrivals {
  readonly of: 'profile' | 'transport' | 'surge' | 'list';
  /** Of a transport or a surge. */
  readonly id?: string;
  readonly name?: LocalizedText;
  readonly direction: Direction;
  readonly group: PassengerGroup;
  /** By quarter-hour from the opening to the closing; whoever comes later stands in the last. */
  readonly passengers: readonly number[];
}

/** What of a scenario says who comes. */
type Described = Pick<Scenario, 'demand' | 'openingHours' | 'categories'>;

type Part = Omit<ExpectedArrivals, 'passengers'>;

/** One entry for every direction and group of every source that brings anybody, growth included. */
export function expectedArrivals(scenario: Described): readonly ExpectedArrivals[] {
  return [...byProfile(scenario), ...withTransport(scenario), ...inSurges(scenario), ...listed(scenario)];
}

function byProfile({ demand, openingHours }: Described): readonly ExpectedArrivals[] {
  const [opens, closes] = [quarterOf(openingHours.opens), quarterOf(openingHours.closes)];
  return demand.flows.flatMap((flow): ExpectedArrivals[] => {
    const expected = spreadByProfile(demand, flow) * demand.growthFactor;
    const open = Array.from({ length: closes - opens }, (_, at) => weightsOf(demand, flow.profile)[opens + at] ?? 0);
    const whole = sum(open);
    if (!(expected > 0 && whole > 0)) return [];
    const { direction, group } = flow;
    return [{ of: 'profile', direction, group, passengers: open.map((weight) => (expected * weight) / whole) }];
  });
}

const weightsOf = ({ profiles }: Demand, profile: string): readonly number[] => profiles.find(({ id }) => id === profile)?.weights ?? [];

function withTransport({ demand, openingHours }: Described): readonly ExpectedArrivals[] {
  return (demand.scheduled?.transports ?? []).flatMap((transport) => {
    const { id, name, direction } = transport;
    const spread = new Quarters(openingHours);
    const ways = timesFromSchedule(transport);
    for (const { at, size } of plannedRuns(transport)) for (const way of ways) spread.add(at + way, size / ways.length);
    return passengersPerUnit(demand, transport)
      .map(({ group, passengers }) => ({ group, each: passengers * demand.growthFactor }))
      .filter(({ each }) => each > 0)
      .map(({ group, each }): ExpectedArrivals => {
        return { of: 'transport', id, name, direction, group, passengers: spread.counts.map((units) => units * each) };
      });
  });
}

/** Equally likely differences between the timetable's time and that at which a passenger reaches the hall [s]. */
function timesFromSchedule({ role, delay, toHall }: Transport): readonly number[] {
  const { meanMinutes, cv, leastMinutes = 0 } = toHall;
  const variate =
    meanMinutes === 0 ? undefined : quantileVariate({ distribution: 'gamma', mean: 60 * meanMinutes, cv, minimum: 60 * leastMinutes });
  const luck = normalMidpoints(16);
  const ways = luck.map((z) => variate?.atNormal(z) ?? 0);
  if (role === 'takes') return ways.map((way) => -way);
  if (delay === undefined) return ways;
  return luck.flatMap((z) => ways.map((way) => 60 * (delay.meanMinutes + delay.sdMinutes * z) + way));
}

function inSurges({ demand, openingHours }: Described): readonly ExpectedArrivals[] {
  return (demand.surges ?? []).flatMap((surge) => {
    const { id, name, direction, groups } = surge;
    const spread = new Quarters(openingHours);
    const minutes = weightsOfMinutes(surge);
    const whole = sum(minutes);
    minutes.forEach((weight, minute) => spread.add(secondsOf(surge.from) + minute * 60, weight / whole));
    return groups
      .map(({ group, share }) => ({ group, expected: surge.passengers * share * demand.growthFactor }))
      .filter(({ expected }) => expected > 0)
      .map(({ group, expected }): ExpectedArrivals => {
        return { of: 'surge', id, name, direction, group, passengers: spread.counts.map((part) => part * expected) };
      });
  });
}

/** How many come in each minute of a surge, in proportion: the height of its triangle at the minute's middle. */
export function weightsOfMinutes({ from, peak, to }: Pick<Surge, 'from' | 'peak' | 'to'>): readonly number[] {
  const [start, top, end] = [secondsOf(from) / 60, secondsOf(peak) / 60, secondsOf(to) / 60];
  return Array.from({ length: Math.max(0, end - start) }, (_, minute) => {
    const middle = start + minute + 0.5;
    return middle < top ? (middle - start) / (top - start) : (end - middle) / (end - top);
  });
}

function listed({ demand, categories, openingHours }: Described): readonly ExpectedArrivals[] {
  if (demand.arrivals.kind !== 'trace') return [];
  const groupOf = new Map(categories.map(({ id, group }) => [id, group]));
  const parts = new Map<string, { readonly part: Part; readonly spread: Quarters }>();
  for (const { at, direction, category } of demand.arrivals.passengers) {
    const group = groupOf.get(category);
    if (group === undefined) continue;
    const key = `${direction} ${group}`;
    const entry = parts.get(key) ?? { part: { of: 'list', direction, group }, spread: new Quarters(openingHours) };
    parts.set(key, entry);
    entry.spread.add(at, 1);
  }
  return [...parts.values()].map(({ part, spread }) => ({ ...part, passengers: spread.counts }));
}

/** Counts by quarter-hour of the opening hours; what the hall does with other times stands in docs/decisions/scheduled-transport.md. */
class Quarters {
  readonly counts: number[];
  private readonly opens: number;
  private readonly length: number;

  constructor(hours: Scenario['openingHours']) {
    this.opens = secondsOf(hours.opens);
    this.length = Math.max(quarterHour, secondsOf(hours.closes) - this.opens);
    this.counts = Array.from({ length: Math.ceil(this.length / quarterHour) }, () => 0);
  }

  add(time: number, passengers: number): void {
    const day = 86_400;
    const since = time - this.opens;
    const inDay = this.length >= day ? since - day * Math.floor(since / day) : since;
    const quarter = Math.min(this.counts.length - 1, Math.max(0, Math.floor(inDay / quarterHour)));
    this.counts[quarter] = (this.counts[quarter] ?? 0) + passengers;
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
