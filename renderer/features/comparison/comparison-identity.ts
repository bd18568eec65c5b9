// Where the numbers of a comparison come from, for the foot of pictures and the notes of CSV files, and what exported files are called.

import type { Translator } from '../../../shared/i18n/translator.ts';
import type { ComparisonReport } from '../../../shared/report/comparison-report.ts';
import { deploymentName } from '../../../shared/wording/comparison-sentences.ts';

export function comparisonProvenance(report: ComparisonReport, translator: Translator): readonly (readonly [string, string])[] {
  const { t, format } = translator;
  const { identity } = report;
  return [
    ...identity.deployments.map(({ scenarioHash }, index) => [deploymentName(report, index, translator), scenarioHash] as const),
    [t('results.provenance.replications'), String(identity.replications)],
    [t('results.provenance.level'), format.plainPercent(identity.confidenceLevel)],
    [t('results.provenance.seed'), String(identity.seed)],
    [t('results.provenance.engine'), identity.engineVersion],
    // A report on the way has none.
    ...(identity.resultHash === '' ? [] : [[t('results.provenance.resultHash'), identity.resultHash] as const]),
  ];
}

/** "minutes · 22 days simulated · 95% interval". */
export function comparisonSubtitle(unit: string, { identity }: ComparisonReport, { t, format }: Translator): string {
  return t('results.subtitle', {
    unit,
    replications: t('results.replications', { count: identity.replications }),
    level: format.plainPercent(identity.confidenceLevel),
  });
}

/** Without ending: "lo-wu-2025-04-18-comparison-curves". */
export function comparisonFileName({ deployments: [baseline] }: ComparisonReport, part: string): string {
  const { controlPoint, date } = baseline?.identity ?? { controlPoint: 'comparison', date: '' };
  return `${controlPoint}-${date}-comparison-${part}`.replaceAll(/[^a-z0-9-]+/gi, '-').toLowerCase();
}
