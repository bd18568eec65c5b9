// The one bridge between the window and the desktop: window.desktop, one method per ability, frozen.
// Bundled as one CommonJS file, because a sandboxed preload cannot be an ES module. No 'electron' object ever reaches the page.

import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { announcements, channelOf, notices, type DesktopRequest } from '../../shared/contract/desktop-channels.ts';
import type { DesktopApi, DroppedFile } from '../../shared/contract/desktop-api.ts';

/** A method that asks the main process. Only the input is passed on, never the event. */
function ask<R extends DesktopRequest>(request: R): DesktopApi[R] {
  const method = (...input: unknown[]): Promise<unknown> => ipcRenderer.invoke(channelOf(request), ...input);
  return method as DesktopApi[R];
}

/** A subscription: adds the listener, gives back how to take it away. */
function hear<T extends unknown[]>(
  channel: string,
  listeners: Set<(...values: T) => void>,
): (listener: (...values: T) => void) => () => void {
  ipcRenderer.on(channel, (_event, ...values) => {
    for (const listener of listeners) listener(...(values as T));
  });
  return (listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
}

const closeListeners = new Set<() => void>();
const onOpenFile = hear<[path: string]>(announcements.openFile, new Set());

const desktop: DesktopApi = {
  platform: process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux',
  openScenario: ask('openScenario'),
  saveScenario: ask('saveScenario'),
  pathOfDroppedFile: (file: DroppedFile) => {
    const path = pathOf(file);
    // Only the preload can say so: a path made up by the page is not a file the user dropped.
    if (path !== '') ipcRenderer.send(notices.fileDropped, path);
    return path;
  },
  recentFiles: ask('recentFiles'),
  clearRecentFiles: ask('clearRecentFiles'),
  openTrafficFile: ask('openTrafficFile'),
  saveExport: ask('saveExport'),
  savePdf: ask('savePdf'),
  writeRecovery: ask('writeRecovery'),
  readRecovery: ask('readRecovery'),
  settleRecovery: ask('settleRecovery'),
  clearRecovery: ask('clearRecovery'),
  setDocumentState: ask('setDocumentState'),
  setLanguage: ask('setLanguage'),
  openExternal: ask('openExternal'),
  copyText: ask('copyText'),
  openTrainee: ask('openTrainee'),
  onCommand: hear<[commandId: string]>(announcements.command, new Set()),
  onOpenFile: (listener) => {
    const stop = onOpenFile(listener);
    ipcRenderer.send(notices.listensForFiles);
    return stop;
  },
  onCloseRequested: hear<[]>(announcements.closeRequested, closeListeners),
  confirmClose: ask('confirmClose'),
};

// A page that hangs cannot send this, and the desktop then asks the user by itself.
ipcRenderer.on(announcements.closeRequested, () => {
  ipcRenderer.send(notices.closeRequestReceived, closeListeners.size > 0);
});

function pathOf(file: DroppedFile): string {
  try {
    return webUtils.getPathForFile(file as File);
  } catch {
    return '';
  }
}

contextBridge.exposeInMainWorld('desktop', Object.freeze(desktop));
