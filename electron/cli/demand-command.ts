// `echannel demand`: a day of the Department's daily traffic file becomes a scenario.

import { basename } from 'node:path';
import { readTrafficCsv } from '../../shared/demand/traffic-csv.ts';
import { controlPointsIn, countsOn, datesIn, type DayCounts, type TrafficTable } from '../../shared/demand/traffic-table.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { controlPoint, controlPoints } from '../../shared/reference/control-points.ts';
import { directions, type ControlPointId, type Direction } from '../../shared/reference/vocabulary.ts';
import { checkScenario } from '../../shared/scenario/check-scenario.ts';
import { newScenario } from '../../shared/scenario/new-scenario.ts';
import { serializeScenario } from '../../shared/scenario/document/parse-scenario.ts';
import { exitCode, given, refused, type Answer, type ExitCode, type Refusal } from './answer.ts';
import { choice, isoDate } from './option-values.ts';
import { problemLines } from './problem-lines.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';
import { checkOutput, tellWhere, writeOutput, type Output } from './write-output.ts';

export interface DemandOptions {
  readonly controlPoint: string;
  readonly direction: string;
  readonly date: string;
  readonly out?: string;
  readonly force?: boolean;
}

const publishedName = 'statistics_on_daily_passenger_traffic.csv';

export async function demandCommand(
  path: string,
  options: DemandOptions,
  terminal: Terminal,
  translator: Translator,
): Promise<ExitCode | Refusal> {
  const direction = choice('--direction', options.direction, [...directions, 'both'] as const, translator);
  if (!direction.ok) return direction;
  const date = isoDate('--date', options.date, translator);
  if (!date.ok) return date;
  const output: Output = { path: options.out, force: options.force === true, holds: 'scenario' };
  const writable = await checkOutput(output, translator);
  if (!writable.ok) return writable;
  const text = await readInput(path, terminal, translator);
  if (!text.ok) return text;
  const read = readTrafficCsv(text.value);
  if (!read.ok) return refused(exitCode.invalid, ...problemLines(read.problems, translator));
  const point = controlPointNamed(options.controlPoint, read.table, translator);
  if (!point.ok) return point;

  const wanted = direction.value === 'both' ? directions : [direction.value];
  const counts: Partial<Record<Direction, DayCounts>> = {};
  for (const one of wanted) {
    const row = countsOn(read.table, point.value, one, date.value);
    if (row === undefined) return noSuchDay(read.table, point.value, one, date.value, translator);
    counts[one] = row;
  }
  const scenario = newScenario({
    controlPoint: point.value,
    date: date.value,
    counts,
    source: {
      kind: 'immd-daily-traffic',
      fileName: path === '-' ? publishedName : basename(path).slice(0, 255),
      controlPoint: point.value,
      date: date.value,
    },
  });
  for (const line of problemLines([...read.warnings, ...checkScenario(scenario)], translator)) terminal.tell(`${line}\n`);
  const written = await writeOutput(output, serializeScenario(scenario), terminal, translator);
  if (!written.ok) return written;
  tellWhere(output.path, terminal, translator);
  return exitCode.done;
}

/** By id, by name in either language, or by what the file calls it; upper and lower case alike. */
function controlPointNamed(name: string, table: TrafficTable, { t, text }: Translator): Answer<ControlPointId> {
  const wanted = name.trim().toLowerCase();
  const found = controlPoints.find(({ id, name: names, fileNames }) =>
    [id, names.en, names['zh-Hant-HK'], ...fileNames].some((known) => known.toLowerCase() === wanted),
  );
  const present = controlPointsIn(table);
  const known = present.map((id) => `${id} (${text(controlPoint(id).name)})`).join(', ');
  if (found === undefined) return refused(exitCode.usage, t('cli.demand.unknownControlPoint', { name, known }));
  if (!present.includes(found.id)) return refused(exitCode.invalid, t('cli.demand.noControlPoint', { name: text(found.name), known }));
  return given(found.id);
}

function noSuchDay(table: TrafficTable, point: ControlPointId, direction: Direction, date: string, { t, text }: Translator): Refusal {
  const dates = datesIn(table);
  const values = { first: dates[0] ?? '', last: dates.at(-1) ?? '', date, direction: t(`vocabulary.direction.${direction}`) };
  return refused(exitCode.invalid, t('cli.demand.noDay', { name: text(controlPoint(point).name), ...values }));
}
