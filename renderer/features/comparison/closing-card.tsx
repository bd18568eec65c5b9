// How the interval of the deciding difference closed, look by look.

import { ChartCard } from '../../charts/chart-card.tsx';
import { IntervalLooksChart } from '../../charts/interval-looks-chart.tsx';
import { useTranslator } from '../../i18n/translator-context.tsx';
import type { ComparisonReport } from '../../../shared/report/comparison-report.ts';
import { deploymentLetter, quantityUnit } from '../../../shared/wording/comparison-sentences.ts';
import { differenceText } from '../../../shared/wording/effect-words.ts';
import type { ValueFormat } from '../../../shared/wording/value-texts.ts';
import { comparisonFileName, comparisonProvenance, comparisonSubtitle } from './comparison-identity.ts';

interface ClosingCardProps {
  readonly report: ComparisonReport;
  readonly verdict: NonNullable<ComparisonReport['verdict']>;
}

export function ClosingCard({ report, verdict: { looks } }: ClosingCardProps) {
  const translator = useTranslator();
  const { t, format } = translator;
  if (looks.length === 0) return undefined;
  const { decideBy, threshold } = report.identity.settings;
  const unit = quantityUnit(decideBy);
  const scale = unit === 'share' ? 100 : 1;
  const say = (mean: number, halfWidth: number) => differenceText({ mean, halfWidth }, unit === 'people' ? 'passengers' : unit, translator);
  const texts: ValueFormat = {
    axis: (value) => format.plainNumber(value * scale, 2).replace('-', '−'),
    value: (value) => say(value, Number.NaN),
    estimate: say,
  };
  const letters = { baseline: deploymentLetter(0), other: deploymentLetter(1) };
  const title = t('comparison.closing.title');
  return (
    <ChartCard
      title={title}
      subtitle={comparisonSubtitle(t(`results.unit.${unit}`), report, translator)}
      sentence={t('comparison.closing.summary', letters)}
      table={{
        caption: title,
        columns: [
          { id: 'days', label: t('comparison.closing.table.day'), align: 'end' },
          { id: 'difference', label: t('comparison.closing.table.difference', letters), format: say, estimate: true },
        ],
        rows: looks.map((look) => [String(look.replications), look]),
      }}
      fileName={comparisonFileName(report, 'interval')}
      provenance={comparisonProvenance(report, translator)}
    >
      <IntervalLooksChart
        label={t('comparison.curves.difference', letters)}
        looks={looks}
        threshold={threshold}
        thresholdLabel={t('comparison.closing.matters')}
        format={texts}
        heading={(days) => t('results.replications', { count: days })}
      />
    </ChartCard>
  );
}
