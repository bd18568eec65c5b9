// The results on screen, state by state: before any run, after one, after two, when the scenario has moved on.

import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ResultsPane } from '../../../../../renderer/features/results/results-pane.tsx';
import { VerdictStrip } from '../../../../../renderer/features/results/verdict-strip.tsx';
import type { AppStore } from '../../../../../renderer/store/create-app-store.ts';
import { runReportFixture, type FixtureOptions } from '../../../../support/run-report-fixture.ts';
import { renderInPlanner } from '../../../../support/planner-tree.tsx';

function addRun(store: AppStore, options: FixtureOptions): void {
  const { scenario, revision, addResult } = store.getState();
  addResult({ report: runReportFixture(scenario, options), scenario, revision, elapsed: 3, workers: 2 });
}

const whole = (
  <>
    <VerdictStrip />
    <ResultsPane />
  </>
);

test('before any run it says what is ready and runs it', async () => {
  const { asked } = renderInPlanner(whole);
  expect(screen.getByRole('heading', { name: 'No results yet' })).toBeTruthy();
  expect(screen.getByText(/165,144 passengers on Friday,? 18 April 2025/)).toBeTruthy();
  expect(screen.getAllByText('not run yet')).toHaveLength(5);
  await userEvent.click(screen.getByRole('button', { name: 'Run now' }));
  expect(asked).toEqual(['run']);
});

test('before any run it says what keeps the scenario from being run, and offers no run', () => {
  const { store } = renderInPlanner(whole);
  act(() => {
    store.getState().editScenario((draft) => {
      for (const flow of draft.demand.flows) flow.passengers = 0;
    });
  });
  expect(screen.getByRole('heading', { name: 'This scenario cannot be run yet' })).toBeTruthy();
  expect(screen.getByText(/^Nobody comes: every count is zero/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Run now' })).toBeNull();
});

test('results of a scenario that cannot be run any more say why, and offer no run', async () => {
  const { store } = renderInPlanner(whole, (store) => addRun(store, {}));
  act(() => {
    store.getState().editScenario((draft) => {
      for (const flow of draft.demand.flows) flow.passengers = 0;
    });
  });
  expect(await screen.findByText(/It cannot be run as it is now: Nobody comes/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Run again' })).toBeNull();
});

test('after a run each chart has its sentence and its table under one click, and can be taken along', async () => {
  const { asked, saved } = renderInPlanner(whole, (store) => addRun(store, {}));
  const strip = within(screen.getByRole('region', { name: 'Verdicts' }));
  expect(strip.getAllByRole('listitem')[0]?.textContent).toMatch(/^Visitors 95% within 30.min91\.3%.±.0\.8Missed10:15–12:00$/);
  const card = within(screen.getByRole('article', { name: 'Waiting time: Visitors, departure' }));
  expect(card.getByText(/^Of those who arrive from 10:00 to 11:45/)).toBeTruthy();

  await userEvent.click(card.getByRole('button', { name: /^Table/ }));
  expect(card.getByRole('columnheader', { name: '19 in 20 (p95)' })).toBeTruthy();
  expect(card.getByRole('rowheader', { name: '10:45' })).toBeTruthy();
  // Seventy quarter-hours from 06:30 to 24:00, and the head.
  expect(card.getAllByRole('row')).toHaveLength(71);
  expect(card.queryByRole('button', { name: /^PNG/ })).toBeNull();

  await userEvent.click(card.getByRole('button', { name: /^CSV/ }));
  const name = 'lo-wu-2025-04-18-waiting-departure-visitors.csv';
  expect(asked).toEqual([`save ${name}`]);
  expect(saved.get(name)).toMatch(/Seed,20250418\r\n/);
  expect(await card.findByText(`Saved as ${name}.`)).toBeTruthy();
  await userEvent.click(card.getByRole('button', { name: /^Copy/ }));
  expect(await card.findByText('Copied; paste it into a spreadsheet or a document.')).toBeTruthy();
});

test('after two runs the one before stands beside with what changed and what it did', () => {
  renderInPlanner(whole, (store) => {
    addRun(store, { worstWait: 41, resultHash: 'before' });
    store.getState().editScenario((draft) => {
      draft.demand.growthFactor = 0.9;
    });
    addRun(store, { worstWait: 10, resultHash: 'after' });
  });
  const compared = within(screen.getByRole('region', { name: 'Against the run before' }));
  expect(compared.getAllByText('Growth factor: 1 → 0.9')).toHaveLength(2);
  expect(compared.getByText(/^Visitors, departure · 95% within 30.min: \+7\.8.±.0\.8 points, better$/)).toBeTruthy();
});

test('when the scenario has changed the results stay and say so, once it lasts', async () => {
  const { store, asked } = renderInPlanner(whole, (store) => addRun(store, {}));
  expect(screen.queryByText('The scenario has changed since this run.')).toBeNull();
  act(() => {
    store.getState().editScenario((draft) => {
      draft.demand.growthFactor = 2;
    });
  });
  expect(await screen.findByText('The scenario has changed since this run.', undefined, { timeout: 3000 })).toBeTruthy();
  expect(screen.getByRole('article', { name: /^Waiting time/ })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Run again' }));
  expect(asked).toEqual(['run']);
});

test('the choice of passengers holds for every view', async () => {
  const { store } = renderInPlanner(whole, (store) => addRun(store, {}));
  act(() => store.getState().choosePassengerKind('departure/resident'));
  expect(screen.getByRole('article', { name: 'Waiting time: Hong Kong residents, departure' })).toBeTruthy();
  act(() => store.getState().showResults('withinTarget'));
  expect(screen.getAllByRole('article', { name: /Hong Kong residents, departure$/ })).toHaveLength(2);
  // Without a target the card says where to set one, and offers no empty chart or table.
  const card = within(screen.getByRole('article', { name: 'Within target: Hong Kong residents, departure' }));
  expect(card.getByText(/^No target is set for these passengers\./)).toBeTruthy();
  expect(card.queryByRole('button')).toBeNull();
});
