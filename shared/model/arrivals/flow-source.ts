// Hot path. The arrivals of one flow: parties at the times of a Poisson process whose rate follows the profile by quarter-hour.
// A process with rate 1 is stretched by the inverse of the cumulative rate (Cinlar 1975, Introduction to Stochastic Processes, section 4.7),
// so a larger count squeezes the same passengers together instead of drawing others.

import { type ArrivalFlow, boundaryTime } from '../../demand/arrival-process.ts';
import type { RandomStream, RandomStreamState } from '../../random/random-stream.ts';
import type { DrawnParty, PartyMix } from './party-mix.ts';

export interface FlowStreams {
  /** Gaps between arrivals; who arrives; how long each takes to serve. */
  readonly gaps: RandomStream;
  readonly people: RandomStream;
  readonly times: RandomStream;
}

export interface FlowSourceState {
  readonly gaps: RandomStreamState;
  readonly people: RandomStreamState;
  readonly numbers: Float64Array;
}

// Places in `numbers`: progress of the unit-rate process, present quarter-hour, time of the next arrival [s, Infinity when nobody comes any more], passengers still to come.
const progress = 0;
const quarter = 1;
export const nextTime = 2;
const remaining = 3;

export class FlowSource {
  readonly numbers = new Float64Array(4);
  private readonly cumulative: Float64Array;
  private readonly boundaries: Float64Array;
  /** Multiplies the gaps: 1 for a Poisson process; for an exact count it fits the last gap to the end of the day. */
  private readonly stretch: number;
  private readonly drawn: DrawnParty = { leaf: 0, key: 0, companions: 0 };

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
    this.boundaries = flow.cumulativeParties.map((_, index) => boundaryTime(flow, index));
    const expected = flow.cumulativeParties;
    const whole = expected[expected.length - 1]! * factor;
    const count = Math.round(flow.expectedPassengers * factor);
    this.cumulative = expected.map((parties) => parties * factor);
    this.numbers[remaining] = exact ? count : Infinity;
    this.stretch = exact ? whole / this.sumOfGaps(count) : 1;
    this.numbers[nextTime] = whole > 0 && (!exact || count > 0) ? 0 : Infinity;
    if (this.numbers[nextTime] === 0) this.advance();
  }

  /** Draws the party that arrives now and finds the time of the one after it. */
  take(): DrawnParty {
    const party = this.drawn;
    this.mix.draw(this.streams.people, party);
    if (this.numbers[remaining]! < Infinity) {
      party.companions = Math.min(party.companions, this.numbers[remaining]! - 1);
      this.numbers[remaining]! -= 1 + party.companions;
    }
    this.advance();
    return party;
  }

  save(): FlowSourceState {
    return { gaps: this.streams.gaps.save(), people: this.streams.people.save(), numbers: this.numbers.slice() };
  }

  restore(state: FlowSourceState): void {
    this.streams.gaps.restore(state.gaps);
    this.streams.people.restore(state.people);
    this.numbers.set(state.numbers);
  }

  private advance(): void {
    const { numbers, cumulative, boundaries } = this;
    if (numbers[remaining] === 0) {
      numbers[nextTime] = Infinity;
      return;
    }
    const reached = numbers[progress]! + this.streams.gaps.exponential() * this.stretch;
    numbers[progress] = reached;
    let q = numbers[quarter]!;
    const last = cumulative.length - 2;
    while (q <= last && cumulative[q + 1]! <= reached) q += 1;
    numbers[quarter] = q;
    if (q > last) {
      // Scaled gaps may exceed the whole by rounding alone: an exact flow never loses its last party to it.
      numbers[nextTime] = numbers[remaining]! < Infinity ? Math.max(numbers[nextTime]!, lastInstant(boundaries)) : Infinity;
      return;
    }
    const share = (reached - cumulative[q]!) / (cumulative[q + 1]! - cumulative[q]!);
    numbers[nextTime] = boundaries[q]! + share * (boundaries[q + 1]! - boundaries[q]!);
  }

  /** The gaps before each party of an exact count, and the one after the last, added up beforehand on copies of the streams. */
  private sumOfGaps(count: number): number {
    const gaps = this.streams.gaps.save();
    const people = this.streams.people.save();
    let sum = this.streams.gaps.exponential();
    for (let left = count; left > 0;) {
      this.mix.draw(this.streams.people, this.drawn);
      left -= 1 + Math.min(this.drawn.companions, left - 1);
      sum += this.streams.gaps.exponential();
    }
    this.streams.gaps.restore(gaps);
    this.streams.people.restore(people);
    return sum;
  }
}

/** The latest double before the end of the day's last quarter-hour, to well under a millisecond. */
function lastInstant(boundaries: Float64Array): number {
  return boundaries[boundaries.length - 1]! - 1e-6;
}
