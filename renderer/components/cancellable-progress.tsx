// How far something is that takes its time, in words within the bar, and the button beside it that calls it off.

import { ActionIcon } from '@mantine/core';
import { IconPlayerStopFilled } from '@tabler/icons-react';
import classes from './cancellable-progress.module.css';

interface CancellableProgressProps {
  /** What is on its way, and what calls it off, for screen readers. */
  readonly label: string;
  readonly cancelLabel: string;
  readonly done: number;
  /** Zero where it is not known yet. */
  readonly total: number;
  readonly words: string;
  /** Of the bar [rem]; it narrows where there is less room. */
  readonly width: number;
  readonly onCancel: () => void;
}

export function CancellableProgress({ label, cancelLabel, done, total, words, width, onCancel }: CancellableProgressProps) {
  return (
    <div className={classes.row}>
      <div
        className={classes.progress}
        style={{ width: `${width}rem` }}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={words}
      >
        <div className={classes.bar} style={{ width: `${shareDone(done, total)}%` }} />
        <span className={classes.words} aria-hidden="true">
          {words}
        </span>
      </div>
      <ActionIcon variant="default" size={30} aria-label={cancelLabel} onClick={onCancel}>
        <IconPlayerStopFilled size="0.875rem" aria-hidden />
      </ActionIcon>
    </div>
  );
}

/** [%] */
function shareDone(done: number, total: number): number {
  return total > 0 ? (100 * done) / total : 0;
}
