// What one points at, in words, beside the plan; said aloud when it was reached by keyboard.

import { useTranslator } from '../../../i18n/translator-context.tsx';
import type { Inspected } from './inspect.ts';
import { inspectWords } from './inspect-words.ts';
import classes from '../live-view.module.css';
import { useTold, type OpenDay } from '../use-live-day.ts';

export function InspectCard({ day, inspected }: { readonly day: OpenDay; readonly inspected: Inspected | undefined }) {
  const translator = useTranslator();
  const { show, film } = day;
  useTold(show);
  const words = inspected === undefined ? undefined : inspectWords(inspected, film.picture, show.time, translator);
  return (
    <div
      className={classes['inspect']}
      role="status"
      // While the day plays, it changes all the time.
      aria-live={show.playing ? 'off' : 'polite'}
      aria-label={translator.t('live.inspect.title')}
      data-empty={words === undefined || undefined}
    >
      {words !== undefined && (
        <>
          <strong>{words.title}</strong>
          {words.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </>
      )}
    </div>
  );
}
