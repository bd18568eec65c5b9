// What the file flows have to say to the user: a question before work is lost, trouble with a file, work found after a crash.

import type { DesktopFailure, RecentFile, RecoveryCopy } from '../../shared/contract/desktop-api.ts';
import type { Problem } from '../../shared/scenario/problem.ts';
import type { SliceOf } from './app-state.ts';

export type FileTrouble =
  /** The desktop could not do it. */
  | {
      readonly kind: 'failure';
      readonly doing: 'open' | 'save' | 'export';
      readonly name: string | undefined;
      readonly reason: DesktopFailure;
      readonly detail: string | undefined;
    }
  /** Another program wrote to the file since it was opened: the user says whose content it shall hold. */
  | { readonly kind: 'changed'; readonly path: string; readonly name: string }
  /** The file was read, but what it holds is not a scenario this program can take. The scenario on screen was left alone. */
  | { readonly kind: 'broken'; readonly name: string; readonly problems: readonly Problem[] };

export interface FilesState {
  /** True while the user must say what becomes of unsaved work. */
  readonly askingAboutUnsaved: boolean;
  readonly trouble: FileTrouble | undefined;
  readonly recent: readonly RecentFile[];
  /** Work that a crash left behind, until the user takes it or lets it go. */
  readonly recovery: RecoveryCopy | undefined;
  /** True while the list of examples is open. */
  readonly choosingExample: boolean;
}

export interface FilesSlice {
  readonly files: FilesState;
  readonly changeFiles: (changed: Partial<FilesState>) => void;
}

export function filesSlice(): SliceOf<FilesSlice> {
  return (set, get) => ({
    files: { askingAboutUnsaved: false, trouble: undefined, recent: [], recovery: undefined, choosingExample: false },
    changeFiles: (changed) => {
      set({ files: { ...get().files, ...changed } });
    },
  });
}
