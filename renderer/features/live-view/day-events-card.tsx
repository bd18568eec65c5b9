// The events of the day as a list: what the time line marks, in words that lead there.

import { useTranslator } from '../../i18n/translator-context.tsx';
import type { DayEvent } from './day-events.ts';
import classes from './live-view.module.css';
import { useTold, type OpenDay } from './use-live-day.ts';

export function DayEventsCard({ day, events }: { readonly day: OpenDay; readonly events: readonly DayEvent[] }) {
  const { t, format } = useTranslator();
  const { show } = day;
  useTold(show);
  return (
    <details className={classes['events']}>
      <summary>
        {t('live.timeLine.events')} ({format.number(events.length)})
      </summary>
      <ol>
        {events.map(({ time, words }, at) => (
          <li key={`${at} ${words}`} data-ahead={time > show.time || undefined}>
            <button type="button" aria-label={t('live.timeLine.goTo', { event: words })} onClick={() => show.seek(time)}>
              {words}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
