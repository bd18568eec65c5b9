// The keyboard for the whole window: shortcuts of the command table, and Escape, which always goes one column back.

import { useEffect, type RefObject } from 'react';
import { useAppServices } from '../store/app-services.ts';
import { columnsOf } from './columns.ts';
import { commandFor } from './shortcut-keys.ts';

export function useShortcuts(columns: RefObject<HTMLElement | null>): void {
  const { commands, desktop } = useAppServices();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      // A dialog has the keyboard to itself.
      if (document.querySelector('[aria-modal="true"]') !== null) return;
      const id = commandFor(event, desktop.platform);
      if (id !== undefined) {
        if (!event.ctrlKey && !event.metaKey && event.key.length === 1 && isTyping(event.target)) return;
        event.preventDefault();
        commands.run(id);
      } else if (event.key === 'Escape') {
        goBack(columns.current);
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [columns, commands, desktop]);

  useEffect(() => desktop.onCommand((id) => commands.run(id)), [commands, desktop]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** From inside a column to the column itself, from there to the one before. */
function goBack(root: HTMLElement | null): void {
  const all = columnsOf(root);
  const at = all.findIndex((column) => column.contains(document.activeElement));
  if (at < 0) return;
  const column = all[at];
  if (column !== undefined && column !== document.activeElement) column.focus();
  else all[at - 1]?.focus();
}
