// Prints pages to PDF, each in a hidden window of its own: sandboxed, without scripts, without a network, in a session that is kept nowhere.

import { BrowserWindow, session, type Session } from 'electron';
import { attachPage } from './attach-page.ts';
import { safeWebPreferences } from './safe-web-preferences.ts';
import { guardContents, guardSession } from './security.ts';

const origin = 'app://brief';

/** Whatever the page says for itself, it gets its own styles and nothing else. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** The pages of the document, with the page itself attached. Rejects where it cannot be shown or printed. */
export type PrintPage = (page: string) => Promise<Uint8Array>;

export function createPagePrinter(): PrintPage {
  /** What is being printed, by the one address at which it is there. */
  const pages = new Map<string, string>();
  let own: Session | undefined;
  let printed = 0;
  return async (page) => {
    own ??= sessionFor(pages);
    const address = `${origin}/${++printed}.html`;
    pages.set(address, page);
    const window = hiddenWindow(own);
    try {
      guardContents(window.webContents);
      await window.loadURL(address);
      const pdf = await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      return await attachPage(pdf, page);
    } finally {
      window.destroy();
      pages.delete(address);
    }
  };
}

function sessionFor(pages: ReadonlyMap<string, string>): Session {
  const own = session.fromPartition('brief', { cache: false });
  guardSession(own, [origin]);
  own.protocol.handle('app', ({ url }) => {
    const page = pages.get(url);
    if (page === undefined) return new Response(undefined, { status: 404 });
    return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy } });
  });
  return own;
}

function hiddenWindow(own: Session): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      ...safeWebPreferences,
      session: own,
      javascript: false,
      devTools: false,
    },
  });
}
