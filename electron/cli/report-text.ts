// A report to read in a terminal: the verdicts first, then waits, lanes and counters, and the hall; every number with its interval.

import type { Translator } from '../../shared/i18n/translator.ts';
import { controlPoint } from '../../shared/reference/control-points.ts';
import type { Direction } from '../../shared/reference/vocabulary.ts';
import type { RunReport, TargetVerdict } from '../../shared/report/run-report.ts';
import { precisionSentences } from '../../shared/wording/precision-sentences.ts';
import { clockEstimateText, kindName, minutesText, numberText, shareText, wayName } from './report-words.ts';
import { shortened, textTable, type TextColumn } from './text-table.ts';

type Heading = Parameters<Translator['t']>[0] & `cli.report.column.${string}`;

/** Fits the names of the ready scenarios whole. */
const widestName = 36;

/** Parts are separated by empty lines; about 120 columns wide. */
export function reportText(report: RunReport, translator: Translator): string {
  const directions = report.halls.map((hall) => hall.direction);
  const parts = [
    headingLines(report, translator),
    ...section('cli.report.targets', verdictLines(report.verdicts, translator), translator),
    ...directions.flatMap((direction) => section('cli.report.waits', waitLines(report, direction, translator), translator, direction)),
    ...section('cli.report.banks', bankLines(report, translator), translator),
    ...section('cli.report.hall', hallLines(report, translator), translator),
    ...directions.flatMap((direction) =>
      section('cli.report.clearance', clearanceLines(report, direction, translator), translator, direction),
    ),
    [translator.t('cli.report.identity', identityValues(report))],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headingLines(report: RunReport, translator: Translator): readonly string[] {
  const { identity } = report;
  const { t, text, format } = translator;
  const { replications, confidenceLevel } = identity;
  return [
    identity.scenarioName,
    t('cli.report.subheading', { controlPoint: text(controlPoint(identity.controlPoint).name), date: format.date(identity.date) }),
    t('precision.noWarmUp'),
    t('cli.report.intervals', { count: replications, level: `${format.plainNumber(confidenceLevel * 100, 1)}%` }),
    ...precisionSentences(report, translator),
  ];
}

function identityValues({ identity: { scenarioHash, seed, engineVersion, resultHash } }: RunReport) {
  return { scenarioHash, seed, engineVersion, resultHash };
}

/** Nothing where there are no rows. */
function section(
  title: 'cli.report.targets' | 'cli.report.waits' | 'cli.report.banks' | 'cli.report.hall' | 'cli.report.clearance',
  lines: readonly string[],
  { t }: Translator,
  direction?: Direction,
): readonly (readonly string[])[] {
  const heading = direction === undefined ? t(title) : `${t(`vocabulary.direction.${direction}`)} · ${t(title)}`;
  return lines.length === 0 ? [] : [[heading, ...lines]];
}

function verdictLines(verdicts: readonly TargetVerdict[], translator: Translator): readonly string[] {
  const { t, format } = translator;
  const rows = verdicts.map(({ target, status, serviceLevel, missed }) => [
    t(`cli.report.status.${status}`),
    t('cli.report.target', {
      groups: `${t(`vocabulary.direction.${target.direction}`)} · ${format.list(target.groups.map((group) => t(`vocabulary.group.${group}`)))}`,
      share: format.percent(target.share, 0),
      minutes: format.plainNumber(target.withinMinutes, 1),
    }),
    shareText(serviceLevel, translator),
    missed.map(({ from, to }) => t('cli.report.part', { from: format.clock(from), to: format.clock(to) })).join(', '),
  ]);
  return table(['cli.report.column.status', 'cli.report.column.target'], ['cli.report.column.serviceLevel'], rows, translator, [
    'cli.report.column.missed',
  ]);
}

function waitLines({ waits }: RunReport, direction: Direction, translator: Translator): readonly string[] {
  const rows = waits
    .filter(({ kind }) => kind.direction === direction)
    .map(({ kind, label, day, targetMinutes }) => [
      shortened(kindName(kind, label, translator), widestName),
      numberText(day.passengers, 0, translator),
      ...[day.mean, day.p50, day.p95, day.maximum].map((wait) => minutesText(wait, translator)),
      targetMinutes === undefined ? '' : shareText(day.serviceLevel, translator),
    ]);
  const numbers = ['passengers', 'mean', 'p50', 'p95', 'maximum', 'serviceLevel'] as const;
  return table(
    ['cli.report.column.kind'],
    numbers.map((key): Heading => `cli.report.column.${key}`),
    rows,
    translator,
  );
}

function bankLines({ banks }: RunReport, translator: Translator): readonly string[] {
  const rows = banks.map(({ name, day, serverHours }) => [
    shortened(translator.text(name), widestName),
    numberText(serverHours, 0, translator),
    shareText(day.utilization, translator),
    numberText(day.queueLength, 1, translator),
    numberText(day.peakQueueLength, 0, translator),
    numberText(day.served, 0, translator),
    numberText(day.refused, 0, translator),
  ]);
  const numbers = ['servers', 'utilization', 'queueLength', 'peakQueueLength', 'served', 'refused'] as const;
  return table(
    ['cli.report.column.bank'],
    numbers.map((key): Heading => `cli.report.column.${key}`),
    rows,
    translator,
  );
}

function hallLines({ halls }: RunReport, translator: Translator): readonly string[] {
  const rows = halls.map(({ direction, day }) => [
    translator.t(`vocabulary.direction.${direction}`),
    ...[day.arrived, day.cleared, day.peakOccupancy, day.inLineAtClosing].map((number) => numberText(number, 0, translator)),
    clockEstimateText(day.lastCleared, translator),
  ]);
  const numbers = ['arrived', 'cleared', 'peakOccupancy', 'inLineAtClosing', 'lastCleared'] as const;
  return table(
    ['cli.report.column.direction'],
    numbers.map((key): Heading => `cli.report.column.${key}`),
    rows,
    translator,
  );
}

function clearanceLines({ halls }: RunReport, direction: Direction, translator: Translator): readonly string[] {
  const rows = halls
    .filter((hall) => hall.direction === direction)
    .flatMap(({ clearance }) => clearance)
    .map(({ way, cleared, refused }) => [wayName(way, translator), numberText(cleared, 0, translator), numberText(refused, 0, translator)]);
  return table(['cli.report.column.way'], ['cli.report.column.cleared', 'cli.report.column.refused'], rows, translator);
}

/** Words to the left, numbers to the right, then words again; no lines where there are no rows. */
function table(
  words: readonly Heading[],
  numbers: readonly Heading[],
  rows: readonly (readonly string[])[],
  { t }: Translator,
  remarks: readonly Heading[] = [],
): readonly string[] {
  const column = (align: TextColumn['align']) => (key: Heading) => ({ heading: t(key), align });
  const columns = [...words.map(column('left')), ...numbers.map(column('right')), ...remarks.map(column('left'))];
  return rows.length === 0 ? [] : textTable(columns, rows);
}
