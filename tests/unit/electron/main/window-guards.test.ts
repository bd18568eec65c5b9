// Closing with unsaved work, crashing and hanging: the user is asked, nothing is lost, and nothing hangs.

import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { guardClose, type CloseGuard } from '../../../../electron/main/close-guard.ts';
import { guardAgainstCrashes } from '../../../../electron/main/crash-guard.ts';
import { createWords } from '../../../../electron/main/words.ts';
import { FakeWindow } from '../fake-electron.ts';

const words = createWords(['en']);
/** Lets promises that are settled already be heard. */
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('closing', () => {
  let window: FakeWindow;
  let guard: CloseGuard;
  let asked: number;
  let cleaned: number;
  let pressed: number;
  const ask = vi.fn(() => Promise.resolve(pressed));

  beforeEach(() => {
    window = new FakeWindow();
    [asked, cleaned, pressed] = [0, 0, 0];
    ask.mockClear();
    guard = guardClose({
      window: window as unknown as BrowserWindow,
      dialogs: { ask },
      words,
      askPage: () => {
        asked += 1;
      },
      onCleanClose: () => {
        cleaned += 1;
        return Promise.resolve();
      },
    });
  });

  test('without edits closes and clears the recovery copy, asking nobody', async () => {
    window.close();
    await settle();
    expect([window.destroyed, cleaned, asked]).toEqual([true, 1, 0]);
  });

  test('with edits asks the page and waits for as long as the user thinks', async () => {
    guard.setEdited(true);
    expect(window.close()).toBe(false);
    guard.pageReceived(true);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect([window.destroyed, asked]).toEqual([false, 1]);
    await guard.confirm();
    expect([window.destroyed, cleaned]).toEqual([true, 1]);
    expect(ask).not.toHaveBeenCalled();
  });

  test('can be asked for again after the user kept the window open', async () => {
    guard.setEdited(true);
    window.close();
    window.close();
    expect(asked).toBe(1);
    guard.pageReceived(true);
    window.close();
    expect(asked).toBe(2);
    await settle();
    expect(window.destroyed).toBe(false);
  });

  test('asks the user itself when the page does not answer, and keeps the recovery copy', async () => {
    guard.setEdited(true);
    window.close();
    await vi.advanceTimersByTimeAsync(3000);
    expect(ask).toHaveBeenCalledOnce();
    expect([window.destroyed, cleaned]).toEqual([true, 0]);
  });

  test('stays open when the user says so to the native question', async () => {
    pressed = 1;
    guard.setEdited(true);
    window.close();
    await vi.advanceTimersByTimeAsync(3000);
    expect(window.destroyed).toBe(false);
  });

  test('asks the user itself at once when nobody in the page listens', async () => {
    guard.setEdited(true);
    window.close();
    guard.pageReceived(false);
    await settle();
    expect(ask).toHaveBeenCalledOnce();
  });

  test('with a dead page just closes, and leaves its work for recovery', () => {
    guard.setEdited(true);
    window.webContents.crashed = true;
    expect(window.close()).toBe(true);
    expect([asked, cleaned]).toEqual([0, 0]);
  });

  test('closes although the recovery copy cannot be removed', async () => {
    const stuck = new FakeWindow();
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    guardClose({
      window: stuck as unknown as BrowserWindow,
      dialogs: { ask },
      words,
      askPage: () => undefined,
      onCleanClose: () => Promise.reject(new Error('EACCES')),
    });
    stuck.close();
    await settle();
    expect(stuck.destroyed).toBe(true);
  });
});

describe('a crash', () => {
  let window: FakeWindow;
  let time: number;
  let pressed: number;
  const reload = vi.fn();
  const quit = vi.fn();
  const ask = vi.fn((_options: { message: string; signal?: AbortSignal }) => Promise.resolve(pressed));
  const crash = async (reason: string) => {
    window.webContents.emit('render-process-gone', {}, { reason });
    await settle();
  };

  beforeEach(() => {
    window = new FakeWindow();
    [time, pressed] = [0, 0];
    for (const mock of [reload, quit, ask]) mock.mockClear();
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    guardAgainstCrashes({ window: window as unknown as BrowserWindow, dialogs: { ask }, words, reload, quit, now: () => time });
  });

  test('is said with its reason, and the window is loaded anew', async () => {
    await crash('oom');
    expect(reload).toHaveBeenCalledOnce();
    expect(ask.mock.calls[0]?.[0]).toMatchObject({
      message: 'The window stopped working and was opened again.',
      detail: expect.stringContaining('oom') as string,
    });
  });

  test('is none when the page ended as it should', async () => {
    await crash('clean-exit');
    expect(reload).not.toHaveBeenCalled();
  });

  test('that keeps coming is not reloaded unasked', async () => {
    for (let count = 0; count < 2; count += 1) await crash('crashed');
    expect(reload).toHaveBeenCalledTimes(2);
    pressed = 1;
    await crash('crashed');
    expect([reload.mock.calls.length, quit.mock.calls.length]).toEqual([2, 1]);
    pressed = 0;
    await crash('crashed');
    expect(reload).toHaveBeenCalledTimes(3);
    time = 61_000;
    await crash('crashed');
    expect(reload).toHaveBeenCalledTimes(4);
  });

  test('is not made of a window that hangs unless the user wants it', async () => {
    window.emit('unresponsive');
    await settle();
    expect(window.webContents.forcedCrashes).toBe(0);
    pressed = 1;
    window.emit('unresponsive');
    await settle();
    expect(window.webContents.forcedCrashes).toBe(1);
  });

  test('question about a hanging window goes away when the window comes back', async () => {
    let answer: (pressed: number) => void = () => undefined;
    ask.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    window.emit('unresponsive');
    window.emit('responsive');
    expect(ask.mock.calls[0]?.[0].signal?.aborted).toBe(true);
    answer(1);
    await settle();
    expect(window.webContents.forcedCrashes).toBe(0);
  });
});
