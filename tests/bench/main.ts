// Measures the ordinary path, runReplication with full statistics, on each workload: passengers and events a second, peak memory.
// The last rows are a day at Lo Wu through the pool, with one worker thread and with two, and through two pools at once: what the second one brings, and could.

import { setFlagsFromString } from 'node:v8';
import { createThreadRunner } from '../../electron/cli/worker-thread-pool.ts';
import { compilerFlags } from '../../electron/compiler-flags.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import { measureLayout } from '../../shared/model/measure-layout.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { firstScenarios } from '../../shared/scenario/ready/ready-scenarios.ts';
import { againstReference, againstTable } from './against-reference.ts';
import { costTable, mechanismCosts } from './mechanism-costs.ts';
import { bothDirections, controlPointDay, tenServers } from './workloads.ts';

interface Row {
  readonly workload: string;
  readonly passengers: number;
  readonly events: number;
  /** Of all repetitions [ms]. */
  readonly minimum: number;
  readonly median: number;
  readonly maximum: number;
  readonly passengersPerSecond: number;
  readonly eventsPerSecond: number;
  /** Of the process so far [MB]. */
  readonly peakMemory: number;
}

/**
 * `--json` prints for machines, `--runs N` repeats each workload N times (9), `--only TEXT` picks workloads whose name has the text,
 * `--mechanisms` measures what each mechanism costs instead (docs/mechanism-costs.md), `--against BINARY` runs W1 in turns with a program written by
 * hand for it (reference/control-point-day.cpp, which says how to compile it).
 * `threadFile` is the built worker thread.
 */
export async function main(args: readonly string[], threadFile: URL): Promise<void> {
  const valueOf = (flag: string) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
  const runs = Number(valueOf('--runs') ?? 9);
  const only = valueOf('--only') ?? '';
  setFlagsFromString(compilerFlags);
  if (args.includes('--mechanisms')) {
    const costs = mechanismCosts(runs);
    process.stdout.write(args.includes('--json') ? `${JSON.stringify(costs, undefined, 2)}\n` : costTable(costs));
    return;
  }
  const reference = valueOf('--against');
  if (reference !== undefined) {
    const comparison = await againstReference(reference, runs);
    process.stdout.write(args.includes('--json') ? `${JSON.stringify(comparison, undefined, 2)}\n` : againstTable(comparison));
    return;
  }
  const rows = workloads()
    .filter(([name]) => name.includes(only))
    .map(([name, scenario]) => measure(name, scenario, runs));
  rows.push(...(await measurePools(only, threadFile, runs)));
  process.stdout.write(args.includes('--json') ? `${JSON.stringify(rows, undefined, 2)}\n` : table(rows));
}

const loWu = ['Lo Wu, both directions', bothDirections(firstScenarios[0]!.scenario, firstScenarios[1]!.scenario)] as const;

function workloads(): readonly (readonly [string, Scenario])[] {
  return [
    ['W1 100k', controlPointDay(100_000, 10, 12)],
    ['W1 1M', controlPointDay(1_000_000, 97, 123)],
    ['W2 M/M/10', tenServers(200_000)],
    loWu,
    ...firstScenarios.map(({ id, scenario }) => [id, scenario] as const),
  ];
}

function measure(workload: string, scenario: Scenario, runs: number): Row {
  const layout = measureLayout(scenario);
  // Two runs first, for the compiler.
  runReplication(scenario, 0);
  runReplication(scenario, 1);
  const times: number[] = [];
  let passengers = 0;
  let events = 0;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const result = runReplication(scenario, run);
    times.push(performance.now() - start);
    passengers += layout.directions.reduce((sum, _, direction) => sum + result.measures[layout.day(direction, 'arrived')]!, 0) / runs;
    events += result.events / runs;
  }
  return rowOf(workload, times, passengers, events);
}

/**
 * Whole experiments through pools of so many workers, as the command line runs them; times are those of one replication, on the wall. The pools
 * take turns, so that whatever else the machine does meets them alike; compare their minima. The last ones, of one worker each, run an experiment
 * each at the same time and have nothing to do with each other: no pool can make more of two processors than they do.
 */
async function measurePools(only: string, threadFile: URL, runs: number): Promise<readonly Row[]> {
  const [workload, scenario] = loWu;
  const layout = measureLayout(scenario);
  const experiment = { ...scenario, run: { ...scenario.run, replications: 24 } };
  const pools = [[1], [2], [1, 1]]
    .map((sizes) => ({ name: `${workload}, workers: ${sizes.join(' beside ')}`, sizes, times: [] as number[] }))
    .filter(({ name }) => name.includes(only))
    .map((pool) => ({ ...pool, runners: pool.sizes.map((workers) => createThreadRunner(workers, threadFile)) }));
  let passengers = 0;
  let events = 0;
  // One run each first, which starts the threads and warms their compilers.
  for (let run = -1; run < Math.max(1, Math.round(runs / 3)); run += 1) {
    for (const { runners, times } of pools) {
      const start = performance.now();
      const outcomes = await Promise.all(runners.map((runner) => runner.run(experiment).outcome));
      const elapsed = performance.now() - start;
      for (const outcome of outcomes) {
        if (outcome.status !== 'finished') throw new Error(`the run ${outcome.status}: ${JSON.stringify(outcome)}`);
        passengers = layout.directions.reduce((sum, _, direction) => sum + outcome.result.means[layout.day(direction, 'arrived')]!, 0);
        events = outcome.result.events / experiment.run.replications;
      }
      if (run >= 0) times.push(elapsed / (experiment.run.replications * runners.length));
    }
  }
  return pools.map(({ name, times, runners }) => {
    for (const runner of runners) runner.dispose();
    return rowOf(name, times, passengers, events);
  });
}

function rowOf(workload: string, times: readonly number[], passengers: number, events: number): Row {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)]!;
  return {
    workload,
    passengers: Math.round(passengers),
    events: Math.round(events),
    minimum: sorted[0]!,
    median,
    maximum: sorted[sorted.length - 1]!,
    passengersPerSecond: Math.round((passengers / median) * 1000),
    eventsPerSecond: Math.round((events / median) * 1000),
    peakMemory: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

function table(rows: readonly Row[]): string {
  const whole = (value: number) => Math.round(value).toLocaleString('en');
  const head = ['workload', 'passengers', 'events', 'min ms', 'median ms', 'max ms', 'passengers/s', 'events/s', 'peak MB'];
  const body = rows.map((row) => [
    row.workload,
    whole(row.passengers),
    whole(row.events),
    row.minimum.toFixed(1),
    row.median.toFixed(1),
    row.maximum.toFixed(1),
    whole(row.passengersPerSecond),
    whole(row.eventsPerSecond),
    whole(row.peakMemory),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  return `${[head, ...body].map(line).join('\n')}\n`;
}
