// What every window of the program may not do, stated and not left to defaults: the one the user sees, and those that print.

import type { WebPreferences } from 'electron';

export const safeWebPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // The spelling checker would fetch its dictionaries from the network.
  spellcheck: false,
} as const satisfies WebPreferences;
