// Writes exported tables and charts where the user says.

import { basename, dirname, join } from 'node:path';
import type { DesktopResult } from '../../shared/contract/desktop-api.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { Dialogs } from './dialogs.ts';
import { attemptToWrite, cancelled } from './file-failure.ts';
import { extensionOf, safeFileName } from './suggested-name.ts';
import type { Words } from './words.ts';

export interface ReportFiles {
  save(content: string | Uint8Array, suggestedName: string): Promise<DesktopResult<{ path: string; name: string }>>;
  /** The page as a PDF that carries the page. */
  savePdf(page: string, suggestedName: string): Promise<DesktopResult<{ path: string; name: string }>>;
}

/** `print` makes a PDF of a page. */
export function createReportFiles(dialogs: Dialogs, words: Words, print: (page: string) => Promise<Uint8Array>): ReportFiles {
  // Exports of one sitting mostly belong in one folder.
  let lastFolder: string | undefined;
  const saveAs = async (
    suggestedName: string,
    fallback: string,
    content: () => string | Uint8Array | Promise<Uint8Array>,
  ): Promise<DesktopResult<{ path: string; name: string }>> => {
    const name = safeFileName(suggestedName, fallback);
    const extension = extensionOf(name) || extensionOf(fallback);
    const path = await dialogs.chooseToSave({
      title: words.t('desktop.dialog.saveExport'),
      suggested: lastFolder === undefined ? name : join(lastFolder, name),
      filters: [
        { name: words.t('desktop.dialog.kindOfFile', { kind: extension.toUpperCase() }), extensions: [extension] },
        { name: words.t('desktop.dialog.allFiles'), extensions: ['*'] },
      ],
      extension,
      allowed: [extension],
    });
    if (path === undefined) return cancelled;
    const result = await attemptToWrite(path, async () => {
      await writeAtomically(path, await content());
      return { path, name: basename(path) };
    });
    if (result.ok) lastFolder = dirname(path);
    return result;
  };
  return {
    save: (content, suggestedName) => saveAs(suggestedName, 'export.txt', () => content),
    savePdf: (page, suggestedName) => saveAs(suggestedName, 'brief.pdf', () => print(page)),
  };
}
