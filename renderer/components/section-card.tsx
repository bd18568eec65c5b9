// A card of the middle column: a title, a quiet line beside it, what it holds, and what can be done with it.

import { useId, type ReactNode } from 'react';
import classes from './section-card.module.css';

interface SectionCardProps {
  readonly title: string;
  readonly subtitle?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function SectionCard({ title, subtitle, actions, children }: SectionCardProps) {
  const id = useId();
  return (
    <section className={classes['card']} aria-labelledby={id}>
      <header className={classes['header']}>
        <h2 id={id} className={classes['title']}>
          {title}
        </h2>
        {subtitle !== undefined && <span className={classes['subtitle']}>{subtitle}</span>}
        {actions !== undefined && <div className={classes['actions']}>{actions}</div>}
      </header>
      {children}
    </section>
  );
}
