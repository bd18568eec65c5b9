// A held quarter-hour while its replications come in. The warm-up is known only at the end, so their series are kept until then.

import { intervalLength, measureLayout, type MeasureLayout } from '../model/measure-layout.ts';
import type { ReplicationResult } from '../model/replication-result.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { studentQuantiles } from '../statistics/confidence-interval.ts';
import type { Estimate } from '../statistics/estimate.ts';
import { findWarmUp } from '../statistics/warm-up.ts';
import type { Growing } from './growing.ts';
import { heldQuarterHour } from './held-quarter-hour.ts';
import { emptyShapedMoments, observeShape } from './moments.ts';
import { quantityEstimate } from './quantity-estimate.ts';
import type { SteadyStateResult, SteadyStateSeries } from './steady-state-result.ts';

/**
 * Replications made first, for each one that is measured, to find the warm-up; at least five. They do not count otherwise: a warm-up chosen to suit
 * the numbers themselves leaves their mean 1 to 3 % low in queues that theory knows.
 */
const pilotShare = 0.5;
const fewestPilots = 5;

/** Times the length that the rule finds is left out: the rule ends where what is left of the warm-up costs less than the observations it would take. */
const safety = 2;

export class GrowingSteadyState implements Growing<SteadyStateResult> {
  readonly scenarios: readonly Scenario[];
  readonly most: number;
  readonly halfWidth = undefined;
  readonly #pilots: number;
  readonly #layout: MeasureLayout;
  readonly #measures: Float64Array[] = [];
  readonly #confidenceLevel: number;
  readonly #quantileFor: (count: number) => number;

  /** `at` as of heldQuarterHour. */
  constructor(scenario: Scenario, at: string) {
    const held = heldQuarterHour(scenario, at);
    this.scenarios = [held];
    this.#pilots = Math.max(fewestPilots, Math.ceil(pilotShare * scenario.run.replications));
    this.most = this.#pilots + scenario.run.replications;
    this.#layout = measureLayout(held);
    this.#confidenceLevel = scenario.run.confidenceLevel;
    this.#quantileFor = studentQuantiles(this.#confidenceLevel);
  }

  get replications(): number {
    return this.#measures.length;
  }

  get complete(): boolean {
    return this.replications >= this.most;
  }

  add(results: readonly ReplicationResult[]): void {
    for (const { replication, measures } of results) {
      if (replication !== this.replications) throw new Error(`Replication ${replication} came where ${this.replications} is next`);
      this.#measures.push(measures);
    }
  }

  soFar(): SteadyStateResult {
    const layout = this.#layout;
    const settling = layout.directions.map((direction, index) => {
      const occupancy = this.#averaged(layout.hall(index, 'occupancy'));
      return { direction, occupancy, warmUp: findWarmUp(occupancy) };
    });
    const to = this.#lastMeasured;
    const from = Math.min(Math.floor(to / 2), safety * Math.max(...settling.map(({ warmUp }) => warmUp.length)));
    const level = (start: number) => this.#estimate((measures) => mean(measures.subarray(start + from, start + to)));
    return {
      replications: this.#measured.length,
      settling,
      warmUp: from,
      measured: to - from,
      settled: settling.every(({ warmUp }) => warmUp.settled),
      waits: layout.kinds.map((kind, index) => {
        const counts = layout.wait(index, 'passengers') + from;
        const perPassenger = (start: number, scale: number) =>
          this.#estimate((measures) => scale * weightedMean(measures, start + from, counts, to - from));
        return {
          kind,
          passengers: this.#estimate((measures) => (mean(measures.subarray(counts, counts + to - from)) * 3600) / intervalLength),
          mean: perPassenger(layout.wait(index, 'mean'), 1 / 60),
          serviceLevel: perPassenger(layout.wait(index, 'serviceLevel'), 1),
          meanByQuarter: this.#series(layout.wait(index, 'mean'), 1 / 60),
        };
      }),
      banks: layout.banks.map((id, index) => ({
        id,
        queueLength: level(layout.bank(index, 'queueLength')),
        busyServers: level(layout.bank(index, 'busyServers')),
        utilization: level(layout.bank(index, 'utilization')),
      })),
      halls: layout.directions.map((direction, index) => {
        const occupancy = layout.hall(index, 'occupancy');
        const growth = this.#estimate((measures) => (slope(measures.subarray(occupancy + from, occupancy + to)) * 3600) / intervalLength);
        return { direction, occupancy: level(occupancy), growth };
      }),
    };
  }

  get #measured(): readonly Float64Array[] {
    return this.#measures.slice(this.#pilots);
  }

  /** The last quarter-hour also counts whoever is cleared after it, so it is not like the others. */
  get #lastMeasured(): number {
    return this.#layout.intervals - 1;
  }

  #averaged(start: number): Float64Array {
    return Float64Array.from({ length: this.#lastMeasured }, (_, i) =>
      mean(this.#measures.slice(0, this.#pilots).map((measures) => measures[start + i] as number)),
    );
  }

  /** By quarter-hour over replications, the warm-up included. */
  #series(start: number, factor: number): SteadyStateSeries {
    const length = this.#lastMeasured;
    const moments = emptyShapedMoments(length);
    for (const measures of this.#measured) observeShape(moments, measures.subarray(start, start + length));
    const estimates = Array.from({ length }, (_, index) =>
      quantityEstimate(moments, { index, factor, better: 'less', isShare: false }, this.#confidenceLevel, this.#quantileFor),
    );
    return {
      mean: Float64Array.from(estimates, (estimate) => estimate.mean),
      halfWidth: Float64Array.from(estimates, (estimate) => estimate.halfWidth),
    };
  }

  /** Over replications, of one number each; those without the number, such as where nobody came, do not count. */
  #estimate(of: (measures: Float64Array) => number): Estimate {
    const moments = emptyShapedMoments(1);
    for (const measures of this.#measured) observeShape(moments, [of(measures)]);
    const place = { index: 0, factor: 1, better: 'less', isShare: false } as const;
    return quantityEstimate(moments, place, this.#confidenceLevel, this.#quantileFor);
  }
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
}

/** By which values grow from one to the next: least squares. */
function slope(values: ArrayLike<number>): number {
  const middle = (values.length - 1) / 2;
  let products = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const at = i - middle;
    products += at * (values[i] as number);
    squares += at * at;
  }
  return products / squares;
}

/** Of quarter-hours weighted by their passengers; NaN where nobody came, or where a quarter-hour with passengers has no value. */
function weightedMean(measures: Float64Array, start: number, counts: number, length: number): number {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < length; i++) {
    const count = measures[counts + i] as number;
    if (!(count > 0)) continue;
    sum += count * (measures[start + i] as number);
    total += count;
  }
  return sum / total;
}
