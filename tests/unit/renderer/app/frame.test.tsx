// The window as a whole, by keyboard and by native menu.

import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../../../renderer/app/app.tsx';
import { engineVersion } from '../../../../shared/engine/version.ts';
import type { ExperimentResult } from '../../../../shared/experiment/experiment-result.ts';
import { createBench, type BenchOptions } from '../../../support/render-app.tsx';

function setWidth(width: number) {
  Object.defineProperty(window, 'innerWidth', { configurable: true, value: width });
}

beforeEach(() => {
  setWidth(1440);
});

function open(options: BenchOptions = {}) {
  const bench = createBench(options);
  render(<App store={bench.store} services={bench.services} />);
  return { ...bench, user: userEvent.setup() };
}

describe('the window', () => {
  it('opens on the ready Lo Wu scenario, with its figures in the outline', () => {
    open();
    const outline = screen.getByRole('navigation', { name: 'Outline' });
    expect(within(outline).getByRole('button', { name: /^Day and demand.*165,144/ })).toBeDefined();
    expect(within(outline).getByRole('button', { name: /^Counters.*49 counters/ })).toBeDefined();
    expect(screen.getByRole('main')).toBeDefined();
    expect(screen.getByRole('complementary', { name: 'Fields' })).toBeDefined();
    expect(document.title).toBe('Lo Wu, departure, Good Friday 2025 - e-Channel Planner');
  });

  it('tells in the outline how many days a run until precise may take', () => {
    const { store } = open();
    const run = () => within(screen.getByRole('navigation', { name: 'Outline' })).getByRole('button', { name: /^Run/ }).textContent;
    expect(run()).toContain('20 days');
    act(() =>
      store.getState().editScenario((draft) => {
        draft.run.precision = {
          of: [{ quantity: { measure: 'peakOccupancy', direction: 'departure' }, halfWidth: 5, relative: false }],
          atMost: 400,
        };
      }),
    );
    expect(run()).toContain('at most 400 days');
  });

  it('names above the fields the deployment they change, where there are several', async () => {
    const { user } = open();
    const fields = screen.getByRole('complementary', { name: 'Fields' });
    expect(fields.textContent).not.toContain('B (');
    await user.click(within(screen.getByRole('navigation', { name: 'Outline' })).getByRole('button', { name: 'Compare with a copy' }));
    await waitFor(() => expect(within(fields).getByText('B (Alternative)')).toBeDefined());
  });

  it('says before the first run which engine will carry it out, and after it how many seconds it took', async () => {
    const { services, runner } = open();
    const line = screen.getByRole('contentinfo');
    expect(line.textContent).toContain(`engine ${engineVersion}`);
    act(services.simulation.start);
    await act(async () => {
      runner.runs[0]?.end({ status: 'finished', result: {} as ExperimentResult, elapsed: 1.26, workers: 2 });
    });
    await waitFor(() => expect(line.textContent).toContain('in 1.3 s, 2 workers'));
  });

  it('runs with Ctrl+Enter and cancels with Ctrl+period', async () => {
    const { runner, store, user } = open();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(runner.runs).toHaveLength(1);
    expect(store.getState().run.status).toBe('running');
    await user.keyboard('{Control>}.{/Control}');
    await waitFor(() => expect(store.getState().run.status).toBe('cancelled'));
  });

  it('undoes and redoes by keyboard and marks the title while unsaved', async () => {
    const { store, user } = open();
    act(() => {
      store.getState().editScenario((draft) => {
        draft.demand.growthFactor = 2;
      });
    });
    expect(document.title.startsWith('• ')).toBe(true);
    await user.keyboard('{Control>}z{/Control}');
    expect(store.getState().scenario.demand.growthFactor).toBe(1);
    expect(document.title.startsWith('• ')).toBe(false);
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(store.getState().scenario.demand.growthFactor).toBe(2);
  });

  it('goes from column to column with F6 and back with Escape', async () => {
    const { user } = open();
    await user.keyboard('{F6}');
    expect(document.activeElement).toBe(screen.getByRole('navigation', { name: 'Outline' }));
    await user.keyboard('{F6}{F6}');
    expect(document.activeElement).toBe(screen.getByRole('complementary', { name: 'Fields' }));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('main'));
    await user.keyboard('{F6}{F6}');
    expect(document.activeElement).toBe(screen.getByRole('navigation', { name: 'Outline' }));
  });

  it('moves the fields into a drawer where three columns have no room', async () => {
    setWidth(1000);
    const { user } = open();
    expect(screen.queryByRole('complementary', { name: 'Fields' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Fields' }));
    const drawer = await screen.findByRole('dialog', { name: 'Fields' });
    expect(await within(drawer).findByLabelText('Growth factor')).toBeDefined();
  });

  it('obeys the native menu', async () => {
    const { desktop, store } = open();
    act(() => {
      desktop.command('view.queues');
    });
    expect(store.getState().view).toMatchObject({ middle: 'results', resultView: 'queues' });
  });

  it('lists its shortcuts on a question mark, but not while one types', async () => {
    const { user } = open();
    await user.type(screen.getByLabelText('Name of the scenario'), '?');
    expect(screen.queryByRole('dialog')).toBeNull();
    act(() => (document.activeElement as HTMLElement).blur());
    fireEvent.keyDown(document.body, { key: '?', shiftKey: true });
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(within(dialog).getByText('Ctrl+Shift+S')).toBeDefined();
  });

  it('finds commands by name in the palette', async () => {
    const { user, store } = open();
    await user.keyboard('{Control>}k{/Control}');
    const search = await screen.findByPlaceholderText('Type what you want to do…');
    await user.type(search, 'use of lanes{Enter}');
    await waitFor(() => expect(store.getState().view.resultView).toBe('use'));
  });

  it('speaks the other language, and says so to screen readers once all of it does', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: '繁體中文' }));
    await waitFor(() => expect(document.documentElement.lang).toBe('zh-Hant-HK'));
    expect(screen.getByRole('main').lang).toBe('zh-Hant-HK');
    expect(screen.getByRole('navigation', { name: '大綱' })).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>('方案名稱').value).toBe('羅湖出境，2025年耶穌受難日');
    await user.click(screen.getByRole('button', { name: 'English' }));
    await waitFor(() => expect(document.documentElement.lang).toBe('en'));
  });

  it('keeps the run button shut while something must be mended, and marks the section', () => {
    const { store } = open();
    act(() => {
      store.getState().editScenario((draft) => {
        draft.banks = [];
      });
    });
    expect(screen.getByRole('button', { name: /^Run · / })).toHaveProperty('disabled', true);
    expect(screen.getAllByRole('img', { name: /to mend$/ }).length).toBeGreaterThan(0);
  });
});
