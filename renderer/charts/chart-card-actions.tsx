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

/** The note goes when it has been read [ms]. */
const noteStays = 6000;

export function ChartCardActions({ title, table, fileName, provenance, tableShown, onToggleTable, picture }: ChartCardActionsProps) {
  const { t } = useTranslator();
  const { saveFile, copyText } = useChartServices();
  const [note, setNote] = useState<string>();
  useEffect(() => {
    if (note === undefined) return undefined;
    const timer = setTimeout(() => setNote(undefined), noteStays);
    return () => clearTimeout(timer);
  }, [note]);

  const savePng = async (draw: () => string): Promise<string | undefined> => {
    let png: Uint8Array;
    try {
      png = await pngOf(draw());
    } catch {
      return t('results.card.noPicture');
    }
    return saveFile(png, `${fileName}.png`);
  };
  const button = (label: string, onClick: () => void) => (
    <Button variant="subtle" size="compact-xs" fw={500} onClick={onClick} aria-label={`${label}: ${title}`}>
      {label}
    </Button>
  );
  const doing = (label: string, act: () => Promise<string | undefined>) => button(label, () => void act().then(setNote));

  return (
    <Group gap={2} wrap="nowrap" className={classes.cardActions}>
      <span role="status" className={classes.cardNote}>
        {note}
      </span>
      {onToggleTable !== undefined && button(tableShown ? t('results.card.chart') : t('results.card.table'), onToggleTable)}
      {doing(t('results.card.copy'), () => copyText(tableTsv(table), tableHtml(table)))}
      {doing('CSV', () => saveFile(tableCsv(table, provenance), `${fileName}.csv`))}
      {picture !== undefined && doing('SVG', () => saveFile(picture(), `${fileName}.svg`))}
      {picture !== undefined && doing('PNG', () => savePng(picture))}
    </Group>
  );
}
