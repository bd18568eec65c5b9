// When a component fails the work stays: it can be saved from where it failed.

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../../renderer/app/error-boundary.tsx';
import { renderPart } from '../../../support/render-app.tsx';

function Broken(): never {
  throw new Error('The chart fell off the wall.');
}

describe('the error boundary', () => {
  it('offers to save a copy of the scenario, and does so', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { desktop, store } = renderPart(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert').textContent).toContain('Your scenario is still here');
    expect(screen.getByText(/The chart fell off the wall/)).toBeDefined();
    desktop.chosenPath = '/rescued.json';
    await userEvent.click(screen.getByRole('button', { name: 'Save a copy' }));
    expect(desktop.disk.get('/rescued.json')).toContain(store.getState().scenario.name);
    expect((await screen.findByRole('status')).textContent).toBe('Saved as rescued.json.');
  });
});
