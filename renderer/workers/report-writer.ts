// Writes the reports of runs and comparisons in a worker, so that the window never waits for one; where no worker can be had, here.

import type { ComparisonPlan } from '../../shared/experiment/comparison-plan.ts';
import type { ComparisonResult } from '../../shared/experiment/comparison-result.ts';
import type { ExperimentResult } from '../../shared/experiment/experiment-result.ts';
import type { SteadyStateResult } from '../../shared/experiment/steady-state-result.ts';
import type { ComparisonNames } from '../../shared/report/comparison-report-of.ts';
import type { ComparisonReport } from '../../shared/report/comparison-report.ts';
import type { RunReport } from '../../shared/report/run-report.ts';
import type { SteadyStateReport } from '../../shared/report/steady-state-report.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import type { FromReporter, ReporterPort, ToReporter } from './report-protocol.ts';
import { serveReports } from './serve-reports.ts';
import { webWorkerPort } from './web-worker-port.ts';

export interface ReportWriter {
  /** The report of a finished run, or of its first replications. Rejects where the result does not belong to the scenario. */
  write(scenario: Scenario, result: ExperimentResult, how: { readonly final: boolean }): Promise<RunReport>;
  /** The same of the quarter-hour that begins `at`, held for a day. */
  held(scenario: Scenario, at: string, result: SteadyStateResult): Promise<SteadyStateReport>;
  /** The same of a comparison. */
  compare(
    plan: ComparisonPlan,
    names: ComparisonNames,
    result: ComparisonResult,
    how: { readonly final: boolean },
  ): Promise<ComparisonReport>;
  /** Ends the worker; another report starts a new one. */
  dispose(): void;
}

/** What is reported on; told before its first result, and again where a worker has to be started anew. */
type Subject = Extract<ToReporter, { kind: 'scenario' | 'plan' }>;
type Request = Extract<ToReporter, { request: number }>;

interface Waiting {
  readonly subject: Subject;
  readonly request: Request;
  readonly take: (answer: FromReporter) => void;
}

export function createReportWriter(spawn: () => ReporterPort): ReportWriter {
  const waiting = new Map<number, Waiting>();
  const told = new Map<Subject['kind'], unknown>();
  let port: ReporterPort | undefined;
  let requests = 0;
  let withoutWorker = false;

  const writeHere = ({ subject, request, take }: Waiting): void => {
    const answer = serveReports(take);
    try {
      answer(subject);
      answer(request);
    } catch (error) {
      take({ kind: 'failed', request: request.request, error: String(error) });
    }
  };
  /** From now on here: a worker that could not be had once will not be had the next time. */
  const lost = (): void => {
    withoutWorker = true;
    port = undefined;
    const owed = [...waiting.values()];
    waiting.clear();
    owed.forEach(writeHere);
  };
  const start = (): ReporterPort => {
    const started = spawn();
    started.onMessage((message) => {
      const asked = waiting.get(message.request);
      waiting.delete(message.request);
      asked?.take(message);
    });
    started.onLost(() => {
      if (port === started) lost();
    });
    told.clear();
    return started;
  };
  const ask = (asked: Waiting): void => {
    if (withoutWorker) return writeHere(asked);
    const { subject, request } = asked;
    waiting.set(request.request, asked);
    try {
      port ??= start();
      const what = subject.kind === 'scenario' ? subject.scenario : subject.plan;
      if (told.get(subject.kind) !== what) port.post(subject);
      told.set(subject.kind, what);
      port.post(request);
    } catch {
      lost();
    }
  };

  return {
    write: (scenario, result, { final }) =>
      new Promise((resolve, reject) => {
        ask({
          subject: { kind: 'scenario', scenario },
          request: { kind: 'report', request: ++requests, result, final },
          take: (answer) => {
            if (answer.kind === 'reported') resolve(answer.report);
            else reject(new Error(refusalOf(answer)));
          },
        });
      }),
    held: (scenario, at, result) =>
      new Promise((resolve, reject) => {
        ask({
          subject: { kind: 'scenario', scenario },
          request: { kind: 'held', request: ++requests, at, result },
          take: (answer) => {
            if (answer.kind === 'heldReported') resolve(answer.report);
            else reject(new Error(refusalOf(answer)));
          },
        });
      }),
    compare: (plan, names, result, { final }) =>
      new Promise((resolve, reject) => {
        ask({
          subject: { kind: 'plan', plan, names },
          request: { kind: 'compare', request: ++requests, result, final },
          take: (answer) => {
            if (answer.kind === 'compared') resolve(answer.report);
            else reject(new Error(refusalOf(answer)));
          },
        });
      }),
    dispose: () => {
      port?.terminate();
      port = undefined;
    },
  };
}

const refusalOf = (answer: FromReporter) => (answer.kind === 'failed' ? answer.error : `Not what was asked for: ${answer.kind}`);

/** A writer over a web worker. */
export function createWebReportWriter(): ReportWriter {
  return createReportWriter(() =>
    webWorkerPort(new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module', name: 'report' })),
  );
}
