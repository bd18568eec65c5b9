// Finds what end-to-end tests can be driven in on this machine: a Chromium (Chrome and Edge are ones) and an Electron. Nothing is downloaded.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findRuntime, type Runtime } from '../../../electron/start/electron-runtime.ts';

const projectRoot = resolve(import.meta.dirname, '../../..');

/** The first browser there is: CHROME_PATH, Playwright's own, then those that systems install. */
export function findChromium(): string | undefined {
  return [process.env['CHROME_PATH'], chromium.executablePath(), ...installedBrowsers()].find(
    (path) => path !== undefined && existsSync(path),
  );
}

/** ELECTRON_E2E_PATH (an Electron that starts this project's app by itself), else the runtime of the installed package, else none. */
export function findElectron(): Runtime | undefined {
  return findRuntime(projectRoot, process.env);
}

function installedBrowsers(): string[] {
  switch (process.platform) {
    case 'win32': {
      const homes = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
      const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'];
      return homes.flatMap((home) => (home ? programs.map((program) => join(home, program)) : []));
    }
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
    default:
      return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map((name) => `/usr/bin/${name}`);
  }
}
