// What charts need of the world: a place to save files and a clipboard. The window provides them once, so that charts stay pure drawings.

import { createContext, useContext, type ReactNode } from 'react';

export interface ChartServices {
  /** Saves where the user says; what fails is told to the user by whoever provides this. */
  readonly saveFile: (content: string | Uint8Array, suggestedName: string) => Promise<void>;
  /** False where the clipboard refuses. */
  readonly copyText: (text: string, html: string) => Promise<boolean>;
}

const ChartServicesContext = createContext<ChartServices | undefined>(undefined);

export function ChartServicesProvider({ services, children }: { readonly services: ChartServices; readonly children: ReactNode }) {
  return <ChartServicesContext.Provider value={services}>{children}</ChartServicesContext.Provider>;
}

export function useChartServices(): ChartServices {
  const services = useContext(ChartServicesContext);
  if (services === undefined) throw new Error('No ChartServicesProvider above this component.');
  return services;
}
