// Work is kept: what a crash left, what another program wrote into the file, and what is on screen.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { autosaveDelay, startAutosave } from '../../../../renderer/store/autosave.ts';
import { isEdited } from '../../../../renderer/store/selectors.ts';
import { parseScenario, serializeScenario } from '../../../../shared/scenario/document/parse-scenario.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { createBench, loWu, type Bench } from '../../../support/render-app.tsx';

const named = (name: string): Scenario => ({ ...loWu(), name });

function edit({ store }: Bench, name = 'Edited') {
  store.getState().editScenario((draft) => {
    draft.name = name;
  });
}

const leftBehind = (name: string, path?: string) => ({
  text: serializeScenario(named(name)),
  path,
  savedAt: '2026-01-01T08:00:00.000Z',
});

describe('recovery', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('keeps a copy a few seconds after an edit, and lets it go once saved', async () => {
    const bench = createBench();
    const stop = startAutosave(bench.store, bench.desktop);
    await vi.advanceTimersByTimeAsync(autosaveDelay * 2);
    expect(bench.desktop.recovery).toBeUndefined();
    edit(bench, 'Half done');
    await vi.advanceTimersByTimeAsync(autosaveDelay);
    expect(bench.desktop.recovery?.text).toContain('"Half done"');
    bench.desktop.chosenPath = '/a.json';
    await bench.services.files.save();
    expect(bench.desktop.recovery).toBeUndefined();
    stop();
  });

  it('lets the copy go when undo comes back to what is saved', async () => {
    const bench = createBench();
    const stop = startAutosave(bench.store, bench.desktop);
    edit(bench, 'Half done');
    await vi.advanceTimersByTimeAsync(autosaveDelay);
    bench.store.temporal.getState().undo();
    await vi.advanceTimersByTimeAsync(0);
    expect(bench.desktop.recovery).toBeUndefined();
    stop();
  });

  it('offers what a crash left, and taking it counts as unsaved work of its file', async () => {
    const bench = createBench();
    bench.desktop.undecided.push(leftBehind('Rescued', '/plans/rescued.json'));
    const stop = startAutosave(bench.store, bench.desktop);
    await vi.advanceTimersByTimeAsync(0);
    expect(bench.store.getState().files.recovery).toBeDefined();
    await bench.services.files.takeRecovery();
    expect(bench.store.getState().scenario.name).toBe('Rescued');
    expect(bench.store.getState().document).toMatchObject({ path: '/plans/rescued.json', name: 'rescued.json' });
    expect(isEdited(bench.store.getState())).toBe(true);
    // Kept as the work on screen before what the crash left is let go.
    expect(bench.desktop.recovery?.text).toContain('"Rescued"');
    expect(bench.desktop.undecided).toEqual([]);
    stop();
  });

  it('leaves what a crash left alone until the user decides, whatever is edited, opened or saved meanwhile', async () => {
    const bench = createBench();
    bench.desktop.undecided.push(leftBehind('Rescued'), leftBehind('Rescued earlier'));
    const stop = startAutosave(bench.store, bench.desktop);
    await vi.advanceTimersByTimeAsync(0);
    edit(bench, 'New work');
    await vi.advanceTimersByTimeAsync(autosaveDelay);
    bench.desktop.chosenPath = '/new.json';
    await bench.services.files.save();
    await bench.services.files.open('/new.json');
    expect(bench.desktop.undecided).toHaveLength(2);
    expect(bench.store.getState().files.recovery?.text).toContain('"Rescued"');
    // One after the other is offered.
    await bench.services.files.dropRecovery();
    expect(bench.store.getState().files.recovery?.text).toContain('"Rescued earlier"');
    await bench.services.files.dropRecovery();
    expect(bench.store.getState().files.recovery).toBeUndefined();
    expect(bench.desktop.undecided).toEqual([]);
    stop();
  });

  it('asks about unsaved work before it puts the copy in its place, and keeps a copy that cannot be read or kept', async () => {
    const bench = createBench();
    const { store, services, desktop } = bench;
    desktop.undecided.push(leftBehind('Rescued'));
    store.getState().changeFiles({ recovery: desktop.undecided[0] });
    edit(bench, 'On screen');
    await services.files.takeRecovery();
    expect(store.getState().files.askingAboutUnsaved).toBe(true);
    expect(store.getState().scenario.name).toBe('On screen');
    desktop.writeRecovery = async () => ({ ok: false, reason: 'disk-full' });
    await services.files.answerUnsaved('discard');
    expect(store.getState().scenario.name).toBe('Rescued');
    expect(desktop.undecided).toHaveLength(1);

    store.getState().changeFiles({ recovery: { text: '{"half', path: undefined, savedAt: '2026-01-01T08:00:00.000Z' } });
    await services.files.takeRecovery();
    await services.files.answerUnsaved('discard');
    expect(store.getState().files.trouble).toMatchObject({ kind: 'broken' });
    expect(store.getState().files.recovery).toBeDefined();
  });

  it('tells the desktop what the title bar and the close guard need', () => {
    const bench = createBench();
    const stop = startAutosave(bench.store, bench.desktop);
    edit(bench, 'Mine');
    expect(bench.desktop.states.at(-1)).toEqual({ name: 'Mine', path: undefined, edited: true });
    stop();
  });
});

describe('a file that another program changed', () => {
  async function changed() {
    const bench = createBench();
    const { desktop, services, store } = bench;
    desktop.disk.set('/plans/a.json', serializeScenario(named('As opened')));
    await services.files.open('/plans/a.json');
    edit(bench, 'Mine');
    desktop.disk.set('/plans/a.json', serializeScenario(named('Theirs')));
    expect(await services.files.save()).toBe(false);
    expect(store.getState().files.trouble).toEqual({ kind: 'changed', path: '/plans/a.json', name: 'a.json' });
    const held = (path: string) => {
      const parsed = parseScenario(desktop.disk.get(path) ?? '');
      return parsed.ok && parsed.scenario.name;
    };
    expect(held('/plans/a.json')).toBe('Theirs');
    expect(isEdited(store.getState())).toBe(true);
    return { ...bench, held };
  }

  it('is overwritten only when the user says so, and then is theirs no more', async () => {
    const bench = await changed();
    await bench.services.files.answerChanged('overwrite');
    expect(bench.held('/plans/a.json')).toBe('Mine');
    expect(bench.store.getState().files.trouble).toBeUndefined();
    edit(bench, 'Mine again');
    expect(await bench.services.files.save()).toBe(true);
  });

  it('stays as it is beside a copy of this work', async () => {
    const { services, desktop, store, held } = await changed();
    desktop.chosenPath = '/plans/copy.json';
    await services.files.answerChanged('copy');
    expect([held('/plans/a.json'), held('/plans/copy.json')]).toEqual(['Theirs', 'Mine']);
    expect(store.getState().document.path).toBe('/plans/copy.json');
    expect(store.getState().files.trouble).toBeUndefined();
  });

  it('keeps asking while nothing has been decided: Cancel in the save dialog decides nothing', async () => {
    const { services, desktop, store } = await changed();
    desktop.chosenPath = undefined;
    await services.files.answerChanged('copy');
    expect(store.getState().files.trouble).toMatchObject({ kind: 'changed' });
    expect(isEdited(store.getState())).toBe(true);
  });

  it('takes the place of this work where the user prefers it', async () => {
    const { services, store } = await changed();
    await services.files.answerChanged('reload');
    expect(store.getState().scenario.name).toBe('Theirs');
    expect(isEdited(store.getState())).toBe(false);
    expect(store.getState().files.trouble).toBeUndefined();
  });

  it('keeps the window open when it was to be closed with saving', async () => {
    const { services, desktop, store } = await changed();
    await services.files.close();
    await services.files.answerUnsaved('save');
    expect(desktop.closed).toBe(false);
    expect(store.getState().files.trouble).toMatchObject({ kind: 'changed' });
  });
});
