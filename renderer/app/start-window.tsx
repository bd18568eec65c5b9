// Puts the window together: desktop, store, services, then the first drawing.

import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { DesktopApi } from '../../shared/contract/desktop-api.ts';
import { languageFor } from '../../shared/i18n/language.ts';
import { readyScenarios } from '../../shared/scenario/ready/ready-scenarios.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { ChartRehearsal } from '../charts/chart-rehearsal.tsx';
import { keepSettings, loadSettings } from '../platform/kept-settings.ts';
import { nextFrame } from '../platform/next-frame.ts';
import type { AppServices } from '../store/app-services.ts';
import { startAutosave } from '../store/autosave.ts';
import { createCommandRegistry } from '../store/command-registry.ts';
import { createComparing, type ComparingParts } from '../store/comparing.ts';
import { createAppStore, type AppStore } from '../store/create-app-store.ts';
import { createHolding, type HoldingParts } from '../store/holding.ts';
import { createFileFlows } from '../store/file-flows.ts';
import { canRun } from '../store/scenario-problems.ts';
import { createSimulation, type SimulationParts } from '../store/simulation.ts';
import { createTrafficFiles, type TrafficReader } from '../store/traffic-files.ts';
import { TraineeView } from '../features/live-view/drill/trainee-view.tsx';
import { App } from './app.tsx';

export interface WindowParts {
  readonly root: HTMLElement;
  readonly desktop: DesktopApi;
  readonly runner: SimulationParts['runner'] & { readonly rehearse: (scenario: Scenario) => void };
  readonly reportOf: SimulationParts['reportOf'];
  readonly compareReportOf: ComparingParts['compareReportOf'];
  readonly steadyReportOf: HoldingParts['steadyReportOf'];
  readonly live: AppServices['live'];
  readonly readTraffic: TrafficReader;
}

/** The workers rehearse at the latest after this time [ms], however busy the window is. */
const rehearsalAfter = 5000;

/** The planner's window; or, where a session is given, that of the trainee of this drill, who opens and saves nothing. */
export function startWindow(parts: WindowParts, trainee: string | undefined): void {
  const { root, desktop, runner } = parts;
  const store = startStore();
  const services = servicesFor(store, parts);
  if (trainee === undefined) serveDesktop(store, services, desktop);
  // As a transition, so that the first drawing too is made in slices.
  startTransition(() => {
    createRoot(root).render(
      <StrictMode>
        <App store={store} services={services}>
          {trainee === undefined ? undefined : <TraineeView session={trainee} />}
        </App>
        {trainee === undefined && <ChartRehearsal />}
      </StrictMode>,
    );
  });
  if (trainee !== undefined) return;
  // Once all is drawn and nobody waits for anything: so the first answer to the user does not wait for workers that have to get going.
  requestIdleCallback(() => runner.rehearse(store.getState().scenario), { timeout: rehearsalAfter });
}

function servicesFor(
  store: AppStore,
  { desktop, runner, reportOf, compareReportOf, steadyReportOf, live, readTraffic }: WindowParts,
): AppServices {
  return {
    desktop,
    commands: createCommandRegistry(),
    simulation: createSimulation(store, { runner, reportOf, canRun, drawn: nextFrame, now: () => Date.now() }),
    comparing: createComparing(store, { runner, compareReportOf, drawn: nextFrame, now: () => Date.now() }),
    holding: createHolding(store, { runner, steadyReportOf }),
    live,
    files: createFileFlows(store, desktop, () => Date.now()),
    traffic: createTrafficFiles(store, desktop, readTraffic),
  };
}

function serveDesktop(store: AppStore, { files }: AppServices, desktop: DesktopApi): void {
  startAutosave(store, desktop);
  followSettings(store, desktop);
  desktop.onOpenFile((path) => void files.open(path));
  desktop.onCloseRequested(() => void files.close());
  void files.refreshRecent();
}

/** A first start shows the first ready scenario, ready to run, and not an empty page. */
function startStore(): AppStore {
  const [first] = readyScenarios;
  if (first === undefined) throw new Error('The program carries no ready scenario.');
  const kept = loadSettings();
  const { autoRun, ...settings } = kept ?? {
    language: languageFor(navigator.languages),
    colorScheme: 'auto' as const,
    zoom: 1,
    autoRun: true,
  };
  const store = createAppStore({ scenario: first.scenario, settings });
  store.getState().setAutoRun(autoRun);
  return store;
}

function followSettings(store: AppStore, desktop: DesktopApi): void {
  void desktop.setLanguage(store.getState().settings.language);
  store.subscribe((state, before) => {
    if (state.settings === before.settings && state.experiment === before.experiment) return;
    keepSettings({ ...state.settings, autoRun: state.experiment.autoRun });
    if (state.settings.language !== before.settings.language) void desktop.setLanguage(state.settings.language);
  });
}
