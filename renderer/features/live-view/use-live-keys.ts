// The keyboard of the live hall, wherever the focus is but in a field: Space, comma, full stop, brackets, Home.

import { useEffect } from 'react';
import type { LiveShow } from './live-show.ts';

export function useLiveKeys(show: LiveShow): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('[aria-modal="true"]') !== null) return;
      const { target } = event;
      if (target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
      // A button that has the focus is pressed by Space.
      if (event.key === ' ' && target instanceof HTMLElement && target.tagName === 'BUTTON') return;
      const act = {
        ' ': () => show.play(!show.playing),
        ',': () => show.step(-1),
        '.': () => show.step(1),
        '[': () => show.changeSpeed(-1),
        ']': () => show.changeSpeed(1),
        Home: () => show.seek(show.start),
      }[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [show]);
}
