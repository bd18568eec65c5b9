// A chart of a run in its card: adds to a ChartCard what every result has in common, its unit, replications, interval and origin.

import type { ReactNode } from 'react';
import { ChartCard } from '../../charts/chart-card.tsx';
import type { ChartTable } from '../../charts/chart-table.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import type { RunReport } from '../../../shared/report/run-report.ts';
import { fileNameOf, provenanceOf, subtitleOf } from './provenance.ts';

interface ReportCardProps {
  readonly report: RunReport;
  /** Names exported files: "waiting-departure-visitors". */
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly sentence: string;
  readonly table: ChartTable | undefined;
  readonly legend?: ReactNode;
  readonly controls?: ReactNode;
  readonly children?: ReactNode;
}

export function ReportCard({ report, id, unit, ...card }: ReportCardProps) {
  const translator = useTranslator();
  return (
    <ChartCard
      {...card}
      subtitle={subtitleOf(unit, report, translator)}
      fileName={fileNameOf(report.identity, id)}
      provenance={provenanceOf(report.identity, translator)}
    />
  );
}
