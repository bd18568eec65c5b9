// Renders a part of the window with everything it expects above it: theme, language, a store of its own, and services that only note what they are asked.

import { MantineProvider } from '@mantine/core';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { theme } from '../../renderer/app/theme.ts';
import { TranslatorProvider } from '../../renderer/i18n/translator-context.tsx';
import { AppServicesContext, type AppServices } from '../../renderer/store/app-services.ts';
import { createCommandRegistry } from '../../renderer/store/command-registry.ts';
import { createAppStore, type AppStore } from '../../renderer/store/create-app-store.ts';
import { AppStoreContext } from '../../renderer/store/use-app-store.ts';
import { loWuDepartureGoodFriday2025 } from '../../shared/scenario/ready/lo-wu-departure-good-friday-2025.ts';

export interface PlannerTree extends RenderResult {
  readonly store: AppStore;
  /** What was asked for, in order: "run", "cancel", "save <name>", "copy". */
  readonly asked: readonly string[];
  readonly saved: ReadonlyMap<string, string | Uint8Array>;
}

/** Animations off: a test looks at what is, not at what is on its way. */
export function renderInPlanner(part: ReactNode, prepare: (store: AppStore) => void = () => undefined): PlannerTree {
  const store = createAppStore({
    scenario: loWuDepartureGoodFriday2025.scenario,
    settings: { language: 'en', colorScheme: 'light', zoom: 1 },
  });
  prepare(store);
  const asked: string[] = [];
  const saved = new Map<string, string | Uint8Array>();
  const commands = createCommandRegistry();
  commands.register('run.start', { enabled: true, run: () => asked.push('run') });
  commands.register('run.cancel', { enabled: true, run: () => asked.push('cancel') });
  const services: Pick<AppServices, 'commands' | 'simulation' | 'desktop'> = {
    commands,
    simulation: { start: () => asked.push('run'), cancel: () => asked.push('cancel'), dispose: () => undefined },
    desktop: {
      platform: 'linux',
      saveExport: (content: string | Uint8Array, name: string) => {
        asked.push(`save ${name}`);
        saved.set(name, content);
        return Promise.resolve({ ok: true, value: { path: `/tmp/${name}`, name } });
      },
      copyText: () => {
        asked.push('copy');
        return Promise.resolve();
      },
    } as unknown as AppServices['desktop'],
  };
  const result = render(
    <MantineProvider theme={theme} env="test">
      <TranslatorProvider language="en">
        <AppStoreContext.Provider value={store}>
          <AppServicesContext.Provider value={services as AppServices}>{part}</AppServicesContext.Provider>
        </AppStoreContext.Provider>
      </TranslatorProvider>
    </MantineProvider>,
  );
  return { ...result, store, asked, saved };
}
