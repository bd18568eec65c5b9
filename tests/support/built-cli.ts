// The command line as users get it: built by the project's own configuration, into a folder of this test's own.

import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const projectRoot = resolve(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Call {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** Whose process it is, for root to try what others may not. */
  readonly user?: number;
}

export interface BuiltCli {
  /** A folder to write in; gone with the build. */
  readonly folder: string;
  readonly program: string;
  readonly threadFile: URL;
  run(args: readonly string[], call?: Call): Promise<Ended>;
  start(args: readonly string[], call?: Call): ChildProcessByStdio<Writable, Readable, Readable>;
  remove(): void;
}

export async function buildCli(): Promise<BuiltCli> {
  const folder = mkdtempSync(join(tmpdir(), 'echannel-cli-'));
  const out = join(folder, 'out');
  await build({
    configFile: join(projectRoot, 'vite.node.config.ts'),
    root: projectRoot,
    logLevel: 'error',
    build: { outDir: out },
  });

  const program = join(out, 'cli/index.js');
  const start: BuiltCli['start'] = (args, { environment = {}, user } = {}) =>
    spawn(process.execPath, [program, ...args], {
      cwd: folder,
      // English unless the test says otherwise, whatever the machine speaks.
      env: { ...process.env, LC_ALL: 'C', ...environment },
      ...(user === undefined ? {} : { uid: user }),
      stdio: ['pipe', 'pipe', 'pipe'],
    });

  return {
    folder,
    program,
    threadFile: pathToFileURL(join(out, 'cli/worker-thread.js')),
    start,
    async run(args, call = {}) {
      const child = start(args, call);
      child.stdin.on('error', () => undefined);
      child.stdin.end(call.input);
      const closed = new Promise<number | null>((resolveCode) => child.on('close', resolveCode));
      const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
      return { code, out, err };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
