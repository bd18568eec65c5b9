// Where there is nothing to show yet: the shape of what is to come, what it will be, and how to begin.

import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

interface EmptyStateProps {
  readonly picture: ReactNode;
  readonly title?: string;
  /** Paragraphs, and the button to begin with. */
  readonly children: ReactNode;
}

export function EmptyState({ picture, title, children }: EmptyStateProps) {
  return (
    <section className={classes.empty}>
      {picture}
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </section>
  );
}
