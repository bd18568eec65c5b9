// Parts of a page drawn one after the other, each in a task of its own, so that the window answers in between.

import { startTransition, useEffect, useState } from 'react';

/** How many of the parts may be drawn by now: one more after each that is there. */
export function useTurns(parts: number): number {
  const [turns, setTurns] = useState(1);
  useEffect(() => {
    if (turns >= parts) return undefined;
    const timer = setTimeout(() => startTransition(() => setTurns(turns + 1)));
    return () => clearTimeout(timer);
  }, [turns, parts]);
  return Math.min(turns, parts);
}
