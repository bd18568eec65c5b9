// Hot path. The arrivals of one flow: parties at the times of a Poisson process whose rate follows the profile by quarter-hour.
// A process with rate 1 is stretched by the inverse of the cumulative rate (Cinlar 1975, Introduction to Stochastic Processes, section 4.7),
// so a larger count squeezes the same passengers together instead of drawing others.
// Nothing in the hall changes who comes, so arrivals are drawn ahead by blocks: a small loop over arrays is faster than one draw an event.

import { type ArrivalFlow, boundaryTime } from '../../demand/arrival-flow.ts';
import type { RandomStream, RandomStreamState } from '../../random/random-stream.ts';
import type { PartyMix } from './party-mix.ts';
import type { Party } from '../state/party.ts';

export interface FlowStreams {
  /** Gaps between arrivals; who arrives; the luck that makes their service times. */
  readonly gaps: RandomStream;
  readonly people: RandomStream;
  readonly times: RandomStream;
}

/** What the present block was drawn from, and the place in it. */
export interface FlowSourceState {
  readonly gaps: RandomStreamState;
  readonly people: RandomStreamState;
  readonly times: RandomStreamState;
  readonly numbers: Float64Array;
  readonly place: number;
}

/** Parties in a block. Which numbers a party gets depends on it, as what a ziggurat needs beyond one number comes from behind the block's. */
export const blockLength = 256;

// Places in `numbers`: progress of the unit-rate process, present quarter-hour, time of the latest arrival drawn [s], passengers still to come.
const progress = 0;
const quarter = 1;
const latest = 2;
const remaining = 3;

export class FlowSource {
  /** The parties drawn ahead: arrival [s from midnight; Infinity when nobody comes any more], leaf of the first passenger, its key, companions, luck. */
  readonly arrival = new Float64Array(blockLength);
  private readonly leaf = new Int32Array(blockLength);
  private readonly key = new Int32Array(blockLength);
  private readonly companions = new Uint8Array(blockLength);
  private readonly luck = new Float64Array(blockLength);
  /** Where in the block the next party stands. */
  place = 0;
  private start: Omit<FlowSourceState, 'place'>;
  private readonly numbers = new Float64Array(4);
  private readonly cumulative: Float64Array;
  private readonly boundaries: Float64Array;
  /** Multiplies the gaps: 1 for a Poisson process; for an exact count it fits the last gap to the end of the day. */
  private readonly stretch: number;
  /** The block's gaps, its leaders (two numbers each: which category, which key), and a scratch space. */
  private readonly gap = new Float64Array(blockLength);
  private readonly people = new Int32Array(2 * blockLength);
  private readonly bits = new Int32Array(blockLength);

  /**
   * `factor` is the day's factor on the counts. With `exact` the flow brings exactly that many passengers, rounded: a Poisson process given its number,
   * whose times are those of its own gaps scaled to the day; the last party loses companions where it would exceed the count.
   */
  constructor(
    flow: ArrivalFlow,
    private readonly mix: PartyMix,
    private readonly streams: FlowStreams,
    factor: number,
    exact: boolean,
  ) {
    const expected = flow.cumulativeParties;
    const whole = expected[expected.length - 1]! * factor;
    const count = Math.round(flow.expectedPassengers * factor);
    this.boundaries = expected.map((_, index) => boundaryTime(flow, index));
    this.cumulative = expected.map((parties) => parties * factor);
    this.numbers[remaining] = exact ? count : whole > 0 ? Infinity : 0;
    this.stretch = exact && count > 0 ? whole / this.sumOfGaps(count) : 1;
    this.start = this.drawBlock();
  }

  /** Writes down who comes next, and moves on to the party after that. */
  bring(party: Party): void {
    const { place } = this;
    party.leaf = this.leaf[place]!;
    party.key = this.key[place]!;
    party.luck = this.luck[place]!;
    party.size = 1 + this.companions[place]!;
    this.place = place + 1;
    if (this.place === blockLength) this.start = this.drawBlock();
  }

  save(): FlowSourceState {
    return { ...this.start, place: this.place };
  }

  restore(state: FlowSourceState): void {
    this.streams.gaps.restore(state.gaps);
    this.streams.people.restore(state.people);
    this.streams.times.restore(state.times);
    this.numbers.set(state.numbers);
    this.start = this.drawBlock();
    this.place = state.place;
  }

  private drawBlock(): Omit<FlowSourceState, 'place'> {
    const { arrival, companions, gap, key, leaf, luck, mix, numbers, people, streams } = this;
    const start = { gaps: streams.gaps.save(), people: streams.people.save(), times: streams.times.save(), numbers: numbers.slice() };
    this.place = 0;
    streams.gaps.fillExponentials(gap, this.bits);
    streams.people.fillBits(people);
    streams.times.fillNormals(luck, this.bits);
    this.stretchGaps();
    for (let i = 0; i < blockLength && arrival[i]! < Infinity; i += 1) {
      // How many are still to come stays in its array: as a variable it might be boxed for each party.
      const left = numbers[remaining]!;
      if (left === 0) {
        arrival[i] = Infinity;
        break;
      }
      const leader = mix.leaderOf(people[2 * i]!);
      const own = people[2 * i + 1]!;
      const others = Math.min(mix.companionsOf(leader, own), left - 1);
      key[i] = own;
      leaf[i] = mix.leafOf(leader);
      companions[i] = others;
      numbers[remaining] = left - 1 - others;
    }
    return start;
  }

  /** From gaps of the unit-rate process to times of arrival. */
  private stretchGaps(): void {
    const { arrival, boundaries, cumulative, gap, numbers, stretch } = this;
    const quarters = cumulative.length - 1;
    let reached = numbers[progress]!;
    let q = numbers[quarter]! | 0;
    for (let i = 0; i < blockLength; i += 1) {
      reached += gap[i]! * stretch;
      while (q < quarters && cumulative[q + 1]! <= reached) q += 1;
      if (q < quarters) {
        const share = (reached - cumulative[q]!) / (cumulative[q + 1]! - cumulative[q]!);
        arrival[i] = boundaries[q]! + share * (boundaries[q + 1]! - boundaries[q]!);
      } else {
        // Scaled gaps may exceed the whole by rounding alone: an exact flow never loses its last party to it.
        arrival[i] =
          numbers[remaining]! < Infinity ? Math.max(i > 0 ? arrival[i - 1]! : numbers[latest]!, lastInstant(boundaries)) : Infinity;
      }
    }
    numbers[progress] = reached;
    numbers[quarter] = q;
    numbers[latest] = arrival[blockLength - 1]!;
  }

  /** The gaps before each party of an exact count, and the one after the last, added up beforehand on the very numbers of the streams. */
  private sumOfGaps(count: number): number {
    const { gap, mix, people, streams } = this;
    const gaps = streams.gaps.save();
    const leaders = streams.people.save();
    let sum = 0;
    let left = count;
    for (let i = blockLength; left >= 0; i += 1) {
      if (i === blockLength) {
        i = 0;
        streams.gaps.fillExponentials(gap, this.bits);
        streams.people.fillBits(people);
      }
      sum += gap[i]!;
      if (left === 0) break;
      left -= 1 + Math.min(mix.companionsOf(mix.leaderOf(people[2 * i]!), people[2 * i + 1]!), left - 1);
    }
    streams.gaps.restore(gaps);
    streams.people.restore(leaders);
    return sum;
  }
}

/** The latest double before the end of the day's last quarter-hour, to well under a millisecond. */
function lastInstant(boundaries: Float64Array): number {
  return boundaries[boundaries.length - 1]! - 1e-6;
}
