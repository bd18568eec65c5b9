// Turns what the file system says into an answer that the window has words for.

import type { DesktopFailure, DesktopResult } from '../../shared/contract/desktop-api.ts';

export type Failed = Extract<DesktopResult<never>, { ok: false }>;

const reasons: Readonly<Record<string, DesktopFailure>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'read-only',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  EISDIR: 'is-folder',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'too-large',
  ERR_FS_FILE_TOO_LARGE: 'too-large',
};

/** A failure found by ourselves rather than by the file system. */
export class FileRefused extends Error {
  constructor(
    readonly reason: DesktopFailure,
    readonly detail?: string,
  ) {
    super(detail ?? reason);
  }
}

/** Runs a file operation; whatever it throws becomes an answer naming the file. */
export async function attempt<T>(path: string, operation: () => Promise<T>): Promise<DesktopResult<T>> {
  try {
    return { ok: true, value: await operation() };
  } catch (error) {
    return failureOf(error, path);
  }
}

/** The same for writing: what is not there then is the folder. */
export async function attemptToWrite<T>(path: string, operation: () => Promise<T>): Promise<DesktopResult<T>> {
  const result = await attempt(path, operation);
  return !result.ok && result.reason === 'not-found' ? { ...result, reason: 'no-folder' } : result;
}

export function failureOf(error: unknown, path: string): Failed {
  if (error instanceof FileRefused) {
    return { ok: false, reason: error.reason, path, ...(error.detail === undefined ? {} : { detail: error.detail }) };
  }
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const reason = code === undefined ? undefined : reasons[code];
  if (reason !== undefined) return { ok: false, reason, path };
  return { ok: false, reason: 'other', path, detail: code ?? (error instanceof Error ? error.message : String(error)) };
}

export const cancelled: Failed = { ok: false, reason: 'cancelled' };
