// Who comes with the transport of a timetable, and when (docs/decisions/scheduled-transport.md).

import { mayAccompany } from '../../../shared/scenario/companions.ts';
import { secondsOf } from '../../../shared/scenario/clock.ts';
import type { Flow, PassengerCategory } from '../../../shared/scenario/schema/demand-schema.ts';
import type { Transport } from '../../../shared/scenario/schema/scheduled-schema.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import type { Direction, PassengerGroup } from '../../../shared/reference/vocabulary.ts';
import { type Chance, chancesOfLeading, meanSize, pick, sum } from './chances.ts';
import type { Coming } from './coming.ts';
import { batchLuck, companionLuck, factorOfGroup, gammaAt, loadAt, numberOfCompanions } from './luck.ts';

const day = 86_400;
/** Nobody needs more than this to the hall, or comes earlier before a departure [s]. */
const longestToHall = 21_600;
/** More of a tour group go to another counter. */
const largestGroup = 250;

/** Runs of a transport, those of its patterns first: when by the timetable [s], and passengers or seats. */
function runsOf({ headways, runs, load }: Transport): readonly { readonly at: number; readonly size: number }[] {
  const usual = load.of === 'seats' ? load.seats : load.mean;
  const regular = headways.flatMap(({ from, to, everyMinutes, size = usual }) => {
    const times: number[] = [];
    for (let i = 0; secondsOf(from) + i * everyMinutes * 60 < secondsOf(to) - 1e-6; i += 1)
      times.push(secondsOf(from) + i * everyMinutes * 60);
    return times.map((at) => ({ at, size }));
  });
  return [...regular, ...runs.map(({ at, size = usual }) => ({ at: secondsOf(at), size }))];
}

/** Passengers of a group that a transport is expected to bring, before they are scaled to the counts. */
const unscaled = (transport: Transport, group: PassengerGroup): number =>
  sum(runsOf(transport).map(({ size }) => size)) *
  (transport.load.of === 'seats' ? transport.load.factor : 1) *
  sum(transport.groups.filter((one) => one.group === group).map(({ share }) => share));

const broughtOf = ({ demand }: Scenario, direction: Direction, group: PassengerGroup): number =>
  sum((demand.scheduled?.transports ?? []).filter((one) => one.direction === direction).map((one) => unscaled(one, group)));

const countOf = ({ demand }: Scenario, direction: Direction, group: PassengerGroup): number =>
  sum(demand.flows.filter((flow) => flow.direction === direction && flow.group === group).map(({ passengers }) => passengers));

function scaleOf(scenario: Scenario, direction: Direction, group: PassengerGroup): number {
  if (scenario.demand.scheduled?.counting !== 'scaled') return 1;
  const brought = broughtOf(scenario, direction, group);
  return brought > 0 ? countOf(scenario, direction, group) / brought : 0;
}

/** Passengers of a group expected with a transport, growth apart. */
export const broughtBy = (scenario: Scenario, transport: Transport, group: PassengerGroup): number =>
  unscaled(transport, group) * scaleOf(scenario, transport.direction, group);

/** What is left of a count for its profile. */
export function leftForProfile(scenario: Scenario, { direction, group, passengers }: Flow): number {
  const counting = scenario.demand.scheduled?.counting ?? 'added';
  if (counting === 'added') return passengers;
  const left = passengers - broughtOf(scenario, direction, group) * scaleOf(scenario, direction, group);
  return left > 1e-9 * passengers ? left : 0;
}

/** In the order of the list at one time. */
export function partiesOfTransport(scenario: Scenario, replication: number): readonly Coming[] {
  const { demand, run } = scenario;
  return (demand.scheduled?.transports ?? []).flatMap((transport) => {
    const { direction } = transport;
    const busier = (group: PassengerGroup) =>
      demand.growthFactor *
      factorOfGroup(run.seed, replication, demand, group) *
      (transport.load.of === 'seats' ? transport.load.factor : 1) *
      scaleOf(scenario, direction, group);
    const weights = transport.groups.map(({ group, share }) => ({ group, weight: share * busier(group) }));
    const perSize = sum(weights.map(({ weight }) => weight));
    if (perSize === 0) return [];
    const runs = runsOf(transport);
    return runs.flatMap(({ at, size }, index) => {
      const same = runs.slice(0, index).filter((one) => one.at === at).length;
      const luck = batchLuck(run.seed, replication, `${transport.id} ${at} ${same}`);
      const passengers = Math.floor(size * perSize * loadAt(transport.load, luck.load) + luck.rounding);
      const parties = partiesOfRun(scenario, transport, weights, passengers, luck);
      const actual = transport.role === 'takes' ? at : at + 60 * delayOf(transport, luck.delay);
      const times = parties.times.map((toHall) => inHours(scenario, transport.role === 'takes' ? actual - toHall : actual + toHall));
      times.sort((a, b) => a - b);
      const tour = transport.travel === 'group-meets-again' ? { tour: { people: parties.people.length } } : {};
      return parties.people.map((people, i) => ({
        time: times[i]!,
        direction,
        people,
        together: transport.travel === 'group-at-one-counter',
        ...tour,
      }));
    });
  });
}

const delayOf = ({ delay }: Transport, luck: number): number => (delay === undefined ? 0 : delay.meanMinutes + delay.sdMinutes * luck);

/** A hall that never closes sees the runs of the day before and after too, which are like today's; before another opens people wait at the door. */
function inHours({ openingHours }: Scenario, time: number): number {
  const opens = secondsOf(openingHours.opens);
  if (secondsOf(openingHours.closes) - opens < day) return Math.max(time, opens);
  return time - day * Math.floor((time - opens) / day);
}

interface Run {
  readonly people: readonly Coming['people'][];
  /** From the transport to the hall [s], in no order. */
  readonly times: readonly number[];
}

function partiesOfRun(
  { categories }: Scenario,
  { travel, toHall }: Transport,
  weights: readonly { readonly group: PassengerGroup; readonly weight: number }[],
  passengers: number,
  luck: ReturnType<typeof batchLuck>,
): Run {
  const membersOf = (group: PassengerGroup) => categories.filter((category) => category.group === group && category.share > 0);
  const time = () => Math.min(longestToHall, 60 * gammaAt(toHall, luck.walk()));
  const all = sum(weights.map(({ weight }) => weight));
  const alone = weights.flatMap(({ group, weight }): Chance[] =>
    membersOf(group).map((category) => ({
      category,
      chance: ((weight / all) * category.share) / sum(membersOf(group).map(({ share }) => share)),
    })),
  );
  if (travel === 'group-one-by-one' || travel === 'group-meets-again') {
    const people = Array.from({ length: passengers }, () => {
      const { who, key, service } = luck.party();
      return [{ category: pick(alone, who), luck: service, key }];
    });
    const together = people.length > 0 ? time() : 0;
    return { people, times: people.map(() => together) };
  }
  // Of a group with larger families fewer lead a party.
  const led = weights.map(({ group, weight }) => ({ group, chance: weight / meanSize(membersOf(group)) }));
  const parties = sum(led.map(({ chance }) => chance));
  const leaders = led.flatMap(({ group, chance }): Chance[] =>
    chancesOfLeading(membersOf(group)).map((one) => ({ ...one, chance: (chance / parties) * one.chance })),
  );
  const people: Coming['people'][] = [];
  for (let left = passengers; left > 0; left -= people.at(-1)!.length) {
    const { who, key, service } = luck.party();
    const tour = travel === 'group-at-one-counter';
    const category = pick(tour ? alone : leaders, who);
    const companions = tour ? Math.min(left, largestGroup) - 1 : Math.min(numberOfCompanions(key, category.companions), left - 1);
    people.push([{ category, luck: service, key }, ...companionsOf(membersOf(category.group), key, companions)]);
  }
  return { people, times: people.map(time) };
}

/** The others of a family or a tour group: adults of its group. */
export function companionsOf(members: readonly PassengerCategory[], leader: number, count: number): Coming['people'] {
  const adults = members.filter(mayAccompany);
  const chances = adults.map((category) => ({ category, chance: category.share / sum(adults.map(({ share }) => share)) }));
  return Array.from({ length: count }, (_, i) => {
    const { who, service, key } = companionLuck(leader, i);
    return { category: pick(chances, who), luck: service, key };
  });
}
