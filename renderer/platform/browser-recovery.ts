// Copies of unsaved work in a plain browser. As on the desktop, what an earlier page left stays until the user has decided about it.

import type { DesktopApi, RecoveryCopy } from '../../shared/contract/desktop-api.ts';
import { forget, keep, kept } from './browser-keep.ts';

const ownKey = 'recovery';
/** Copies of earlier pages that had to make room, oldest first. */
const asideKey = 'recovery-undecided';

export function createBrowserRecovery(): Pick<DesktopApi, 'writeRecovery' | 'readRecovery' | 'settleRecovery' | 'clearRecovery'> {
  let written = false;
  // One after the other: a late copy must not come back after it was cleared.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(operation: () => Promise<T>): Promise<T> => {
    const turn = last.then(operation);
    last = turn.catch(() => undefined);
    return turn;
  };
  const aside = async (): Promise<readonly RecoveryCopy[]> => {
    const copies = await kept(asideKey);
    return Array.isArray(copies) ? copies.map(recoveryOf).filter((copy) => copy !== undefined) : [];
  };

  return {
    writeRecovery: (text, path) =>
      inTurn(async () => {
        const left = written ? undefined : recoveryOf(await kept(ownKey));
        const done =
          (left === undefined || (await keep(asideKey, [...(await aside()), left]))) &&
          (await keep(ownKey, { text, path, savedAt: new Date().toISOString() } satisfies RecoveryCopy));
        written ||= done;
        return done ? { ok: true, value: undefined } : { ok: false, reason: 'other' };
      }),
    readRecovery: () => inTurn(async () => (written ? undefined : recoveryOf(await kept(ownKey))) ?? (await aside()).at(-1)),
    settleRecovery: () =>
      inTurn(async () => {
        // What is read last is what stands first here, too: this page's own copy has moved the other one aside.
        if (!written && recoveryOf(await kept(ownKey)) !== undefined) return forget(ownKey);
        await keep(asideKey, (await aside()).slice(0, -1));
      }),
    clearRecovery: () =>
      inTurn(async () => {
        if (written) await forget(ownKey);
        written = false;
      }),
  };
}

function recoveryOf(value: unknown): RecoveryCopy | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { text, path, savedAt } = value as Record<string, unknown>;
  if (typeof text !== 'string' || typeof savedAt !== 'string') return undefined;
  return { text, savedAt, path: typeof path === 'string' ? path : undefined };
}
