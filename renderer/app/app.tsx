// The window as a whole: providers from the outside in, then the frame.

import { MantineProvider, useMantineColorScheme, type MantineColorSchemeManager } from '@mantine/core';
import { useDeferredValue, useEffect, type ReactNode } from 'react';
import { allFollow, TranslatorProvider } from '../i18n/translator-context.tsx';
import { AppServicesContext, type AppServices } from '../store/app-services.ts';
import type { AppStore } from '../store/create-app-store.ts';
import type { ColorScheme } from '../store/settings-slice.ts';
import { AppStoreContext, useAppStore } from '../store/use-app-store.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { cssVariablesResolver, theme } from './theme.ts';

interface AppProps {
  readonly store: AppStore;
  readonly services: AppServices;
  /** What the window shows in place of the planner's frame. */
  readonly children?: ReactNode;
}

export function App({ store, services, children = <Frame /> }: AppProps) {
  return (
    <AppStoreContext.Provider value={store}>
      <AppServicesContext.Provider value={services}>
        <Look>
          <Speech>
            <ErrorBoundary>{children}</ErrorBoundary>
          </Speech>
        </Look>
      </AppServicesContext.Provider>
    </AppStoreContext.Provider>
  );
}

function Look({ children }: { children: ReactNode }) {
  const colorScheme = useAppStore((state) => state.settings.colorScheme);
  // From the back of a room.
  const presenting = useAppStore((state) => state.view.presenting);
  const zoom = useAppStore((state) => state.settings.zoom) * (presenting ? 1.35 : 1);
  useEffect(() => {
    document.documentElement.style.fontSize = zoom === 1 ? '' : `${zoom * 100}%`;
    document.documentElement.toggleAttribute('data-presenting', presenting);
  }, [zoom, presenting]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme={colorScheme}
      colorSchemeManager={forgetfulManager}
    >
      <SchemeOf scheme={colorScheme} />
      {children}
    </MantineProvider>
  );
}

/** The store keeps the setting; Mantine only follows. */
function SchemeOf({ scheme }: { scheme: ColorScheme }) {
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    setColorScheme(scheme);
  }, [scheme, setColorScheme]);
  return undefined;
}

const forgetfulManager: MantineColorSchemeManager = {
  get: (standard) => standard,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

function Speech({ children }: { children: ReactNode }) {
  // Another language is drawn in slices behind the one before: every word of the window changes.
  const language = useDeferredValue(useAppStore((state) => state.settings.language));
  // Once all columns are in it: the browser lays out anew whatever does not say its own language.
  useEffect(() => {
    const timer = setTimeout(() => {
      document.documentElement.lang = language;
    }, allFollow);
    return () => clearTimeout(timer);
  }, [language]);
  return <TranslatorProvider language={language}>{children}</TranslatorProvider>;
}
