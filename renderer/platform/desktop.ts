// The desktop as the window sees it: what the preload exposes, or in a plain browser its twin. Nobody above this room asks which.

import type { DesktopApi } from '../../shared/contract/desktop-api.ts';
import { createBrowserDesktop } from './browser-desktop.ts';

declare global {
  interface Window {
    /** Exposed by the preload in Electron; absent in a plain browser. */
    readonly desktop?: DesktopApi;
  }
}

export function connectDesktop(): DesktopApi {
  return window.desktop ?? createBrowserDesktop();
}
