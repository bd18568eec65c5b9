// Opening, saving and starting anew, step by step: unsaved work is asked about first, and a file that cannot be used changes nothing.

import type { DesktopApi, DesktopFailure } from '../../shared/contract/desktop-api.ts';
import { parsePlan, type Plan } from '../../shared/scenario/document/parse-project.ts';
import { drills } from '../../shared/lessons/drills.ts';
import { lessons } from '../../shared/lessons/lessons.ts';
import { readyScenarios } from '../../shared/scenario/ready/ready-scenarios.ts';
import type { AppStore } from './create-app-store.ts';
import { suggestedFileName } from './file-names.ts';
import { planName, planText } from './open-plan.ts';
import { isEdited } from './selectors.ts';

export interface FileFlows {
  /** Shows the open dialog, or opens a known path. */
  open: (path?: string) => Promise<void>;
  /** A file dropped on the window whose path the desktop does not know: its text is opened, and saving asks where. */
  openText: (name: string, text: string) => Promise<void>;
  /** True once the file holds the plan. */
  save: () => Promise<boolean>;
  saveAs: () => Promise<boolean>;
  /** The user's answer where another program changed the file: this work into it all the same, this work elsewhere, or the file as it is now. */
  answerChanged: (answer: 'overwrite' | 'copy' | 'reload') => Promise<void>;
  newFromExample: (id: string) => Promise<void>;
  /** Opens the hall of a lesson and gives it. */
  newFromLesson: (id: string) => Promise<void>;
  /** The same with one of the drills, ready to be prepared. */
  newFromDrill: (id: string) => Promise<void>;
  /** The user's answer about unsaved work. */
  answerUnsaved: (answer: 'save' | 'discard' | 'cancel') => Promise<void>;
  /** Puts what a crash left on screen; work on screen is asked about first. */
  takeRecovery: () => Promise<void>;
  dropRecovery: () => Promise<void>;
  /** The window is to close: asks about unsaved work, then lets it. */
  close: () => Promise<void>;
  refreshRecent: () => Promise<void>;
  clearRecent: () => Promise<void>;
}

export function createFileFlows(store: AppStore, desktop: DesktopApi, now: () => number): FileFlows {
  /** What was about to be done when the question about unsaved work came up. */
  let waiting: (() => Promise<void>) | undefined;

  const change = (changed: Parameters<ReturnType<AppStore['getState']>['changeFiles']>[0]) => {
    store.getState().changeFiles(changed);
  };
  const guarded = async (act: () => Promise<void>) => {
    if (!isEdited(store.getState())) return act();
    waiting = act;
    change({ askingAboutUnsaved: true });
  };
  const failed = (
    doing: 'open' | 'save' | 'export',
    failure: { reason: DesktopFailure; path?: string; detail?: string },
    name: string | undefined,
  ) => {
    if (failure.reason === 'cancelled') return;
    change({ trouble: { kind: 'failure', doing, reason: failure.reason, name: failure.path ?? name, detail: failure.detail } });
  };
  const put = async (plan: Plan, file: { path: string | undefined; name: string | undefined; saved: boolean }) => {
    store.getState().openDocument(plan, file);
    change({ trouble: undefined });
    await desktop.clearRecovery();
  };
  const take = async (text: string, file: { path: string | undefined; name: string }) => {
    const parsed = parsePlan(text);
    if (parsed.ok) await put(parsed.plan, { ...file, saved: true });
    else change({ trouble: { kind: 'broken', name: file.name, problems: parsed.problems } });
  };
  const write = async (path: string | undefined, overwrite = false): Promise<boolean> => {
    const { revision, document } = store.getState();
    const name = document.name ?? suggestedFileName(planName(store.getState()));
    const answer = await desktop.saveScenario(planText(store.getState()), path, name, overwrite);
    if (!answer.ok) {
      if (answer.reason === 'changed' && path !== undefined) change({ trouble: { kind: 'changed', path, name } });
      else failed('save', answer, name);
      return false;
    }
    store.getState().documentSaved({ ...answer.value, revision, at: now() });
    change({ trouble: undefined });
    if (!isEdited(store.getState())) await desktop.clearRecovery();
    await refreshRecent();
    return true;
  };
  /** The user has decided about one copy; more than one crash may have left others. */
  const settleRecovery = async () => {
    await desktop.settleRecovery();
    change({ recovery: await desktop.readRecovery() });
  };
  const refreshRecent = async () => {
    change({ recent: await desktop.recentFiles() });
  };

  const read = async (path: string | undefined) => {
    const answer = await desktop.openScenario(path);
    if (!answer.ok) failed('open', answer, path);
    else await take(answer.value.text, answer.value);
    await refreshRecent();
  };

  return {
    open: (path) => guarded(() => read(path)),
    openText: (name, text) => guarded(() => take(text, { path: undefined, name })),
    save: () => write(store.getState().document.path),
    saveAs: () => write(undefined),
    answerChanged: async (answer) => {
      const { trouble } = store.getState().files;
      if (trouble?.kind !== 'changed') return;
      // Each of these ends the question where it succeeds; where it fails, the reason takes its place.
      if (answer === 'overwrite') await write(trouble.path, true);
      else if (answer === 'copy') await write(undefined);
      else await read(trouble.path);
    },
    newFromExample: (id) =>
      guarded(async () => {
        const ready = readyScenarios.find((each) => each.id === id);
        if (ready === undefined) throw new Error(`No ready scenario has the id ${id}.`);
        const { project, scenario } = ready;
        await put(project === undefined ? { kind: 'scenario', scenario } : { kind: 'project', project }, {
          path: undefined,
          name: undefined,
          saved: true,
        });
        change({ choosingExample: false });
      }),
    newFromLesson: (id) =>
      guarded(async () => {
        const lesson = lessons.find((each) => each.id === id);
        if (lesson === undefined) throw new Error(`No lesson has the id ${id}.`);
        await put({ kind: 'scenario', scenario: lesson.scenario }, { path: undefined, name: undefined, saved: true });
        store.getState().openLesson(id);
      }),
    newFromDrill: (id) =>
      guarded(async () => {
        const drill = drills.find((each) => each.id === id);
        if (drill === undefined) throw new Error(`No drill has the id ${id}.`);
        await put({ kind: 'scenario', scenario: drill.scenario }, { path: undefined, name: undefined, saved: true });
        store.getState().openDrill();
      }),
    answerUnsaved: async (answer) => {
      const act = waiting;
      waiting = undefined;
      change({ askingAboutUnsaved: false });
      if (answer === 'cancel' || act === undefined) return;
      if (answer === 'save' && !(await write(store.getState().document.path))) return;
      await act();
    },
    takeRecovery: () =>
      guarded(async () => {
        const { recovery } = store.getState().files;
        if (recovery === undefined) return;
        const { text, path } = recovery;
        const name = path?.split(/[\\/]/).at(-1);
        const parsed = parsePlan(text);
        // What cannot be read stays on offer: another version of the program may know it.
        if (!parsed.ok) return change({ trouble: { kind: 'broken', name: name ?? '', problems: parsed.problems } });
        store.getState().openDocument(parsed.plan, { path, name, saved: false });
        change({ recovery: undefined, trouble: undefined });
        // Only once it is kept as the work on screen is what the crash left let go.
        if ((await desktop.writeRecovery(text, path)).ok) await settleRecovery();
      }),
    dropRecovery: async () => {
      change({ recovery: undefined });
      await settleRecovery();
    },
    close: () =>
      guarded(async () => {
        await desktop.clearRecovery();
        await desktop.confirmClose();
      }),
    refreshRecent,
    clearRecent: async () => {
      await desktop.clearRecentFiles();
      await refreshRecent();
    },
  };
}
