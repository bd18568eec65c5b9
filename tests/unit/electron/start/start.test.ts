// `npm start` around the app: when it builds, where it finds Electron, and how it serves the app where there is none.

import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { missingBeforeBuild, needsBuild } from '../../../../electron/start/build-if-needed.mjs';
import { fetchRuntime, findRuntime } from '../../../../electron/start/electron-runtime.ts';
import { hasDisplay } from '../../../../electron/start/has-display.ts';
import { runElectron } from '../../../../electron/start/run-electron.ts';
import { serveWindow, type ServedWindow } from '../../../../electron/start/serve-window.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'start-'));
});

/** A file with the given time of change [s since 1970], and its folder with the same. */
function put(path: string, content = '', time?: number): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  if (time !== undefined) for (const each of [file, dirname(file)]) utimesSync(each, time, time);
  return file;
}

describe('building', () => {
  const results = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html', 'out/cli/index.js', 'out/start/index.js'];
  const built = () => {
    for (const path of ['shared/a.ts', 'renderer/b.tsx', 'electron/c.ts', 'package.json']) put(path, '', 1000);
    for (const path of results) put(path, '', 2000);
    for (const folder of ['shared', 'renderer', 'electron']) utimesSync(join(root, folder), 1000, 1000);
  };

  test('is not needed while everything built is newer than every source', () => {
    built();
    expect(needsBuild(root)).toBe(false);
  });

  test.each(results)('is needed without %s', (path) => {
    built();
    rmSync(join(root, path));
    expect(needsBuild(root)).toBe(true);
  });

  test('is needed when a source changed, came or went', () => {
    built();
    put('renderer/deep/new.ts', '', 3000);
    expect(needsBuild(root)).toBe(true);
    built();
    rmSync(join(root, 'renderer/deep'), { recursive: true });
    utimesSync(join(root, 'renderer'), 3000, 3000);
    expect(needsBuild(root)).toBe(true);
  });

  test('says what is missing before it can begin', () => {
    expect(missingBeforeBuild(root, '18.20.0')).toMatch(/Node\.js 20\.19/);
    expect(missingBeforeBuild(root, '20.19.0')).toMatch(/npm ci/);
    put('node_modules/electron-vite/bin/electron-vite.js');
    put('node_modules/vite/bin/vite.js');
    expect(missingBeforeBuild(root, '22.0.0')).toBeUndefined();
  });
});

describe('the runtime', () => {
  test('is absent until the package has fetched it', () => {
    expect(findRuntime(root, {})).toBeUndefined();
    put('node_modules/electron/path.txt', 'electron');
    expect(findRuntime(root, {})).toBeUndefined();
    const executable = put('node_modules/electron/dist/electron');
    expect(findRuntime(root, {})).toEqual({ executable, args: [root] });
  });

  test('may be given for tests', () => {
    expect(findRuntime(root, { ELECTRON_E2E_PATH: '/prepared/electron' })).toEqual({ executable: '/prepared/electron', args: [] });
    put('elsewhere/electron');
    const folder = join(root, 'elsewhere');
    expect(findRuntime(root, { ELECTRON_OVERRIDE_DIST_PATH: folder })).toEqual({ executable: join(folder, 'electron'), args: [root] });
  });

  test('that cannot be fetched is given up at once, with the reason', async () => {
    put('node_modules/electron/install.js', 'console.error("TypeError: fetch failed\\n    at deep inside"); process.exit(1);');
    expect(await fetchRuntime(root)).toBe('fetch failed');
  });

  test('whose download hangs is given up in time', async () => {
    put('node_modules/electron/install.js', 'setInterval(() => {}, 1000);');
    expect(await fetchRuntime(root, 300)).toBe('SIGTERM');
  });

  test('fetched is fetched', async () => {
    put('node_modules/electron/install.js', '');
    expect(await fetchRuntime(root)).toBeUndefined();
  });
});

describe('opening Electron', () => {
  const program = (content: string) => {
    const file = put('electron.mjs', content);
    return { executable: process.execPath, args: [file] };
  };

  test('ends well when the window is closed', async () => {
    expect(await runElectron(program(''), [])).toBeUndefined();
  });

  test('says why when it dies at once', async () => {
    const dying = program('console.error("[1:1/2:FATAL:zygote.cc(1)] No usable sandbox!"); process.exitCode = 1;');
    expect(await runElectron(dying, [])).toBe('No usable sandbox!');
    expect(await runElectron(program('process.exitCode = 3;'), [])).toBe('exit code 3');
  });

  test('says why when there is nothing to run', async () => {
    expect(await runElectron({ executable: join(root, 'missing'), args: [] }, [])).toMatch(/ENOENT/);
  });

  test('shows what the program says, without Chromium’s own lines', async () => {
    const shown = vi.spyOn(console, 'error').mockReturnValue(undefined);
    await runElectron(program('console.error("[1:1122/133125.7:ERROR:bus.cc(407)] no bus\\nOurs");'), []);
    expect(shown.mock.calls).toEqual([['Ours']]);
  });
});

test('knows a desktop when it sees one', () => {
  expect([hasDisplay('win32', {}), hasDisplay('darwin', {}), hasDisplay('linux', {})]).toEqual([true, true, false]);
  expect([hasDisplay('linux', { DISPLAY: ':0' }), hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })]).toEqual([true, true]);
});

describe('serving', () => {
  let served: ServedWindow;
  beforeEach(async () => {
    put('out/renderer/index.html', '<h1>window</h1>');
    put('out/secret.json', '{}');
    served = await serveWindow(join(root, 'out/renderer'), 0);
  });
  afterEach(() => served.close());

  /** A request as it is written, without a client that tidies its path. */
  const get = (path: string, host?: string) =>
    new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
      const { port, host: ownHost } = new URL(served.address);
      const asked = request({ host: '127.0.0.1', port, path, headers: { host: host ?? ownHost } }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => (body += text));
        response.on('end', () => {
          resolve({ status: response.statusCode, headers: response.headers, body });
        });
      });
      asked.on('error', reject).end();
    });

  test('gives the window with the same headers as app://, on this computer alone', async () => {
    expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const { status, headers, body } = await get('/');
    expect({ status, body }).toEqual({ status: 200, body: '<h1>window</h1>' });
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test.each(['/../secret.json', '/%2e%2e/secret.json', '/..%2fsecret.json'])('refuses %s', async (path) => {
    const { status, body } = await get(path);
    expect([status, body]).toEqual([400, '']);
  });

  test('gives nothing to a foreign name that points here', async () => {
    expect((await get('/', 'rebound.example.com')).status).toBe(400);
    expect((await get('/', `localhost:${new URL(served.address).port}`)).status).toBe(200);
  });

  test('says so when the port is taken', async () => {
    await expect(serveWindow(root, Number(new URL(served.address).port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
