// Who comes, and when (docs/decisions/arrivals.md, parties.md): the parties of the day, from the flows or from the list of a trace.

import { mayAccompany } from '../../../shared/scenario/companions.ts';
import { quarterHour, quarterOf, secondsOf } from '../../../shared/scenario/clock.ts';
import type { Flow, PassengerCategory } from '../../../shared/scenario/demand-schema.ts';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import type { Direction } from '../../../shared/reference/vocabulary.ts';
import { companionLuck, factorOfDay, luckOfFlow, luckOfTrace, numberOfCompanions, type FlowLuck } from './luck.ts';

export interface Coming {
  readonly time: number;
  readonly direction: Direction;
  /** The first is the leader. */
  readonly people: readonly { readonly category: PassengerCategory; readonly luck: number; readonly key: number }[];
}

/** In the order in which they come at one time: the flow listed first, the passenger listed first. */
export function partiesOfDay(scenario: Scenario, replication: number): readonly Coming[] {
  const { demand, run } = scenario;
  if (demand.arrivals.kind === 'trace') {
    const luck = luckOfTrace(run.seed, replication);
    return demand.arrivals.passengers
      .toSorted((a, b) => a.at - b.at)
      .map(({ at, direction, category: id }) => {
        const { key, service } = luck.next().value;
        const category = scenario.categories.find((one) => one.id === id)!;
        return { time: at, direction, people: [{ category, luck: service, key }] };
      });
  }
  const factor = factorOfDay(run.seed, replication, demand.dayToDayVariation) * demand.growthFactor;
  return demand.flows
    .filter(({ passengers }) => passengers * demand.growthFactor > 0)
    .flatMap((flow) => partiesOfFlow(scenario, flow, replication, factor));
}

/**
 * A Poisson process of parties whose expected number by any time follows the profile: one with rate 1, read backwards through that curve.
 * An exact flow brings its number of passengers: its gaps, and the one after the last party, are scaled so that they fill the day.
 */
function partiesOfFlow(scenario: Scenario, flow: Flow, replication: number, factor: number): readonly Coming[] {
  const { direction, group } = flow;
  const members = scenario.categories.filter((category) => category.group === group && category.share > 0);
  const leaders = chancesOfLeading(members);
  const expected = (flow.passengers * factor) / meanSize(members);
  const timeBy = arrivalCurve(scenario, flow, expected);
  const luck = luckOfFlow(scenario.run.seed, replication, `${direction} ${group}`);
  const party = (drawn: FlowLuck, most: number) => {
    const leader = pick(leaders, drawn.who);
    const companions = Math.min(numberOfCompanions(drawn.key, leader.companions), most - 1);
    const adults = members.filter(mayAccompany);
    const chances = adults.map((category) => ({ category, chance: category.share / sum(adults.map(({ share }) => share)) }));
    return [
      { category: leader, luck: drawn.service, key: drawn.key },
      ...Array.from({ length: companions }, (_, i) => {
        const { who, service, key } = companionLuck(drawn.key, i);
        return { category: pick(chances, who), luck: service, key };
      }),
    ];
  };

  const coming: Coming[] = [];
  let reached = 0;
  if (scenario.demand.arrivals.kind === 'poisson') {
    for (;;) {
      const drawn = luck.next().value;
      reached += drawn.gap;
      if (reached >= expected) return coming;
      coming.push({ time: timeBy(reached), direction, people: party(drawn, Infinity) });
    }
  }
  const parties: { readonly reached: number; readonly people: Coming['people'] }[] = [];
  for (let left = Math.round(flow.passengers * factor); left > 0; left -= parties.at(-1)!.people.length) {
    const drawn = luck.next().value;
    reached += drawn.gap;
    parties.push({ reached, people: party(drawn, left) });
  }
  const whole = reached + luck.next().value.gap;
  return parties.map((one) => ({ time: timeBy((one.reached / whole) * expected), direction, people: one.people }));
}

/** The time at which so many parties are expected: within each quarter-hour they come evenly. */
function arrivalCurve(scenario: Scenario, flow: Flow, expected: number): (parties: number) => number {
  const { weights } = scenario.demand.profiles.find(({ id }) => id === flow.profile)!;
  const { opens, closes } = scenario.openingHours;
  const open = weights.slice(quarterOf(opens), quarterOf(closes));
  return (parties) => {
    let weight = (parties / expected) * sum(open);
    const quarter = open.findIndex((here) => {
      if (weight < here) return true;
      weight -= here;
      return false;
    });
    return secondsOf(opens) + (quarter + weight / open[quarter]!) * quarterHour;
  };
}

/**
 * The adults whom others bring do not come by themselves: they are taken from the adults of the group who bring nobody.
 * So of every passenger of the group this share leads a party.
 */
function chancesOfLeading(members: readonly PassengerCategory[]): readonly Chance[] {
  const brought = sum(members.map(({ share, companions }) => share * companions));
  const adults = sum(members.filter(mayAccompany).map(({ share }) => share));
  const alone = adults > 0 ? Math.max(0, 1 - brought / adults) : 0;
  const leading = members.map((category) => category.share * (mayAccompany(category) ? alone : 1));
  const all = sum(members.map(({ share }) => share)) - brought;
  return members.map((category, index) => ({ category, chance: leading[index]! / all }));
}

/** Passengers in a party, on average. */
function meanSize(members: readonly PassengerCategory[]): number {
  const all = sum(members.map(({ share }) => share));
  return all / (all - sum(members.map(({ share, companions }) => share * companions)));
}

interface Chance {
  readonly category: PassengerCategory;
  readonly chance: number;
}

/** The category in whose part of the chances a number between 0 and 1 falls. */
function pick(chances: readonly Chance[], number: number): PassengerCategory {
  let sum = 0;
  const chosen = chances.find(({ chance }) => number < (sum += chance));
  return (chosen ?? chances.at(-1)!).category;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
