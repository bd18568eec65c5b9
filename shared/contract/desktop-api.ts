// Everything the window may ask of the desktop. The preload exposes it as window.desktop; renderer/platform has a twin for a plain browser.

export interface ScenarioFile {
  /** A handle for later saves: the file's path on the desktop. */
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

/** A browser's File, as far as this room may know it. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
}

export interface RecentFile {
  readonly path: string;
  readonly name: string;
}

/** A copy of unsaved work kept against a crash. */
export interface RecoveryCopy {
  readonly text: string;
  readonly path: string | undefined;
  /** ISO 8601. */
  readonly savedAt: string;
}

/** Failures are answers, not exceptions: `reason` picks the sentence, `path` and `detail` fill it. */
export type DesktopResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: DesktopFailure; readonly path?: string; readonly detail?: string };

/** Each has a sentence in the catalogues under `desktop.failure.<reason>`, with {{name}} and {{detail}} to fill. */
export type DesktopFailure =
  | 'cancelled'
  | 'not-found'
  | 'no-folder'
  | 'no-permission'
  | 'read-only'
  | 'in-use'
  /** Another program wrote to the file since it was opened or saved here. */
  | 'changed'
  | 'is-folder'
  | 'disk-full'
  | 'too-large'
  | 'not-text'
  /** Only the desktop program can do it; a browser cannot. */
  | 'needs-desktop'
  | 'other';

export interface DesktopApi {
  readonly platform: 'win32' | 'darwin' | 'linux';
  /**
   * Shows the open dialog, or opens the path of a recent, dropped or double-clicked file.
   * A path that the user never picked is refused with 'no-permission'.
   */
  openScenario(path?: string): Promise<DesktopResult<ScenarioFile>>;
  /**
   * Writes atomically; without a path shows the save dialog. A file that another program has changed since is refused with 'changed',
   * unless `overwrite` says that the user wants this text in it all the same.
   */
  saveScenario(
    text: string,
    path: string | undefined,
    suggestedName: string,
    overwrite?: boolean,
  ): Promise<DesktopResult<{ path: string; name: string }>>;
  /**
   * The path of a file dropped on the window, which may be opened and saved from then on; '' where the file is not
   * on a disk (made by a script, say).
   */
  pathOfDroppedFile(file: DroppedFile): string;
  recentFiles(): Promise<readonly RecentFile[]>;
  clearRecentFiles(): Promise<void>;
  /** Opens the Department's traffic file: bytes, so that decoding happens off the main thread. */
  openTrafficFile(): Promise<DesktopResult<{ name: string; bytes: Uint8Array }>>;
  /** Writes an exported table or chart where the user says. */
  saveExport(content: string | Uint8Array, suggestedName: string): Promise<DesktopResult<{ path: string; name: string }>>;
  /**
   * Prints a page that needs nothing from outside as a PDF where the user says. The page goes along as an attachment, so that what it carries for
   * programs is in the PDF too.
   */
  savePdf(page: string, suggestedName: string): Promise<DesktopResult<{ path: string; name: string }>>;
  writeRecovery(text: string, path: string | undefined): Promise<DesktopResult<undefined>>;
  /** The newest copy that a crash left and the user has not decided about; saving and opening leave it alone. */
  readRecovery(): Promise<RecoveryCopy | undefined>;
  /** The user has decided about the copy read last: the desktop lets it go. */
  settleRecovery(): Promise<void>;
  /** The work on screen is no longer unsaved: lets its own copy go, and no other. */
  clearRecovery(): Promise<void>;
  /** Tells the desktop what the title bar and the close guard need to know. */
  setDocumentState(state: { name: string; path: string | undefined; edited: boolean }): Promise<void>;
  /** Tells the native menu the language to speak. */
  setLanguage(language: 'en' | 'zh-Hant-HK'): Promise<void>;
  /** Opens a page in the user's browser; an address off the fixed list (external-links.ts) is refused. */
  openExternal(url: string): Promise<void>;
  /** Copies text, and optionally the same as HTML for a spreadsheet or a letter: the window itself has no permissions. */
  copyText(text: string, html?: string): Promise<void>;
  /** Opens the window of a drill's trainee, or shows it where it is open; false where that is not allowed. The session names the drill. */
  openTrainee(session: string): Promise<boolean>;
  /** Commands chosen in the native menu, by id (commands.ts). Returns the unsubscribe function. */
  onCommand(listener: (commandId: string) => void): () => void;
  /** A file opened from the desktop: double-clicked, or given on the command line. */
  onOpenFile(listener: (path: string) => void): () => void;
  /** The user wants to close: answer through confirmClose. Returns the unsubscribe function. */
  onCloseRequested(listener: () => void): () => void;
  confirmClose(): Promise<void>;
}
