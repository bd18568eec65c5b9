// What each mechanism costs: the base day and the day with it take turns, round after round, so that whatever else the machine does meets all alike.
// Measured is the processor's time, not the clock's.

import { measureLayout } from '../../shared/model/measure-layout.ts';
import { replicationRunner } from '../../shared/experiment/replicate.ts';
import { checkScenario } from '../../shared/scenario/check-scenario.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { mechanisms } from './mechanisms.ts';
import { controlPointDay } from './workloads.ts';

export interface MechanismCost {
  readonly mechanism: string;
  readonly events: number;
  /** Its quickest day over the quickest of the base; and the median over the rounds of its time over the base's in the same round. */
  readonly quickest: number;
  readonly median: number;
}

export function mechanismCosts(rounds: number): readonly MechanismCost[] {
  const base = controlPointDay(100_000, 10, 12);
  const days: readonly (readonly [string, Scenario])[] = [
    ['nothing but the day', base],
    ...mechanisms.map(([name, on]) => [name, on(base)] as const),
  ];
  const runners = days.map(([name, day]) => {
    const errors = checkScenario(day).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Error(`${name} does not run: ${JSON.stringify(errors)}`);
    return replicationRunner();
  });
  const times = days.map((): number[] => []);
  const events = days.map(() => 0);
  // Two rounds first, for the compiler.
  for (let round = -2; round < rounds; round += 1) {
    days.forEach(([, day], index) => {
      const start = process.cpuUsage();
      const result = runners[index]!(day, Math.max(0, round));
      if (round < 0) return;
      const { user, system } = process.cpuUsage(start);
      times[index]!.push(user + system);
      events[index]! += result.events / rounds;
      const cleared = result.measures[measureLayout(day).day(0, 'cleared')]!;
      if (!(cleared > 50_000)) throw new Error(`${days[index]![0]} clears only ${cleared}`);
    });
  }
  return days.map(([mechanism], index) => {
    const ratios = times[index]!.map((time, round) => time / times[0]![round]!).toSorted((a, b) => a - b);
    return {
      mechanism,
      events: Math.round(events[index]!),
      quickest: Math.min(...times[index]!) / Math.min(...times[0]!),
      median: ratios[Math.floor(ratios.length / 2)]!,
    };
  });
}

/** As Markdown. */
export function costTable(costs: readonly MechanismCost[]): string {
  const rows = costs.map(
    ({ mechanism, events, quickest, median }) =>
      `| ${mechanism} | ${events.toLocaleString('en')} | ${quickest.toFixed(2)} | ${median.toFixed(2)} |`,
  );
  return `${['| Mechanism | Events | Quickest to quickest | Median of the rounds |', '| --- | ---: | ---: | ---: |', ...rows].join('\n')}\n`;
}
