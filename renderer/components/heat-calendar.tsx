// A year of days, each tinted by how many there were on it, so that the busy ones are seen before anything is clicked.

import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { memo, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslator } from '../i18n/translator-context.tsx';
import classes from './heat-calendar.module.css';
import { dayMoved, heatOf, monthsOf, type CalendarDay } from './heat-calendar-days.ts';
import { useTurns } from './use-turns.ts';

interface HeatCalendarProps {
  readonly label: string;
  /** Days with their figure; days not listed cannot be chosen. */
  readonly days: ReadonlyMap<string, number>;
  readonly chosen: string | undefined;
  readonly onChoose: (date: string) => void;
  /** The figure in words, "165,144 passengers". */
  readonly wording: (figure: number) => string;
}

export function HeatCalendar({ label, days, chosen, onChoose, wording }: HeatCalendarProps) {
  const { t, format } = useTranslator();
  const dates = useMemo(() => [...days.keys()].toSorted(), [days]);
  const first = dates[0];
  const last = dates.at(-1);
  const [looked, setLooked] = useState<string | undefined>(undefined);
  const at = clamp(looked ?? chosen ?? last ?? '', first ?? '', last ?? '');
  const year = Number(at.slice(0, 4));
  const table = useRef<HTMLDivElement>(null);
  const largest = useMemo(() => Math.max(1, ...days.values()), [days]);
  const months = useMemo(() => monthsOf(year), [year]);
  // A year is some four hundred buttons: a quarter of it at a time, so that the window answers in between.
  const quarters = useTurns(4);

  const look = (date: string, focus: boolean) => {
    setLooked(clamp(date, first ?? date, last ?? date));
    if (focus) requestAnimationFrame(() => table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  };
  const turn = (years: number) => {
    look(`${year + years}${at.slice(4)}`, false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moved = dayMoved(event.key, at);
    if (moved === undefined) return;
    event.preventDefault();
    look(moved, true);
  };

  if (first === undefined || last === undefined) return undefined;
  return (
    <div role="group" aria-label={label}>
      <div className={classes['bar']}>
        <ActionIcon
          variant="default"
          size="sm"
          aria-label={t('scenario.calendar.yearBefore')}
          disabled={year <= Number(first.slice(0, 4))}
          onClick={() => turn(-1)}
        >
          <IconChevronLeft size="0.875rem" aria-hidden />
        </ActionIcon>
        <strong className={classes['year']}>{year}</strong>
        <ActionIcon
          variant="default"
          size="sm"
          aria-label={t('scenario.calendar.yearAfter')}
          disabled={year >= Number(last.slice(0, 4))}
          onClick={() => turn(1)}
        >
          <IconChevronRight size="0.875rem" aria-hidden />
        </ActionIcon>
        <span className={classes['looked']} aria-live="polite">
          {days.has(at) && `${format.date(at)} · ${wording(days.get(at) ?? 0)}`}
        </span>
      </div>
      <div ref={table} className={classes['months']} onKeyDown={onKeyDown} role="presentation">
        {months.map(({ month, days: cells }) => (
          <Month
            key={month}
            year={year}
            month={month}
            cells={month <= 3 * quarters ? cells : none}
            days={days}
            largest={largest}
            chosen={dateWithin(cells, chosen)}
            looked={dateWithin(cells, at)}
            wording={wording}
            onChoose={onChoose}
            onLook={setLooked}
          />
        ))}
      </div>
    </div>
  );
}

const none: readonly CalendarDay[] = [];

interface MonthProps {
  readonly year: number;
  readonly month: number;
  readonly cells: readonly CalendarDay[];
  readonly days: ReadonlyMap<string, number>;
  readonly largest: number;
  /** The day chosen and the day looked at, where they are in this month. */
  readonly chosen: string | undefined;
  readonly looked: string | undefined;
  readonly wording: (figure: number) => string;
  readonly onChoose: (date: string) => void;
  readonly onLook: (date: string) => void;
}

/** Drawn again only where something of it changed: a pointer that passes over days changes one month or two. */
const Month = memo(function Month({ year, month, cells, days, largest, chosen, looked, wording, onChoose, onLook }: MonthProps) {
  const { t, format } = useTranslator();
  return (
    <div className={classes['month']} role="group" aria-label={format.month(year, month)}>
      <span className={classes['monthName']} aria-hidden>
        {t('scenario.calendar.month', { month: format.month(year, month) })}
      </span>
      {cells.map((cell) => (
        <Day
          key={cell.date}
          cell={cell}
          figure={days.get(cell.date)}
          heat={heatOf(days.get(cell.date), largest)}
          chosen={cell.date === chosen}
          looked={cell.date === looked}
          name={`${format.longDate(cell.date)}${days.has(cell.date) ? `, ${wording(days.get(cell.date) ?? 0)}` : ''}`}
          onChoose={onChoose}
          onLook={onLook}
        />
      ))}
    </div>
  );
});

interface DayProps {
  readonly cell: CalendarDay;
  readonly figure: number | undefined;
  /** 0 to 1. */
  readonly heat: number;
  readonly chosen: boolean;
  readonly looked: boolean;
  readonly name: string;
  readonly onChoose: (date: string) => void;
  readonly onLook: (date: string) => void;
}

function Day({ cell, figure, heat, chosen, looked, name, onChoose, onLook }: DayProps) {
  return (
    <button
      type="button"
      className={classes['day']}
      style={{ gridColumn: cell.weekday + 1, '--heat': heat } as React.CSSProperties}
      aria-label={name}
      aria-pressed={chosen}
      disabled={figure === undefined}
      tabIndex={looked ? 0 : -1}
      onClick={() => {
        onLook(cell.date);
        onChoose(cell.date);
      }}
      onPointerEnter={() => {
        onLook(cell.date);
      }}
    >
      {cell.day}
    </button>
  );
}

function dateWithin(cells: readonly CalendarDay[], date: string | undefined): string | undefined {
  return cells.some((cell) => cell.date === date) ? date : undefined;
}

function clamp(date: string, first: string, last: string): string {
  if (date < first) return first;
  return date > last ? last : date;
}
