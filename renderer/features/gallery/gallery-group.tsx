// A control point with its cards; one of which no day is counted says why in a sentence.

import { memo, useMemo } from 'react';
import type { ReadyScenario } from '../../../shared/scenario/ready/ready-scenario.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices } from '../../store/app-services.ts';
import { useAppStore } from '../../store/use-app-store.ts';
import { DayPicture } from './day-picture.tsx';
import { busiestHour } from './day-shape.ts';
import type { GalleryGroup } from './gallery-groups.ts';
import classes from './gallery.module.css';
import { moveAmongCards } from './move-among-cards.ts';

export const GalleryGroupOf = memo(function GalleryGroupOf({ group: { id, point, ready } }: { group: GalleryGroup }) {
  const { t, text } = useTranslator();
  const heading = `gallery-${id}`;
  return (
    <section className={classes['group']} aria-labelledby={heading}>
      <h3 id={heading} className={classes['heading']}>
        {point === undefined ? t('gallery.exercises') : text(point.name)}{' '}
        {point !== undefined && <span className={classes['mode']}>{t(`gallery.mode.${point.mode}`)}</span>}
      </h3>
      {ready.length === 0 ? (
        <p className={classes['without']}>{point?.note !== undefined && text(point.note)}</p>
      ) : (
        <div className={classes['cards']}>
          {ready.map((one) => (
            <Card key={one.id} ready={one} />
          ))}
        </div>
      )}
    </section>
  );
});

function Card({ ready }: { ready: ReadyScenario }) {
  const { t, text, format } = useTranslator();
  const { files } = useAppServices();
  const changeFiles = useAppStore((state) => state.changeFiles);
  // Worked out once a card: it takes the profiles of the day, not the whole document.
  const day = useMemo(() => ready.day, [ready]);
  const busiest = busiestHour(day);
  const passengers = Math.round(day.passengers);
  return (
    <button
      type="button"
      className={classes['card']}
      data-card
      onKeyDown={(event) => {
        if (moveAmongCards(event.currentTarget, event.key)) event.preventDefault();
      }}
      onClick={() => {
        changeFiles({ choosingExample: false });
        void files.newFromExample(ready.id);
      }}
    >
      <DayPicture day={day} />
      <span className={classes['title']}>{text(ready.title)}</span>
      <span className={classes['facts']}>
        <span className={classes['kind']} data-kind={ready.kind}>
          {t(`gallery.kind.${ready.kind}`)}
        </span>{' '}
        {ready.project !== undefined && `${t('gallery.deployments', { count: ready.project.deployments.length })} · `}
        {t('gallery.passengers', { count: passengers, passengers: format.number(passengers) })}
        {' · '}
        {t('gallery.busiest', { time: format.clock(busiest.from), passengers: format.number(roundTo(busiest.passengers)) })}
      </span>
      <span className={classes['teaches']}>{text(ready.teaches)}</span>
    </button>
  );
}

/** Two figures that count: 9247 to 9200. */
function roundTo(passengers: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, passengers))) - 1);
  return Math.round(passengers / unit) * unit;
}
