// Opening and saving over a desktop in memory: nothing is lost, nothing is overwritten, and trouble is said.

import { describe, expect, it } from 'vitest';
import { takeDroppedFile } from '../../../../renderer/store/dropped-file.ts';
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

describe('saving', () => {
  it('asks where the first time and writes there afterwards', async () => {
    const bench = createBench();
    const { store, services, desktop } = bench;
    edit(bench, 'First');
    desktop.chosenPath = '/plans/first.echannel.json';
    expect(await services.files.save()).toBe(true);
    expect(isEdited(store.getState())).toBe(false);
    expect(store.getState().document).toMatchObject({ path: '/plans/first.echannel.json', name: 'first.echannel.json' });
    edit(bench, 'Second');
    desktop.chosenPath = undefined;
    expect(await services.files.save()).toBe(true);
    const written = parseScenario(desktop.disk.get('/plans/first.echannel.json') ?? '');
    expect(written.ok && written.scenario.name).toBe('Second');
    expect(store.getState().files.recent.map(({ name }) => name)).toEqual(['first.echannel.json']);
  });

  it('counts edits made while the file was being written as not saved', async () => {
    const bench = createBench();
    edit(bench, 'Written');
    bench.desktop.chosenPath = '/a.json';
    const saving = bench.services.files.save();
    edit(bench, 'Typed meanwhile');
    await saving;
    expect(isEdited(bench.store.getState())).toBe(true);
  });

  it('that fails keeps the work and says why; Cancel in the dialog says nothing', async () => {
    const bench = createBench();
    edit(bench);
    expect(await bench.services.files.save()).toBe(false);
    expect(bench.store.getState().files.trouble).toBeUndefined();
    bench.desktop.chosenPath = '/full/a.json';
    bench.desktop.failure = 'disk-full';
    expect(await bench.services.files.save()).toBe(false);
    expect(isEdited(bench.store.getState())).toBe(true);
    expect(bench.store.getState().files.trouble).toMatchObject({ kind: 'failure', doing: 'save', reason: 'disk-full' });
  });
});

describe('opening', () => {
  it('takes the scenario of the file', async () => {
    const { store, services, desktop } = createBench();
    desktop.disk.set('/b.json', serializeScenario(named('From the file')));
    await services.files.open('/b.json');
    expect(store.getState().scenario.name).toBe('From the file');
    expect(isEdited(store.getState())).toBe(false);
  });

  it('a broken file lists what is wrong and leaves scenario and file alone', async () => {
    const { store, services, desktop } = createBench();
    desktop.disk.set('/broken.json', '{ "format": "echannel-scenario", ');
    await services.files.open('/broken.json');
    const { trouble } = store.getState().files;
    expect(trouble).toMatchObject({ kind: 'broken', name: 'broken.json', problems: [{ code: 'jsonSyntax' }] });
    expect(store.getState().scenario).toBe(loWu());
    expect(store.getState().document.path).toBeUndefined();
    expect(desktop.disk.get('/broken.json')).toBe('{ "format": "echannel-scenario", ');
  });

  it('a file of a newer version is refused, and saving does not touch it', async () => {
    const { store, services, desktop } = createBench();
    const newer = serializeScenario(loWu()).replace('"schemaVersion": 1', '"schemaVersion": 99');
    desktop.disk.set('/newer.json', newer);
    await services.files.open('/newer.json');
    expect(store.getState().files.trouble).toMatchObject({ kind: 'broken', problems: [{ code: 'newerSchemaVersion' }] });
    await services.files.save();
    expect(desktop.disk.get('/newer.json')).toBe(newer);
  });

  it('a file that is not there says so', async () => {
    const { store, services } = createBench();
    await services.files.open('/gone.json');
    expect(store.getState().files.trouble).toMatchObject({ kind: 'failure', doing: 'open', reason: 'not-found' });
  });
});

describe('unsaved work', () => {
  const openOver = async (answer: 'save' | 'discard' | 'cancel') => {
    const bench = createBench();
    bench.desktop.disk.set('/b.json', serializeScenario(named('From the file')));
    edit(bench, 'Mine');
    bench.desktop.chosenPath = '/mine.json';
    await bench.services.files.open('/b.json');
    expect(bench.store.getState().files.askingAboutUnsaved).toBe(true);
    expect(bench.store.getState().scenario.name).toBe('Mine');
    await bench.services.files.answerUnsaved(answer);
    expect(bench.store.getState().files.askingAboutUnsaved).toBe(false);
    return bench;
  };

  it('is saved first when the user says so', async () => {
    const { store, desktop } = await openOver('save');
    expect(store.getState().scenario.name).toBe('From the file');
    expect(desktop.disk.get('/mine.json')).toContain('"Mine"');
  });

  it('is let go when the user says so', async () => {
    const { store, desktop } = await openOver('discard');
    expect(store.getState().scenario.name).toBe('From the file');
    expect(desktop.disk.has('/mine.json')).toBe(false);
  });

  it('stays when the user thinks again', async () => {
    const { store } = await openOver('cancel');
    expect(store.getState().scenario.name).toBe('Mine');
  });

  it('stays when saving it first fails', async () => {
    const bench = createBench();
    edit(bench, 'Mine');
    await bench.services.files.newFromExample('lo-wu-arrival-easter-monday-2025');
    bench.desktop.chosenPath = '/mine.json';
    bench.desktop.failure = 'no-permission';
    await bench.services.files.answerUnsaved('save');
    expect(bench.store.getState().scenario.name).toBe('Mine');
  });

  it('is asked about before the window closes', async () => {
    const bench = createBench();
    edit(bench);
    await bench.services.files.close();
    expect(bench.desktop.closed).toBe(false);
    await bench.services.files.answerUnsaved('discard');
    expect(bench.desktop.closed).toBe(true);
  });
});

describe('a file dropped on the window', () => {
  const file = (name: string, content: string) => new File([content], name);

  it('is opened by its path where the desktop knows one', async () => {
    const { store, services, desktop } = createBench();
    desktop.disk.set('/dropped/plan.echannel.json', serializeScenario(named('Dropped')));
    await takeDroppedFile(file('plan.echannel.json', ''), store, services);
    expect(store.getState().document.path).toBe('/dropped/plan.echannel.json');
  });

  it('is opened by its content otherwise: nothing in it is unsaved, and saving asks where', async () => {
    const { store, services } = createBench();
    await takeDroppedFile(file('plan.echannel.json', serializeScenario(named('Dropped'))), store, services);
    expect(store.getState().scenario.name).toBe('Dropped');
    expect(isEdited(store.getState())).toBe(false);
    expect(store.getState().document).toMatchObject({ path: undefined, name: 'plan.echannel.json' });
  });

  it('is read as the traffic file when it is a CSV', async () => {
    const { store, services } = createBench();
    const header = 'Date,Control Point,Arrival / Departure,Hong Kong Residents,Mainland Visitors,Other Visitors,Total,';
    const csv = `${header}\r\n18-04-2025,Lo Wu,Departure,151144,12692,1308,165144,\r\n`;
    await takeDroppedFile(file('traffic.csv', csv), store, services);
    expect(store.getState().traffic).toMatchObject({ status: 'ready', fileName: 'traffic.csv' });
    await takeDroppedFile(file('other.csv', 'a,b\n1,2\n'), store, services);
    expect(store.getState().traffic).toMatchObject({ status: 'failed', fileName: 'other.csv' });
  });

  it('is refused when it is far too large, without reading it', async () => {
    const { store, services } = createBench();
    const huge = Object.defineProperty(file('huge.echannel.json', ''), 'size', { value: 200 * 1024 * 1024 });
    await takeDroppedFile(huge, store, services);
    expect(store.getState().files.trouble).toMatchObject({ kind: 'failure', reason: 'too-large', name: 'huge.echannel.json' });
  });
});
