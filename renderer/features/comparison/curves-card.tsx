// Both days over each other, and below them the difference with its band: when in the day the deployments part, and by how much.

import { Select } from '@mantine/core';
import { useState } from 'react';
import { ChartCard } from '../../charts/chart-card.tsx';
import { ChartLegend } from '../../charts/chart-legend.tsx';
import type { ChartLine } from '../../charts/chart-line.ts';
import { EstimateBandChart } from '../../charts/estimate-band-chart.tsx';
import { lineTable } from '../../charts/line-table.ts';
import { shareFloor, shareTicks } from '../../charts/value-axis.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { AgainstBaseline, ComparisonReport } from '../../../shared/report/comparison-report.ts';
import { deploymentLetter, deploymentName } from '../../../shared/wording/comparison-sentences.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { capitalized } from './capitalized.ts';
import { comparisonFileName, comparisonProvenance, comparisonSubtitle } from './comparison-identity.ts';
import classes from './comparison.module.css';
import { comparedCurve, curveChoices, curveId, decidingCurveId, type CurveId, type CurveStatistic } from './curves.ts';
import { curveSentence } from './curve-sentence.ts';

/** Differences below this are drawn flat: a hair's breadth of a minute is no hill. */
const leastReach = { minutes: 0.5, share: 0.01, people: 5 };

interface CurvesCardProps {
  readonly report: ComparisonReport;
  readonly against: AgainstBaseline;
  /** While days come in there is no other curve to choose: the fields would take longer to draw than the curves. */
  readonly partial: boolean;
}

export function CurvesCard({ report, against, partial }: CurvesCardProps) {
  const translator = useTranslator();
  const { t, format } = translator;
  const [chosen, setChosen] = useState<CurveId | undefined>(undefined);
  const deciding = decidingCurveId(report);
  const { kind, statistic } = chosen ?? deciding;
  const choices = curveChoices(report, kind, translator);
  const curve = comparedCurve(report, against, chosen ?? deciding, translator) ?? comparedCurve(report, against, deciding, translator);
  if (curve === undefined) return undefined;
  const baseline = deploymentLetter(0);
  const other = deploymentLetter(against.deployment);
  const lines: readonly ChartLine[] = [
    { ...curve.baseline, id: 'baseline', label: deploymentName(report, 0, translator), tone: 'before', stroke: 'dashed' },
    {
      ...curve.other,
      id: 'other',
      label: deploymentName(report, against.deployment, translator),
      tone: 'focus',
      stroke: 'solid',
      width: 2.5,
    },
  ];
  const difference: ChartLine = {
    ...curve.difference,
    id: 'difference',
    label: t('comparison.curves.difference', { baseline, other }),
    tone: 'focus',
    stroke: 'solid',
  };
  const axis = { starts: report.intervals, length: (report.intervals[1] ?? 900) - (report.intervals[0] ?? 0) };
  const texts = valueTexts(translator)[curve.unit];
  const title = t('comparison.curves.title', { quantity: capitalized(curve.name), deployments: format.list([baseline, other]) });
  const choose = (changed: Partial<CurveId>) => setChosen({ kind, statistic, ...changed });
  return (
    <ChartCard
      title={title}
      subtitle={comparisonSubtitle(t(`results.unit.${curve.unit}`), report, translator)}
      sentence={curveSentence(curve, axis, other, translator)}
      table={lineTable(title, t('results.column.time'), axis, [...lines, difference], texts)}
      fileName={comparisonFileName(report, `curves-${curveId(chosen ?? deciding)}`)}
      provenance={comparisonProvenance(report, translator)}
      legend={<ChartLegend lines={[...lines]} />}
      controls={
        !partial && (
          <div className={classes.chooser}>
            <Select
              aria-label={t('comparison.curves.curve')}
              data={choices.statistics.map((choice) => ({ ...choice }))}
              value={statistic}
              onChange={(value) => choose({ statistic: choices.statistics.find((each) => each.value === value)?.value ?? statistic })}
              allowDeselect={false}
              w={170}
            />
            <Select
              aria-label={t('comparison.curves.kind')}
              data={choices.kinds.map((choice) => ({ ...choice }))}
              value={kind}
              onChange={(value) => choose(withKind(report, value ?? kind, statistic, translator))}
              allowDeselect={false}
              searchable={choices.kinds.length > 12}
              w={230}
            />
          </div>
        )
      }
    >
      <EstimateBandChart
        label={title}
        axis={axis}
        lines={lines}
        format={texts}
        target={curve.target}
        height={230}
        {...(curve.unit === 'share'
          ? { top: 1, ticks: shareTicks(shareFloor(lines, curve.target === undefined ? [] : [curve.target.value])) }
          : {})}
      />
      <EstimateBandChart
        label={difference.label}
        heading={t('comparison.curves.difference', { baseline, other })}
        axis={axis}
        lines={[difference]}
        format={curve.differenceTexts}
        signedReach={leastReach[curve.unit]}
        height={150}
      />
      <p className={classes.note}>{t('comparison.curves.note')}</p>
    </ChartCard>
  );
}

/** Another kind of passenger or of vehicles, with the statistic looked at where it has that, else its mean wait. */
function withKind(report: ComparisonReport, kind: string, statistic: CurveStatistic, translator: Translator): CurveId {
  const { statistics } = curveChoices(report, kind, translator);
  return { kind, statistic: statistics.some(({ value }) => value === statistic) ? statistic : 'mean' };
}
