// Officers required beside those available (docs/decisions/required-officers.md): by quarter-hour, from the work that comes to each bank of counters.

import { intervalLength, type MeasureLayout } from '../model/measure-layout.ts';
import { requiredServers } from '../queueing-theory/required-servers.ts';
import type { CounterBank } from '../scenario/schema/bank-schema.ts';
import type { ServiceTime } from '../scenario/schema/primitives-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { EstimateReader } from './experiment-estimates.ts';
import type { BankReport, OfficerReport, OfficerState } from './run-report.ts';

export function officerReports(
  scenario: Scenario,
  layout: MeasureLayout,
  estimates: EstimateReader,
  banks: readonly BankReport[],
): readonly OfficerReport[] {
  return layout.counterBanks.flatMap((index, counters): readonly OfficerReport[] => {
    const bank = scenario.banks[index];
    const report = banks[index];
    if (bank?.kind !== 'counter' || report === undefined) return [];
    const work = estimates.series(layout.arrivingWork(counters), layout.intervals);
    const pledge = strictestPledge(scenario, bank);
    const service = { meanService: secondsEach(report, layout.intervals * intervalLength), squaredVariation: squaredVariation(bank) };
    const requiredFor = (offeredLoad: number) =>
      Number.isFinite(offeredLoad)
        ? requiredServers({ offeredLoad, ...service, ...(pledge && { pledge: inSeconds(pledge) }) })
        : Number.NaN;
    const required = work.mean.map((mean, at) => {
      const halfWidth = work.halfWidth[at] ?? Number.NaN;
      return { mean: requiredFor(mean), lower: requiredFor(Math.max(0, mean - halfWidth)), upper: requiredFor(mean + halfWidth) };
    });
    const available = report.series.openServers.mean;
    const gaps = required.map(({ mean }, at) => (available[at] ?? 0) - mean);
    const hours = (gap: (value: number) => number) =>
      gaps.reduce((sum, value) => sum + (Number.isFinite(value) ? gap(value) : 0), 0) * (intervalLength / 3600);
    return [
      {
        id: bank.id,
        name: bank.name,
        direction: bank.direction,
        pledge,
        work,
        required,
        available,
        states: required.map(({ mean }, at) => officerState(mean, available[at] ?? 0)),
        missingHours: hours((gap) => Math.max(0, -gap)),
        spareHours: hours((gap) => Math.max(0, gap)),
      },
    ];
  });
}

/** Green: as many as required. Amber: one officer short, or up to a tenth of those required. Red: shorter than that. */
export function officerState(required: number, available: number): OfficerState {
  // Averages of whole numbers, not whole to the last digit.
  const short = required - available;
  if (!(short > 1e-6)) return 'enough';
  return short <= Math.max(1, required / 10) + 1e-6 ? 'tight' : 'short';
}

/** Of the targets for passengers whom the bank serves, that which needs the most officers: the shortest wait, then the largest share. */
function strictestPledge({ targets }: Scenario, bank: CounterBank): OfficerReport['pledge'] {
  const [strictest] = targets
    .filter(({ direction, groups }) => {
      const serves = bank.serves.some(({ group }) => groups.includes(group));
      return serves && (bank.direction === 'both' || bank.direction === direction);
    })
    .toSorted((a, b) => a.withinMinutes - b.withinMinutes || b.share - a.share);
  return strictest === undefined ? undefined : { share: strictest.share, minutes: strictest.withinMinutes };
}

const inSeconds = ({ share, minutes }: NonNullable<OfficerReport['pledge']>) => ({ share, within: minutes * 60 });

/** Mean time for which a passenger takes an officer, handover included [s]; of a bank that served nobody any number does. */
function secondsEach({ day }: BankReport, open: number): number {
  const seconds = (day.busyServers.mean * open) / day.served.mean;
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 1;
}

/** Of the group whose times vary most. */
function squaredVariation({ serves }: CounterBank): number {
  return Math.max(...serves.map(({ time }) => variationOf(time) * variationOf(time)));
}

function variationOf(time: ServiceTime): number {
  if (time.distribution !== 'empirical') return time.cv;
  const { observations } = time;
  const mean = observations.reduce((sum, value) => sum + value, 0) / observations.length;
  const squares = observations.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / observations.length;
  return mean > 0 ? Math.sqrt(squares) / mean : 0;
}
