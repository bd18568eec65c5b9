// The native dialogs, always over our window. The only place where the user picks a path.

import { dialog, type BaseWindow, type FileFilter, type MessageBoxOptions } from 'electron';
import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Words } from './words.ts';

export interface Dialogs {
  /** The file picked, or undefined where the user thought better of it. */
  chooseToOpen(title: string, filters: FileFilter[]): Promise<string | undefined>;
  /** The path to write to. `extension` (without dot) is added where the user typed none of those allowed. */
  chooseToSave(choice: SaveChoice): Promise<string | undefined>;
  /** Which button was pressed, by index; `signal` takes the message away again. */
  ask(options: MessageBoxOptions): Promise<number>;
}

export interface SaveChoice {
  readonly title: string;
  /** A full path or a plain name. */
  readonly suggested: string;
  readonly filters: FileFilter[];
  readonly extension: string;
  /** Endings, in lower case and without dot, that are taken as they are. */
  readonly allowed: readonly string[];
}

export function createDialogs(window: () => BaseWindow | undefined, words: Words): Dialogs {
  const ask = async (options: MessageBoxOptions): Promise<number> => {
    const parent = window();
    const { response } = await (parent ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options));
    return response;
  };

  const mayReplace = async (path: string): Promise<boolean> => {
    if (!(await exists(path))) return true;
    const pressed = await ask({
      type: 'warning',
      message: words.t('desktop.dialog.replace', { name: basename(path) }),
      detail: words.t('desktop.dialog.replaceDetail'),
      buttons: [words.t('desktop.dialog.replaceConfirm'), words.t('desktop.dialog.cancel')],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    return pressed === 0;
  };

  return {
    ask,
    async chooseToOpen(title, filters) {
      const options = { title, filters, properties: ['openFile' as const] };
      const parent = window();
      const chosen = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
      return chosen.canceled ? undefined : chosen.filePaths[0];
    },
    async chooseToSave({ title, suggested, filters, extension, allowed }) {
      const options = {
        title,
        filters,
        defaultPath: suggested,
        properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const],
      };
      const parent = window();
      const chosen = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
      if (chosen.canceled || chosen.filePath === '') return undefined;
      const path = withExtension(chosen.filePath, extension, allowed);
      // The dialog asked about the name as typed; a name made longer by us has not been asked about yet.
      return path === chosen.filePath || (await mayReplace(path)) ? path : undefined;
    },
  };
}

/** The path itself where it ends in one of `allowed`, else with `.extension` added. */
export function withExtension(path: string, extension: string, allowed: readonly string[]): string {
  const name = basename(path).toLowerCase();
  return allowed.some((ending) => name.endsWith(`.${ending}`)) ? path : `${path}.${extension}`;
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
