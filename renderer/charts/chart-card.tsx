// The frame around every chart: title, what is measured, the sentence it says, the chart or its table, legend, and ways to take it along.

import { useId, useRef, useState, type ReactNode } from 'react';
import { ChartCardActions } from './chart-card-actions.tsx';
import { chartSvg } from './chart-image.ts';
import { ChartTableView } from './chart-table-view.tsx';
import type { ChartTable } from './chart-table.ts';
import classes from './charts.module.css';

/** A table in place of a chart takes about the chart's room [px]. */
const tableHeight = 420;

export interface ChartCardProps {
  readonly title: string;
  /** Unit, replications, interval: "minutes · 40 replications · 95% interval". */
  readonly subtitle: string;
  /** What the chart says, in words and numbers. */
  readonly sentence: string;
  /** The numbers behind the chart; without them the card is its sentence alone. */
  readonly table: ChartTable | undefined;
  /** Name of exported files, without ending. */
  readonly fileName: string;
  /** Where the numbers come from, in pairs of label and value: foot of pictures, notes of CSV files. */
  readonly provenance: readonly (readonly [string, string])[];
  readonly legend?: ReactNode;
  /** A choice that concerns this chart alone, at the right of its title. */
  readonly controls?: ReactNode;
  /** The chart; without one the card shows its table only. */
  readonly children?: ReactNode;
}

export function ChartCard({ table, ...card }: ChartCardProps) {
  const titleId = useId();
  return (
    <article className={classes.card} aria-labelledby={titleId}>
      <header className={classes.cardHeader}>
        <h3 id={titleId} className={classes.cardTitle}>
          {card.title}
        </h3>
        <span className={classes.cardSubtitle}>{card.subtitle}</span>
        {card.controls !== undefined && <div className={classes.cardControls}>{card.controls}</div>}
      </header>
      <p className={classes.cardSentence}>{card.sentence}</p>
      {table !== undefined && <Evidence {...card} table={table} />}
    </article>
  );
}

/** The chart or its table, and below it the legend and what can be done with them. */
function Evidence({ table, children, legend, ...card }: ChartCardProps & { readonly table: ChartTable }) {
  const [tableShown, setTableShown] = useState(false);
  const plots = useRef<HTMLDivElement>(null);
  const legendBox = useRef<HTMLDivElement>(null);
  const hasChart = children !== undefined;
  const chartShown = hasChart && !tableShown;

  const picture = () => {
    if (plots.current === null) throw new Error('The chart is not on screen');
    const footnote = card.provenance.map(([label, value]) => `${label} ${value}`).join(' · ');
    return chartSvg(plots.current, legendBox.current, { title: card.title, subtitle: card.subtitle, sentence: card.sentence, footnote });
  };

  return (
    <>
      {chartShown ? <div ref={plots}>{children}</div> : <ChartTableView table={table} {...(hasChart ? { maxHeight: tableHeight } : {})} />}
      <footer className={classes.cardFooter}>
        <div ref={legendBox} className={classes.cardLegend}>
          {chartShown && legend}
        </div>
        <ChartCardActions
          title={card.title}
          table={table}
          fileName={card.fileName}
          provenance={card.provenance}
          tableShown={tableShown}
          onToggleTable={hasChart ? () => setTableShown((shown) => !shown) : undefined}
          picture={chartShown ? picture : undefined}
        />
      </footer>
    </>
  );
}
