// W1 beside a program written by hand for it (reference/control-point-day.cpp), which is asked for one day after the other on its input. Engine and
// reference take turns, so that whatever else the machine does meets them alike; compare their minima, or the processor's time.

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { replicationRunner } from '../../shared/experiment/replicate.ts';
import { controlPointDay } from './workloads.ts';

export interface AgainstReference {
  readonly program: string;
  /** On the clock, and of the processor [ms]. */
  readonly minimum: number;
  readonly median: number;
  readonly processorMinimum: number;
  readonly processorMedian: number;
}

interface Day {
  readonly milliseconds: number;
  readonly processor: number;
}

/** What the reference keeps of a day: see its opening lines. */
const kinds = ['day', 'all'] as const;
const size = { passengers: 1_000_000, lanes: 97, counters: 123 };

export async function againstReference(binary: string, rounds: number): Promise<readonly AgainstReference[]> {
  const reference = spawn(binary, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: reference.stdout })[Symbol.asyncIterator]() as AsyncIterator<string, undefined>;
  const ask = async (round: number, kept: (typeof kinds)[number]): Promise<Day> => {
    reference.stdin.write(`${size.passengers} ${size.lanes} ${size.counters} ${round + 1} ${kept}\n`);
    const line = await lines.next();
    if (line.done === true) throw new Error(`${binary} ended without an answer`);
    return JSON.parse(line.value) as Day;
  };
  const scenario = controlPointDay(size.passengers, size.lanes, size.counters);
  const run = replicationRunner();
  const days: Record<string, Day[]> = { 'the engine': [], ...Object.fromEntries(kinds.map((kept) => [named(kept), []])) };
  // Two rounds first, for the compiler.
  for (let round = -2; round < rounds; round += 1) {
    const engine = timed(() => run(scenario, Math.max(0, round)));
    if (round < 0) continue;
    days['the engine']!.push(engine);
    for (const kept of kinds) days[named(kept)]!.push(await ask(round, kept));
  }
  reference.stdin.end();
  return Object.entries(days).map(([program, list]) => summary(program, list));
}

/** Ours beside each of theirs, as text. */
export function againstTable(rows: readonly AgainstReference[]): string {
  const [engine, ...references] = rows;
  const line = (name: string, value: (row: AgainstReference) => number) =>
    `${name.padEnd(18)}${rows.map((row) => `${row.program} ${value(row).toFixed(1)} ms`).join(', ')}; ${references
      .map((row) => `${(value(engine!) / value(row)).toFixed(2)} times ${row.program}`)
      .join(', ')}\n`;
  return [
    line('minimum', ({ minimum }) => minimum),
    line('median', ({ median }) => median),
    line('processor, min', ({ processorMinimum }) => processorMinimum),
    line('processor, median', ({ processorMedian }) => processorMedian),
  ].join('');
}

function named(kept: (typeof kinds)[number]): string {
  return kept === 'day' ? 'the reference' : 'the reference with our statistics';
}

function timed(work: () => void): Day {
  const start = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return { milliseconds: performance.now() - start, processor: (user + system) / 1000 };
}

function summary(program: string, days: readonly Day[]): AgainstReference {
  const times = days.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const processor = days.map((day) => day.processor).toSorted((a, b) => a - b);
  const middle = Math.floor(days.length / 2);
  return {
    program,
    minimum: times[0]!,
    median: times[middle]!,
    processorMinimum: processor[0]!,
    processorMedian: processor[middle]!,
  };
}
