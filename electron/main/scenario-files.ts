// Opens and saves scenarios and opens the traffic file: the user picks the path, the window only gets what is in it.

import { basename, dirname, join } from 'node:path';
import type { DesktopResult, ScenarioFile } from '../../shared/contract/desktop-api.ts';
import { scenarioSizeLimit, trafficFileSizeLimit } from '../../shared/contract/desktop-inputs.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { readBounded, textOf } from './bounded-read.ts';
import type { Dialogs } from './dialogs.ts';
import { attempt, attemptToWrite, cancelled } from './file-failure.ts';
import type { FileVersions } from './file-versions.ts';
import type { PathGrants } from './path-grants.ts';
import type { RecentFiles } from './recent-files.ts';
import { safeFileName } from './suggested-name.ts';
import type { Words } from './words.ts';

export const scenarioExtension = 'echannel.json';
/** `.echannel` is the same document under an ending that systems can tie to a program; `.json` is what people rename to. */
const scenarioExtensions = ['echannel.json', 'echannel', 'json'];

export interface Saved {
  path: string;
  name: string;
}

export interface ScenarioFiles {
  open(path?: string): Promise<DesktopResult<ScenarioFile>>;
  /** Refused with 'changed' where another program wrote to the file since, unless `overwrite`. */
  save(text: string, path: string | undefined, suggestedName: string, overwrite?: boolean): Promise<DesktopResult<Saved>>;
  openTrafficFile(): Promise<DesktopResult<{ name: string; bytes: Uint8Array }>>;
}

export function createScenarioFiles(
  dialogs: Dialogs,
  grants: PathGrants,
  versions: FileVersions,
  recent: RecentFiles,
  words: Words,
): ScenarioFiles {
  const remember = async (path: string): Promise<void> => {
    grants.grant(path);
    await recent.add(path);
  };

  const pickScenario = (): Promise<string | undefined> =>
    dialogs.chooseToOpen(words.t('desktop.dialog.openScenario'), [
      { name: words.t('desktop.dialog.scenarios'), extensions: scenarioExtensions },
      { name: words.t('desktop.dialog.allFiles'), extensions: ['*'] },
    ]);

  const pickPlace = (suggestedName: string): Promise<string | undefined> =>
    dialogs.chooseToSave({
      title: words.t('desktop.dialog.saveScenario'),
      suggested: suggestedPlace(safeFileName(suggestedName, `scenario.${scenarioExtension}`), recent),
      filters: [{ name: words.t('desktop.dialog.scenarios'), extensions: [scenarioExtension, 'echannel'] }],
      extension: scenarioExtension,
      allowed: scenarioExtensions,
    });

  return {
    async open(asked) {
      if (asked !== undefined && !grants.has(asked)) return refused(asked);
      const path = asked ?? (await pickScenario());
      if (path === undefined) return cancelled;
      const result = await attempt(path, async () => {
        const bytes = await readBounded(path, scenarioSizeLimit);
        const text = textOf(bytes);
        versions.note(path, bytes);
        return { path, name: basename(path), text };
      });
      if (result.ok) await remember(path);
      else if (result.reason === 'not-found') await recent.remove(path);
      return result;
    },

    async save(text, asked, suggestedName, overwrite = false) {
      if (asked !== undefined && !grants.has(asked)) return refused(asked);
      const path = asked ?? (await pickPlace(suggestedName));
      if (path === undefined) return cancelled;
      const result = await attemptToWrite(path, async () => {
        // A path the user has just chosen was asked about by the dialog.
        if (asked !== undefined && !overwrite) await versions.checkUnchanged(path);
        await writeAtomically(path, text);
        versions.note(path, text);
        return { path, name: basename(path) };
      });
      if (result.ok) await remember(path);
      return result;
    },

    async openTrafficFile() {
      const path = await dialogs.chooseToOpen(words.t('desktop.dialog.openTrafficFile'), [
        { name: words.t('desktop.dialog.trafficFiles'), extensions: ['csv'] },
        { name: words.t('desktop.dialog.allFiles'), extensions: ['*'] },
      ]);
      if (path === undefined) return cancelled;
      return attempt(path, async () => ({ name: basename(path), bytes: await readBounded(path, trafficFileSizeLimit) }));
    },
  };
}

/** Beside the scenario used last, where there is one; else where the system puts documents. */
function suggestedPlace(name: string, recent: RecentFiles): string {
  const last = recent.list()[0];
  return last === undefined ? name : join(dirname(last.path), name);
}

/** A path nobody picked: the same answer as for a file one may not read, so that nothing is learnt about the disk. */
function refused(path: string): DesktopResult<never> {
  return { ok: false, reason: 'no-permission', path };
}
