// Who comes, and when (docs/decisions/arrivals.md, parties.md): the parties of the day, from the flows or from the list of a trace.

import { quarterHour, quarterOf, secondsOf } from '../../../shared/scenario/clock.ts';
import type { PassengerCategory } from '../../../shared/scenario/schema/demand-schema.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import type { Surge } from '../../../shared/scenario/schema/scheduled-schema.ts';
import type { Direction, PassengerGroup } from '../../../shared/reference/vocabulary.ts';
import { chancesOfLeading, meanSize, pick, sum } from './chances.ts';
import { factorOfGroup, luckOfFlow, luckOfTrace, numberOfCompanions, type FlowLuck } from './luck.ts';
import type { Company } from './meeting-again.ts';
import { companionsOf, leftForProfile, partiesOfTransport } from './scheduled-coming.ts';

export interface Coming {
  readonly time: number;
  readonly direction: Direction;
  /** The first is the leader. */
  readonly people: readonly { readonly category: PassengerCategory; readonly luck: number; readonly key: number }[];
  /** A tour group that goes to one counter, whoever is in it. */
  readonly together?: boolean;
  /** A tour group whose members go alone and meet again: one and the same for all of them. */
  readonly tour?: { readonly people: number; company?: Company | undefined };
}

/** In the order in which they come at one time: the flow listed first, then surges, then transport, then the passenger listed first. */
export function partiesOfDay(scenario: Scenario, replication: number): readonly Coming[] {
  const { arrivals } = scenario.demand;
  const random = arrivals.kind === 'trace' ? arrivals.others : arrivals.kind;
  return [
    ...(random === undefined ? [] : countedFlows(scenario).flatMap((stream) => partiesOfStream(scenario, stream, replication, random))),
    ...surgeStreams(scenario).flatMap((stream) => partiesOfStream(scenario, stream, replication, random ?? 'poisson')),
    ...partiesOfTransport(scenario, replication),
    ...partiesOfTrace(scenario, replication),
  ];
}

function partiesOfTrace({ demand: { arrivals }, run, categories }: Scenario, replication: number): readonly Coming[] {
  if (arrivals.kind !== 'trace') return [];
  const luck = luckOfTrace(run.seed, replication);
  return arrivals.passengers
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, direction, category: id }) => {
      const { key, service } = luck.next().value;
      const category = categories.find((one) => one.id === id)!;
      return { time: at, direction, people: [{ category, luck: service, key }] };
    });
}

/** Passengers of one group who come one by one, at a rate of their own over the day. */
interface Stream {
  readonly direction: Direction;
  readonly group: PassengerGroup;
  /** Name of its luck. */
  readonly name: string;
  /** Expected, growth included. */
  readonly passengers: number;
  /** From `from` [s] on, how many come in each piece of `piece` seconds, in proportion; evenly within a piece. */
  readonly from: number;
  readonly piece: number;
  readonly weights: readonly number[];
}

function countedFlows(scenario: Scenario): readonly Stream[] {
  const { demand, openingHours } = scenario;
  const [opens, closes] = [quarterOf(openingHours.opens), quarterOf(openingHours.closes)];
  return demand.flows.map((flow) => ({
    direction: flow.direction,
    group: flow.group,
    name: `${flow.direction} ${flow.group}`,
    passengers: leftForProfile(scenario, flow) * demand.growthFactor,
    from: opens * quarterHour,
    piece: quarterHour,
    weights: demand.profiles.find(({ id }) => id === flow.profile)?.weights.slice(opens, closes) ?? [],
  }));
}

function surgeStreams({ demand }: Scenario): readonly Stream[] {
  return (demand.surges ?? []).flatMap((surge) =>
    surge.groups.map(({ group, share }) => ({
      direction: surge.direction,
      group,
      name: `surge ${surge.id} ${group}`,
      passengers: surge.passengers * share * demand.growthFactor,
      from: secondsOf(surge.from),
      piece: 60,
      weights: weightsOfMinutes(surge),
    })),
  );
}

/** A triangle over the minutes: the height at the middle of each. */
function weightsOfMinutes(surge: Surge): readonly number[] {
  const [from, peak, to] = [surge.from, surge.peak, surge.to].map((clock) => secondsOf(clock) / 60);
  return Array.from({ length: to! - from! }, (_, i) => {
    const middle = from! + i + 0.5;
    return middle < peak! ? (middle - from!) / (peak! - from!) : (to! - middle) / (to! - peak!);
  });
}

/**
 * A Poisson process of parties whose expected number by any time follows the weights: one with rate 1, read backwards through that curve.
 * An exact stream brings its number of passengers: its gaps, and the one after the last party, are scaled so that they fill the day.
 */
function partiesOfStream(scenario: Scenario, stream: Stream, replication: number, kind: 'poisson' | 'exact'): readonly Coming[] {
  const { direction, group } = stream;
  if (stream.passengers === 0) return [];
  const members = scenario.categories.filter((category) => category.group === group && category.share > 0);
  const leaders = chancesOfLeading(members);
  const passengers = stream.passengers * factorOfGroup(scenario.run.seed, replication, scenario.demand, group);
  const expected = passengers / meanSize(members);
  const timeBy = arrivalCurve(stream, expected);
  const luck = luckOfFlow(scenario.run.seed, replication, stream.name);
  const party = (drawn: FlowLuck, most: number) => {
    const leader = pick(leaders, drawn.who);
    const companions = Math.min(numberOfCompanions(drawn.key, leader.companions), most - 1);
    return [{ category: leader, luck: drawn.service, key: drawn.key }, ...companionsOf(members, drawn.key, companions)];
  };

  const coming: Coming[] = [];
  let reached = 0;
  if (kind === 'poisson') {
    for (;;) {
      const drawn = luck.next().value;
      reached += drawn.gap;
      if (reached >= expected) return coming;
      coming.push({ time: timeBy(reached), direction, people: party(drawn, Infinity) });
    }
  }
  const parties: { readonly reached: number; readonly people: Coming['people'] }[] = [];
  for (let left = Math.round(passengers); left > 0; left -= parties.at(-1)!.people.length) {
    const drawn = luck.next().value;
    reached += drawn.gap;
    parties.push({ reached, people: party(drawn, left) });
  }
  const whole = reached + luck.next().value.gap;
  return parties.map((one) => ({ time: timeBy((one.reached / whole) * expected), direction, people: one.people }));
}

/** The time at which so many parties are expected: within each piece they come evenly. */
function arrivalCurve({ from, piece, weights }: Stream, expected: number): (parties: number) => number {
  return (parties) => {
    let weight = (parties / expected) * sum(weights);
    const at = weights.findIndex((here) => {
      if (weight < here) return true;
      weight -= here;
      return false;
    });
    return from + (at + weight / weights[at]!) * piece;
  };
}
