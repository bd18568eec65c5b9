// The page that holds a quarter-hour for a day, state by state, in both languages. The numbers are of real days of two desks.

import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { ResultsPane } from '../../../../../renderer/features/results/results-pane.tsx';
import { heldResult, twoDesks } from '../../../../support/held-desks.ts';
import { renderPart, type BenchOptions } from '../../../../support/render-app.tsx';

function openView(options: BenchOptions = {}) {
  const drawn = renderPart(
    <main>
      <ResultsPane />
    </main>,
    { scenario: twoDesks(1200), ...options },
  );
  act(() => drawn.store.getState().showResults('steadyState'));
  return drawn;
}

async function held(options: BenchOptions = {}) {
  const drawn = openView(options);
  act(() => drawn.services.holding.start('10:00'));
  const { scenario, at, end } = drawn.runner.held[0]!;
  await act(async () => end({ status: 'finished', result: heldResult(scenario, at), elapsed: 1, workers: 2 }));
  await waitFor(() => expect(screen.queryAllByRole('article').length).toBeGreaterThan(1));
  return drawn;
}

async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

describe('the page of a held quarter-hour', () => {
  it('before any run suggests the busiest quarter-hour, and holds the one that is chosen, by keyboard', async () => {
    const scenario = twoDesks(1200);
    const [profile] = scenario.demand.profiles;
    const weights = profile!.weights.map((weight, quarter) => (quarter === 33 ? 2 * weight : weight));
    const { runner } = openView({ scenario: { ...scenario, demand: { ...scenario.demand, profiles: [{ ...profile!, weights }] } } });
    expect(screen.getByText('Suggested: the quarter-hour with the most passengers.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Hold 08:15 for a day' }));
    expect(runner.held[0]?.at).toBe('08:15');
    const field = screen.getByRole('combobox', { name: 'Quarter-hour to hold' });
    await userEvent.clear(field);
    await userEvent.type(field, '10:00{ArrowDown}{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(runner.held[0]?.cancelled).toBe(true);
    expect(await screen.findByText(/^Called off/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Hold 10:00 for a day' }));
    expect(runner.held[1]?.at).toBe('10:00');
  });

  it('tells how far it is', () => {
    const { services, runner } = openView();
    act(() => services.holding.start('10:00'));
    act(() => runner.held[0]?.observer?.onProgress?.({ done: 3, total: 15 }));
    const progress = screen.getByRole('progressbar', { name: 'Progress of the held quarter-hour' });
    expect(progress.getAttribute('aria-valuetext')).toBe('Holding 10:00: 3 of 15 days');
  });

  it.each([
    [
      'en',
      /^All passengers, departure: if the flow and the deployment of 10:00 went on, the mean wait would be \d+(\.\d+)? .*\. The first .* are left out/,
    ],
    ['zh-Hant-HK', /^出境全部旅客：假如10:00的客流及所開e-道、櫃枱持續下去，平均輪候時間為\d.*最初.*略去不計/],
  ] as const)('says first what it comes to, then shows it, in %s', async (language, sentence) => {
    const { container, store } = await held({ language, scenario: twoDesks(1600) });
    const [answer, kinds] = screen.getAllByRole('article');
    expect(within(answer!).getByText((text) => sentence.test(text.replaceAll('\u00a0', ' ')))).toBeTruthy();
    await userEvent.click(within(answer!).getByRole('button', { name: /^(Table|表)/ }));
    expect(within(answer!).getAllByRole('row')).toHaveLength(96);
    expect(within(kinds!).getAllByRole('row').length).toBe(1 + 3);
    await expectAccessible(container);
    act(() => store.getState().editScenario((draft) => void (draft.run.seed += 1)));
    expect(screen.getByText(/^The scenario has changed|^方案已有改動/)).toBeTruthy();
  });

  it('gives no mean where the line would never settle', async () => {
    const { container } = await held({ scenario: twoDesks(2400) });
    const text = container.textContent.replaceAll('\u00a0', ' ');
    expect(text).toMatch(/the line would grow by 2\d(\.\d)? .*people an hour and never settle: more passengers come than can be cleared/);
    expect(text).not.toMatch(/Mean in the long run|In the long run, by kind/);
    await expectAccessible(container);
  });
});
