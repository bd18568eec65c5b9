// The names under which window and desktop speak. No zod here: the preload bundles this file and nothing else of ours.

import type { DesktopApi } from './desktop-api.ts';

/** Questions of the window that the desktop answers: one channel, one handler, one preload method each. */
export const requests = [
  'openScenario',
  'saveScenario',
  'recentFiles',
  'clearRecentFiles',
  'openTrafficFile',
  'saveExport',
  'savePdf',
  'writeRecovery',
  'readRecovery',
  'settleRecovery',
  'clearRecovery',
  'setDocumentState',
  'setLanguage',
  'openExternal',
  'copyText',
  'openTrainee',
  'confirmClose',
] as const satisfies readonly (keyof DesktopApi)[];

/** A method of DesktopApi that is answered by the main process. */
export type DesktopRequest = (typeof requests)[number];

/** The IPC channel of a request. */
export const channelOf = <R extends DesktopRequest>(request: R): `desktop:${R}` => `desktop:${request}`;

/** What the preload tells the desktop on its own account; the window cannot send these. */
export const notices = {
  /** A file was dropped on the window: its path may be opened. Carries the path. */
  fileDropped: 'preload:fileDropped',
  /** The window listens for files opened from the desktop: send those that waited. */
  listensForFiles: 'preload:listensForFiles',
  /** The window got the question whether it may close. Carries whether anybody listens. */
  closeRequestReceived: 'preload:closeRequestReceived',
} as const;

/** What the desktop tells the window. */
export const announcements = {
  command: 'announce:command',
  openFile: 'announce:openFile',
  closeRequested: 'announce:closeRequested',
} as const;
