// What works behind the store for the whole window: runs, files, commands, the desktop. Handed down by context beside the store.

import { createContext, useContext, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { CommandId } from '../../shared/contract/commands.ts';
import type { DesktopApi } from '../../shared/contract/desktop-api.ts';
import type { Comparing } from './comparing.ts';
import type { CommandRegistry } from './command-registry.ts';
import type { LiveHalls } from '../workers/live-halls.ts';
import type { FileFlows } from './file-flows.ts';
import type { Holding } from './holding.ts';
import type { Simulation } from './simulation.ts';
import type { TrafficFiles } from './traffic-files.ts';

export interface AppServices {
  readonly desktop: DesktopApi;
  readonly commands: CommandRegistry;
  readonly simulation: Simulation;
  readonly comparing: Comparing;
  readonly holding: Holding;
  readonly live: LiveHalls;
  readonly files: FileFlows;
  readonly traffic: TrafficFiles;
}

export const AppServicesContext = createContext<AppServices | undefined>(undefined);

export function useAppServices(): AppServices {
  const services = useContext(AppServicesContext);
  if (services === undefined) throw new Error('No AppServicesContext above this component.');
  return services;
}

/** Makes this component carry out a command while it is on screen. */
export function useCommand(id: CommandId, run: () => void, enabled = true): void {
  const { commands } = useAppServices();
  const newest = useRef(run);
  useEffect(() => {
    newest.current = run;
  });
  useEffect(() => commands.register(id, { run: () => newest.current(), enabled }), [commands, id, enabled]);
}

/** True while somebody can carry out the command. */
export function useCommandEnabled(id: CommandId): boolean {
  const { commands } = useAppServices();
  return useStore(commands.handlers, (handlers) => handlers[id]?.enabled === true);
}
