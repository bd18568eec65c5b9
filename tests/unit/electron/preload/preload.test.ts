// The bridge: one method per ability, nothing else, and no event of Electron ever reaches the page.

import { beforeAll, expect, test, vi } from 'vitest';
import type { DesktopApi } from '../../../../shared/contract/desktop-api.ts';
import { announcements, channelOf, notices, requests } from '../../../../shared/contract/desktop-channels.ts';
import { exposed, ipcRenderer } from '../fake-electron.ts';

vi.mock('electron', () => import('../fake-electron.ts'));

let desktop: DesktopApi;
beforeAll(async () => {
  await import('../../../../electron/preload/index.ts');
  desktop = exposed.get('desktop') as DesktopApi;
});

test('exposes one frozen object of plain abilities', () => {
  expect([...exposed.keys()]).toEqual(['desktop']);
  expect(Object.isFrozen(desktop)).toBe(true);
  const others = ['platform', 'pathOfDroppedFile', 'onCommand', 'onOpenFile', 'onCloseRequested'];
  expect(Object.keys(desktop).toSorted()).toEqual([...requests, ...others].toSorted());
});

test('passes each request on by its own channel, and nothing but the input', async () => {
  for (const request of requests) {
    const method = desktop[request] as (...input: unknown[]) => Promise<unknown>;
    await expect(method('a', 1)).resolves.toBe(`answer of ${channelOf(request)}`);
    expect(ipcRenderer.invoked.at(-1)).toEqual({ channel: channelOf(request), input: ['a', 1] });
  }
});

test('gives commands to listeners without the event, until they leave', () => {
  const heard: unknown[][] = [];
  const leave = desktop.onCommand((...values) => heard.push(values));
  ipcRenderer.arrive(announcements.command, 'run.start');
  leave();
  ipcRenderer.arrive(announcements.command, 'run.cancel');
  expect(heard).toEqual([['run.start']]);
});

test('asks for waiting files once somebody listens for them', () => {
  const heard: unknown[][] = [];
  desktop.onOpenFile((...values) => heard.push(values));
  expect(ipcRenderer.sent.at(-1)).toEqual({ channel: notices.listensForFiles, input: [] });
  ipcRenderer.arrive(announcements.openFile, '/plans/a.json');
  expect(heard).toEqual([['/plans/a.json']]);
});

test('confirms by itself that the question whether to close has come, and says if anybody listens', () => {
  ipcRenderer.arrive(announcements.closeRequested);
  expect(ipcRenderer.sent.at(-1)).toEqual({ channel: notices.closeRequestReceived, input: [false] });
  let asked = 0;
  const leave = desktop.onCloseRequested(() => {
    asked += 1;
  });
  ipcRenderer.arrive(announcements.closeRequested);
  expect([asked, ipcRenderer.sent.at(-1)?.input]).toEqual([1, [true]]);
  leave();
});

test('reports the path of a file that was dropped, and of nothing else', () => {
  const before = ipcRenderer.sent.length;
  expect(desktop.pathOfDroppedFile(new File(['{}'], 'made-by-script.json'))).toBe('');
  expect(desktop.pathOfDroppedFile({ name: '/etc/passwd', size: 1 })).toBe('');
  expect(ipcRenderer.sent.length).toBe(before);
  const dropped = Object.assign(new File(['{}'], 'a.json'), { path: '/plans/a.json' });
  expect(desktop.pathOfDroppedFile(dropped)).toBe('/plans/a.json');
  expect(ipcRenderer.sent.at(-1)).toEqual({ channel: notices.fileDropped, input: ['/plans/a.json'] });
});
