// A small word on a quiet tint that says where something comes from, with more on hover, on focus and on touch.

import { Tooltip } from '@mantine/core';
import classes from './tinted-badge.module.css';

interface TintedBadgeProps {
  readonly tint: 'published' | 'press' | 'derived' | 'assumed' | 'yours';
  readonly word: string;
  readonly more: string;
  /** All of it, for screen readers. */
  readonly label: string;
}

export function TintedBadge({ tint, word, more, label }: TintedBadgeProps) {
  return (
    <Tooltip label={more}>
      {/* A button, so that what it says opens on focus and on touch as it does on hover. */}
      <button type="button" className={classes.badge} data-tint={tint} aria-label={label}>
        {word}
      </button>
    </Tooltip>
  );
}
