// A plausible report of a run, made without simulating: two peaks over the day, scaled by a pressure. For tests of what is drawn and said;
// never part of the program. Deterministic, so that sentences can be compared word for word.

import {
  bankStatistics,
  clearanceWays,
  dayStatistics,
  intervalLength,
  measureLayout,
  waitStatistics,
} from '../../shared/model/measure-layout.ts';
import type { PassengerKind } from '../../shared/model/passenger-kind.ts';
import type {
  BankReport,
  EstimateSeries,
  HallReport,
  OfficerReport,
  RunReport,
  TargetVerdict,
  WaitReport,
} from '../../shared/report/run-report.ts';
import type { PassengerGroup } from '../../shared/reference/vocabulary.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import type { Estimate } from '../../shared/statistics/estimate.ts';

export interface FixtureOptions {
  /** p95 of visitors at the morning peak [min]; other waits follow from it. */
  readonly worstWait?: number;
  readonly replications?: number;
  readonly resultHash?: string;
}

export function runReportFixture(
  scenario: Scenario,
  { worstWait = 41, replications = 40, resultHash = '0123456789abcdef' }: FixtureOptions = {},
): RunReport {
  const layout = measureLayout(scenario);
  const intervals = Array.from({ length: layout.intervals }, (_, index) => layout.firstInterval + index * intervalLength);
  const level = scenario.run.confidenceLevel;
  const estimate = (mean: number, relative = 0.03): Estimate => ({
    mean,
    halfWidth: Math.abs(mean) * relative,
    confidenceLevel: level,
    replications,
  });
  const series = (means: readonly number[], relative = 0.08): EstimateSeries => ({
    mean: means,
    halfWidth: means.map((mean) => Math.abs(mean) * relative),
  });
  const day = intervals.map(crowd);

  const wait = (kind: PassengerKind): WaitReport => {
    const scale = (kindScale(kind) * worstWait) / 41;
    const target = scenario.targets.find(
      (candidate) => candidate.direction === kind.direction && kind.of === 'visitors' && candidate.groups.includes('other-visitor'),
    );
    const p95 = day.map((load) => 41 * load ** 2 * scale);
    const shares = { passengers: 120, mean: 0.5, p50: 0.42, p90: 0.86, p95: 1, p99: 1.25, maximum: 1.6 };
    const withinTarget = p95.map((minutes) => Math.min(1, 1.04 - 0.003 * minutes));
    const of = (statistic: (typeof waitStatistics)[number]) =>
      statistic === 'serviceLevel'
        ? target
          ? withinTarget
          : p95.map(() => Number.NaN)
        : statistic === 'passengers'
          ? day.map((load) => 900 * load)
          : p95.map((minutes) => minutes * shares[statistic]);
    return {
      kind,
      label: kind.of === 'category' ? scenario.categories.find(({ id }) => id === kind.category)?.name : undefined,
      targetMinutes: target?.withinMinutes,
      targetShare: target?.share,
      day: fromKeys(waitStatistics, (statistic) => {
        const values = of(statistic);
        if (statistic === 'passengers')
          return estimate(
            values.reduce((sum, value) => sum + value, 0),
            0.002,
          );
        return estimate(values.reduce((sum, value) => sum + value, 0) / values.length, statistic === 'serviceLevel' ? 0.008 : 0.04);
      }),
      series: fromKeys(waitStatistics, (statistic) => series(of(statistic), statistic === 'serviceLevel' ? 0.01 : 0.08)),
      longerThan: longerThan(12 * scale),
    };
  };

  const bank = ({ id, name, kind, direction, timetable }: Scenario['banks'][number], position: number): BankReport => {
    const open = intervals.map((at) => timetable.findLast(({ from }) => secondsOf(from) <= at)?.open ?? 0);
    const use = day.map((load) => Math.min(0.99, 0.15 + load * (0.95 - 0.08 * position)));
    const inLine = day.map((load, index) => Math.max(0, (load - 0.7) * 900 * (1 - 0.15 * position)) * ((open[index] ?? 0) > 0 ? 1 : 0));
    const busy = use.map((share, index) => share * (open[index] ?? 0));
    const means = {
      queueLength: inLine,
      peakQueueLength: inLine.map((people) => people * 1.3),
      busyServers: busy,
      openServers: open,
      utilization: use.map((share, index) => ((open[index] ?? 0) > 0 ? share : Number.NaN)),
      served: busy.map((servers) => (servers * intervalLength) / 30),
      refused: busy.map((servers) => (kind === 'e-channel' ? servers * 0.4 : 0)),
    };
    const total = (values: readonly number[]) => values.reduce((sum, value) => sum + (Number.isFinite(value) ? value : 0), 0);
    return {
      id,
      name,
      kind,
      direction,
      day: fromKeys(bankStatistics, (statistic) => {
        if (statistic === 'served' || statistic === 'refused') return estimate(total(means[statistic]));
        if (statistic === 'peakQueueLength') return estimate(Math.max(...means.peakQueueLength));
        return estimate(total(means[statistic]) / intervals.length);
      }),
      series: fromKeys(bankStatistics, (statistic) => series(means[statistic], statistic === 'openServers' ? 0 : 0.06)),
      serverHours: estimate(total(open) / 4, 0),
    };
  };

  const hall = (direction: HallReport['direction']): HallReport => {
    const occupancy = day.map((load) => 1700 * load);
    const means = { arrived: 165_144, cleared: 165_144, inLineAtClosing: 12, lastCleared: 86_700, peakOccupancy: 1742 };
    return {
      direction,
      day: fromKeys(dayStatistics, (statistic) => estimate(means[statistic], statistic === 'lastCleared' ? 0.0007 : 0.035)),
      occupancy: series(occupancy),
      peakOccupancy: series(occupancy.map((people) => people * 1.1)),
      cleared: series(day.map((load) => 3900 * load)),
      clearance: clearanceWays.map((way) => ({
        way,
        cleared: estimate(clearedAt[way] ?? 0, 0.01),
        refused: estimate((clearedAt[way] ?? 0) * (way === 'counter' ? 0 : 0.015), 0.05),
      })),
    };
  };

  /** Twelve required through the morning peak and six otherwise, of eight. */
  const officersOf = ({ id, name, direction }: Scenario['banks'][number]): OfficerReport => {
    const needed = day.map((load) => (load > 0.8 ? 12 : 6));
    return {
      id,
      name,
      direction,
      pledge: { share: 0.95, minutes: 30 },
      work: series(needed.map((officers) => officers - 0.5)),
      required: needed.map((mean) => ({ mean, lower: mean, upper: mean + 1 })),
      available: needed.map(() => 8),
      states: needed.map((mean) => (mean > 8 ? 'short' : 'enough')),
      missingHours: needed.filter((mean) => mean > 8).length,
      spareHours: needed.filter((mean) => mean < 8).length / 2,
    };
  };

  const waits = layout.kinds.map(wait);
  return {
    identity: {
      scenarioName: scenario.name,
      controlPoint: scenario.controlPoint,
      date: scenario.date,
      scenarioHash: 'fedcba9876543210',
      seed: scenario.run.seed,
      engineVersion: '0.1.0',
      replications,
      confidenceLevel: level,
      resultHash,
    },
    intervals,
    verdicts: scenario.targets.map((target): TargetVerdict => {
      const missed =
        worstWait * (target.groups.includes('resident') ? kindScale({ of: 'group', group: 'resident' }) : 1) > target.withinMinutes;
      return {
        target,
        status: missed ? 'missed' : 'held',
        serviceLevel: { mean: missed ? 0.913 : 0.991, halfWidth: missed ? 0.008 : 0.002, confidenceLevel: level, replications },
        missed: missed ? [{ from: 36_900, to: 43_200 }] : [],
      };
    }),
    waits,
    banks: scenario.banks.map(bank),
    halls: layout.directions.map(hall),
    officers: scenario.banks.filter(({ kind }) => kind === 'counter').map(officersOf),
  };
}

/** Two peaks between 0 and 1: a high one at 10:45, a lower one at 18:15. */
function crowd(at: number): number {
  const peak = (center: number, width: number) => Math.exp(-(((at + 450 - center) / width) ** 2));
  return 0.06 + 0.92 * peak(38_700 + 450, 7200) + 0.55 * peak(65_700, 5400);
}

const clearedAt: Readonly<Partial<Record<(typeof clearanceWays)[number], number>>> = {
  resident: 42_000,
  contactless: 61_500,
  'mainland-visitor': 4200,
  'smart-departure': 900,
  'frequent-visitor': 500,
  counter: 56_044,
};

function kindScale(kind: { readonly of: PassengerKind['of']; readonly group?: PassengerGroup }): number {
  switch (kind.of) {
    case 'all':
      return 0.3;
    case 'visitors':
      return 1;
    case 'group':
      return kind.group === 'resident' ? 0.22 : 0.98;
    case 'category':
      return kind.group === 'resident' ? 0.2 : 0.9;
  }
}

function longerThan(scale: number): WaitReport['longerThan'] {
  const minutes = [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 60];
  const share = minutes.map((step) => 0.8 * Math.exp(-step / Math.max(scale, 0.1)));
  return { minutes, share, halfWidth: share.map((value) => value * 0.04) };
}

function secondsOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60;
}

function fromKeys<K extends string, V>(keys: readonly K[], make: (key: K) => V): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;
}
