// Whether an element is on screen, or will be after a little scrolling.

import { useEffect, useState, type RefObject } from 'react';

/** What is this near to the window's edge counts as in sight, so that scrolling finds it drawn. */
const near = '240px';

/** True also where nobody can tell. */
export function useInSight(element: RefObject<Element | null>): boolean {
  const watched = typeof IntersectionObserver === 'function';
  const [inSight, setInSight] = useState(!watched);
  useEffect(() => {
    if (!watched || element.current === null) return undefined;
    const observer = new IntersectionObserver((entries) => setInSight(entries.at(-1)?.isIntersecting === true), { rootMargin: near });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, watched]);
  return inSight;
}
