// How many columns fit side by side at the present size; those that do not fit open as drawers.

import { useState, useSyncExternalStore } from 'react';
import { useAppStore } from '../store/use-app-store.ts';

/** Widths below which the right, and then the left column leaves its place [px at usual size]. */
const narrowest = { three: 1120, two: 760 };

/** Below this height [px at usual size] strips and bottom line would leave the columns no room: the whole frame scrolls instead. */
const lowest = 560;

export interface FrameLayout {
  readonly columns: 'three' | 'two' | 'one';
  readonly low: boolean;
  readonly fieldsOpen: boolean;
  readonly outlineOpen: boolean;
  readonly openFields: () => void;
  readonly openOutline: () => void;
  readonly closeDrawers: () => void;
}

export function useFrameLayout(): FrameLayout {
  const zoom = useAppStore((state) => state.settings.zoom);
  const [open, setOpen] = useState<'fields' | 'outline' | undefined>(undefined);
  // Known at the first drawing already, and a change only where the answer is another: else the whole frame would be drawn again.
  const columns = useSyncExternalStore(onResize, () => columnsIn(window.innerWidth / zoom));
  const low = useSyncExternalStore(onResize, () => window.innerHeight / zoom < lowest);
  return {
    columns,
    low,
    fieldsOpen: open === 'fields',
    outlineOpen: open === 'outline',
    openFields: () => {
      setOpen('fields');
    },
    openOutline: () => {
      setOpen('outline');
    },
    closeDrawers: () => {
      setOpen(undefined);
    },
  };
}

function columnsIn(room: number): FrameLayout['columns'] {
  if (room >= narrowest.three) return 'three';
  return room >= narrowest.two ? 'two' : 'one';
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
