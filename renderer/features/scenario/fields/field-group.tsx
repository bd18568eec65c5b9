// Fields that belong together, under a small heading.

import { useId, type ReactNode } from 'react';
import classes from '../scenario.module.css';

interface FieldGroupProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function FieldGroup({ title, actions, children }: FieldGroupProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={classes['group']}>
      <div className={classes['groupHeader']}>
        <h3 id={id} className={classes['groupTitle']}>
          {title}
        </h3>
        {actions}
      </div>
      {children}
    </div>
  );
}
