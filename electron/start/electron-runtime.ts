// Where Electron's runtime is. The package comes without it and fetches it once, when it is first asked for.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Runtime {
  readonly executable: string;
  /** What it needs to be told to open our app. */
  readonly args: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A download that has not ended by then [ms] is given up: the app is then served in the browser. */
const fetchWithin = 15 * 60_000;

/**
 * The runtime on this machine: ELECTRON_E2E_PATH (an Electron that opens this project by itself), a folder in
 * ELECTRON_OVERRIDE_DIST_PATH, or what the installed package has fetched. Undefined where there is none yet.
 */
export function findRuntime(root: string, env: Environment): Runtime | undefined {
  const prepared = env['ELECTRON_E2E_PATH'];
  if (prepared) return { executable: prepared, args: [] };
  const home = join(root, 'node_modules/electron');
  const pathFile = join(home, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : undefined;
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  const executable = override ? join(override, name ?? 'electron') : name === undefined ? undefined : join(home, 'dist', name);
  return executable !== undefined && existsSync(executable) ? { executable, args: [root] } : undefined;
}

export function runtimeVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')) as { version: string };
  return version;
}

/** Has the package fetch its runtime, showing its progress. Why it failed, in a few words, or undefined. */
export function fetchRuntime(root: string, within = fetchWithin): Promise<string | undefined> {
  return new Promise((resolve) => {
    const installer = spawn(process.execPath, [join(root, 'node_modules/electron/install.js')], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'pipe'],
      timeout: within,
    });
    let errors = '';
    installer.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors = (errors + text).slice(-20_000);
    });
    installer.on('error', (error) => {
      resolve(error.message);
    });
    installer.on('close', (code, signal) => {
      if (code === 0) resolve(undefined);
      else resolve(signal === null ? reasonIn(errors) : signal);
    });
  });
}

/** The line of an error's stack that says what is wrong. */
function reasonIn(errors: string): string {
  const lines = errors.split('\n').map((line) => line.trim());
  return (lines.find((line) => /error/i.test(line)) ?? lines.find((line) => line !== '') ?? '?').replace(/^(\w*Error|Uncaught): /, '');
}
