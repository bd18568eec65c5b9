// The desktop's twin in a plain browser: file pickers or downloads for files, IndexedDB for what is kept, a close warning for unsaved work.

import type { DesktopApi, RecentFile } from '../../shared/contract/desktop-api.ts';
import { traineeAddress } from './trainee-session.ts';
import { createBrowserFiles } from './browser-files.ts';
import { createBrowserRecovery } from './browser-recovery.ts';
import { chooseFile, download } from './browser-picker.ts';

export function createBrowserDesktop(): DesktopApi {
  const files = createBrowserFiles();
  const nothingToHear = () => () => undefined;
  return {
    platform: navigator.userAgent.includes('Mac') ? 'darwin' : navigator.userAgent.includes('Windows') ? 'win32' : 'linux',
    openScenario: (path) => files.open(path),
    saveScenario: (text, path, suggestedName, overwrite) => files.save(text, path, suggestedName, overwrite),
    pathOfDroppedFile: () => '',
    recentFiles: (): Promise<readonly RecentFile[]> => files.recent(),
    clearRecentFiles: () => files.clearRecent(),
    openTrafficFile: async () => {
      const file = await chooseFile('.csv,text/csv');
      if (file === undefined) return { ok: false, reason: 'cancelled' };
      return { ok: true, value: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } };
    },
    saveExport: (content, suggestedName) => {
      download(content, suggestedName);
      return Promise.resolve({ ok: true, value: { path: suggestedName, name: suggestedName } });
    },
    // A browser prints to PDF only through its own dialog, and cannot attach anything.
    savePdf: () => Promise.resolve({ ok: false, reason: 'needs-desktop' }),
    ...createBrowserRecovery(),
    setDocumentState: ({ edited }) => {
      if (edited) window.addEventListener('beforeunload', warnBeforeLeaving);
      else window.removeEventListener('beforeunload', warnBeforeLeaving);
      return Promise.resolve();
    },
    setLanguage: () => Promise.resolve(),
    openExternal: (url) => {
      window.open(url, '_blank', 'noopener,noreferrer');
      return Promise.resolve();
    },
    copyText: async (text, html) => {
      const parts: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
      if (html !== undefined) parts['text/html'] = new Blob([html], { type: 'text/html' });
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    },
    openTrainee: (session) => {
      const opened = window.open(traineeAddress(session), `trainee-${session}`, 'popup,width=1280,height=800');
      opened?.focus();
      return Promise.resolve(opened !== null);
    },
    onCommand: nothingToHear,
    onOpenFile: nothingToHear,
    onCloseRequested: nothingToHear,
    confirmClose: () => Promise.resolve(),
  };
}

function warnBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
