// Undo and redo act on the scenario alone, and a content keeps the number that names it.

import { describe, expect, it } from 'vitest';
import { isEdited } from '../../../../renderer/store/selectors.ts';
import { createBench } from '../../../support/render-app.tsx';

const grow = (factor: number) => (draft: { demand: { growthFactor: number } }) => {
  draft.demand.growthFactor = factor;
};

describe('undo of the scenario', () => {
  it('goes back one edit at a time and forward again', () => {
    const { store } = createBench();
    store.getState().editScenario(grow(1.1));
    store.getState().editScenario(grow(1.2));
    const { undo, redo } = store.temporal.getState();
    undo();
    expect(store.getState().scenario.demand.growthFactor).toBe(1.1);
    undo();
    expect(store.getState().scenario.demand.growthFactor).toBe(1);
    redo();
    redo();
    expect(store.getState().scenario.demand.growthFactor).toBe(1.2);
  });

  it('gives a content back its own revision, and never the same revision to two contents', () => {
    const { store } = createBench();
    const first = store.getState().revision;
    store.getState().editScenario(grow(1.1));
    const second = store.getState().revision;
    store.temporal.getState().undo();
    expect(store.getState().revision).toBe(first);
    store.getState().editScenario(grow(1.3));
    expect([first, second]).not.toContain(store.getState().revision);
  });

  it('makes no step of an edit that changes nothing', () => {
    const { store } = createBench();
    store.getState().editScenario(grow(1));
    expect(store.temporal.getState().pastStates).toHaveLength(0);
  });

  it('leaves views, settings and runs alone', () => {
    const { store } = createBench();
    store.getState().editScenario(grow(2));
    store.getState().showSection('counters');
    store.getState().changeSettings({ language: 'zh-Hant-HK' });
    store.getState().setRun({ status: 'finished', deployment: 'deployment-1', revision: 1, elapsed: 1, workers: 2, total: 20 });
    expect(store.temporal.getState().pastStates).toHaveLength(1);
    store.temporal.getState().undo();
    expect(store.getState().view.section).toBe('counters');
    expect(store.getState().settings.language).toBe('zh-Hant-HK');
    expect(store.getState().run.status).toBe('finished');
  });

  it('counts the work as saved again when undo comes back to the saved content', () => {
    const { store } = createBench();
    expect(isEdited(store.getState())).toBe(false);
    store.getState().editScenario(grow(2));
    expect(isEdited(store.getState())).toBe(true);
    store.temporal.getState().undo();
    expect(isEdited(store.getState())).toBe(false);
  });

  it('starts a clean history with another document', () => {
    const { store } = createBench();
    const { scenario } = store.getState();
    store.getState().editScenario(grow(2));
    store.getState().openDocument({ kind: 'scenario', scenario }, { path: '/a.json', name: 'a.json', saved: true });
    expect(store.temporal.getState().pastStates).toHaveLength(0);
    expect(isEdited(store.getState())).toBe(false);
    store.temporal.getState().undo();
    expect(store.getState().scenario.demand.growthFactor).toBe(1);
  });
});
