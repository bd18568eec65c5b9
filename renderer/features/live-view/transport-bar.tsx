// Clock and controls: play, pause, step, speed.

import { ActionIcon, NativeSelect, Tooltip } from '@mantine/core';
import {
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerSkipBackFilled,
  IconPlayerTrackNextFilled,
  IconPlayerTrackPrevFilled,
} from '@tabler/icons-react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { speeds, type LiveShow, type Speed } from './live-show.ts';
import classes from './live-view.module.css';
import { clockWithSeconds } from './live-words.ts';
import { useTold } from './use-live-day.ts';

interface TransportBarProps {
  readonly show: LiveShow;
  /** Without the ways back. */
  readonly onlyOnward?: boolean;
  readonly disabled?: boolean;
}

export function TransportBar({ show, onlyOnward = false, disabled = false }: TransportBarProps) {
  const { t, format } = useTranslator();
  useTold(show);
  const buttons = [
    { label: t('live.clock.toStart'), keys: 'Home', Icon: IconPlayerSkipBackFilled, act: () => show.seek(show.start), back: true },
    { label: t('live.clock.stepBack'), keys: ',', Icon: IconPlayerTrackPrevFilled, act: () => show.step(-1), back: true },
    {
      label: t(show.playing ? 'live.clock.pause' : 'live.clock.play'),
      keys: 'Space',
      Icon: show.playing ? IconPlayerPauseFilled : IconPlayerPlayFilled,
      act: () => show.play(!show.playing),
      main: true,
    },
    { label: t('live.clock.stepForward'), keys: '.', Icon: IconPlayerTrackNextFilled, act: () => show.step(1) },
  ].filter(({ back }) => !onlyOnward || back !== true);
  return (
    <div className={classes['transport']} role="group" aria-label={t('live.clock.label')}>
      <span className={classes['clock']} data-testid="live-clock">
        {clockWithSeconds(show.time)}
      </span>
      {buttons.map(({ label, keys, Icon, act, main }, at) => (
        <Tooltip key={at} label={`${label} (${keys})`}>
          <ActionIcon
            variant={main === true ? 'filled' : 'default'}
            size={main === true ? 'lg' : 'input-xs'}
            aria-label={label}
            disabled={disabled}
            onClick={act}
          >
            <Icon size="1rem" aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
      <NativeSelect
        size="xs"
        aria-label={t('live.clock.speed')}
        value={String(show.speed)}
        onChange={(event) => show.setSpeed(Number(event.currentTarget.value) as Speed)}
        data={speeds.map((speed) => ({
          value: String(speed),
          label: speed === 1 ? t('live.clock.realTime') : t('live.clock.times', { speed: format.number(speed) }),
        }))}
      />
    </div>
  );
}
