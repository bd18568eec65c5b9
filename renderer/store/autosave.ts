// Keeps a copy of unsaved work against a crash, tells the desktop what the title bar and its close guard need, and finds what a crash left.

import type { DesktopApi } from '../../shared/contract/desktop-api.ts';
import type { AppStore } from './create-app-store.ts';
import { planName, planText } from './open-plan.ts';
import { isEdited } from './selectors.ts';

/** A copy is written this long after an edit [ms]; edits in between share it. */
export const autosaveDelay = 3000;

/** Starts watching; returns the function that stops it. */
export function startAutosave(store: AppStore, desktop: DesktopApi): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keepCopy = async () => {
    timer = undefined;
    const { document } = store.getState();
    if (isEdited(store.getState())) await desktop.writeRecovery(planText(store.getState()), document.path);
  };
  const tell = () => {
    const { document } = store.getState();
    const name = document.name ?? planName(store.getState());
    void desktop.setDocumentState({ name, path: document.path, edited: isEdited(store.getState()) });
  };

  const stopListening = store.subscribe((state, before) => {
    if (state.revision === before.revision && state.document === before.document) return;
    tell();
    if (isEdited(state)) timer ??= setTimeout(() => void keepCopy(), autosaveDelay);
    else {
      clearTimeout(timer);
      timer = undefined;
      // A copy of work that is no longer unsaved would only mislead. What a crash left the desktop keeps apart until the user decides.
      if (isEdited(before)) void desktop.clearRecovery();
    }
  });
  tell();
  void desktop.readRecovery().then((recovery) => {
    if (recovery !== undefined) store.getState().changeFiles({ recovery });
  });

  return () => {
    clearTimeout(timer);
    stopListening();
  };
}
