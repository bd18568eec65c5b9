// Measures the room a chart has, so that ticks and labels suit it, and draws it when its turn comes; nothing until the width is known.

import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import classes from './charts.module.css';
import { createDrawQueue } from './draw-queue.ts';
import { OnPaperContext } from './on-paper.ts';
import { useInSight } from './use-in-sight.ts';

interface ChartFrameProps {
  readonly height: number;
  readonly children: (width: number) => ReactNode;
}

interface Drawing {
  readonly children: ChartFrameProps['children'];
  readonly width: number;
}

const queue = createDrawQueue();
if (typeof window !== 'undefined') {
  window.addEventListener('beforeprint', () => {
    flushSync(() => queue.drawAll());
  });
}

export function ChartFrame({ height, children }: ChartFrameProps) {
  const { ref: measured, width } = useElementSize<HTMLDivElement>();
  const box = useRef<HTMLDivElement>(null);
  const ref = useMergedRef(measured, box);
  const inSight = useInSight(box);
  const [drawn, setDrawn] = useState<Drawing | undefined>(undefined);
  const [chart] = useState(() => ({}));

  const upToDate = drawn !== undefined && drawn.children === children && drawn.width === width;
  useEffect(() => {
    if (width === 0 || upToDate) queue.forget(chart);
    else queue.ask(chart, () => setDrawn({ children, width }), inSight);
  }, [chart, children, width, inSight, upToDate]);
  useEffect(() => () => queue.forget(chart), [chart]);

  const onPaper = useContext(OnPaperContext);
  useLayoutEffect(() => {
    if (onPaper && box.current !== null) setDrawn({ children, width: box.current.clientWidth });
  }, [onPaper, children]);

  // The same element until the next turn: React leaves it alone, however often the card around it is drawn.
  const picture = useMemo(() => drawn?.children(drawn.width), [drawn]);
  return (
    <div ref={ref} className={classes.frame} style={{ height }}>
      {picture}
    </div>
  );
}
