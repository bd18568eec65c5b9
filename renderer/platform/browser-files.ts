// Scenario files in a plain browser: with the File System Access API a file is written where it was opened; without it, a save is a download.

import type { DesktopResult, RecentFile, ScenarioFile } from '../../shared/contract/desktop-api.ts';
import { forget, keep, kept } from './browser-keep.ts';
import { chooseFile, download } from './browser-picker.ts';

/** The part of the File System Access API used here; TypeScript's DOM library leaves the pickers out. */
interface FilePickers {
  showOpenFilePicker?: (options: object) => Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

interface KeptFile extends RecentFile {
  readonly handle: FileSystemFileHandle;
}

export interface BrowserFiles {
  open: (path: string | undefined) => Promise<DesktopResult<ScenarioFile>>;
  save: (
    text: string,
    path: string | undefined,
    suggestedName: string,
    overwrite?: boolean,
  ) => Promise<DesktopResult<{ path: string; name: string }>>;
  recent: () => Promise<readonly RecentFile[]>;
  clearRecent: () => Promise<void>;
}

const recentKey = 'recent-files';
const recentLimit = 10;
const scenarioType = { types: [{ description: 'e-Channel Planner', accept: { 'application/json': ['.json'] } }] };

export function createBrowserFiles(): BrowserFiles {
  /** What each file looked like when it was last read or written here: its time and size. */
  const versions = new Map<string, string>();
  const pickers = window as unknown as FilePickers;
  const keptFiles = async () => ((await kept(recentKey)) as KeptFile[] | undefined) ?? [];
  const remember = async (handle: FileSystemFileHandle): Promise<RecentFile> => {
    const others: KeptFile[] = [];
    let path: string | undefined;
    for (const file of await keptFiles()) {
      if (await file.handle.isSameEntry(handle)) ({ path } = file);
      else others.push(file);
    }
    const file = { path: path ?? `browser:${crypto.randomUUID()}`, name: handle.name, handle };
    await keep(recentKey, [file, ...others].slice(0, recentLimit));
    return file;
  };

  return {
    open: (path) =>
      attempt(async () => {
        if (path !== undefined) {
          const file = (await keptFiles()).find((known) => known.path === path);
          if (file === undefined) return { ok: false, reason: 'not-found' };
          const content = await file.handle.getFile();
          const text = await textOf(content);
          versions.set(path, versionOf(content));
          return { ok: true, value: { path, name: file.name, text } };
        }
        if (pickers.showOpenFilePicker === undefined) {
          const file = await chooseFile('.json,application/json');
          if (file === undefined) return { ok: false, reason: 'cancelled' };
          return { ok: true, value: { path: `download:${file.name}`, name: file.name, text: await textOf(file) } };
        }
        const [handle] = await pickers.showOpenFilePicker(scenarioType);
        if (handle === undefined) return { ok: false, reason: 'cancelled' };
        const content = await handle.getFile();
        const text = await textOf(content);
        const { path: opened, name } = await remember(handle);
        versions.set(opened, versionOf(content));
        return { ok: true, value: { path: opened, name, text } };
      }),
    save: (text, path, suggestedName, overwrite = false) =>
      attempt(async () => {
        const known = path === undefined ? undefined : (await keptFiles()).find((file) => file.path === path);
        if (known === undefined && pickers.showSaveFilePicker === undefined) {
          download(text, suggestedName);
          return { ok: true, value: { path: `download:${suggestedName}`, name: suggestedName } };
        }
        if (known !== undefined && !overwrite) {
          const version = versions.get(known.path);
          // A file that is gone has nothing to lose.
          const now = await known.handle.getFile().catch(() => undefined);
          if (version !== undefined && now !== undefined && versionOf(now) !== version)
            return { ok: false, reason: 'changed', path: known.name };
        }
        const handle = known?.handle ?? (await pickers.showSaveFilePicker?.({ ...scenarioType, suggestedName }));
        if (handle === undefined) return { ok: false, reason: 'cancelled' };
        const stream = await handle.createWritable();
        await stream.write(text);
        // Only close() puts the new content in place of the old: a failure before it leaves the file as it was.
        await stream.close();
        const { path: savedPath, name } = await remember(handle);
        versions.set(savedPath, versionOf(await handle.getFile()));
        return { ok: true, value: { path: savedPath, name } };
      }),
    recent: async () => (await keptFiles()).map(({ path, name }) => ({ path, name })),
    clearRecent: () => forget(recentKey),
  };
}

function versionOf({ lastModified, size }: File): string {
  return `${lastModified}/${size}`;
}

async function textOf(file: File): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
}

/** Turns what the browser throws into the answers the desktop gives. */
async function attempt<T>(act: () => Promise<DesktopResult<T>>): Promise<DesktopResult<T>> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, reason: 'not-text' };
    const name = error instanceof DOMException ? error.name : '';
    const detail = error instanceof Error ? error.message : String(error);
    if (name === 'AbortError') return { ok: false, reason: 'cancelled' };
    if (name === 'NotFoundError') return { ok: false, reason: 'not-found', detail };
    if (name === 'NotAllowedError' || name === 'SecurityError') return { ok: false, reason: 'no-permission', detail };
    if (name === 'QuotaExceededError') return { ok: false, reason: 'disk-full', detail };
    return { ok: false, reason: 'other', detail };
  }
}
