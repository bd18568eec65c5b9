// True once something has been true for a while: what comes and goes within a blink (a run that starts by itself) should not make the page jump.

import { useEffect, useState } from 'react';

/** `delay` in milliseconds. Turns false at once. */
export function useLasting(value: boolean, delay: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!value) return undefined;
    const timer = setTimeout(() => setLasting(true), delay);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [value, delay]);
  return value && lasting;
}
