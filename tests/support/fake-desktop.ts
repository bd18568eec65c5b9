// A desktop in memory: files are a map, dialogs are answered beforehand, and what was told to the desktop can be read.

import type { DesktopApi, DesktopFailure, RecoveryCopy } from '../../shared/contract/desktop-api.ts';

export interface FakeDesktop extends DesktopApi {
  /** Files by path. */
  readonly disk: Map<string, string>;
  /** What the open and save dialogs give; undefined is Cancel. */
  chosenPath: string | undefined;
  /** Makes the next reading or writing fail. */
  failure: DesktopFailure | undefined;
  trafficFile: { name: string; bytes: Uint8Array } | undefined;
  /** The copy of the work on screen. */
  recovery: RecoveryCopy | undefined;
  /** What crashes left, newest first. */
  readonly undecided: RecoveryCopy[];
  readonly states: { name: string; path: string | undefined; edited: boolean }[];
  readonly exports: Map<string, string | Uint8Array>;
  closed: boolean;
  /** Chooses a command in the native menu. */
  command: (id: string) => void;
}

const nameOf = (path: string) => path.split('/').at(-1) ?? path;

export function fakeDesktop(): FakeDesktop {
  const commandListeners = new Set<(id: string) => void>();
  const recent: string[] = [];
  /** What the window knows each file to hold. */
  const known = new Map<string, string>();
  const remember = (path: string) => {
    recent.unshift(path);
  };
  const desktop: FakeDesktop = {
    disk: new Map(),
    chosenPath: undefined,
    failure: undefined,
    trafficFile: undefined,
    recovery: undefined,
    undecided: [],
    states: [],
    exports: new Map(),
    closed: false,
    command: (id) => {
      for (const listener of commandListeners) listener(id);
    },
    platform: 'linux',
    openScenario: async (asked) => {
      const path = asked ?? desktop.chosenPath;
      if (path === undefined) return { ok: false, reason: 'cancelled' };
      if (desktop.failure !== undefined) return { ok: false, reason: desktop.failure, path };
      const text = desktop.disk.get(path);
      if (text === undefined) return { ok: false, reason: 'not-found', path };
      remember(path);
      known.set(path, text);
      return { ok: true, value: { path, name: nameOf(path), text } };
    },
    saveScenario: async (text, asked, _name, overwrite = false) => {
      const path = asked ?? desktop.chosenPath;
      if (path === undefined) return { ok: false, reason: 'cancelled' };
      if (desktop.failure !== undefined) return { ok: false, reason: desktop.failure, path };
      if (asked !== undefined && !overwrite && known.has(path) && desktop.disk.get(path) !== known.get(path)) {
        return { ok: false, reason: 'changed', path };
      }
      desktop.disk.set(path, text);
      known.set(path, text);
      remember(path);
      return { ok: true, value: { path, name: nameOf(path) } };
    },
    pathOfDroppedFile: (file) => (desktop.disk.has(`/dropped/${file.name}`) ? `/dropped/${file.name}` : ''),
    recentFiles: async () => [...new Set(recent)].map((path) => ({ path, name: nameOf(path) })),
    clearRecentFiles: async () => {
      recent.length = 0;
    },
    openTrafficFile: async () =>
      desktop.trafficFile === undefined ? { ok: false, reason: 'cancelled' } : { ok: true, value: desktop.trafficFile },
    saveExport: async (content, suggestedName) => {
      desktop.exports.set(suggestedName, content);
      return { ok: true, value: { path: suggestedName, name: suggestedName } };
    },
    savePdf: async (page, suggestedName) => {
      if (desktop.failure !== undefined) return { ok: false, reason: desktop.failure };
      desktop.exports.set(suggestedName, page);
      return { ok: true, value: { path: suggestedName, name: suggestedName } };
    },
    writeRecovery: async (text, path) => {
      desktop.recovery = { text, path, savedAt: '2026-01-01T08:00:00.000Z' };
      return { ok: true, value: undefined };
    },
    readRecovery: async () => desktop.undecided[0],
    settleRecovery: async () => void desktop.undecided.shift(),
    clearRecovery: async () => {
      desktop.recovery = undefined;
    },
    setDocumentState: async (state) => {
      desktop.states.push(state);
    },
    setLanguage: async () => undefined,
    openExternal: async () => undefined,
    copyText: async () => undefined,
    openTrainee: () => Promise.resolve(true),
    onCommand: (listener) => {
      commandListeners.add(listener);
      return () => commandListeners.delete(listener);
    },
    onOpenFile: () => () => undefined,
    onCloseRequested: () => () => undefined,
    confirmClose: async () => {
      desktop.closed = true;
    },
  };
  return desktop;
}
