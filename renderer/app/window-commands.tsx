// The commands of the window and the page that lists them. What commands depend on changes with every run: in a component of their own, so that the
// frame is not drawn again for it.

import type { RefObject } from 'react';
import { ShortcutsHelp } from './shortcuts-help.tsx';
import { useAppCommands } from './use-app-commands.ts';

export function WindowCommands({ columns }: { columns: RefObject<HTMLElement | null> }) {
  const { shortcutsOpen, closeShortcuts } = useAppCommands(columns);
  return <ShortcutsHelp opened={shortcutsOpen} onClose={closeShortcuts} />;
}
