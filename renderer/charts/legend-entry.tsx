// One entry of a legend, swatch and words, and the list around them.

import type { ReactNode } from 'react';
import classes from './charts.module.css';

export function LegendEntry({ swatch, children }: { readonly swatch: ReactNode; readonly children: ReactNode }) {
  return (
    <li className={classes.legendEntry}>
      {swatch}
      {children}
    </li>
  );
}

export function LegendList({ children }: { readonly children: ReactNode }) {
  return <ul className={classes.legend}>{children}</ul>;
}
