// What the window and the worker that writes its reports say to each other.

import type { ComparisonPlan } from '../../shared/experiment/comparison-plan.ts';
import type { ComparisonResult } from '../../shared/experiment/comparison-result.ts';
import type { ExperimentResult } from '../../shared/experiment/experiment-result.ts';
import type { SteadyStateResult } from '../../shared/experiment/steady-state-result.ts';
import type { ComparisonNames } from '../../shared/report/comparison-report-of.ts';
import type { ComparisonReport } from '../../shared/report/comparison-report.ts';
import type { RunReport } from '../../shared/report/run-report.ts';
import type { SteadyStateReport } from '../../shared/report/steady-state-report.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import type { WebWorkerPort } from './web-worker-port.ts';

export type ToReporter =
  /** Said once, before the first result of the scenario: it may carry a million listed passengers. */
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'report'; readonly request: number; readonly result: ExperimentResult; readonly final: boolean }
  /** A quarter-hour of the scenario held for a day. */
  | { readonly kind: 'held'; readonly request: number; readonly at: string; readonly result: SteadyStateResult }
  /** Said once, before the first result of the comparison. */
  | { readonly kind: 'plan'; readonly plan: ComparisonPlan; readonly names: ComparisonNames }
  | { readonly kind: 'compare'; readonly request: number; readonly result: ComparisonResult; readonly final: boolean };

export type FromReporter =
  | { readonly kind: 'reported'; readonly request: number; readonly report: RunReport }
  | { readonly kind: 'heldReported'; readonly request: number; readonly report: SteadyStateReport }
  | { readonly kind: 'compared'; readonly request: number; readonly report: ComparisonReport }
  | { readonly kind: 'failed'; readonly request: number; readonly error: string };

/** The window's end. */
export type ReporterPort = WebWorkerPort<ToReporter, FromReporter>;
