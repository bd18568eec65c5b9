// What the window may not do, on a fake Electron; the same on a real one is in tests/e2e/electron.

import type { Session, WebContents } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { registerAppScheme, serveApp } from '../../../../electron/main/app-protocol.ts';
import { externalLink } from '../../../../electron/main/external-link.ts';
import { guardContents, guardSession, isAllowedRequest } from '../../../../electron/main/security.ts';
import { externalOrigins } from '../../../../shared/contract/external-links.ts';
import { FakeContents, protocol, shell } from '../fake-electron.ts';

vi.mock('electron', () => import('../fake-electron.ts'));

beforeEach(() => {
  shell.opened = [];
});

test('denies every permission, asked for or looked up, and every device', () => {
  const handlers = new Map<string, (...values: unknown[]) => unknown>();
  const remember = (name: string) => (handler: (...values: unknown[]) => unknown) => handlers.set(name, handler);
  const session = {
    setPermissionRequestHandler: remember('request'),
    setPermissionCheckHandler: remember('check'),
    setDevicePermissionHandler: remember('device'),
    webRequest: { onBeforeRequest: remember('network') },
  };
  guardSession(session as unknown as Session, ['app://planner']);
  for (const permission of [
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'clipboard-sanitized-write',
    'openExternal',
    'unknown',
  ]) {
    const answer = vi.fn();
    handlers.get('request')?.({}, permission, answer);
    expect(answer.mock.calls).toEqual([[false]]);
    expect(handlers.get('check')?.({}, permission)).toBe(false);
  }
  expect(handlers.get('device')?.({ deviceType: 'usb' })).toBe(false);
  const answer = vi.fn();
  handlers.get('network')?.({ url: 'https://example.com/' }, answer);
  expect(answer.mock.calls).toEqual([[{ cancel: true }]]);
});

test.each([
  ['app://planner/assets/index.js', true],
  ['data:image/png;base64,AA', true],
  ['blob:app://planner/1', true],
  ['app://elsewhere/index.js', false],
  ['https://www.immd.gov.hk/', false],
  ['http://127.0.0.1:8080/', false],
  ['ws://localhost/', false],
  ['file:///etc/passwd', false],
  ['nonsense', false],
])('lets the window load %s: %s', (address, allowed) => {
  expect(isAllowedRequest(address, ['app://planner'])).toBe(allowed);
});

describe('a page', () => {
  let contents: FakeContents;
  beforeEach(() => {
    contents = new FakeContents();
    guardContents(contents as unknown as WebContents);
  });

  test('opens no window; a listed link goes to the browser', () => {
    expect(contents.openHandler?.({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
    expect(contents.openHandler?.({ url: 'https://www.immd.gov.hk/eng/facts/' })).toEqual({ action: 'deny' });
    expect(shell.opened).toEqual(['https://www.immd.gov.hk/eng/facts/']);
  });

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])('is stopped at %s', (name) => {
    const event = { preventDefault: vi.fn(), url: 'https://example.com/', isMainFrame: true };
    contents.emit(name, event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
    expect(shell.opened).toEqual([]);
  });
});

describe('external links', () => {
  test.each(externalOrigins)('lists %s as a plain https origin', (origin) => {
    expect(new URL(origin).origin).toBe(origin);
    expect(origin).toMatch(/^https:/);
    expect(externalLink(`${origin}/a?b=c`)).toBe(`${origin}/a?b=c`);
  });

  test.each([
    'http://www.immd.gov.hk/',
    'https://www.immd.gov.hk.example.com/',
    'https://www.immd.gov.hk@example.com/',
    'https://user:password@www.immd.gov.hk/',
    'https://www.immd.gov.hk:8443/',
    'https://immd.gov.hk/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ms-settings:',
    'https://',
    '',
  ])('refuses %j', (address) => {
    expect(externalLink(address)).toBeUndefined();
  });
});

test('serves app://planner alone, as a standard and secure scheme', async () => {
  registerAppScheme();
  expect(protocol.schemes).toMatchObject([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
  expect(JSON.stringify(protocol.schemes)).not.toMatch(/bypassCSP|allowServiceWorkers|corsEnabled/);
  serveApp(import.meta.dirname);
  const handler = protocol.handlers.get('app');
  expect((await handler?.(new Request('app://elsewhere/index.html')))?.status).toBe(400);
  expect((await handler?.(new Request('app://planner/missing.html')))?.status).toBe(404);
});
