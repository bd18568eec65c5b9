// The screen that compares, state by state, in both languages: empty, ready, running, decided, ranked, old, cancelled, failed. Numbers are of real days of a small hall.

import type { AppServices } from '../../../../../renderer/store/app-services.ts';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { ComparisonFields } from '../../../../../renderer/features/comparison/comparison-fields.tsx';
import { ComparisonPane } from '../../../../../renderer/features/comparison/comparison-pane.tsx';
import { DeploymentsBar } from '../../../../../renderer/features/comparison/deployments-bar.tsx';
import { useCommand } from '../../../../../renderer/store/app-services.ts';
import { compare, hallWith, settingsFor } from '../../../../support/compared.ts';
import { renderPart, type BenchOptions } from '../../../../support/render-app.tsx';

/** The commands that the window's frame carries out. */
function Commands({ services }: { services: () => AppServices }) {
  useCommand('comparison.start', () => services().comparing.start());
  useCommand('comparison.cancel', () => services().comparing.cancel());
  useCommand('deployment.copy', () => undefined);
  return undefined;
}

function openPane(desks: readonly number[], options: BenchOptions = {}) {
  const bench: { services?: AppServices } = {};
  const drawn = renderPart(
    <>
      <Commands services={() => bench.services!} />
      <DeploymentsBar />
      <main>
        <ComparisonPane />
      </main>
      <ComparisonFields />
    </>,
    { scenario: hallWith(desks[0] ?? 1), ...options },
  );
  bench.services = drawn.services;
  act(() => {
    for (const count of desks.slice(1)) {
      drawn.store.getState().addDeployment(`${count} desks`);
      drawn.store.getState().editScenario((draft) => {
        draft.banks = structuredClone(hallWith(count).banks);
      });
    }
    if (desks.length > 1) drawn.store.getState().editProject({ comparison: settingsFor(30) });
  });
  return drawn;
}

/** It begins in a task of its own. */
async function start({ comparing }: AppServices): Promise<void> {
  await act(async () => {
    comparing.start();
    await new Promise((resolve) => setTimeout(resolve));
  });
}

async function compared(desks: readonly number[], options: BenchOptions = {}) {
  const drawn = openPane(desks, options);
  await start(drawn.services);
  const asked = drawn.runner.comparisons[0]!;
  const result = await compare(asked.plan);
  await act(async () => asked.end({ status: 'finished', result, elapsed: 2.5, workers: 2 }));
  const costs = options.language === 'zh-Hant-HK' ? '所需資源' : 'What it costs';
  await waitFor(() => expect(screen.queryAllByText(/How sure is this\?|有多可靠/)).toHaveLength(1), { timeout: 5000 });
  return { ...drawn, result, costs };
}

async function expectAccessible(container: Element): Promise<void> {
  // jsdom computes no colors; contrast is looked at in a browser.
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

describe('before a comparison', () => {
  it('one deployment: says what a comparison is for and offers a copy', async () => {
    const { container } = openPane([1]);
    expect(screen.getByRole('heading', { name: 'Is there a better deployment?' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Compare with a copy' })).toBeTruthy();
    expect(screen.queryByRole('navigation', { name: 'Deployments' })).toBeNull();
    await expectAccessible(container);
  });

  it('two that are still the same: says what to change first', () => {
    openPane([1, 1]);
    expect(screen.getByText(/^Both deployments are still the same\. Change lanes or counters of B first/)).toBeTruthy();
    expect(screen.getByText('Nothing that changes results.')).toBeTruthy();
  });

  it('two that differ: says how, what decides, and compares', async () => {
    const { container, runner } = openPane([1, 2]);
    expect(screen.getByText('desks 00:00–24:00: 1 → 2')).toBeTruthy();
    expect(
      screen.getByText(/^Mean wait, All passengers, departure decides; a difference of 0\.1 min matters\. At most 30 days/),
    ).toBeTruthy();
    await expectAccessible(container);
    await userEvent.click(screen.getAllByRole('button', { name: 'Compare' })[0]!);
    await waitFor(() => expect(runner.comparisons).toHaveLength(1));
    expect(screen.getByRole('progressbar', { name: 'Progress of the comparison' }).getAttribute('aria-valuetext')).toBe(
      '0 of at most 30 days',
    );
  });

  it('says where the passengers are not the same, and makes them the same', async () => {
    const { store } = openPane([1, 2]);
    act(() =>
      store.getState().editScenario((draft) => {
        draft.demand.growthFactor = 1.2;
      }),
    );
    expect(screen.getByText(/it does not meet the same passengers on the same day/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Give all deployments the passengers of A' }));
    expect(screen.queryByText(/it does not meet the same passengers/)).toBeNull();
    expect(store.getState().project.deployments.map(({ scenario }) => scenario.banks[0]?.timetable[0]?.open)).toEqual([1, 2]);
  });
});

describe('a comparison that goes on', () => {
  it('shows how the interval closes and what is known so far, and can be cancelled', async () => {
    const { services, runner } = openPane([1, 2]);
    await start(services);
    expect(screen.getByText('The first days are being simulated.')).toBeTruthy();
    const asked = runner.comparisons[0]!;
    const result = await compare(asked.plan);
    await act(async () => {
      asked.observer?.onProgress?.({ done: 12, total: 30, halfWidth: 0.123 });
      void asked.observer?.onPartial?.(result);
    });
    expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('12 of at most 30 days · interval ± 0.12 min');
    expect(await screen.findByRole('heading', { name: 'Comparing…' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel the comparison' }));
    expect(await screen.findByText(/^Comparison cancelled after 0 of at most 30 days\./)).toBeTruthy();
  });

  it('that fails says what happened, what to do, and what is safe', async () => {
    const { services, runner } = openPane([1, 2]);
    await start(services);
    await act(async () => runner.comparisons[0]?.end({ status: 'failed', failure: { reason: 'worker-lost', message: 'Gone.' } }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/The comparison did not finish.*Close other programs and run again/);
  });
});

describe('the verdict on two', () => {
  it('is one sentence, first and large, with its evidence below and everything to take along', async () => {
    const { container, result } = await compared([1, 2]);
    const verdict = within(screen.getByRole('region', { name: 'Verdict' }));
    expect(verdict.getByRole('heading').textContent).toBe('B is better');
    expect(
      verdict.getByText(/^B is better than A: the mean wait \(All passengers, departure\) is [\d.]+ to [\d.]+ min shorter\.$/),
    ).toBeTruthy();
    expect(verdict.getByText(new RegExp(`^${result.replications} days simulated with the same passengers.*Decided after`))).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'What it costs' })).getByText('+24')).toBeTruthy();
    const effects = within(screen.getByRole('region', { name: 'Effects of B, the most important first' }));
    expect(effects.getAllByRole('row')[1]?.textContent).toMatch(/^Mean wait \(All passengers, departure\).*better$/);
    expect(effects.getByRole('button', { name: /^Copy/ })).toBeTruthy();
    expect(screen.getByRole('article', { name: /^Mean wait \(All passengers, departure\): A and B/ })).toBeTruthy();
    expect(screen.getByRole('article', { name: 'How the interval closed' })).toBeTruthy();
    await expectAccessible(container);
  });

  it('reads in Chinese too', async () => {
    const { container } = await compared([1, 2], { language: 'zh-Hant-HK' });
    expect(within(screen.getByRole('region', { name: '結論' })).getByRole('heading').textContent).toBe('B較佳');
    expect(container.textContent).not.toMatch(/\{\{|undefined|NaN/);
  });

  it('stays and says so when a deployment changes, and takes a new name without growing old', async () => {
    const { store } = await compared([1, 2]);
    act(() =>
      store.getState().editDeployment('deployment-2', (draft) => {
        draft.name = 'One more desk';
      }),
    );
    expect(screen.queryByText('The deployments have changed since this comparison.')).toBeNull();
    act(() => store.temporal.getState().undo());
    act(() =>
      store.getState().editScenario((draft) => {
        draft.bankChoice = 'fewest-people';
      }),
    );
    expect(await screen.findByText('The deployments have changed since this comparison.')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Verdict' })).toBeTruthy();
  });
});

describe('an open verdict', () => {
  it('says that the days allowed did not decide, and offers to allow more', async () => {
    const { store, services, runner } = openPane([1, 1]);
    act(() => {
      store.getState().editScenario((draft) => {
        const [bank] = draft.banks;
        if (bank !== undefined) bank.handover = 0.5;
      });
      store.getState().editProject({ comparison: settingsFor(10, 0.0001) });
    });
    await start(services);
    const asked = runner.comparisons[0]!;
    // The days are real; that they leave it open is said here, as no hall can be trusted to stay undecided.
    const result = { ...(await compare(asked.plan)), outcome: 'budget-ended' as const };
    const verdict = { ...result.verdict!, status: 'undecided' as const };
    await act(async () => asked.end({ status: 'finished', result: { ...result, verdict }, elapsed: 1, workers: 2 }));
    const shown = within(await screen.findByRole('region', { name: 'Verdict' }));
    expect(shown.getByRole('heading').textContent).toBe('Not decided');
    expect(shown.getByText(/All 10 days allowed were simulated\./)).toBeTruthy();
    await userEvent.click(shown.getByRole('button', { name: 'Allow 20 days and compare again' }));
    await waitFor(() => expect(runner.comparisons[1]?.plan.settings.atMost).toBe(20));
  });
});

describe('three deployments', () => {
  it('are ranked, the best marked with its probability, and each can be looked at beside A', async () => {
    const { container } = await compared([1, 2, 3]);
    const ranking = within(screen.getByRole('region', { name: 'Ranking' }));
    const [, first] = ranking.getAllByRole('row');
    expect(first?.textContent).toMatch(/^[BC] \(\d desks\)best.*\d+%/);
    expect(screen.getByRole('combobox', { name: 'Compare A with' })).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('the bar of deployments', () => {
  it('shows, renames and removes them', async () => {
    const { store } = openPane([1, 2]);
    const bar = within(screen.getByRole('navigation', { name: 'Deployments' }));
    await userEvent.click(bar.getByRole('button', { name: 'A 1 desks' }));
    expect(store.getState().active).toBe('deployment-1');
    await userEvent.click(bar.getByRole('button', { name: 'More for deployment A' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Rename…' }));
    const name = await screen.findByRole('textbox', { name: 'Name of deployment A' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Today{Enter}');
    expect(store.getState().scenario.name).toBe('Today');
    await userEvent.click(bar.getByRole('button', { name: 'More for deployment A' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    expect(store.getState().project.deployments.map(({ id }) => id)).toEqual(['deployment-2']);
    expect(screen.queryByRole('navigation', { name: 'Deployments' })).toBeNull();
  });
});

describe('what decides', () => {
  it('can be another quantity, with a threshold in its unit', async () => {
    const { store } = openPane([1, 2]);
    await userEvent.click(screen.getByRole('combobox', { name: 'Decided by' }));
    await userEvent.click(await screen.findByRole('option', { name: /^Share within target: .*90% within 1 min/ }));
    expect(store.getState().project.comparison).toMatchObject({ decideBy: { measure: 'target', target: 'pledge' }, threshold: 0.01 });
    const threshold = screen.getByRole('textbox', { name: 'Smallest difference that matters' });
    await userEvent.clear(threshold);
    await userEvent.type(threshold, '2.5{Enter}');
    expect(store.getState().project.comparison.threshold).toBe(0.025);
  });
});
