// Creates the one window.

import { BrowserWindow, screen } from 'electron';
import { safeWebPreferences } from './safe-web-preferences.ts';
import { placeWindow, smallestWindow, windowStateSchema } from './window-state.ts';
import { readKept, writeKeptNow } from './kept-json.ts';

export interface MainWindowPlan {
  /** The preload's file. */
  readonly preload: string;
  /** The file in which the window's place is kept. */
  readonly stateFile: string;
  readonly icon: string;
  readonly title: string;
  readonly developerTools: boolean;
}

/** The window, hidden until it has something to show. The caller loads the page. */
export function createMainWindow({ preload, stateFile, icon, title, developerTools }: MainWindowPlan): BrowserWindow {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  const { maximized, ...bounds } = placeWindow(
    readKept(stateFile, windowStateSchema),
    [primary, ...others].map((display) => display.workArea),
  );

  const window = new BrowserWindow({
    ...bounds,
    minWidth: Math.min(smallestWindow.width, bounds.width),
    minHeight: Math.min(smallestWindow.height, bounds.height),
    title,
    icon,
    show: false,
    webPreferences: {
      ...safeWebPreferences,
      preload,
      // A run goes on at full speed behind other windows.
      backgroundThrottling: false,
      devTools: developerTools,
    },
  });

  if (maximized) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  // The page's own title says less than setDocumentState does.
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  window.on('close', () => {
    keepPlace(window, stateFile);
  });
  return window;
}

function keepPlace(window: BrowserWindow, stateFile: string): void {
  try {
    writeKeptNow(stateFile, { ...window.getNormalBounds(), maximized: window.isMaximized() });
  } catch (error) {
    console.error('The place of the window could not be kept:', error);
  }
}
