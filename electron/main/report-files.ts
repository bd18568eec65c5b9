// Writes exported tables and charts where the user says.

import { basename, dirname, join } from 'node:path';
import type { DesktopResult } from '../../shared/contract/desktop-api.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { Dialogs } from './dialogs.ts';
import { attempt, cancelled } from './file-failure.ts';
import { extensionOf, safeFileName } from './suggested-name.ts';
import type { Words } from './words.ts';

export interface ReportFiles {
  save(content: string | Uint8Array, suggestedName: string): Promise<DesktopResult<{ path: string; name: string }>>;
}

export function createReportFiles(dialogs: Dialogs, words: Words): ReportFiles {
  // Exports of one sitting mostly belong in one folder.
  let lastFolder: string | undefined;
  return {
    async save(content, suggestedName) {
      const name = safeFileName(suggestedName, 'export.txt');
      const extension = extensionOf(name) || 'txt';
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
      const result = await attempt(path, async () => {
        await writeAtomically(path, content);
        return { path, name: basename(path) };
      });
      if (result.ok) lastFolder = dirname(path);
      return result;
    },
  };
}
