// How much larger than usual the window's text is: charts are drawn in pixels, and follow presentation zoom by this.

import { useSyncExternalStore } from 'react';

/** 1 as a rule, 1.5 at a zoom of 150%. */
export function useTextScale(): number {
  return useSyncExternalStore(subscribe, textScale);
}

/** The zoom stands as a percentage on the root element. */
function textScale(): number {
  const { fontSize } = document.documentElement.style;
  return fontSize.endsWith('%') ? Number.parseFloat(fontSize) / 100 : 1;
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
  return () => {
    observer.disconnect();
  };
}
