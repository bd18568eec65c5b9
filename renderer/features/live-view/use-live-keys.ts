// The keyboard of the live hall, wherever the focus is but in a field: Space, comma, full stop, brackets, Home; N and P go through a lesson, Escape
// leaves the presentation.

import { useEffect } from 'react';
import { lessons } from '../../../shared/lessons/lessons.ts';
import { useAppStoreApi } from '../../store/use-app-store.ts';
import type { LiveShow } from './live-show.ts';

export function useLiveKeys(show: LiveShow): void {
  const store = useAppStoreApi();
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
        n: () => turn(store, 1),
        p: () => turn(store, -1),
        Escape: () => store.getState().present(false),
      }[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [show, store]);
}

/** To the step of the lesson after this one, or before. */
function turn(store: ReturnType<typeof useAppStoreApi>, direction: 1 | -1): void {
  const { lesson, goToStep } = store.getState();
  const steps = lessons.find(({ id }) => id === lesson?.id)?.steps.length ?? 0;
  const next = (lesson?.step ?? 0) + direction;
  if (lesson !== undefined && next >= 0 && next < steps) goToStep(next);
}
