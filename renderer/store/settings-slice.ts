// The user's own settings, kept from one start to the next: language, light or dark, size on a projector.

import type { Language } from '../../shared/i18n/language.ts';
import type { SliceOf } from './app-state.ts';

export const colorSchemes = ['light', 'dark', 'auto'] as const;
export type ColorScheme = (typeof colorSchemes)[number];

/** Steps of presentation zoom: the factor by which everything is drawn larger. */
export const zoomSteps = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

export interface Settings {
  readonly language: Language;
  readonly colorScheme: ColorScheme;
  readonly zoom: number;
}

export interface SettingsSlice {
  readonly settings: Settings;
  readonly changeSettings: (changed: Partial<Settings>) => void;
  /** One step larger (1), smaller (-1) or back to the usual size (0). */
  readonly stepZoom: (direction: 1 | -1 | 0) => void;
}

export function settingsSlice(initial: Settings): SliceOf<SettingsSlice> {
  return (set, get) => ({
    settings: initial,
    changeSettings: (changed) => {
      set({ settings: { ...get().settings, ...changed } });
    },
    stepZoom: (direction) => {
      get().changeSettings({ zoom: direction === 0 ? 1 : neighbour(get().settings.zoom, direction) });
    },
  });
}

function neighbour(zoom: number, direction: 1 | -1): number {
  const further = direction === 1 ? zoomSteps.filter((step) => step > zoom) : zoomSteps.filter((step) => step < zoom).toReversed();
  return further[0] ?? zoom;
}
