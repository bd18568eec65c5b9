// Draws the window, or a part of it, over a store and services of its own, with a desktop and a runner that tests command.

import { MantineProvider } from '@mantine/core';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { cssVariablesResolver, theme } from '../../renderer/app/theme.ts';
import { TranslatorProvider } from '../../renderer/i18n/translator-context.tsx';
import { AppServicesContext, type AppServices } from '../../renderer/store/app-services.ts';
import { createCommandRegistry } from '../../renderer/store/command-registry.ts';
import { createComparing, type ComparingParts } from '../../renderer/store/comparing.ts';
import { createAppStore, type AppStore } from '../../renderer/store/create-app-store.ts';
import { createHolding } from '../../renderer/store/holding.ts';
import { createFileFlows } from '../../renderer/store/file-flows.ts';
import { canRun } from '../../renderer/store/scenario-problems.ts';
import { createSimulation, type SimulationParts } from '../../renderer/store/simulation.ts';
import { createTrafficFiles } from '../../renderer/store/traffic-files.ts';
import { AppStoreContext } from '../../renderer/store/use-app-store.ts';
import { readTrafficCsv } from '../../shared/demand/traffic-csv.ts';
import { comparisonReporterOf } from '../../shared/report/comparison-report-of.ts';
import { steadyStateReportOf } from '../../shared/report/steady-state-report.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { readyScenarios } from '../../shared/scenario/ready/ready-scenarios.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { fakeDesktop, type FakeDesktop } from './fake-desktop.ts';
import { fakeRunner, type FakeRunner } from './fake-runner.ts';
import { inProcessLive } from './in-process-live.ts';
import { runReportFixture } from './run-report-fixture.ts';

export interface Bench {
  readonly store: AppStore;
  readonly services: AppServices;
  readonly desktop: FakeDesktop;
  readonly runner: FakeRunner;
  /** The reports asked for, in order. */
  readonly reportsAsked: { readonly final: boolean }[];
}

export interface BenchOptions {
  readonly scenario?: Scenario;
  readonly language?: Language;
  /** In place of a report that is the same for every run. */
  readonly reportOf?: SimulationParts['reportOf'];
  /** Writes the reports of comparisons; the true one unless told. */
  readonly compareReportOf?: ComparingParts['compareReportOf'];
}

/** The Lo Wu departure scenario, unless another is given. */
export function createBench({
  scenario = loWu(),
  language = 'en',
  reportOf = async (run) => runReportFixture(run),
  compareReportOf = async (plan, names, result, { final }) => {
    const reporter = comparisonReporterOf(plan, names);
    return final ? reporter.final(result) : reporter.partial(result);
  },
}: BenchOptions = {}): Bench {
  const store = createAppStore({ scenario, settings: { language, colorScheme: 'light', zoom: 1 } });
  const desktop = fakeDesktop();
  const runner = fakeRunner();
  const now = () => Date.now();
  const reportsAsked: Bench['reportsAsked'] = [];
  const services: AppServices = {
    desktop,
    commands: createCommandRegistry(),
    simulation: createSimulation(store, {
      runner,
      reportOf: (run, result, how) => {
        reportsAsked.push(how);
        return reportOf(run, result, how);
      },
      canRun,
      drawn: async () => undefined,
      now,
    }),
    comparing: createComparing(store, { runner, compareReportOf, drawn: async () => undefined, now }),
    holding: createHolding(store, { runner, steadyReportOf: async (run, at, result) => steadyStateReportOf(run, at, result) }),
    live: inProcessLive(),
    files: createFileFlows(store, desktop, now),
    traffic: createTrafficFiles(store, desktop, async (bytes) => readTrafficCsv(new TextDecoder().decode(bytes))),
  };
  return { store, services, desktop, runner, reportsAsked };
}

export function renderPart(part: ReactNode, options: BenchOptions = {}): Bench & RenderResult {
  const bench = createBench(options);
  const drawn = render(
    <AppStoreContext.Provider value={bench.store}>
      <AppServicesContext.Provider value={bench.services}>
        <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} env="test">
          <TranslatorProvider language={options.language ?? 'en'}>{part}</TranslatorProvider>
        </MantineProvider>
      </AppServicesContext.Provider>
    </AppStoreContext.Provider>,
  );
  return { ...bench, ...drawn };
}

export function loWu(): Scenario {
  const [first] = readyScenarios;
  if (first === undefined) throw new Error('No ready scenario.');
  return first.scenario;
}
