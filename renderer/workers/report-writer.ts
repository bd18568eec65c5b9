// Writes the reports of runs in a worker, so that the window never waits for one; where no worker can be had, here.

import type { ExperimentResult } from '../../shared/experiment/experiment-result.ts';
import { reporterOf } from '../../shared/report/run-report-of.ts';
import type { RunReport } from '../../shared/report/run-report.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { FromReporter, ReporterPort } from './report-protocol.ts';

export interface ReportWriter {
  /** The report of a finished run, or of its first replications. Rejects where the result does not belong to the scenario. */
  write(scenario: Scenario, result: ExperimentResult, how: { readonly final: boolean }): Promise<RunReport>;
  /** Ends the worker; another report starts a new one. */
  dispose(): void;
}

interface Waiting {
  readonly scenario: Scenario;
  readonly result: ExperimentResult;
  readonly final: boolean;
  readonly resolve: (report: RunReport) => void;
  readonly reject: (error: unknown) => void;
}

export function createReportWriter(spawn: () => ReporterPort): ReportWriter {
  const waiting = new Map<number, Waiting>();
  let port: ReporterPort | undefined;
  let told: Scenario | undefined;
  let requests = 0;
  let withoutWorker = false;

  const writeHere = ({ scenario, result, final, resolve, reject }: Waiting): void => {
    try {
      const reporter = reporterOf(scenario);
      resolve(final ? reporter.final(result) : reporter.partial(result));
    } catch (error) {
      reject(error);
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
      if (message.kind === 'reported') asked?.resolve(message.report);
      else asked?.reject(new Error(message.error));
    });
    started.onLost(() => {
      if (port === started) lost();
    });
    told = undefined;
    return started;
  };

  return {
    write: (scenario, result, { final }) =>
      new Promise((resolve, reject) => {
        const request = ++requests;
        const asked: Waiting = { scenario, result, final, resolve, reject };
        if (withoutWorker) return writeHere(asked);
        waiting.set(request, asked);
        try {
          port ??= start();
          if (told !== scenario) port.post({ kind: 'scenario', scenario });
          told = scenario;
          port.post({ kind: 'report', request, result, final });
        } catch {
          lost();
        }
      }),
    dispose: () => {
      port?.terminate();
      port = undefined;
    },
  };
}

/** A writer over a web worker. */
export function createWebReportWriter(): ReportWriter {
  return createReportWriter(() => {
    const worker = new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module', name: 'report' });
    const giveUp = (listener: () => void) => (event: Event) => {
      event.preventDefault();
      worker.terminate();
      listener();
    };
    return {
      post: (message) => worker.postMessage(message),
      onMessage: (listener) => worker.addEventListener('message', (event: MessageEvent<FromReporter>) => listener(event.data)),
      onLost: (listener) => {
        worker.addEventListener('error', giveUp(listener));
        worker.addEventListener('messageerror', giveUp(listener));
      },
      terminate: () => worker.terminate(),
    };
  });
}
