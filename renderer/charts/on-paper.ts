// Whether the page is being printed: charts then draw themselves at once, in sight or not.

import { createContext, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export const OnPaperContext = createContext(false);

/** True from before the browser lays out its paper until it is done. What depends on it is drawn before the browser goes on. */
export function useOnPaper(): boolean {
  const [onPaper, setOnPaper] = useState(false);
  useEffect(() => {
    const begin = () => {
      flushSync(() => setOnPaper(true));
    };
    const end = () => setOnPaper(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return onPaper;
}
