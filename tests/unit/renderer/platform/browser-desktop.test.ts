// The desktop's twin in a plain browser, without the File System Access API: downloads out, a close warning for unsaved work.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBrowserDesktop } from '../../../../renderer/platform/browser-desktop.ts';
import { keepSettings, loadSettings } from '../../../../renderer/platform/kept-settings.ts';

afterEach(() => {
  localStorage.clear();
});

describe('the desktop in a plain browser', () => {
  it('hands a saved scenario to the downloads, and remembers its name', async () => {
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      names.push(this.download);
    });
    URL.createObjectURL = () => 'blob:plan';
    URL.revokeObjectURL = () => undefined;
    const saved = await createBrowserDesktop().saveScenario('{}', undefined, 'plan.echannel.json');
    expect(names).toEqual(['plan.echannel.json']);
    expect(saved).toEqual({ ok: true, value: { path: 'download:plan.echannel.json', name: 'plan.echannel.json' } });
  });

  it('opens the file that the user chooses, and takes Cancel for an answer', async () => {
    const desktop = createBrowserDesktop();
    const choose = (files: File[]) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (input === null) throw new Error('Nothing asks for a file.');
      Object.defineProperty(input, 'files', { value: files });
      input.dispatchEvent(new Event(files.length > 0 ? 'change' : 'cancel'));
    };
    const opening = desktop.openScenario();
    choose([Object.assign(new File(['{"a":1}'], 'a.json'), { arrayBuffer: async () => new TextEncoder().encode('{"a":1}').buffer })]);
    expect(await opening).toEqual({ ok: true, value: { path: 'download:a.json', name: 'a.json', text: '{"a":1}' } });
    const cancelled = desktop.openScenario();
    choose([]);
    expect(await cancelled).toEqual({ ok: false, reason: 'cancelled' });
    expect(document.querySelector('input[type="file"]')).toBeNull();
  });

  it('warns before the page is left with unsaved work, and only then', async () => {
    const desktop = createBrowserDesktop();
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    await desktop.setDocumentState({ name: 'a', path: undefined, edited: true });
    expect(leave()).toBe(true);
    await desktop.setDocumentState({ name: 'a', path: undefined, edited: false });
    expect(leave()).toBe(false);
  });

  it('goes on without keeping anything where the browser keeps nothing', async () => {
    const desktop = createBrowserDesktop();
    expect(await desktop.readRecovery()).toBeUndefined();
    expect((await desktop.writeRecovery('{}', undefined)).ok).toBe(false);
    expect(await desktop.recentFiles()).toEqual([]);
  });
});

describe('kept settings', () => {
  it('come back as they were', () => {
    const settings = { language: 'zh-Hant-HK', colorScheme: 'dark', zoom: 1.25, autoRun: false } as const;
    keepSettings(settings);
    expect(loadSettings()).toEqual(settings);
  });

  it('count as none when the record is broken or of another shape', () => {
    expect(loadSettings()).toBeUndefined();
    localStorage.setItem('echannel-planner.settings', '{"language":');
    expect(loadSettings()).toBeUndefined();
    localStorage.setItem('echannel-planner.settings', '{"language":"fr","colorScheme":"dark","zoom":1,"autoRun":true}');
    expect(loadSettings()).toBeUndefined();
  });
});
