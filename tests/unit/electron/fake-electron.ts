// A small Electron for unit tests. It does what was measured on the real one: arguments and answers are structured-cloned, an error of a
// handler arrives as "Error invoking remote method ...", a second handler throws, a channel without handler rejects.

import { EventEmitter } from 'node:events';

type Handler = (event: FakeEvent, ...input: unknown[]) => unknown;

export interface FakeFrame {
  readonly url: string;
}

export interface FakeEvent {
  readonly sender: { readonly mainFrame: FakeFrame };
  readonly senderFrame: FakeFrame | null;
}

class FakeIpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  channels(): string[] {
    return [...this.#handlers.keys()];
  }

  /** As the window's ipcRenderer.invoke ends up here. */
  async invoke(event: FakeEvent, channel: string, ...input: unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (!handler) throw new Error(`Error invoking remote method '${channel}': Error: No handler registered for '${channel}'`);
    try {
      return structuredClone(await handler(event, ...structuredClone(input)));
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`, { cause: error });
    }
  }

  forget(): void {
    this.#handlers.clear();
    this.removeAllListeners();
  }
}

export const ipcMain = new FakeIpcMain();

/** What the preload did to its side of the bridge. */
export const exposed = new Map<string, unknown>();
export const contextBridge = {
  exposeInMainWorld: (name: string, api: unknown): void => {
    exposed.set(name, api);
  },
};

class FakeIpcRenderer extends EventEmitter {
  readonly invoked: { channel: string; input: unknown[] }[] = [];
  readonly sent: { channel: string; input: unknown[] }[] = [];

  invoke(channel: string, ...input: unknown[]): Promise<unknown> {
    this.invoked.push({ channel, input });
    return Promise.resolve(`answer of ${channel}`);
  }

  send(channel: string, ...input: unknown[]): void {
    this.sent.push({ channel, input });
  }

  /** A message from the main process. */
  arrive(channel: string, ...values: unknown[]): void {
    this.emit(channel, { sender: 'the event must not reach the page' }, ...values);
  }
}

export const ipcRenderer = new FakeIpcRenderer();

export const webUtils = {
  getPathForFile: (file: { path?: string }): string => {
    if (!(file instanceof Blob)) throw new TypeError('not a File');
    return file.path ?? '';
  },
};

export const dialog = {
  answers: [] as unknown[],
  asked: [] as unknown[],
  showOpenDialog: (...options: unknown[]): Promise<unknown> => answer(options),
  showSaveDialog: (...options: unknown[]): Promise<unknown> => answer(options),
  showMessageBox: (...options: unknown[]): Promise<unknown> => answer(options),
};

function answer(options: unknown[]): Promise<unknown> {
  dialog.asked.push(options.at(-1));
  if (dialog.answers.length === 0) throw new Error('A dialog was shown that the test did not expect');
  return Promise.resolve(dialog.answers.shift());
}

export const shell = {
  opened: [] as string[],
  openExternal: (url: string): Promise<void> => {
    shell.opened.push(url);
    return Promise.resolve();
  },
};

/** Electron's clipboard of today: promises and ClipboardItem. */
export class ClipboardItem {
  constructor(readonly items: Record<string, string>) {}
}
export const clipboard = {
  written: [] as ClipboardItem[],
  write: (items: ClipboardItem[]): Promise<void> => {
    clipboard.written.push(...items);
    return Promise.resolve();
  },
};

type ProtocolHandler = (request: Request) => Promise<Response>;
export const protocol = {
  schemes: [] as unknown[],
  handlers: new Map<string, ProtocolHandler>(),
  registerSchemesAsPrivileged: (schemes: unknown[]): void => {
    protocol.schemes.push(...schemes);
  },
  handle: (scheme: string, handler: ProtocolHandler): void => {
    protocol.handlers.set(scheme, handler);
  },
};

/** A page: enough of WebContents and BrowserWindow for guards to hang on. */
export class FakeContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | undefined;
  crashed = false;
  forcedCrashes = 0;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  isDestroyed(): boolean {
    return false;
  }
  isCrashed(): boolean {
    return this.crashed;
  }
  forcefullyCrashRenderer(): void {
    this.forcedCrashes += 1;
  }
}

export class FakeWindow extends EventEmitter {
  readonly webContents = new FakeContents();
  destroyed = false;
  isDestroyed(): boolean {
    return this.destroyed;
  }
  destroy(): void {
    this.destroyed = true;
  }
  /** As the user's click on the cross: true where nothing prevented it. */
  close(): boolean {
    let prevented = false;
    this.emit('close', { preventDefault: () => (prevented = true) });
    if (!prevented) this.destroyed = true;
    return !prevented;
  }
}
