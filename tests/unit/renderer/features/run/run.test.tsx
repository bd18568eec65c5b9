// A run as its user meets it: the button, its progress, and what is said when it fails.

import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { announcementOf, RunAnnouncer } from '../../../../../renderer/features/run/run-announcer.tsx';
import { RunButton } from '../../../../../renderer/features/run/run-button.tsx';
import { RunNotice } from '../../../../../renderer/features/run/run-notice.tsx';
import type { RunState } from '../../../../../renderer/store/run-slice.ts';
import { createTranslator } from '../../../../../shared/i18n/translator.ts';
import { renderInPlanner } from '../../../../support/planner-tree.tsx';

const running = (done: number): RunState => ({
  status: 'running',
  deployment: 'deployment-1',
  revision: 1,
  startedAt: 0,
  progress: { done, total: 20 },
  partial: undefined,
});

test('the button runs, shows how far the run is, and cancels', async () => {
  const { store, asked } = renderInPlanner(<RunButton />);
  await userEvent.click(screen.getByRole('button', { name: 'Run · 20 days' }));
  act(() => store.getState().setRun(running(8)));
  const progress = screen.getByRole('progressbar', { name: 'Progress of the run' });
  expect(progress.getAttribute('aria-valuenow')).toBe('8');
  expect(progress.textContent).toBe('8 of 20 days');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel run' }));
  expect(asked).toEqual(['run', 'cancel']);
});

describe('what went wrong is said in words', () => {
  test.each(['invalid-scenario', 'replication-failed', 'worker-lost', 'no-workers'] as const)('%s', async (reason) => {
    const { asked } = renderInPlanner(<RunNotice />, (store) =>
      store.getState().setRun({
        status: 'failed',
        deployment: 'deployment-1',
        revision: 1,
        failure: { reason, message: 'A worker ended', detail: 'Error: out of memory' },
      }),
    );
    const { textContent } = screen.getByRole('alert');
    expect(textContent).toContain('The run did not finish');
    expect(textContent).toContain(createTranslator('en').t(`run.failure.${reason}.todo`));
    expect(textContent).toContain('Error: out of memory');
    await userEvent.click(screen.getByRole('button', { name: 'Run again' }));
    expect(asked).toEqual(['run']);
  });

  test('a cancelled run, and nothing to say of one that went well', () => {
    const { store, container } = renderInPlanner(<RunNotice />, (store) =>
      store.getState().setRun({ status: 'cancelled', deployment: 'deployment-1', revision: 1, done: 12, total: 20 }),
    );
    expect(screen.getByText(/Run cancelled after 12 of 20 days\./)).toBeTruthy();
    act(() => store.getState().setRun({ status: 'finished', deployment: 'deployment-1', revision: 1, elapsed: 3, workers: 2, total: 20 }));
    expect(container.querySelector('button')).toBeNull();
  });
});

test('a run is announced three times, not at every day', () => {
  const words = Array.from({ length: 20 }, (_, done) => announcementOf(running(done), createTranslator('en')));
  expect([...new Set(words)]).toEqual(['Run started.', 'Half of the days are simulated.']);
  const { store } = renderInPlanner(<RunAnnouncer />);
  act(() => store.getState().setRun({ status: 'finished', deployment: 'deployment-1', revision: 1, elapsed: 3, workers: 2, total: 20 }));
  expect(screen.getByRole('status').textContent).toBe('Run finished: 20 days simulated.');
});
