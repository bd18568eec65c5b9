// How many columns fit side by side at the present size; those that do not fit open as drawers.

import { useViewportSize } from '@mantine/hooks';
import { useState } from 'react';
import { useAppStore } from '../store/use-app-store.ts';

/** Widths below which the right, and then the left column leaves its place [px at usual size]. */
const narrowest = { three: 1120, two: 760 };

export interface FrameLayout {
  readonly columns: 'three' | 'two' | 'one';
  readonly fieldsOpen: boolean;
  readonly outlineOpen: boolean;
  readonly openFields: () => void;
  readonly openOutline: () => void;
  readonly closeDrawers: () => void;
}

export function useFrameLayout(): FrameLayout {
  const { width } = useViewportSize();
  const zoom = useAppStore((state) => state.settings.zoom);
  const [open, setOpen] = useState<'fields' | 'outline' | undefined>(undefined);
  // Before the first measurement the width is 0: assume room.
  const room = width === 0 ? Number.POSITIVE_INFINITY : width / zoom;
  return {
    columns: room >= narrowest.three ? 'three' : room >= narrowest.two ? 'two' : 'one',
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
