// Who carries out each command at the moment. Menu, toolbar, keyboard and palette ask here, so that all do the same thing.

import { createStore, type StoreApi } from 'zustand/vanilla';
import { commands, type CommandId } from '../../shared/contract/commands.ts';

export interface CommandHandler {
  readonly run: () => void;
  readonly enabled: boolean;
}

export interface CommandRegistry {
  readonly handlers: StoreApi<Readonly<Partial<Record<CommandId, CommandHandler>>>>;
  /** Makes the handler responsible for the command; returns the function that takes it back. */
  register: (id: CommandId, handler: CommandHandler) => () => void;
  /** Carries out a command; false where nobody can at the moment or there is no such command. */
  run: (id: string) => boolean;
}

const knownIds: ReadonlySet<string> = new Set(commands.map(({ id }) => id));

export function isCommandId(id: string): id is CommandId {
  return knownIds.has(id);
}

export function createCommandRegistry(): CommandRegistry {
  const handlers: CommandRegistry['handlers'] = createStore(() => ({}));
  return {
    handlers,
    register: (id, handler) => {
      handlers.setState({ [id]: handler });
      return () => {
        if (handlers.getState()[id] === handler) handlers.setState({ [id]: undefined });
      };
    },
    run: (id) => {
      const handler = isCommandId(id) ? handlers.getState()[id] : undefined;
      if (handler === undefined || !handler.enabled) return false;
      handler.run();
      return true;
    },
  };
}
