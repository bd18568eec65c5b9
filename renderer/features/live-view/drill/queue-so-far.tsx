// How many stood in line until now, over the time for which the trainee is in charge: nothing of what is to come.

import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useTold, type OpenDay } from '../use-live-day.ts';
import { clockText } from '../../../../shared/scenario/clock-text.ts';
import classes from './drill.module.css';
import { mostIn, queuePath } from './queue-path.ts';

interface QueueSoFarProps {
  readonly day: OpenDay;
  readonly from: number;
  readonly until: number;
}

export function QueueSoFar({ day, from, until }: QueueSoFarProps) {
  const { t, format } = useTranslator();
  const { show, curve, hall, film } = day;
  useTold(show);
  const { outside, peopleInLine } = film.picture;
  const now = peopleInLine.reduce((sum, people) => sum + people, outside.people);
  const most = Math.max(now, mostIn(curve.waiting, hall.opens, { from, to: show.time }));
  const words = t('drill.trainee.most', { number: format.number(most) });
  return (
    <figure className={classes['soFar']}>
      <figcaption>
        <span>{t('drill.trainee.soFar')}</span>
        <span>{words}</span>
      </figcaption>
      <svg viewBox="0 0 1000 100" preserveAspectRatio="none" role="img" aria-label={`${t('drill.trainee.soFar')}: ${words}`}>
        <path d={queuePath(curve.waiting, hall.opens, { from, to: until }, show.time, most)} className={classes['traineeLine']} />
      </svg>
      <div className={classes['ends']} aria-hidden>
        <span>{clockText(from)}</span>
        <span>{clockText(until)}</span>
      </div>
    </figure>
  );
}
