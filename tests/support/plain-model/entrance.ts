// The entrance of the hall (docs/decisions/entrance.md): who may not go in waits outside, and goes in as soon as there is room and the entrance
// lets somebody in, in the order in which they came.

import type { Direction } from '../../../shared/reference/vocabulary.ts';
import { secondsOf } from '../../../shared/scenario/clock.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import { type Entrance, type PassengersLetIn, plan, type PlainHall } from './plain-hall.ts';

/** Those of the scenario; a direction that has none goes in freely, unless somebody steps in. */
export function entrancesOf({ queues }: Scenario): readonly Entrance[] {
  const given = queues?.entrances ?? [];
  const free = (['departure', 'arrival'] as const).filter((way) => !given.some(({ direction }) => letsIn(direction, way)));
  return [...given, ...free.map((direction) => ({ direction }))].map(({ direction, ...entrance }) => ({
    direction,
    capacity: 'capacity' in entrance ? (entrance.capacity ?? Infinity) : Infinity,
    planned: 'metering' in entrance ? (entrance.metering ?? []) : [],
    ordered: [],
    outside: [],
    inside: 0,
    metered: undefined,
    left: Infinity,
    turn: 0,
  }));
}

export const entranceFor = ({ entrances }: PlainHall, way: Direction): Entrance =>
  entrances.find(({ direction }) => letsIn(direction, way))!;

const letsIn = (direction: Direction | 'both', way: Direction) => direction === 'both' || direction === way;

export function planEntrances(hall: PlainHall): void {
  for (const entrance of hall.entrances) {
    const times = new Set(entrance.planned.flatMap(({ from, to }) => [secondsOf(from), secondsOf(to)]));
    for (const time of times) plan(hall, time, 'entrance lets in', () => meter(hall, entrance));
  }
}

/** A party of so many comes: `goIn` now, or as soon as it may. */
export function comeToEntrance(entrance: Entrance, size: number, goIn: () => void): 'goes in' | 'waits outside' {
  if (entrance.outside.length === 0 && mayGoIn(entrance, size)) {
    entrance.inside += size;
    entrance.left -= size;
    goIn();
    return 'goes in';
  }
  entrance.outside.push({ size, goIn });
  return 'waits outside';
}

export function leaveHall(hall: PlainHall, way: Direction, size: number): void {
  const entrance = entranceFor(hall, way);
  entrance.inside -= size;
  callIn(hall, entrance);
}

/** What the latest order in force says, else the plan; a change of it lets the first passengers in at once. */
export function meter(hall: PlainHall, entrance: Entrance): void {
  const inForce =
    entrance.ordered.at(-1) ?? entrance.planned.find(({ from, to }) => secondsOf(from) <= hall.now && hall.now < secondsOf(to));
  if (inForce === entrance.metered) return;
  entrance.metered = inForce;
  entrance.turn += 1;
  entrance.left = 0;
  if (inForce === undefined) {
    entrance.left = Infinity;
    callIn(hall, entrance);
  } else letIn(hall, entrance, inForce, entrance.turn);
}

/** So many more may go in; what was not used lapses, except that it is saved up for a party in front that is larger. */
function letIn(hall: PlainHall, entrance: Entrance, metering: PassengersLetIn, turn: number): void {
  if (entrance.turn !== turn) return;
  const { people, everyMinutes } = metering;
  entrance.left = Math.min(entrance.left + people, Math.max(people, entrance.outside[0]?.size ?? 0));
  plan(hall, hall.now + everyMinutes * 60, 'entrance lets in', () => letIn(hall, entrance, metering, turn));
  callIn(hall, entrance);
}

function callIn(hall: PlainHall, entrance: Entrance): void {
  if (entrance.outside.length === 0) return;
  plan(hall, hall.now, 'those outside go in', () => hall.entrances.forEach(letThrough));
}

function letThrough(entrance: Entrance): void {
  for (let first = entrance.outside[0]; first !== undefined && mayGoIn(entrance, first.size); first = entrance.outside[0]) {
    entrance.outside.shift();
    entrance.inside += first.size;
    entrance.left -= first.size;
    first.goIn();
  }
}

/** Whoever is too many for the hall goes in when nobody is there. */
const mayGoIn = ({ inside, left, capacity }: Entrance, size: number) => size <= left && (inside === 0 || inside + size <= capacity);
