// What the window may not do: no permissions, no navigation, no further windows, no network.

import { shell, type Session, type WebContents } from 'electron';
import { externalLink } from './external-link.ts';

/** Denies every permission and device, and cancels every request that would leave the computer. */
export function guardSession(session: Session, allowedOrigins: readonly string[]): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !isAllowedRequest(request.url, allowedOrigins) });
  });
}

/** Keeps the window on its page; links on the fixed list go to the user's browser. */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    openListedLink(url);
    return { action: 'deny' };
  });
  // For frames of every depth, and before 'will-navigate', which then does not come at all.
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault();
    if (event.isMainFrame) openListedLink(event.url);
  });
  contents.on('will-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}

/** Opens an address of the fixed list in the browser; true where it was one. */
export function openListedLink(address: string): boolean {
  const link = externalLink(address);
  if (link === undefined) return false;
  void shell.openExternal(link).catch((error: unknown) => {
    console.error('No browser could be opened:', error);
  });
  return true;
}

/** Our own origin, what a page makes for itself (data:, blob:) and the developer tools; nothing else. */
export function isAllowedRequest(address: string, allowedOrigins: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (['data:', 'blob:', 'devtools:'].includes(url.protocol)) return true;
  return allowedOrigins.includes(`${url.protocol}//${url.host}`);
}
