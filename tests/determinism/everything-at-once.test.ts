// All mechanisms in one document: it has every field that there is, everything happens, the plain model tells the same day, and saved, opened, stopped,
// continued, with any number of workers and from the command line it gives the same numbers to the last digit.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createThreadRunner } from '../../electron/cli/worker-thread-pool.ts';
import { replicationRunner } from '../../shared/experiment/replicate.ts';
import { measureLayout } from '../../shared/model/measure-layout.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import { resultHash } from '../../shared/report/result-hash.ts';
import type { RunReport } from '../../shared/report/run-report.ts';
import type { Runner } from '../../shared/runner/runner.ts';
import { checkScenario } from '../../shared/scenario/check-scenario.ts';
import { parseScenario } from '../../shared/scenario/document/parse-scenario.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { serializeScenario } from '../../shared/scenario/document/serialize-scenario.ts';
import { buildCli, type BuiltCli } from '../support/built-cli.ts';
import { continuedDay, wholeDay } from '../support/continued-day.ts';
import { everythingAtOnce, everythingAtRandom, everythingExamined, everythingOtherwise } from '../support/everything-at-once.ts';
import { firstDifference } from '../support/plain-model/first-difference.ts';
import { plainDay } from '../support/plain-model/plain-day.ts';
import { sightings } from '../support/plain-model/sightings.ts';
import { witnessedDay } from '../support/plain-model/witness.ts';
import { inProcess } from '../support/pool-of-fakes.ts';
import { missingFields } from '../support/schema-fields.ts';

const days = [
  ['everything at once', everythingAtOnce],
  ['everything otherwise', everythingOtherwise],
  ['everything at random', everythingAtRandom],
  ['everything examined', everythingExamined],
] as const;

const replications = [0, 1, 2];

describe('the days of everything', () => {
  it('have every field of the document between them', () => {
    expect(missingFields(days.map(([, day]) => day))).toEqual([]);
  });

  it.each(days)('%s passes the checks without a remark', (_, day) => {
    expect(checkScenario(day)).toEqual([]);
  });

  it('are not dull: all that the models could tell differently happens', () => {
    const seen = new Set(
      days.flatMap(([, day]) =>
        replications.flatMap((replication) => {
          const events = witnessedDay(day, replication);
          return Object.keys(sightings).filter((name) => sightings[name]!(day, events));
        }),
      ),
    );
    // These need officers who come late or go for good, shared servers that nothing else moves, a bank that fails for one reason alone, services of whole
    // minutes, or an entrance for both directions or for none; small random days see them.
    const elsewhere = [
      'an officer who comes to a lane that waits',
      'nobody to help',
      'an officer who goes while helping',
      'an examination that begins after the closing',
      'a family sent there',
      'an idle desk that closes while one of a higher number serves',
      'a passenger handed over to an idle desk',
      'a passenger handed over to the front of a line',
      'a bank that fails as a whole',
      'a service that ends when rosters change',
      'a service that ends when a party comes',
      'a family sent there',
      'a shared server that is called by a line',
      'an entrance metered by order',
      'both directions at one entrance',
      'somebody still outside at the closing',
    ];
    expect(Object.keys(sightings).filter((name) => !seen.has(name) && !elsewhere.includes(name))).toEqual([]);
  });
});

describe.each(days)('%s', (_, day) => {
  it.each(replications)('is the day of the plain model, event for event (replication %i)', (replication) => {
    const difference = firstDifference(['the model', 'the plain model'], witnessedDay(day, replication), plainDay(day, replication));
    expect(difference, difference).toBeUndefined();
  });

  it('gives the same numbers when it is saved and opened again', () => {
    const opened = parseScenario(serializeScenario(day));
    expect(opened).toEqual({ ok: true, scenario: day });
    if (!opened.ok) return;
    expect(serializeScenario(opened.scenario)).toBe(serializeScenario(day));
    for (const replication of replications) {
      expect(runReplication(opened.scenario, replication)).toEqual(runReplication(day, replication));
    }
  });

  it.each([7.2, 7.75, 8.2, 8.875, 9.55])('continues exactly after a stop at hour %f', (hour) => {
    expect(continuedDay(day, 1, hour * 3600, 8.5 * 3600)).toEqual(wholeDay(day, 1));
  });
});

it('the mechanisms leave their marks in the results of everything at once', () => {
  const layout = measureLayout(everythingAtOnce);
  const runs = replications.map((replication) => runReplication(everythingAtOnce, replication).measures);
  const some = (place: number): boolean => runs.some((measures) => measures[place]! > 0);
  const bank = (id: string) => layout.banks.indexOf(id);
  const marks = {
    'turned back': some(layout.balked!.day(0)),
    'changed lines': some(layout.lineChanges!(bank('visitor-counters'), 'changedWithin')),
    'lanes lost': layout.lostBanks.every((_, index) => some(layout.dayLost(index))),
    'reserves called': some(layout.dayReserve(0, 'calls')),
    'cleared with help': layout.stepped.some((_, index) => some(layout.lane(index, 'assisted'))),
    'officers helping': some(layout.dayOfficers(0, 'helping')),
    'a blocked lane': some(layout.dayZone(0, 'blockedLanes')),
    'the second authority': some(layout.dayAuthority(0, 1, 'passengers')),
    'a crossing': some(layout.crossing(0)!),
    vehicles: some(layout.dayVehicle(0, 'vehicles')) && some(layout.dayVehicle(1, 'occupants')),
    kiosks: some(layout.dayKiosk(0, 'busyLanes')) && some(layout.dayKiosk(1, 'busyLanes')),
  };
  expect(marks).toEqual(Object.fromEntries(Object.keys(marks).map((name) => [name, true])));
});

it('so does secondary examination in those of everything examined', () => {
  const layout = measureLayout(everythingExamined);
  const { examination } = layout;
  const runs = replications.map((replication) => runReplication(everythingExamined, replication).measures);
  const some = (place: number): boolean => runs.some((measures) => measures[place]! > 0);
  const marks = {
    'questioned and landed': some(examination!.outcome(1, 0, 'landed')),
    'a forgery and refused landing': layout.directions.some((_, direction) => some(examination!.outcome(direction, 1, 'refusedLanding'))),
    'a counter that keeps somebody': some(examination!.dayRoom('held')),
  };
  expect(marks).toEqual(Object.fromEntries(Object.keys(marks).map((name) => [name, true])));
});

describe('everything at once, elsewhere', () => {
  let cli: BuiltCli;
  beforeAll(async () => {
    cli = await buildCli();
  }, 120_000);
  afterAll(() => cli.remove());

  async function hashBy(runner: Runner, scenario: Scenario): Promise<string> {
    const outcome = await runner.run(scenario).outcome;
    runner.dispose();
    if (outcome.status !== 'finished') throw new Error(JSON.stringify(outcome));
    return resultHash(outcome.result);
  }

  it.each(days)(
    '%s is the same in this thread, with none, one or two workers, and from the command line',
    async (_, scenario) => {
      const expected = await hashBy(inProcess(replicationRunner()), scenario);
      for (const workers of [0, 1, 2]) expect(await hashBy(createThreadRunner(workers, cli.threadFile), scenario)).toBe(expected);
      writeFileSync(join(cli.folder, 'everything.echannel.json'), serializeScenario(scenario));
      const { code, out, err } = await cli.run(['run', 'everything.echannel.json', '--workers', '2', '--format', 'json', '--quiet']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect((JSON.parse(out) as RunReport).identity.resultHash).toBe(expected);
    },
    120_000,
  );
});
