// Who is expected when: passengers by quarter-hour, stacked by what brings them, before any luck.

import { useMemo } from 'react';
import { directions, type Direction } from '../../../../shared/reference/vocabulary.ts';
import { secondsOf } from '../../../../shared/scenario/clock.ts';
import { expectedArrivals, type ExpectedArrivals } from '../../../../shared/scenario/expected-arrivals.ts';
import { clockText } from '../../../../shared/i18n/format.ts';
import { valueTexts } from '../../../../shared/wording/value-texts.ts';
import { ChartCard } from '../../../charts/chart-card.tsx';
import { chartServices } from '../../../charts/chart-services-of.ts';
import { ChartServicesProvider } from '../../../charts/chart-services.tsx';
import { ChartLegend } from '../../../charts/chart-legend.tsx';
import type { ChartLine, ChartTone } from '../../../charts/chart-line.ts';
import { lineTable } from '../../../charts/line-table.ts';
import { StackedSteps } from '../../../charts/stacked-steps.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppServices } from '../../../store/app-services.ts';
import { useAppStore } from '../../../store/use-app-store.ts';

const tones: readonly ChartTone[] = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6', 'series-7', 'series-8'];

export function ExpectedCard() {
  const { demand, openingHours, categories } = useAppStore((state) => state.scenario);
  const arrivals = useMemo(() => expectedArrivals({ demand, openingHours, categories }), [demand, openingHours, categories]);
  const opens = secondsOf(openingHours.opens);
  const translator = useTranslator();
  const { desktop } = useAppServices();
  const services = useMemo(() => chartServices(desktop, translator), [desktop, translator]);
  return (
    <ChartServicesProvider services={services}>
      {directions.map((direction) => (
        <WayChart key={direction} direction={direction} arrivals={arrivals.filter((one) => one.direction === direction)} opens={opens} />
      ))}
    </ChartServicesProvider>
  );
}

function WayChart({ direction, arrivals, opens }: { direction: Direction; arrivals: readonly ExpectedArrivals[]; opens: number }) {
  const translator = useTranslator();
  const { t, format } = translator;
  const { people } = valueTexts(translator);
  const parts = usePartsOf(arrivals);
  if (parts.length === 0) return undefined;
  const axis = { starts: (parts[0]?.values ?? []).map((_, place) => opens + place * 900), length: 900 };
  const totals = axis.starts.map((_, place) => sum(parts.map(({ values }) => values[place] ?? 0)));
  const busiest = totals.indexOf(Math.max(...totals));
  const title = t(`scenario.expected.title.${direction}`);
  return (
    <ChartCard
      title={title}
      subtitle={t('scenario.expected.subtitle')}
      sentence={t('scenario.expected.sentence', {
        all: format.number(sum(totals)),
        at: clockText(axis.starts[busiest] ?? opens),
        most: format.number(totals[busiest] ?? 0),
      })}
      table={lineTable(title, t('scenario.expected.time'), axis, parts, people)}
      fileName={`expected-${direction}`}
      provenance={[]}
      legend={<ChartLegend lines={parts} filled />}
    >
      <StackedSteps label={title} axis={axis} parts={parts} format={people} height={200} />
    </ChartCard>
  );
}

/** One part for all that the profiles bring, one for each transport and each surge. */
function usePartsOf(arrivals: readonly ExpectedArrivals[]): readonly ChartLine[] {
  const { t, text } = useTranslator();
  const groups = new Map<string, ExpectedArrivals[]>();
  for (const one of arrivals) {
    const key = `${one.of} ${one.id ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([id, members], index) => {
    const [first] = members;
    return {
      id,
      label: first?.name === undefined ? t(`scenario.expected.of.${first?.of === 'list' ? 'list' : 'profile'}`) : text(first.name),
      values: (first?.passengers ?? []).map((_, place) => sum(members.map(({ passengers }) => passengers[place] ?? 0))),
      tone: tones[index % tones.length] ?? 'series-1',
      stroke: 'solid',
    };
  });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
