// The native menu: every command once, in both languages, with the roles that systems expect.

import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { acceleratorOf, menuTemplate, type MenuPlan } from '../../../../electron/main/menu.ts';
import { createWords } from '../../../../electron/main/words.ts';
import { commands } from '../../../../shared/contract/commands.ts';

type Item = MenuItemConstructorOptions;

const plan = (more: Partial<MenuPlan> = {}): MenuPlan => ({
  words: createWords(['en']),
  onMac: false,
  developerTools: false,
  recent: [],
  run: () => undefined,
  openRecent: () => undefined,
  clearRecent: () => undefined,
  ...more,
});
const childrenOf = (item: Item | undefined) => (Array.isArray(item?.submenu) ? item.submenu : []);
const allIn = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...allIn(childrenOf(item))]);
const click = (item: Item | undefined) => {
  (item?.click as (() => void) | undefined)?.();
};

test.each([true, false])('shows every command once (on a Mac: %s) and passes its id on', (onMac) => {
  const run = vi.fn();
  const items = allIn(menuTemplate(plan({ onMac, run })));
  for (const { id } of commands) {
    const found = items.filter((item) => item.id === id);
    expect([id, found.length]).toEqual([id, 1]);
    click(found[0]);
    expect(run).toHaveBeenLastCalledWith(id);
  }
});

test('draws a line below both exports, and none between them', () => {
  const file = childrenOf(menuTemplate(plan()).find(({ label }) => label === 'File'));
  const at = file.findIndex(({ id }) => id === 'results.export');
  expect(file.slice(at, at + 3).map(({ id, type }) => id ?? type)).toEqual(['results.export', 'results.exportJson', 'separator']);
});

test.each(['en', 'zh-Hant-HK'])('has a word for every entry in %s', (language) => {
  const words = createWords([language]);
  for (const onMac of [true, false]) {
    for (const item of allIn(menuTemplate(plan({ words, onMac, developerTools: true })))) {
      if (item.type === 'separator') continue;
      expect(item.label).toMatch(/^(?!command\.|desktop\.).*\S/);
      expect(item.label).not.toContain('{{');
    }
  }
});

test('speaks the language the window chose', () => {
  const words = createWords(['en-GB']);
  words.speak('zh-Hant-HK');
  expect(menuTemplate(plan({ words })).map(({ label }) => label)).toEqual(['檔案', '編輯', '執行', '檢視', '說明']);
});

test('leaves cut, copy, paste and select all to the system', () => {
  const roles = allIn(menuTemplate(plan())).map(({ role }) => role);
  for (const role of ['cut', 'copy', 'paste', 'selectAll', 'togglefullscreen', 'quit', 'about']) expect(roles).toContain(role);
  expect(roles).not.toContain('reload');
  expect(roles).not.toContain('toggleDevTools');
});

test('lists recent scenarios, with an & as it is', () => {
  const openRecent = vi.fn();
  const items = allIn(menuTemplate(plan({ openRecent, recent: [{ path: '/plans/A & B.json', name: 'A & B.json' }] })));
  const item = items.find(({ label }) => label === 'A && B.json');
  click(item);
  expect(openRecent).toHaveBeenCalledWith('/plans/A & B.json');
  expect(allIn(menuTemplate(plan())).find(({ label }) => label === 'No recent scenarios')?.enabled).toBe(false);
});

test('shows shortcuts without taking them from text fields', () => {
  for (const item of allIn(menuTemplate(plan()))) if (item.accelerator) expect(item.registerAccelerator).toBe(false);
  expect(acceleratorOf('mod+shift+S')).toBe('CommandOrControl+Shift+S');
  expect(acceleratorOf('F6')).toBe('F6');
  expect(acceleratorOf('?')).toBeUndefined();
});
