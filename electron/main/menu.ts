// The native menu, built from the command table in the language of the moment. Choosing a command tells the window its id.

import type { MenuItemConstructorOptions } from 'electron';
import { commands, type CommandId, type MenuId } from '../../shared/contract/commands.ts';
import type { RecentFile } from '../../shared/contract/desktop-api.ts';
import type { Words } from './words.ts';

export interface MenuPlan {
  readonly words: Words;
  readonly onMac: boolean;
  readonly developerTools: boolean;
  readonly recent: readonly RecentFile[];
  readonly run: (command: CommandId) => void;
  readonly openRecent: (path: string) => void;
  readonly clearRecent: () => void;
}

type Item = MenuItemConstructorOptions;

const menus: readonly MenuId[] = ['file', 'edit', 'run', 'view', 'help'];
const separator: Item = { type: 'separator' };

/** Commands after which the menu draws a line. */
const endsGroup: ReadonlySet<CommandId> = new Set([
  'scenario.saveAs',
  'results.exportJson',
  'run.cancel',
  'view.officers',
  'view.nextColumn',
]);

/** The whole menu bar as a template for Menu.buildFromTemplate. */
export function menuTemplate(plan: MenuPlan): Item[] {
  const { words, onMac } = plan;
  const bar = menus.map((id): Item => ({ id, label: words.t(`command.menu.${id}`), submenu: itemsOf(id, plan) }));
  if (!onMac) return bar;
  const { t } = words;
  const application: Item = {
    label: t('desktop.appName'),
    submenu: [
      { role: 'about', label: t('desktop.menu.about') },
      separator,
      { role: 'services', label: t('desktop.menu.services') },
      separator,
      { role: 'hide', label: t('desktop.menu.hide') },
      { role: 'hideOthers', label: t('desktop.menu.hideOthers') },
      { role: 'unhide', label: t('desktop.menu.showAll') },
      separator,
      { role: 'quit', label: t('desktop.menu.quit') },
    ],
  };
  const window: Item = {
    role: 'window',
    label: t('desktop.menu.window'),
    submenu: [
      { role: 'minimize', label: t('desktop.menu.minimize') },
      { role: 'zoom', label: t('desktop.menu.zoomWindow') },
    ],
  };
  return [application, ...bar.slice(0, -1), window, ...bar.slice(-1)];
}

function itemsOf(menu: MenuId, plan: MenuPlan): Item[] {
  const own = commands
    .filter((command) => command.menu === menu)
    .flatMap((command): Item[] => [
      commandItem(command, plan),
      ...(command.id === 'scenario.open' ? [recentMenu(plan)] : []),
      ...(endsGroup.has(command.id) ? [separator] : []),
    ]);
  return [...own, ...systemItems(menu, plan)];
}

function commandItem({ id, shortcut }: (typeof commands)[number], { words, run }: MenuPlan): Item {
  const accelerator = acceleratorOf(shortcut);
  return {
    id,
    label: words.t(`command.${id}`),
    // Shown, not registered: the window hears its own keys, so that a text field keeps its own undo.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: () => {
      run(id);
    },
  };
}

/** "mod+shift+S" as Electron writes it. A key without modifier (but F1-F24) is left to the window: it would be typed. */
export function acceleratorOf(shortcut: string): string | undefined {
  const keys = shortcut.split('+');
  if (keys.length === 1 && !/^F\d{1,2}$/.test(shortcut)) return undefined;
  return keys.map((key) => ({ mod: 'CommandOrControl', shift: 'Shift', alt: 'Alt' })[key] ?? key).join('+');
}

function recentMenu({ words, recent, openRecent, clearRecent }: MenuPlan): Item {
  const files = recent.map(({ path, name }): Item => ({
    // A lone & would mark a key.
    label: name.replaceAll('&', '&&'),
    toolTip: path,
    click: () => {
      openRecent(path);
    },
  }));
  const none: Item = { label: words.t('desktop.menu.noRecent'), enabled: false };
  const clear: Item = { label: words.t('desktop.menu.clearRecent'), click: clearRecent };
  return {
    id: 'recent',
    label: words.t('desktop.menu.openRecent'),
    submenu: files.length === 0 ? [none] : [...files, separator, clear],
  };
}

/** What systems expect beside our own commands; roles, so that text fields and the system do the work. */
function systemItems(menu: MenuId, { words: { t }, onMac, developerTools }: MenuPlan): Item[] {
  switch (menu) {
    case 'file':
      return onMac ? [] : [separator, { role: 'quit', label: t('desktop.menu.quit') }];
    case 'edit':
      return [
        separator,
        { role: 'cut', label: t('desktop.menu.cut') },
        { role: 'copy', label: t('desktop.menu.copy') },
        { role: 'paste', label: t('desktop.menu.paste') },
        { role: 'selectAll', label: t('desktop.menu.selectAll') },
      ];
    case 'view':
      return [
        separator,
        { role: 'togglefullscreen', label: t('desktop.menu.fullScreen') },
        ...(developerTools ? [{ role: 'toggleDevTools' as const, label: t('desktop.menu.developerTools') }] : []),
      ];
    case 'help':
      return onMac ? [] : [separator, { role: 'about', label: t('desktop.menu.about') }];
    case 'run':
      return [];
  }
}
