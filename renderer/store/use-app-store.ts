// The store for React components: a context holds it, a hook picks from it, so that tests can give each tree a store of its own.

import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState } from './app-state.ts';
import type { AppStore } from './create-app-store.ts';

export const AppStoreContext = createContext<AppStore | undefined>(undefined);

/** The store itself, for event handlers that read the newest state. */
export function useAppStoreApi(): AppStore {
  const store = useContext(AppStoreContext);
  if (store === undefined) throw new Error('No AppStoreContext above this component.');
  return store;
}

/** Draws again when what the selector picks changes by identity: pick one thing, or derive with useMemo. */
export function useAppStore<T>(select: (state: AppState) => T): T {
  return useStore(useAppStoreApi(), select);
}

/** Steps of undo and redo there are. */
export function useHistory(): { readonly undoable: boolean; readonly redoable: boolean } {
  const { temporal } = useAppStoreApi();
  const undoable = useStore(temporal, (history) => history.pastStates.length > 0);
  const redoable = useStore(temporal, (history) => history.futureStates.length > 0);
  return { undoable, redoable };
}
