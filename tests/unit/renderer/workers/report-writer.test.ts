// Reports written by a worker are those written here; a worker that is lost loses no report.

import { describe, expect, it } from 'vitest';
import type { FromReporter, ReporterPort, ToReporter } from '../../../../renderer/workers/report-protocol.ts';
import { createReportWriter } from '../../../../renderer/workers/report-writer.ts';
import { serveReports } from '../../../../renderer/workers/serve-reports.ts';
import { addReplication, emptyExperiment, resultSoFar } from '../../../../shared/experiment/merge-replications.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import { runReportOf } from '../../../../shared/report/run-report-of.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { category, constant, counters, scenario } from '../../../support/scenario-builder.ts';

const small = scenario([counters('desk', 2, constant(60))], { categories: [category('grown-up', 'resident')] });

function resultOf(of: Scenario, replications: number) {
  const experiment = emptyExperiment(of);
  for (let i = 0; i < replications; i++) addReplication(experiment, runReplication(of, i));
  return resultSoFar(experiment);
}

/** A worker that answers when told, over copies as a real one does. */
function fakeReporter() {
  const heard: ToReporter['kind'][] = [];
  const inbox: ToReporter[] = [];
  let listener: (message: FromReporter) => void = () => undefined;
  let lost: (error: string) => void = () => undefined;
  const answer = serveReports((message) => listener(structuredClone(message)));
  const port: ReporterPort = {
    post: (message) => void inbox.push(structuredClone(message)),
    onMessage: (listen) => (listener = listen),
    onLost: (listen) => (lost = listen),
    terminate: () => undefined,
  };
  const work = () => {
    for (const message of inbox.splice(0)) {
      heard.push(message.kind);
      answer(message);
    }
  };
  return { port, heard, work, die: () => lost('The worker stopped.') };
}

describe('a report written by a worker', () => {
  it('is the one written here, and hears a scenario once', async () => {
    const worker = fakeReporter();
    const writer = createReportWriter(() => worker.port);
    const first = writer.write(small, resultOf(small, 2), { final: false });
    const last = writer.write(small, resultOf(small, 3), { final: true });
    worker.work();
    expect(await last).toEqual(runReportOf(small, resultOf(small, 3)));
    expect(worker.heard).toEqual(['scenario', 'report', 'report']);
    const partial = await first;
    const whole = runReportOf(small, resultOf(small, 2));
    expect(partial).toEqual({ ...whole, identity: { ...whole.identity, resultHash: '' } });
  });

  it('says so where the result is of another scenario', async () => {
    const worker = fakeReporter();
    const other = scenario([counters('desk', 2, constant(60)), counters('more', 1, constant(60))], {});
    const written = createReportWriter(() => worker.port).write(small, resultOf(other, 2), { final: true });
    worker.work();
    await expect(written).rejects.toThrow(/measures/);
  });
});

describe('without a worker', () => {
  it('reports owed are written here when it dies, and so are those asked for later', async () => {
    const worker = fakeReporter();
    let spawned = 0;
    const writer = createReportWriter(() => {
      spawned++;
      return worker.port;
    });
    const owed = writer.write(small, resultOf(small, 2), { final: true });
    worker.die();
    expect(await owed).toEqual(runReportOf(small, resultOf(small, 2)));
    expect((await writer.write(small, resultOf(small, 3), { final: true })).identity.replications).toBe(3);
    expect(spawned).toBe(1);
  });

  it('reports are written here where none can be started', async () => {
    const writer = createReportWriter(() => {
      throw new Error('No workers here.');
    });
    expect((await writer.write(small, resultOf(small, 2), { final: true })).identity.replications).toBe(2);
  });
});
