// One passenger followed: chosen on the plan or from the longest waits, its way told with times that lead there.

import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconFocus2, IconX } from '@tabler/icons-react';
import type { LongWait } from '../../../../shared/hall-picture/day-survey.ts';
import type { PassengerStory } from '../../../../shared/hall-picture/passenger-story.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import classes from '../live-view.module.css';
import { clockWithSeconds, durationText, passengerName } from '../live-words.ts';
import { storyWords } from './story-words.ts';
import { useTold, type OpenDay } from '../use-live-day.ts';

interface StoryCardProps {
  readonly day: OpenDay;
  readonly story: PassengerStory | undefined;
  readonly onFollow: (number: number, arrived: number) => void;
  readonly onStop: () => void;
  readonly onFind: () => void;
}

const longestShown = 5;

export function StoryCard({ day, story, onFollow, onStop, onFind }: StoryCardProps) {
  const { t } = useTranslator();
  return (
    <section className={classes['story']} aria-label={t('live.follow.title')}>
      {story === undefined ? (
        <LongestWaits day={day} onFollow={onFollow} />
      ) : (
        <Story day={day} story={story} onStop={onStop} onFind={onFind} />
      )}
    </section>
  );
}

function LongestWaits({ day, onFollow }: Pick<StoryCardProps, 'day' | 'onFollow'>) {
  const translator = useTranslator();
  const { t, text } = translator;
  const { curve, hall, show } = day;
  useTold(show);
  const words = ({ leaf, wait, arrived }: LongWait) =>
    t('live.follow.choose', {
      category: text(hall.leaves[leaf]!.name),
      duration: durationText(wait, translator),
      time: clockWithSeconds(arrived),
    });
  return (
    <>
      <h3>{t('live.follow.title')}</h3>
      <p className={classes['hint']}>{t('live.follow.hint')}</p>
      <h4>{t('live.follow.longest')}</h4>
      {curve.over ? (
        <ol className={classes['longest']}>
          {curve.longest.slice(0, longestShown).map((wait) => (
            <li key={wait.number}>
              <button type="button" onClick={() => onFollow(wait.number, wait.arrived)}>
                {words(wait)}
              </button>
            </li>
          ))}
        </ol>
      ) : (
        <p className={classes['hint']}>{t('live.follow.notYet')}</p>
      )}
    </>
  );
}

function Story({ day, story, onStop, onFind }: Pick<StoryCardProps, 'day' | 'onStop' | 'onFind'> & { readonly story: PassengerStory }) {
  const translator = useTranslator();
  const { t } = translator;
  const { show, hall } = day;
  useTold(show);
  const [first] = story.steps;
  const last = story.steps.at(-1);
  const present = first !== undefined && last !== undefined && show.time >= first.time && show.time < last.time;
  return (
    <>
      <header className={classes['storyHeader']}>
        <h3>{passengerName(story.number, translator)}</h3>
        <Button variant="default" leftSection={<IconFocus2 size="1rem" aria-hidden />} disabled={!present} onClick={onFind}>
          {t('live.follow.find')}
        </Button>
        <Tooltip label={t('live.follow.stop')}>
          <ActionIcon variant="default" size="input-xs" aria-label={t('live.follow.stop')} onClick={onStop}>
            <IconX size="1rem" aria-hidden />
          </ActionIcon>
        </Tooltip>
      </header>
      <ol className={classes['steps']}>
        {story.steps.map((step, at) => (
          <li key={at} data-ahead={step.time > show.time || undefined}>
            <button
              type="button"
              aria-label={t('live.follow.jump', { time: clockWithSeconds(step.time) })}
              onClick={() => show.seek(step.time)}
            >
              {clockWithSeconds(step.time)}
            </button>
            <span>{storyWords(step, hall, translator)}</span>
          </li>
        ))}
      </ol>
      <p className={classes['total']}>{t('live.follow.total', { duration: durationText(story.waited, translator) })}</p>
    </>
  );
}
