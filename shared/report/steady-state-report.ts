// A held quarter-hour as a person reads it: whether it settles, what was left out of it, and estimates of what it comes to. No text: words belong to i18n.

import { intervalLength } from '../model/measure-layout.ts';
import type { PassengerKind } from '../model/passenger-kind.ts';
import type { SteadyStateResult, SteadyStateSeries } from '../experiment/steady-state-result.ts';
import { engineVersion } from '../engine/version.ts';
import type { LocalizedText } from '../reference/sourced.ts';
import type { Direction } from '../reference/vocabulary.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { boundsOf, type Estimate } from '../statistics/estimate.ts';
import type { EstimateSeries, RunIdentity } from './run-report.ts';
import { scenarioHash } from './scenario-hash.ts';

/** settles: the estimates are of the long run. grows: more arrive than can be cleared, and there is no long run. undecided: a day does not tell. */
export type SteadyCourse =
  | { readonly kind: 'settles' }
  | { readonly kind: 'grows'; readonly halls: readonly { readonly direction: Direction; readonly perHour: Estimate }[] }
  | { readonly kind: 'undecided' };

export interface SteadyWait {
  readonly kind: PassengerKind;
  readonly label: LocalizedText | undefined;
  /** [passengers/h] */
  readonly passengers: Estimate;
  /** [min] */
  readonly mean: Estimate;
  /** NaN where the kind has no target. */
  readonly serviceLevel: Estimate;
  /** [min], by quarter-hour of arrival, the warm-up included. */
  readonly meanByQuarter: EstimateSeries;
}

export interface SteadyBank {
  readonly id: string;
  readonly name: LocalizedText;
  readonly utilization: Estimate;
  readonly queueLength: Estimate;
}

export interface SteadyStateReport {
  /** Start of the quarter-hour that is held, "10:00". */
  readonly at: string;
  /** Its replications are those that were measured. It has no hash of its own. */
  readonly identity: RunIdentity;
  readonly course: SteadyCourse;
  /** Starts of the quarter-hours [s from the empty hall]. */
  readonly intervals: readonly number[];
  /** [s] */
  readonly warmUp: number;
  /** [s] */
  readonly measured: number;
  readonly waits: readonly SteadyWait[];
  readonly banks: readonly SteadyBank[];
}

/** Servers busy for this share of their time have no room for a line to become shorter; below it a long line may still be on its way to an end. */
const saturated = 0.99;

export function steadyStateReportOf(scenario: Scenario, at: string, result: SteadyStateResult): SteadyStateReport {
  const { confidenceLevel, seed } = scenario.run;
  const labelOf = new Map(scenario.categories.map(({ id, name }) => [id, name]));
  const nameOf = new Map(scenario.banks.map(({ id, name }) => [id, name]));
  return {
    at,
    identity: {
      scenarioName: scenario.name,
      controlPoint: scenario.controlPoint,
      date: scenario.date,
      scenarioHash: scenarioHash(scenario),
      seed,
      engineVersion,
      confidenceLevel,
      replications: result.replications,
      resultHash: '',
    },
    course: courseOf(result),
    intervals: Array.from({ length: result.warmUp + result.measured }, (_, i) => i * intervalLength),
    warmUp: result.warmUp * intervalLength,
    measured: result.measured * intervalLength,
    waits: result.waits.map(({ kind, meanByQuarter, ...estimates }) => ({
      kind,
      label: kind.of === 'category' ? labelOf.get(kind.category) : undefined,
      ...estimates,
      meanByQuarter: plainSeries(meanByQuarter),
    })),
    banks: result.banks.flatMap(({ id, utilization, queueLength }) => {
      const name = nameOf.get(id);
      // A bank that is shut in the quarter-hour has no use to speak of.
      return name === undefined || Number.isNaN(utilization.mean) ? [] : [{ id, name, utilization, queueLength }];
    }),
  };
}

function courseOf({ settled, halls, banks }: SteadyStateResult): SteadyCourse {
  if (settled) return { kind: 'settles' };
  const growing = halls.filter(({ growth }) => boundsOf(growth).lower > 0);
  const isFull = banks.some(({ utilization }) => utilization.mean >= saturated);
  if (growing.length === 0 || !isFull) return { kind: 'undecided' };
  return { kind: 'grows', halls: growing.map(({ direction, growth }) => ({ direction, perHour: growth })) };
}

function plainSeries({ mean, halfWidth }: SteadyStateSeries): EstimateSeries {
  return { mean: [...mean], halfWidth: [...halfWidth] };
}
