// The door between window and desktop: who may knock, and with what.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { createDoor } from '../../../../electron/main/ipc.ts';
import { channelOf, requests } from '../../../../shared/contract/desktop-channels.ts';
import { desktopInputs } from '../../../../shared/contract/desktop-inputs.ts';
import { ipcMain, type FakeEvent } from '../fake-electron.ts';

vi.mock('electron', () => import('../fake-electron.ts'));

const origins = ['app://planner'];
const from = (url: string): FakeEvent => {
  const mainFrame = { url };
  return { sender: { mainFrame }, senderFrame: mainFrame };
};
const ours = from('app://planner/index.html');

let heard: unknown[];
beforeEach(() => {
  heard = [];
  const door = createDoor(origins);
  door.handle('openScenario', (path) => {
    heard.push(path);
    return { ok: false, reason: 'cancelled' };
  });
  door.handle('saveExport', (content, name) => {
    heard.push([content, name]);
    return { ok: false, reason: 'cancelled' };
  });
  door.handle('setDocumentState', (state) => {
    heard.push(state);
  });
  door.handle('openTrainee', (session) => {
    heard.push(session);
    return true;
  });
  door.hear('preload:fileDropped', z.string().min(1), (path) => {
    heard.push(path);
  });
});
afterEach(() => {
  ipcMain.forget();
});

const ask = (event: FakeEvent, request: (typeof requests)[number], ...input: unknown[]) =>
  ipcMain.invoke(event, channelOf(request), ...input);

test('answers the program’s own page with what the handler returns', async () => {
  await expect(ask(ours, 'openScenario', '/tmp/a.json')).resolves.toEqual({ ok: false, reason: 'cancelled' });
  expect(heard).toEqual(['/tmp/a.json']);
});

test('takes an argument left out at the end as an absent one', async () => {
  await ask(ours, 'openScenario');
  expect(heard).toEqual([undefined]);
});

describe('refuses, without running the handler,', () => {
  const inner: FakeEvent = { sender: { mainFrame: { url: 'app://planner/index.html' } }, senderFrame: { url: 'app://planner/index.html' } };
  const gone: FakeEvent = { sender: ours.sender, senderFrame: null };
  test.each([
    ['a frame inside the page', inner],
    ['a frame that is gone', gone],
    ['another host of the scheme', from('app://elsewhere/index.html')],
    ['a page from the network', from('https://planner/index.html')],
    ['a look-alike host', from('app://planner.example.com/')],
    ['a file', from('file:///planner/index.html')],
    ['an empty page', from('about:blank')],
    ['nothing at all', from('')],
  ])('%s', async (_who, event) => {
    await expect(ask(event, 'openScenario')).rejects.toThrow('refused');
    ipcMain.emit('preload:fileDropped', event, '/etc/passwd');
    expect(heard).toEqual([]);
  });

  test.each([
    ['a path that is no text', 'openScenario', [5]],
    ['an empty path', 'openScenario', ['']],
    ['a path of absurd length', 'openScenario', ['x'.repeat(40_000)]],
    ['an argument too many', 'openScenario', ['/tmp/a.json', 'more']],
    ['an object where text belongs', 'openScenario', [{ toString: 'x' }]],
    ['a state without its fields', 'setDocumentState', [{ name: 'a' }]],
    ['a state with fields of its own', 'setDocumentState', [{ name: 'a', edited: false, isAdmin: true }]],
    ['null for a state', 'setDocumentState', [null]],
    ['no arguments where some are due', 'saveExport', []],
    ['a drill that is none of ours', 'openTrainee', ['../elsewhere.html']],
    ['a buffer that is not of bytes', 'saveExport', [new Float64Array(2), 'a.png']],
  ] as const)('%s', async (_what, request, input) => {
    await expect(ask(ours, request, ...input)).rejects.toThrow(/TypeError: \w+: malformed input at/);
    expect(heard).toEqual([]);
  });

  test('a notice that does not parse', () => {
    for (const value of [undefined, '', 7, ['/tmp/a']]) ipcMain.emit('preload:fileDropped', ours, value);
    expect(heard).toEqual([]);
    ipcMain.emit('preload:fileDropped', ours, '/tmp/dropped.json');
    expect(heard).toEqual(['/tmp/dropped.json']);
  });
});

test('takes bytes as bytes and text as text', async () => {
  await ask(ours, 'saveExport', new Uint8Array([1, 2]), 'chart.png');
  await ask(ours, 'saveExport', 'a,b\n', 'table.csv');
  expect(heard).toEqual([
    [new Uint8Array([1, 2]), 'chart.png'],
    ['a,b\n', 'table.csv'],
  ]);
});

test('does not repeat the input in its complaint', async () => {
  await expect(ask(ours, 'openScenario', { secret: 'of the user' })).rejects.not.toThrow('secret');
});

test('knows an input for every request', () => {
  expect(Object.keys(desktopInputs).toSorted()).toEqual([...requests].toSorted());
});
