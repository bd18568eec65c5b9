import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nextFrame } from '../../../../renderer/platform/next-frame.ts';

let frame: (() => void) | undefined;
beforeEach(() => {
  vi.useFakeTimers();
  frame = undefined;
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    frame = callback;
    return 0;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('is settled after the frame in which the window draws, and not before', async () => {
  const seen: string[] = [];
  void nextFrame().then(() => seen.push('drawn'));
  await vi.advanceTimersByTimeAsync(50);
  expect(seen).toEqual([]);
  frame?.();
  await Promise.resolve();
  expect(seen).toEqual([]);
  await vi.advanceTimersByTimeAsync(0);
  expect(seen).toEqual(['drawn']);
});

it('does not wait long for a window that is covered', async () => {
  const seen: string[] = [];
  void nextFrame().then(() => seen.push('given up'));
  await vi.advanceTimersByTimeAsync(100);
  expect(seen).toEqual(['given up']);
});
