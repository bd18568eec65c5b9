// What charts need of the world: a place to save files and a clipboard. Provided once above them, so that charts stay pure drawings.

import { createContext, useContext, type ReactNode } from 'react';

export interface ChartServices {
  /** Saves where the user says; resolves to what came of it, in words, or undefined when there is nothing to say. */
  readonly saveFile: (content: string | Uint8Array, suggestedName: string) => Promise<string | undefined>;
  /** Puts both forms on the clipboard; resolves to what came of it, in words. */
  readonly copyText: (text: string, html: string) => Promise<string>;
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
