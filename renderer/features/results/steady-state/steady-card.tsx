// A chart or table of a held quarter-hour in its card, with what all of them have in common: replications, interval and origin.

import type { ReactNode } from 'react';
import type { SteadyStateReport } from '../../../../shared/report/steady-state-report.ts';
import { ChartCard } from '../../../charts/chart-card.tsx';
import type { ChartTable } from '../../../charts/chart-table.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { fileNameOf, provenanceOf, subtitleOf } from '../provenance.ts';

interface SteadyCardProps {
  readonly report: SteadyStateReport;
  /** Names exported files. */
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly sentence: string;
  readonly table: ChartTable;
  readonly legend?: ReactNode;
  readonly controls?: ReactNode;
  readonly children?: ReactNode;
}

export function SteadyCard({ report, id, unit, ...card }: SteadyCardProps) {
  const translator = useTranslator();
  return (
    <ChartCard
      {...card}
      subtitle={subtitleOf(unit, report, translator)}
      fileName={fileNameOf(report.identity, `steady-state-${report.at}-${id}`)}
      provenance={[[translator.t('steadyState.quarter'), report.at], ...provenanceOf(report.identity, translator)]}
    />
  );
}
