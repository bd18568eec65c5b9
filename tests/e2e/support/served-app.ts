// The built app served as `npm start` serves it where Electron cannot be had: on 127.0.0.1, at a port of its own.

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface ServedApp {
  readonly address: string;
  close(): void;
}

/** Starts the server; rejects with what it said where it gives no address within a minute (it builds first where sources are newer). */
export function serveApp(): Promise<ServedApp> {
  const root = resolve(import.meta.dirname, '../../..');
  const server = spawn(process.execPath, ['electron/start/start.mjs', '--browser'], {
    cwd: root,
    env: { ...process.env, PORT: '0', BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((served, failed) => {
    let said = '';
    const giveUp = (): void => failed(new Error(`the app is not served:\n${said}`));
    const timer = setTimeout(giveUp, 60_000);
    const listen = (text: Buffer): void => {
      said += text.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      served({ address, close: () => server.kill('SIGTERM') });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('close', giveUp);
  });
}
