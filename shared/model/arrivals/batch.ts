// One run of the timetable on one day: its load, its delay and the times at which its parties reach the hall. All its luck is keyed by replication
// and run, so that it is the same whatever the deployment and whatever else is on the timetable.

import type { BatchPlan, TransportPlan } from '../../demand/transport-plan.ts';
import { RandomStream, type RandomStreamState } from '../../random/random-stream.ts';
import { keyedBits, purposeCode } from '../../random/keyed-uniform.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import { keyOf, normalLuck, purposes, uniformLuck } from '../luck.ts';
import type { PartyMix } from './party-mix.ts';

/** Nobody needs more than this to the hall, or comes earlier before a departure [s]. */
const longestToHall = 6 * 3600;
/** A tour group of more goes to several counters, so many at most to each: a party is counted in a byte. */
const largestGroup = 250;
const wholeDay = 86_400;

/** What of a transport depends on the day: how full it is, and who its passengers are. */
export interface DayOfTransport {
  readonly plan: TransportPlan;
  /** Passengers for one unit of a run's size, on this day. */
  readonly perUnit: number;
  /** Leaders of parties; and passengers by themselves, for tour groups. */
  readonly leaders: PartyMix;
  readonly alone: PartyMix;
}

export class Batch {
  /** Leaves or arrives, delay included [s from midnight]. */
  readonly actual: number;
  /** Nobody of it reaches the hall before this. */
  readonly earliest: number;
  readonly passengers: number;
  private readonly key: number;

  /** `dayKey` is the luck of this replication's timetable. */
  constructor(
    readonly transport: DayOfTransport,
    readonly run: BatchPlan,
    dayKey: number,
    private readonly hours: Pick<HallPlan, 'opens' | 'closes'>,
  ) {
    const { plan, perUnit } = transport;
    this.key = keyedBits(dayKey, purposeCode(run.luckName)) | 0;
    const delay = plan.brings ? plan.delayMean + plan.delayDeviation * normalLuck(this.key, purposes.delay) : 0;
    this.actual = run.at + delay;
    this.earliest = this.earliestOf(this.actual);
    const load = run.size * perUnit * plan.load.atNormal(normalLuck(this.key, purposes.load));
    this.passengers = Math.floor(load + uniformLuck(this.key, purposes.loadRounding));
  }

  /** The luck of its parties, in the order in which they reach the hall. */
  people(): RandomStream {
    return this.stream(purposes.batchPeople);
  }

  /** When each party reaches the hall [s from midnight], rising. */
  times(): Float64Array {
    const { travel, toHall } = this.transport.plan;
    const walks = this.stream(purposes.batchWalks);
    const walk = () => this.inHours(toHall.atNormal(walks.normal()));
    if (goesOneByOne(travel)) return new Float64Array(this.passengers).fill(this.passengers > 0 ? walk() : 0);
    return new Float64Array(this.parties()).map(walk).sort();
  }

  /** How many companions the next party has, whose luck the stream gives; `left` passengers of the batch are still to come, this party's among them. */
  companions(leader: number, key: number, left: number): number {
    const { leaders, plan } = this.transport;
    if (goesOneByOne(plan.travel)) return 0;
    if (plan.travel === 'group-at-one-counter') return Math.min(left, largestGroup) - 1;
    return Math.min(leaders.companionsOf(leader, key), left - 1);
  }

  /** Who leads parties: those who bring nobody less often where families travel as families. */
  get mix(): PartyMix {
    return this.transport.plan.travel === 'separately' ? this.transport.leaders : this.transport.alone;
  }

  private parties(): number {
    if (this.transport.plan.travel === 'group-at-one-counter') return Math.ceil(this.passengers / largestGroup);
    const people = this.people();
    let parties = 0;
    for (let left = this.passengers; left > 0; parties += 1) {
      const leader = this.mix.leaderOf(people.bits());
      left -= 1 + this.companions(leader, people.bits(), left);
      people.normal();
    }
    return parties;
  }

  /**
   * A hall that never closes sees the runs of the day before and after as well, which are like today's: times beyond its day come round.
   * Before another opens people wait at its door.
   */
  private inHours(toHall: number): number {
    const { opens } = this.hours;
    const way = Math.min(longestToHall, toHall);
    const time = this.transport.plan.brings ? this.actual + way : this.actual - way;
    return this.neverCloses ? time - wholeDay * Math.floor((time - opens) / wholeDay) : Math.max(time, opens);
  }

  private earliestOf(actual: number): number {
    const { opens } = this.hours;
    const [first, last] = this.transport.plan.brings ? [actual, actual + longestToHall] : [actual - longestToHall, actual];
    // Whoever comes round comes from the opening on.
    const comesRound = this.neverCloses && (first < opens || last >= opens + wholeDay);
    return comesRound ? opens : Math.max(first, opens);
  }

  private get neverCloses(): boolean {
    return this.hours.closes - this.hours.opens >= wholeDay;
  }

  private stream(purpose: number): RandomStream {
    const word = (index: number) => keyOf(this.key, purpose, index);
    const state: RandomStreamState = [word(0), word(1), word(2), word(3)];
    return new RandomStream(state);
  }
}

/** A tour group each of whom goes through the control alone. */
function goesOneByOne(travel: TransportPlan['travel']): boolean {
  return travel === 'group-one-by-one' || travel === 'group-meets-again';
}
