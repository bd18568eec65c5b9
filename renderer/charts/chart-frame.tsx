// Measures the room a chart has, so that ticks and labels suit it, and draws it when its turn comes; nothing until the width is known.

import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import classes from './charts.module.css';
import { createDrawQueue } from './draw-queue.ts';
import { OnPaperContext } from './on-paper.ts';
import { useInSight } from './use-in-sight.ts';
import { useTextScale } from './use-text-scale.ts';

/** What a chart is drawn in. */
export interface ChartRoom {
  /** [px] */
  readonly width: number;
  readonly height: number;
  /** How much larger than usual text is, and what goes with it. */
  readonly scale: number;
}

interface ChartFrameProps {
  /** At the usual size of text [px]. */
  readonly height: number;
  readonly children: (room: ChartRoom) => ReactNode;
}

interface Drawing extends ChartRoom {
  readonly children: ChartFrameProps['children'];
}

const queue = createDrawQueue();
if (typeof window !== 'undefined') {
  window.addEventListener('beforeprint', () => {
    flushSync(() => queue.drawAll());
  });
}

export function ChartFrame({ height: usualHeight, children }: ChartFrameProps) {
  const scale = useTextScale();
  const height = usualHeight * scale;
  const { ref: measured, width } = useElementSize<HTMLDivElement>();
  const box = useRef<HTMLDivElement>(null);
  const ref = useMergedRef(measured, box);
  const inSight = useInSight(box);
  const [drawn, setDrawn] = useState<Drawing | undefined>(undefined);
  const [chart] = useState(() => ({}));

  const upToDate = drawn !== undefined && drawn.children === children && drawn.width === width && drawn.height === height;
  useEffect(() => {
    if (width === 0 || upToDate) queue.forget(chart);
    else queue.ask(chart, () => setDrawn({ children, width, height, scale }), inSight);
  }, [chart, children, width, height, scale, inSight, upToDate]);
  useEffect(() => () => queue.forget(chart), [chart]);

  const onPaper = useContext(OnPaperContext);
  useLayoutEffect(() => {
    if (onPaper && box.current !== null) setDrawn({ children, width: box.current.clientWidth, height, scale });
  }, [onPaper, children, height, scale]);

  // The same element until the next turn: React leaves it alone, however often the card around it is drawn.
  const picture = useMemo(() => drawn?.children(drawn), [drawn]);
  return (
    <div ref={ref} className={classes.frame} style={{ height }}>
      {picture}
    </div>
  );
}
