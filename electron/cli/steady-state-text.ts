// A held quarter-hour to read in a terminal: the warm-up found, then waits, lanes and counters, and the hall; every number with its interval.

import type { SteadyStateResult } from '../../shared/experiment/steady-state-result.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { kindName, minutesText, numberText, shareText } from './report-words.ts';
import { shortened, textTable } from './text-table.ts';

const widestName = 34;

export function steadyStateText(scenario: Scenario, at: string, result: SteadyStateResult, translator: Translator): string {
  const { t, text, format } = translator;
  const nameOf = new Map(scenario.banks.map(({ id, name }) => [id, text(name)]));
  const labelOf = new Map(scenario.categories.map(({ id, name }) => [id, name]));
  const hours = (quarters: number) => format.plainNumber(quarters / 4, 2);
  const right = (heading: string) => ({ heading, align: 'right' as const });
  const left = (heading: string) => ({ heading, align: 'left' as const });
  const directionName = (direction: 'departure' | 'arrival') => t(`vocabulary.direction.${direction}`);
  const parts: readonly (readonly string[])[] = [
    [
      scenario.name,
      t('cli.steadyState.held', { at }),
      t(result.settled ? 'cli.steadyState.warmUp' : 'cli.steadyState.notSettled', {
        left: hours(result.warmUp),
        measured: hours(result.measured),
      }),
      t('cli.report.intervals', { count: result.replications, level: `${format.plainNumber(scenario.run.confidenceLevel * 100, 1)}%` }),
    ],
    textTable(
      [
        left(t('cli.report.column.kind')),
        right(t('cli.steadyState.perHour')),
        right(t('cli.steadyState.meanWait')),
        right(t('cli.report.column.serviceLevel')),
      ],
      result.waits.map(({ kind, passengers, mean, serviceLevel }) => [
        `${directionName(kind.direction)} · ${shortened(kindName(kind, kind.of === 'category' ? labelOf.get(kind.category) : undefined, translator), widestName)}`,
        numberText(passengers, 0, translator),
        minutesText(mean, translator),
        shareText(serviceLevel, translator),
      ]),
    ),
    textTable(
      [left(t('cli.report.column.bank')), right(t('cli.report.column.utilization')), right(t('cli.report.column.queueLength'))],
      result.banks.map(({ id, utilization, queueLength }) => [
        shortened(nameOf.get(id) ?? id, widestName),
        shareText(utilization, translator),
        numberText(queueLength, 1, translator),
      ]),
    ),
    result.halls.map(({ direction, occupancy }) =>
      t('cli.steadyState.inHall', { direction: directionName(direction), people: numberText(occupancy, 1, translator) }),
    ),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
