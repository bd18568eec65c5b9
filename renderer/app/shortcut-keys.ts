// Shortcuts of the command table as keys: matched against what is pressed, and written as the system writes them.

import { commands, type CommandId } from '../../shared/contract/commands.ts';
import { useAppServices } from '../store/app-services.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;
type System = 'win32' | 'darwin' | 'linux';

const shortcuts = new Map<CommandId, string>(commands.map(({ id, shortcut }) => [id, shortcut]));

/** The command whose keys these are. */
export function commandFor(event: Pressed, system: System): CommandId | undefined {
  return commands.find(({ shortcut }) => matches(event, shortcut, system))?.id;
}

function matches(event: Pressed, shortcut: string, system: System): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const mod = parts.includes('mod');
  const command = system === 'darwin' ? event.metaKey : event.ctrlKey;
  const other = system === 'darwin' ? event.ctrlKey : event.metaKey;
  if (command !== mod || other || event.altKey) return false;
  // A sign has Shift in it on many keyboards ("?", "+"): what it says counts, not how it is made.
  const pressed = event.key === '+' && key === '=' ? '=' : event.key;
  if (/^[^a-z0-9]$/i.test(key)) return pressed === key;
  return pressed.toLowerCase() === key.toLowerCase() && event.shiftKey === parts.includes('shift');
}

const names: Readonly<Record<System, Readonly<Record<string, string>>>> = {
  darwin: { mod: '⌘', shift: '⇧', Enter: '↩' },
  win32: { mod: 'Ctrl', shift: 'Shift' },
  linux: { mod: 'Ctrl', shift: 'Shift' },
};

/** "Ctrl+Shift+S", or "⇧⌘S" on a Mac. */
export function shortcutText(id: CommandId, system: System): string {
  const parts = (shortcuts.get(id) ?? '').split('+').map((part) => names[system][part] ?? part);
  return system === 'darwin' ? parts.join('') : parts.join('+');
}

export function useShortcutText(): (id: CommandId) => string {
  const { desktop } = useAppServices();
  return (id) => shortcutText(id, desktop.platform);
}
