// A comparison as sheets: what it came to, every effect of the day, costs beside gains, and the differences by quarter-hour.

import type { MessageKey } from '../i18n/catalogue.ts';
import type { Translator } from '../i18n/translator.ts';
import { controlPoint } from '../reference/control-points.ts';
import type { ComparisonReport, EstimatedDifference } from '../report/comparison-report.ts';
import { plannedCosts, quarterHourDifferences, type QuarterHourDifference } from '../report/comparison-tables.ts';
import { scaled } from '../report/experiment-estimates.ts';
import type { MeasureUnit } from '../report/measure-units.ts';
import type { RunReport } from '../report/run-report.ts';
import type { Estimate } from '../statistics/estimate.ts';
import { deploymentName, verdictSentence } from '../wording/comparison-sentences.ts';
import { effectName } from '../wording/effect-words.ts';
import { kindName } from '../wording/kind-names.ts';
import { targetLabel } from '../wording/verdict-words.ts';
import { aboutSheet } from './run-sheets.ts';
import { observed, type Sheet, type SheetCell, type SheetColumn } from './sheet.ts';

export function comparisonSheets(report: ComparisonReport, translator: Translator): readonly Sheet[] {
  const [baseline] = report.deployments;
  if (baseline === undefined) throw new Error('A comparison has a baseline');
  return [
    about(report, baseline, translator),
    effects(report, baseline, translator),
    costsAndGains(report, translator),
    differences(report, baseline, translator),
  ];
}

function about(report: ComparisonReport, baseline: RunReport, translator: Translator): Sheet {
  const { t, text, format } = translator;
  const { identity } = report;
  return aboutSheet(
    [
      [t('sheet.about.name'), identity.projectName],
      [t('sheet.about.verdict'), verdictSentence(report, translator)],
      [t('sheet.about.controlPoint'), text(controlPoint(baseline.identity.controlPoint).name)],
      [t('sheet.about.date'), format.longDate(baseline.identity.date)],
      [t('sheet.about.days'), identity.replications],
      [t('sheet.about.level'), format.plainPercent(identity.confidenceLevel)],
      [t('sheet.about.seed'), identity.seed],
      [t('sheet.about.engine'), identity.engineVersion],
      ...identity.deployments.map(({ scenarioHash }, i): readonly [string, string] => [
        `${t('sheet.about.scenarioHash')} · ${deploymentName(report, i, translator)}`,
        scenarioHash,
      ]),
      [t('sheet.about.resultHash'), identity.resultHash],
    ],
    translator,
  );
}

/** Columns whose unit each row says for itself. */
function mixed(key: 'baseline' | 'other' | 'difference' | 'plusMinus', { t }: Translator): SheetColumn {
  return { heading: t(`sheet.column.${key}`), unit: 'people', width: key === 'plusMinus' ? 11 : 14 };
}

const textColumn = (heading: string, width: number): SheetColumn => ({ heading, unit: 'text', width });

function effects(report: ComparisonReport, baseline: RunReport, translator: Translator): Sheet {
  const { t } = translator;
  const rows = report.against.flatMap(({ deployment, effects: all }) => all.map((effect) => ({ deployment, effect })));
  return {
    name: t('sheet.name.effects'),
    columns: [
      textColumn(t('sheet.column.deployment'), 26),
      textColumn(t('sheet.column.what'), 52),
      textColumn(t('sheet.column.unit'), 12),
      mixed('baseline', translator),
      mixed('plusMinus', translator),
      mixed('other', translator),
      mixed('plusMinus', translator),
      mixed('difference', translator),
      mixed('plusMinus', translator),
      textColumn(t('sheet.column.judgement'), 18),
      { heading: t('sheet.column.correlation'), unit: 'plain', width: 12 },
      { heading: t('sheet.column.varianceSaved'), unit: 'plain', width: 14 },
      { heading: t('sheet.column.days'), unit: 'plain', width: 8 },
    ],
    rows: rows.map(({ deployment, effect }): SheetCell[] => {
      const { unit } = effect;
      return [
        deploymentName(report, deployment, translator),
        effectName(effect.of, baseline, translator),
        unitText(unit, translator),
        ...estimateCells(effect.baseline, unit),
        ...estimateCells(effect.other, unit),
        ...estimateCells(effect.difference, unit),
        t(`difference.judgement.${effect.judgement}`),
        observed(effect.correlation),
        observed(effect.varianceSaved),
        effect.difference.replications,
      ];
    }),
    rowUnits: rows.map(({ effect }) => shownUnit(effect.unit)),
  };
}

function costsAndGains(report: ComparisonReport, translator: Translator): Sheet {
  const { t } = translator;
  const rows = report.against.flatMap(({ deployment, costs, gains }) => {
    const name = deploymentName(report, deployment, translator);
    const row = (what: string, unit: MeasureUnit, cells: readonly SheetCell[]) => ({
      unit,
      cells: [name, what, unitText(unit, translator), ...cells] satisfies SheetCell[],
    });
    const gain = (what: string, unit: MeasureUnit, { mean, halfWidth }: Estimate) =>
      row(what, unit, [undefined, undefined, observed(mean), observed(halfWidth)]);
    const called = ({ baseline, other, difference }: EstimatedDifference) =>
      row(t('difference.costs.officerHoursCalled'), 'hours', [
        observed(baseline.mean),
        observed(other.mean),
        observed(difference.mean),
        observed(difference.halfWidth),
      ]);
    return [
      ...plannedCosts.map(([key, unit]) =>
        row(t(`difference.costs.${key}`), unit, [costs[key].baseline, costs[key].other, costs[key].difference, undefined]),
      ),
      ...(costs.officerHoursCalled === undefined ? [] : [called(costs.officerHoursCalled)]),
      ...gains.flatMap(({ direction, withinTarget, minutesSaved }) => [
        ...(withinTarget === undefined ? [] : [gain(t(`difference.gains.withinTarget.${direction}`), 'passengers', withinTarget)]),
        gain(t(`difference.gains.minutesSaved.${direction}`), 'hours', scaled(minutesSaved, 1 / 60)),
      ]),
    ];
  });
  return {
    name: t('sheet.name.costsAndGains'),
    columns: [
      textColumn(t('sheet.column.deployment'), 26),
      textColumn(t('sheet.column.what'), 52),
      textColumn(t('sheet.column.unit'), 18),
      mixed('baseline', translator),
      mixed('other', translator),
      mixed('difference', translator),
      mixed('plusMinus', translator),
    ],
    rows: rows.map(({ cells }) => cells),
    rowUnits: rows.map(({ unit }) => unit),
  };
}

function differences(report: ComparisonReport, baseline: RunReport, translator: Translator): Sheet {
  const { t } = translator;
  const rows = report.against.flatMap((against) =>
    quarterHourDifferences(report, against).map((row) => ({ deployment: deploymentName(report, against.deployment, translator), row })),
  );
  return {
    name: t('sheet.name.differences'),
    columns: [
      textColumn(t('sheet.column.deployment'), 26),
      textColumn(t('sheet.column.what'), 36),
      textColumn(t('sheet.column.difference'), 20),
      textColumn(t('sheet.column.unit'), 12),
      textColumn(t('sheet.column.from'), 8),
      mixed('difference', translator),
      mixed('plusMinus', translator),
    ],
    rows: rows.map(({ deployment, row }): SheetCell[] => [
      deployment,
      subjectText(row, baseline, translator),
      t(`sheet.column.${row.statistic}` as MessageKey),
      unitText(row.unit, translator),
      translator.format.clock(row.from),
      observed(row.difference.mean),
      observed(row.difference.halfWidth),
    ]),
    rowUnits: rows.map(({ row }) => row.unit),
  };
}

function subjectText({ table, subject }: QuarterHourDifference, baseline: RunReport, translator: Translator): string {
  const { waits, banks, verdicts, vehicles = [] } = baseline;
  switch (table) {
    case 'waits-by-quarter-hour': {
      const wait = waits.find(({ kind }) => kind.id === subject);
      return wait === undefined ? subject : kindName(wait, translator);
    }
    case 'targets-by-quarter-hour': {
      const verdict = verdicts.find(({ target }) => target.id === subject);
      return verdict === undefined ? subject : targetLabel(verdict.target, translator);
    }
    case 'banks-by-quarter-hour': {
      const bank = banks.find(({ id }) => id === subject);
      return bank === undefined ? subject : translator.text(bank.name);
    }
    case 'vehicles-by-quarter-hour': {
      const one = vehicles.find(({ vehicle, direction }) => `${direction}/${vehicle}` === subject);
      if (one === undefined) return subject;
      return translator.t(`vehicles.of.${one.direction}`, { vehicles: translator.t(`vocabulary.vehicle.${one.vehicle}`) });
    }
    case 'examination-by-quarter-hour':
      return translator.t('examination.title');
    case 'outside-by-quarter-hour':
    case 'halls-by-quarter-hour':
      return translator.t(subject === 'arrival' ? 'vocabulary.direction.arrival' : 'vocabulary.direction.departure');
  }
}

/** Clock times stay in minutes here, since their difference is a duration. */
function shownUnit(unit: MeasureUnit): MeasureUnit {
  return unit === 'clock' ? 'minutes' : unit;
}

function estimateCells({ mean, halfWidth }: Estimate, unit: MeasureUnit): readonly SheetCell[] {
  const scale = unit === 'clock' ? 1 / 60 : 1;
  return [observed(mean * scale), observed(halfWidth * scale)];
}

function unitText(unit: MeasureUnit, { t }: Translator): string {
  return t(`sheet.unit.${shownUnit(unit)}`);
}
