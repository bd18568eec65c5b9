// For a room full of people: presentation mode, and filming a stretch as a video.

import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconMaximize, IconMinimize, IconSchool, IconUrgent, IconVideo, IconVideoFilled } from '@tabler/icons-react';
import { useRef, useState, type RefObject } from 'react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices } from '../../store/app-services.ts';
import { useAppStore, useAppStoreApi } from '../../store/use-app-store.ts';
import { hallColors } from './plan/hall-colors.ts';
import { canRecord, record, type Recording } from './hall-recorder.ts';
import classes from './live-view.module.css';
import { clockWithSeconds } from './live-words.ts';
import type { OpenDay } from './use-live-day.ts';

export function ShowTools({ day, stage }: { readonly day: OpenDay; readonly stage: RefObject<HTMLElement | null> }) {
  const { t } = useTranslator();
  const presenting = useAppStore((state) => state.view.presenting);
  const present = useAppStore((state) => state.present);
  const chooseLesson = useAppStore((state) => state.chooseLesson);
  const drilling = useAppStore((state) => state.drilling !== undefined);
  const openDrill = useAppStore((state) => state.openDrill);
  const closeDrill = useAppStore((state) => state.closeDrill);
  return (
    <div className={classes['showTools']}>
      <Button variant="default" leftSection={<IconSchool size="1rem" aria-hidden />} onClick={() => chooseLesson(true)}>
        {t('lesson.title')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconUrgent size="1rem" aria-hidden />}
        aria-pressed={drilling}
        aria-label={t('drill.prepare')}
        onClick={drilling ? closeDrill : openDrill}
      >
        {t('drill.title')}
      </Button>
      <Tooltip label={t(presenting ? 'live.show.leave' : 'live.show.present')}>
        <ActionIcon
          variant="default"
          size="input-xs"
          aria-label={t(presenting ? 'live.show.leave' : 'live.show.present')}
          aria-pressed={presenting}
          onClick={() => present(!presenting)}
        >
          {presenting ? <IconMinimize size="1rem" aria-hidden /> : <IconMaximize size="1rem" aria-hidden />}
        </ActionIcon>
      </Tooltip>
      <RecordButton day={day} stage={stage} />
    </div>
  );
}

function RecordButton({ day, stage }: { readonly day: OpenDay; readonly stage: RefObject<HTMLElement | null> }) {
  const { t, format } = useTranslator();
  const { desktop } = useAppServices();
  const store = useAppStoreApi();
  const recording = useRef<Recording | undefined>(undefined);
  const [on, setOn] = useState(false);
  if (!canRecord()) return undefined;
  const look = () => {
    const element = stage.current ?? document.body;
    const waiting = day.film.picture.peopleInLine.reduce((sum, people) => sum + people, 0);
    return {
      plans: [...element.querySelectorAll('canvas')].map((canvas) => ({ canvas, caption: canvas.dataset['caption'] })),
      title: store.getState().scenario.name,
      clock: clockWithSeconds(day.show.time),
      words: t('live.show.waiting', { count: waiting, number: format.number(waiting) }),
      colors: hallColors(element),
    };
  };
  const end = async (ended: Recording) => {
    const bytes = await ended.stop();
    const name = `${store.getState().scenario.name}.webm`;
    const answer = await desktop.saveExport(bytes, name);
    if (answer.ok || answer.reason === 'cancelled') return;
    const { reason, detail, path } = answer;
    store.getState().changeFiles({ trouble: { kind: 'failure', doing: 'export', name: path ?? name, reason, detail } });
  };
  const label = t(on ? 'live.show.stopRecording' : 'live.show.record');
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={on ? 'filled' : 'default'}
        color={on ? 'red' : 'blue'}
        size="input-xs"
        aria-label={label}
        aria-pressed={on}
        onClick={() => {
          const ended = recording.current;
          recording.current = ended === undefined ? record(look) : undefined;
          setOn(ended === undefined);
          if (ended !== undefined) void end(ended);
        }}
      >
        {on ? <IconVideoFilled size="1rem" aria-hidden /> : <IconVideo size="1rem" aria-hidden />}
      </ActionIcon>
    </Tooltip>
  );
}
