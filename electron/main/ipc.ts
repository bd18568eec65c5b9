// The only door from the window to the desktop: every message must come from our page and must parse.

import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import type * as z from 'zod';
import { channelOf, type DesktopRequest } from '../../shared/contract/desktop-channels.ts';
import { desktopInputs, type DesktopAnswer, type DesktopInput } from '../../shared/contract/desktop-inputs.ts';

type Event = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>;

export interface Door {
  /** Answers one request of the window. The handler gets parsed input; what it returns is the answer. */
  handle<R extends DesktopRequest>(request: R, handler: (...input: DesktopInput<R>) => DesktopAnswer<R> | Promise<DesktopAnswer<R>>): void;
  /** Hears a notice of the preload. One that does not come from our page or does not parse is dropped. */
  hear<T>(channel: string, schema: z.ZodType<T>, listener: (value: T) => void): void;
}

/** A door that opens only to the main frame of a page from one of these origins. */
export function createDoor(origins: readonly string[]): Door {
  return {
    handle(request, handler) {
      ipcMain.handle(channelOf(request), (event, ...input: unknown[]) => {
        if (!isOurPage(event, origins)) throw new Error(`${request}: refused, not asked by the program's own page`);
        const parsed = desktopInputs[request].safeParse(padded(request, input));
        if (!parsed.success) throw new TypeError(`${request}: malformed input at ${placesOf(parsed.error)}`);
        return handler(...(parsed.data as DesktopInput<typeof request>));
      });
    },
    hear(channel, schema, listener) {
      ipcMain.on(channel, (event: IpcMainEvent, value: unknown) => {
        if (!isOurPage(event, origins)) return;
        const parsed = schema.safeParse(value);
        if (parsed.success) listener(parsed.data);
      });
    },
  };
}

/** True for the main frame of a page of ours: not for a frame inside it, nor for a page the window was led away to. */
export function isOurPage({ sender, senderFrame }: Event, origins: readonly string[]): boolean {
  if (!senderFrame || senderFrame !== sender.mainFrame) return false;
  if (!URL.canParse(senderFrame.url)) return false;
  // The origin of app:// is "null" to Node's URL, hence protocol and host.
  const { protocol, host } = new URL(senderFrame.url);
  return origins.includes(`${protocol}//${host}`);
}

/** Arguments left out at the end are absent ones: zod wants a tuple at full length. */
function padded(request: DesktopRequest, input: readonly unknown[]): unknown[] {
  const length = desktopInputs[request].def.items.length;
  return input.length < length ? [...input, ...Array<undefined>(length - input.length)] : [...input];
}

/** Where the input went wrong, without repeating what it held. */
function placesOf(error: z.ZodError): string {
  return error.issues.map((issue) => (issue.path.length === 0 ? 'arguments' : issue.path.join('.'))).join(', ');
}
