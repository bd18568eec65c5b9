// What the user is told of files: problems listed in words, a failed save with the way on, and work found after a crash.

import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FileNotices } from '../../../../../renderer/features/files/file-notices.tsx';
import { UnsavedDialog } from '../../../../../renderer/features/files/unsaved-dialog.tsx';
import { serializeScenario } from '../../../../../shared/scenario/document/parse-scenario.ts';
import { loWu, renderPart } from '../../../../support/render-app.tsx';

describe('notices about files', () => {
  it('list what is wrong with a file that cannot be opened', async () => {
    const { desktop, services } = renderPart(<FileNotices />);
    desktop.disk.set('/bad.json', serializeScenario(loWu()).replace('"growthFactor": 1', '"growthFactor": -1'));
    await act(() => services.files.open('/bad.json'));
    const notice = screen.getByRole('alert');
    expect(notice.textContent).toContain('“bad.json” cannot be opened');
    expect(notice.textContent).toContain('growthFactor');
    await userEvent.click(screen.getByRole('button', { name: 'Close this message' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('offer another place when a save fails', async () => {
    const { desktop, services, store } = renderPart(<FileNotices />);
    act(() => {
      store.getState().editScenario((draft) => {
        draft.name = 'Mine';
      });
    });
    desktop.chosenPath = '/locked/mine.json';
    desktop.failure = 'no-permission';
    await act(() => services.files.save());
    expect(screen.getByRole('alert').textContent).toContain('mine.json');
    desktop.failure = undefined;
    desktop.chosenPath = '/home/mine.json';
    await userEvent.click(screen.getByRole('button', { name: 'Save somewhere else…' }));
    expect(desktop.disk.get('/home/mine.json')).toContain('"Mine"');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('offer work that a crash left behind', async () => {
    const { store } = renderPart(<FileNotices />);
    const recovery = { text: serializeScenario({ ...loWu(), name: 'Rescued' }), path: undefined, savedAt: '2026-01-01T08:00:00.000Z' };
    act(() => {
      store.getState().changeFiles({ recovery });
    });
    await userEvent.click(screen.getByRole('button', { name: 'Take the copy' }));
    expect(store.getState().scenario.name).toBe('Rescued');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('speak Chinese when the user does', async () => {
    const { services } = renderPart(<FileNotices />, { language: 'zh-Hant-HK' });
    await act(() => services.files.open('/gone.json'));
    expect(screen.getByRole('alert').textContent).toContain('未能開啟檔案');
  });
});

describe('the question about unsaved work', () => {
  it('is asked before another document takes the place of the edited one', async () => {
    const user = userEvent.setup();
    const { store, services } = renderPart(<UnsavedDialog />);
    act(() => {
      store.getState().editScenario((draft) => {
        draft.name = 'Mine';
      });
    });
    await act(() => services.files.newFromExample('lo-wu-arrival-easter-monday-2025'));
    expect(await screen.findByRole('dialog', { name: 'Save the changes to “Mine”?' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Go on without saving' }));
    expect(store.getState().scenario.demand.flows[0]?.direction).toBe('arrival');
  });
});
