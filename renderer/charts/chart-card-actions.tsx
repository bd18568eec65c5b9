// What can be done with a chart: see its table, copy it, save it as CSV or as a picture. Says what came of it beside the buttons.

import { Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslator } from '../i18n/translator-context.tsx';
import { pngOf } from './chart-image.ts';
import { useChartServices } from './chart-services.tsx';
import { tableCsv, tableHtml, tableTsv, type ChartTable } from './chart-table.ts';
import classes from './charts.module.css';

interface ChartCardActionsProps {
  readonly title: string;
  readonly table: ChartTable;
  readonly fileName: string;
  readonly provenance: readonly (readonly [string, string])[];
  readonly tableShown: boolean;
  /** Absent where there is no chart to go back to. */
  readonly onToggleTable: (() => void) | undefined;
  /** Gives the chart as SVG; absent while the table is shown. */
  readonly picture: (() => string) | undefined;
}

type Outcome = 'copied' | 'notCopied' | 'noPicture';

/** The note goes when it has been read [ms]. */
const noteStays = 4000;

export function ChartCardActions({ title, table, fileName, provenance, tableShown, onToggleTable, picture }: ChartCardActionsProps) {
  const { t } = useTranslator();
  const { saveFile, copyText } = useChartServices();
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    if (outcome === undefined) return undefined;
    const timer = setTimeout(() => setOutcome(undefined), noteStays);
    return () => clearTimeout(timer);
  }, [outcome]);

  const saveSvg = async (draw: () => string) => saveFile(draw(), `${fileName}.svg`);
  const savePng = async (draw: () => string) => {
    let png: Uint8Array;
    try {
      png = await pngOf(draw());
    } catch {
      setOutcome('noPicture');
      return;
    }
    await saveFile(png, `${fileName}.png`);
  };
  const action = (label: string, onClick: () => void, pressed?: boolean) => (
    <Button variant="subtle" size="compact-xs" onClick={onClick} aria-pressed={pressed} aria-label={`${label}: ${title}`}>
      {label}
    </Button>
  );

  return (
    <Group gap={2} wrap="nowrap" className={classes.cardActions}>
      <span role="status" className={classes.cardNote}>
        {outcome === undefined ? '' : t(`results.card.${outcome}`)}
      </span>
      {onToggleTable !== undefined && action(tableShown ? t('results.card.chart') : t('results.card.table'), onToggleTable)}
      {action(t('results.card.copy'), () => void copyText(tableTsv(table), tableHtml(table)).then((done) => setOutcome(done ? 'copied' : 'notCopied')))}
      {action('CSV', () => void saveFile(tableCsv(table, provenance), `${fileName}.csv`))}
      {picture !== undefined && action('SVG', () => void saveSvg(picture))}
      {picture !== undefined && action('PNG', () => void savePng(picture))}
    </Group>
  );
}
