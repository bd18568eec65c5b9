// The path check shared by app:// and `npm start`: whatever is asked, nothing outside of the built window is answered.

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../../electron/serving/security-headers.ts';
import { fileOf, servedFile } from '../../../../electron/serving/served-file.ts';

const home = mkdtempSync(join(tmpdir(), 'served-'));
const root = join(home, 'renderer');
mkdirSync(join(root, 'assets'), { recursive: true });
writeFileSync(join(root, 'index.html'), '<h1>window</h1>');
writeFileSync(join(root, 'assets/index-1.js'), 'export {};');
writeFileSync(join(root, 'notes.txt'), 'not for serving');
writeFileSync(join(home, 'secret.json'), '{"secret":true}');
mkdirSync(join(home, 'renderer-beside'));
writeFileSync(join(home, 'renderer-beside/secret.json'), '{"secret":true}');

const textOf = (body: Uint8Array) => new TextDecoder().decode(body);

test.each([
  ['/', 'text/html; charset=utf-8', '<h1>window</h1>'],
  ['/index.html?v=1#top', 'text/html; charset=utf-8', '<h1>window</h1>'],
  ['/assets/index-1.js', 'text/javascript; charset=utf-8', 'export {};'],
  ['/assets/%69ndex-1.js', 'text/javascript; charset=utf-8', 'export {};'],
])('serves %s with its content type', async (address, type, content) => {
  const { status, headers, body } = await servedFile(root, 'GET', address);
  expect({ status, type: headers['Content-Type'], body: textOf(body) }).toEqual({ status: 200, type, body: content });
});

test.each([
  '/../secret.json',
  '/%2e%2e/secret.json',
  '/..%2fsecret.json',
  '/assets/..%2f..%2fsecret.json',
  '/..\\secret.json',
  '/..%5csecret.json',
  '/%00/index.html',
  '/index.html%00.js',
  '/C:/Windows/win.ini',
  '/../renderer-beside/secret.json',
  '/%E0%A4%A',
  'index.html',
  '',
])('refuses %j as an address', async (address) => {
  expect((await servedFile(root, 'GET', address)).status).toBe(400);
});

test('finds nothing under names that do not exist, folders, and kinds of file that the build does not make', async () => {
  for (const address of ['/missing.js', '/assets', '/assets/', '/notes.txt', '//etc/passwd']) {
    expect([address, (await servedFile(root, 'GET', address)).status]).toEqual([address, 404]);
  }
});

test('answers HEAD without a body and refuses to be written to', async () => {
  const head = await servedFile(root, 'HEAD', '/index.html');
  expect([head.status, head.headers['Content-Length'], head.body.byteLength]).toEqual([200, '15', 0]);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect((await servedFile(root, method, '/index.html')).status).toBe(405);
});

test('sends the content security policy and its companions with every answer, errors included', async () => {
  for (const address of ['/index.html', '/missing.js', '/../secret.json']) {
    expect((await servedFile(root, 'GET', address)).headers).toMatchObject({
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
  }
});

test('lets scripts and workers come from the app alone, and nothing be evaluated', () => {
  const directives = new Map(contentSecurityPolicy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]));
  expect(directives.get('default-src')).toBe("'none'");
  expect(directives.get('script-src')).toBe("'self'");
  expect(directives.get('worker-src')).toBe("'self'");
  expect(directives.get('connect-src')).toBe("'self'");
  expect(contentSecurityPolicy).not.toMatch(/unsafe-eval|https?:|\*/);
});

test('never leaves the folder, whatever the address', () => {
  const piece = fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '%5c', '%00', 'assets', 'index.html', ':', 'C', '~', '//', '?', '#');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const file = fileOf(root, `/${pieces.join('')}`);
      expect(file === undefined || file.startsWith(root + sep)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
