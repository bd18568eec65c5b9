// Measures the room a chart has, so that ticks and labels suit it; draws nothing until the width is known.

import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './charts.module.css';

interface ChartFrameProps {
  readonly height: number;
  readonly children: (width: number) => ReactNode;
}

export function ChartFrame({ height, children }: ChartFrameProps) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  return (
    <div ref={ref} className={classes.frame} style={{ height }}>
      {width > 0 && children(width)}
    </div>
  );
}
