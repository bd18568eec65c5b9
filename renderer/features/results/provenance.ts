// Where numbers come from, in pairs of label and value: at the foot of pictures and in the notes of CSV files, so that anybody can reproduce them.

import { displayName } from '../../store/display-name.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { RunIdentity, RunReport } from '../../../shared/report/run-report.ts';

export function provenanceOf(identity: RunIdentity, { t, text, format }: Translator): readonly (readonly [string, string])[] {
  return [
    [t('results.provenance.scenario'), displayName(identity.scenarioName, text)],
    [t('results.provenance.day'), identity.date],
    [t('results.provenance.replications'), String(identity.replications)],
    [t('results.provenance.level'), format.plainPercent(identity.confidenceLevel)],
    [t('results.provenance.seed'), String(identity.seed)],
    [t('results.provenance.engine'), identity.engineVersion],
    [t('results.provenance.scenarioHash'), identity.scenarioHash],
    // A partial report has none.
    ...(identity.resultHash === '' ? [] : [[t('results.provenance.resultHash'), identity.resultHash] as const]),
  ];
}

/** "minutes · 40 days simulated · 95% interval". */
export function subtitleOf(unit: string, { identity }: Pick<RunReport, 'identity'>, { t, format }: Translator): string {
  const level = identity.confidenceLevel;
  return t('results.subtitle', {
    unit,
    replications: t('results.replications', { count: identity.replications }),
    level: format.percent(level, Number.isInteger(Number((level * 100).toFixed(6))) ? 0 : 1),
  });
}

/** Name of an exported file, without ending: "lo-wu-2025-04-18-waiting-departure-visitors". */
export function fileNameOf({ controlPoint, date }: RunIdentity, chart: string): string {
  return `${controlPoint}-${date}-${chart}`.replaceAll(/[^a-z0-9-]+/gi, '-').toLowerCase();
}
