// Draws a small chart out of sight, piece by piece while nobody waits: the first chart of a window has the browser compile what draws charts, and
// would otherwise hold the window up for that long just when the first numbers come in.

import { startTransition, useEffect, useState } from 'react';
import { ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';

const data = [{ at: 0 }, { at: 1 }];
const valueOf = ({ at }: { readonly at: number }) => at;

/** The frame of a chart, its two axes, what answers the pointer: each drawn in a task of its own. */
const pieces = 4;

/** At the latest after this time each [ms]. */
const patience = 2000;

export function ChartRehearsal() {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (drawn > pieces) return;
    const idle = requestIdleCallback(() => startTransition(() => setDrawn(drawn + 1)), { timeout: patience });
    return () => cancelIdleCallback(idle);
  }, [drawn]);
  if (drawn === 0 || drawn > pieces) return undefined;
  return (
    <div hidden>
      <ComposedChart width={120} height={60} data={data}>
        {drawn > 1 && <XAxis dataKey={valueOf} type="number" domain={[0, 1]} ticks={[0, 1]} tickCount={0} interval={0} />}
        {drawn > 2 && <YAxis domain={[0, 1]} ticks={[0, 1]} tickCount={0} interval={0} />}
        {drawn > 3 && (
          <>
            <Line dataKey={valueOf} stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
            <Tooltip isAnimationActive={false} />
          </>
        )}
      </ComposedChart>
    </div>
  );
}
