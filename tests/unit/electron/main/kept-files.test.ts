// What the program keeps for itself: recent files and the recovery copy, also when the folder holds nonsense.

import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FileVersions } from '../../../../electron/main/file-versions.ts';
import { PathGrants } from '../../../../electron/main/path-grants.ts';
import { RecentFiles } from '../../../../electron/main/recent-files.ts';
import { createRecovery, type Recovery } from '../../../../electron/main/recovery.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});

describe('recent files', () => {
  const list = () => new RecentFiles(join(folder, 'recent.json'), () => undefined);

  test('come newest first, each once, ten at most, and outlive the program', async () => {
    const recent = list();
    for (let day = 1; day <= 12; day += 1) await recent.add(`/plans/day-${day}.json`);
    await recent.add('/plans/day-5.json');
    expect(recent.list().map(({ name }) => name)).toEqual([5, 12, 11, 10, 9, 8, 7, 6, 4, 3].map((day) => `day-${day}.json`));
    expect(list().list()).toEqual(recent.list());
  });

  test.each(['', '{', '{"a":1}', '[1,2]', '["a", null]', '\u0000\u0001'])('start anew when their file holds %j', async (content) => {
    writeFileSync(join(folder, 'recent.json'), content);
    const recent = list();
    expect(recent.list()).toEqual([]);
    await recent.add('/plans/a.json');
    expect(list().list()).toEqual([{ path: '/plans/a.json', name: 'a.json' }]);
  });

  test('tell the menu of every change, also where they cannot be kept', async () => {
    writeFileSync(join(folder, 'file'), '');
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    let changes = 0;
    const recent = new RecentFiles(join(folder, 'file/recent.json'), () => {
      changes += 1;
    });
    await recent.add('/plans/a.json');
    await recent.clear();
    expect([changes, recent.list()]).toEqual([2, []]);
  });
});

describe('the recovery copy', () => {
  let minutes: number;
  beforeEach(() => {
    minutes = 0;
  });
  const later = () => (minutes += 1);
  const now = () => new Date(Date.parse('2026-01-02T03:04:05.000Z') + minutes * 60_000);
  const start = (grants = new PathGrants()): Recovery => createRecovery(folder, grants, new FileVersions(), now);
  const kept = () => existsSync(join(folder, 'recovery.json'));

  test('is there after a crash, with its time, and its path may then be saved to', async () => {
    const before = new PathGrants();
    before.grant('/plans/a.json');
    expect(await start(before).write('{"unsaved":1}', '/plans/a.json')).toEqual({ ok: true, value: undefined });
    const grants = new PathGrants();
    expect(await start(grants).read()).toEqual({ text: '{"unsaved":1}', path: '/plans/a.json', savedAt: '2026-01-02T03:04:05.000Z' });
    expect(grants.has('/plans/a.json')).toBe(true);
  });

  test('cannot be used to get at a path that nobody picked', async () => {
    expect(await start().write('x', '/etc/passwd')).toMatchObject({ ok: false, reason: 'no-permission' });
    expect(kept()).toBe(false);
  });

  test('is cleared by a clean close of the page that wrote it', async () => {
    const recovery = start();
    await recovery.write('x', undefined);
    await recovery.clear();
    expect(kept()).toBe(false);
  });

  test('stays through a clean close while the user has not decided about it', async () => {
    await start().write('work before the crash', undefined);
    const next = start();
    await next.clear();
    expect(await next.read()).toMatchObject({ text: 'work before the crash' });
    await next.settle();
    expect(kept()).toBe(false);
  });

  test('is not overwritten by new work while the user has not decided, and outlives another crash', async () => {
    await start().write('first', undefined);
    later();
    const second = start();
    expect(await second.read()).toMatchObject({ text: 'first' });
    await second.write('second', undefined);
    await second.write('second, grown', undefined);
    // The second page dies too: its copy is offered first, then the older one.
    later();
    const third = start();
    await third.write('third', undefined);
    expect(await third.read()).toMatchObject({ text: 'second, grown' });
    await third.settle();
    expect(await third.read()).toMatchObject({ text: 'first' });
    await third.settle();
    expect(await third.read()).toBeUndefined();
    // The third page's own copy was nobody's to decide about.
    expect(readFileSync(join(folder, 'recovery.json'), 'utf8')).toContain('third');
  });

  test('goes when the user decides about it after new work has taken its place', async () => {
    await start().write('before the crash', undefined);
    const next = start();
    await next.read();
    await next.write('new work', undefined);
    await next.settle();
    await next.clear();
    expect(await start().read()).toBeUndefined();
  });

  test('stays when the page that wrote it was loaded anew after a crash', async () => {
    const recovery = start();
    await recovery.write('x', undefined);
    recovery.pageStarts();
    await recovery.clear();
    expect(kept()).toBe(true);
  });

  test('does not come back when it is cleared while it is being written', async () => {
    const recovery = start();
    const writing = recovery.write('x'.repeat(1_000_000), undefined);
    await recovery.clear();
    await writing;
    expect(kept()).toBe(false);
  });

  test('is put aside, not thrown away, when it cannot be read', async () => {
    writeFileSync(join(folder, 'recovery.json'), '{"text":"half of a docu');
    expect(await start().read()).toBeUndefined();
    expect(readFileSync(join(folder, 'recovery-damaged.json'), 'utf8')).toContain('half of a docu');
  });

  test('is absent where there never was one', async () => {
    expect(await start().read()).toBeUndefined();
  });
});
