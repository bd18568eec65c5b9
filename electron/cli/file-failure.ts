// What the operating system says about a file, in words.

import type { Translator } from '../../shared/i18n/translator.ts';
import { exitCode, refused, type Refusal } from './answer.ts';

type Access = 'read' | 'write';

export function fileFailure(path: string, error: unknown, access: Access, { t }: Translator): Refusal {
  return refused(exitCode.file, t(`cli.file.${reasonOf(error, access)}`, { path, detail: detailOf(error) }));
}

/** The same of standard output, which is taken up to where it failed. */
export function outputFailure(error: unknown, { t }: Translator): Refusal {
  const key = reasonOf(error, 'write') === 'disk-full' ? 'output-full' : 'output-lost';
  return refused(exitCode.file, t(`cli.file.${key}`, { detail: detailOf(error) }));
}

function reasonOf(error: unknown, access: Access) {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return access === 'read' ? 'not-found' : 'no-folder';
    case 'EACCES':
    case 'EPERM':
      return 'no-permission';
    case 'EISDIR':
      return 'is-folder';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full';
    case 'EROFS':
      return 'read-only';
    default:
      return 'other';
  }
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
