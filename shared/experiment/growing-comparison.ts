// Deployments compared while their replications come in: all of one replication together, so that each difference is between equal luck.

import { measureLayout } from '../model/measure-layout.ts';
import type { ReplicationResult } from '../model/replication-result.ts';
import { streamFor } from '../random/stream-for.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { KimNelson } from '../statistics/kim-nelson.ts';
import { probabilityBest } from '../statistics/probability-best.ts';
import type { ComparisonPlan } from './comparison-plan.ts';
import type { ComparisonResult, DifferenceMoments, Selection } from './comparison-result.ts';
import type { Growing } from './growing.ts';
import { measureMatches } from './measure-matches.ts';
import { addReplication, emptyExperiment, resultSoFar, type GrowingExperiment } from './merge-replications.ts';
import { copyOfPairs, emptyPairedMoments, observePairs } from './paired-moments.ts';
import { callsReserves, commonDirections, dayTotals, type DayTotals, totalsOf } from './paired-totals.ts';
import { quantityPlace, type QuantityPlace } from './quantity-place.ts';
import { SequentialVerdict, verdictPlan } from './sequential-verdict.ts';

/** One deployment against the baseline, with what adds a replication to it. */
interface GrowingDifference extends DifferenceMoments {
  readonly totalsOf: { readonly baseline: DayTotals; readonly other: DayTotals };
}

export class GrowingComparison implements Growing<ComparisonResult> {
  readonly scenarios: readonly Scenario[];
  readonly most: number;
  readonly #plan: ComparisonPlan;
  readonly #places: readonly QuantityPlace[];
  readonly #experiments: readonly GrowingExperiment[];
  readonly #differences: readonly GrowingDifference[];
  readonly #decisive: readonly Float64Array[];
  readonly #decider: SequentialVerdict | KimNelson;

  /** Throws where a scenario lacks the deciding quantity: `comparisonProblems` tells the user before. */
  constructor(plan: ComparisonPlan) {
    const { scenarios, settings } = plan;
    const [baseline] = scenarios;
    if (baseline === undefined || scenarios.length < 2) throw new Error(`A comparison needs two deployments, not ${scenarios.length}`);
    this.#plan = plan;
    this.scenarios = scenarios;
    this.most = settings.atMost;
    this.#places = scenarios.map((scenario) => placeOf(plan, scenario));
    this.#experiments = scenarios.map(emptyExperiment);
    this.#differences = scenarios.slice(1).map((other) => emptyDifference(baseline, other));
    this.#decisive = scenarios.map(() => new Float64Array(settings.atMost));
    const { confidenceLevel } = baseline.run;
    const { threshold, atLeast, atMost } = settings;
    this.#decider =
      scenarios.length === 2
        ? new SequentialVerdict(verdictPlan({ better: this.#better, threshold, atLeast, atMost, confidenceLevel }))
        : new KimNelson({ systems: scenarios.length, firstStage: atLeast, indifference: threshold, confidence: confidenceLevel });
  }

  get replications(): number {
    return this.#experiments[0]?.replications ?? 0;
  }

  get halfWidth(): number | undefined {
    if (!(this.#decider instanceof SequentialVerdict)) return undefined;
    const { halfWidth } = this.#decider.interval;
    return Number.isNaN(halfWidth) ? undefined : halfWidth;
  }

  get complete(): boolean {
    return this.#decider.decided || this.replications >= this.most;
  }

  add(results: readonly ReplicationResult[]): void {
    const [baseline, ...others] = results;
    if (baseline === undefined || results.length !== this.scenarios.length) {
      throw new Error(`Expected results of ${this.scenarios.length} deployments, got ${results.length}`);
    }
    const replication = this.replications;
    for (const [i, result] of results.entries()) {
      addReplication(this.#experiments[i] as GrowingExperiment, result);
      const { index, factor } = this.#places[i] as QuantityPlace;
      (this.#decisive[i] as Float64Array)[replication] = (result.measures[index] as number) * factor;
    }
    for (const [i, other] of others.entries()) addPair(this.#differences[i] as GrowingDifference, baseline.measures, other.measures);
    this.#decide(this.#decisive.map((values) => values[replication] as number));
  }

  soFar(): ComparisonResult {
    const decisive = this.#decisive.map((values) => values.slice(0, this.replications));
    const { decided } = this.#decider;
    return {
      replications: this.replications,
      experiments: this.#experiments.map(resultSoFar),
      differences: this.#differences.map(({ matches, totals, difference, baseline, other }) => ({
        matches,
        ...copyOfPairs({ difference, baseline, other }),
        totals: { directions: totals.directions, withReserves: totals.withReserves, ...copyOfPairs(totals) },
      })),
      decisive,
      verdict: this.#decider instanceof SequentialVerdict ? this.#decider.verdict() : undefined,
      selection: this.#decider instanceof KimNelson ? this.#selection(this.#decider, decisive) : undefined,
      outcome: decided ? 'decided' : this.complete ? 'budget-ended' : 'running',
    };
  }

  get #better(): 'more' | 'less' {
    return (this.#places[0] as QuantityPlace).better;
  }

  #decide(values: readonly number[]): void {
    const [baseline, other] = values as [number, number];
    if (this.#decider instanceof SequentialVerdict) this.#decider.take(other - baseline);
    // A day on which some deployment has nothing to observe says nothing of which is best.
    else if (!values.some(Number.isNaN)) this.#decider.take(this.#better === 'more' ? values : values.map((value) => -value));
  }

  #selection(kimNelson: KimNelson, decisive: readonly Float64Array[]): Selection {
    const { seed, confidenceLevel } = (this.scenarios[0] as Scenario).run;
    return {
      best: kimNelson.best,
      guarantee: { confidence: confidenceLevel, indifference: this.#plan.settings.threshold },
      decided: kimNelson.decided,
      eliminatedAt: kimNelson.eliminatedAt,
      probabilityBest: probabilityBest(decisive, this.#better, streamFor(seed, 'probability of being best', 0)),
      procedure: 'kim-nelson',
    };
  }
}

function placeOf({ settings }: ComparisonPlan, scenario: Scenario): QuantityPlace {
  const place = quantityPlace(scenario, measureLayout(scenario), settings.decideBy);
  if (place === undefined) throw new Error(`"${scenario.name}" has no ${JSON.stringify(settings.decideBy)}`);
  return place;
}

function emptyDifference(baseline: Scenario, other: Scenario): GrowingDifference {
  const matches = measureMatches(baseline, other);
  const directions = commonDirections(baseline, other);
  const withReserves = callsReserves(baseline, other);
  return {
    matches,
    ...emptyPairedMoments(matches.baseline.length),
    totals: { directions, withReserves, ...emptyPairedMoments(totalsOf(directions, withReserves)) },
    totalsOf: {
      baseline: dayTotals(measureLayout(baseline), directions, withReserves),
      other: dayTotals(measureLayout(other), directions, withReserves),
    },
  };
}

function addPair(difference: GrowingDifference, baseline: Float64Array, other: Float64Array): void {
  observePairs(difference, baseline, other, difference.matches);
  observePairs(difference.totals, difference.totalsOf.baseline(baseline), difference.totalsOf.other(other));
}
