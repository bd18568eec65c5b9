// Opening and saving, on real files: what works, what is refused, and that nothing is ever lost on the way.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDialogs } from '../../../../electron/main/dialogs.ts';
import { FileVersions } from '../../../../electron/main/file-versions.ts';
import { PathGrants } from '../../../../electron/main/path-grants.ts';
import { RecentFiles } from '../../../../electron/main/recent-files.ts';
import { createRecovery } from '../../../../electron/main/recovery.ts';
import { createScenarioFiles, type ScenarioFiles } from '../../../../electron/main/scenario-files.ts';
import { createWords } from '../../../../electron/main/words.ts';
import { scenarioSizeLimit, trafficFileSizeLimit } from '../../../../shared/contract/desktop-inputs.ts';
import { dialog } from '../fake-electron.ts';

vi.mock('electron', () => import('../fake-electron.ts'));

const words = createWords(['en']);
let folder: string;
let grants: PathGrants;
let versions: FileVersions;
let recent: RecentFiles;
let files: ScenarioFiles;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
  grants = new PathGrants();
  versions = new FileVersions();
  recent = new RecentFiles(join(folder, 'kept/recent.json'), () => undefined);
  files = createScenarioFiles(
    createDialogs(() => undefined, words),
    grants,
    versions,
    recent,
    words,
  );
  dialog.answers = [];
  dialog.asked = [];
});

const at = (name: string) => join(folder, name);
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};
const userPicks = (path: string) => dialog.answers.push({ canceled: false, filePaths: [path], filePath: path });
const userCancels = () => dialog.answers.push({ canceled: true, filePaths: [], filePath: '' });
const granted = (path: string) => {
  grants.grant(path);
  return path;
};

describe('opening', () => {
  test('gives path, name and text of what the user picks, and remembers it', async () => {
    const path = put('lo-wu.echannel.json', '{"name":"羅湖"}');
    userPicks(path);
    expect(await files.open()).toEqual({ ok: true, value: { path, name: 'lo-wu.echannel.json', text: '{"name":"羅湖"}' } });
    expect(recent.list()).toEqual([{ path, name: 'lo-wu.echannel.json' }]);
    expect(await files.open(path)).toMatchObject({ ok: true });
  });

  test('says cancelled when the user changes their mind', async () => {
    userCancels();
    expect(await files.open()).toEqual({ ok: false, reason: 'cancelled' });
  });

  test('refuses a path that nobody picked, whether or not it exists', async () => {
    const path = put('private.json', '{}');
    expect(await files.open(path)).toEqual({ ok: false, reason: 'no-permission', path });
    expect(await files.open('/no/such/file')).toEqual({ ok: false, reason: 'no-permission', path: '/no/such/file' });
  });

  test('drops a byte order mark', async () => {
    expect(await files.open(granted(put('bom.json', '\uFEFF{}')))).toMatchObject({ value: { text: '{}' } });
  });

  const folderAt = (name: string) => {
    mkdirSync(at(name));
    return at(name);
  };
  test.each<readonly [string, () => string, string]>([
    ['a folder', () => folderAt('folder.json'), 'is-folder'],
    ['a picture', () => put('a.json', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1])), 'not-text'],
    ['text in another encoding', () => put('a.json', new Uint8Array([0xa7, 0xb9, 0xd2, 0x5a])), 'not-text'],
    ['UTF-16', () => put('a.json', Buffer.from('\uFEFF{}', 'utf16le')), 'not-text'],
    ['what is not there', () => at('missing.json'), 'not-found'],
    ['a path through a file', () => join(put('file', 'x'), 'inside.json'), 'not-found'],
  ])('says why it cannot open %s', async (_what, make, reason) => {
    const path = granted(make());
    expect(await files.open(path)).toMatchObject({ ok: false, reason, path });
  });

  test('says how large a scenario may be, without reading a larger one', async () => {
    const path = granted(put('huge.json', ''));
    truncateSync(path, scenarioSizeLimit + 1);
    expect(await files.open(path)).toEqual({ ok: false, reason: 'too-large', path, detail: '64 MB' });
  });

  // Windows has no named pipes among its files.
  test.runIf(process.platform !== 'win32')('does not wait for ever at a named pipe', async () => {
    execFileSync('mkfifo', [at('pipe.json')]);
    expect(await files.open(granted(at('pipe.json')))).toMatchObject({ ok: false, reason: 'other', detail: 'not a plain file' });
  });

  test('forgets a recent file that is gone', async () => {
    await recent.add(granted(at('gone.json')));
    await files.open(at('gone.json'));
    expect(recent.list()).toEqual([]);
  });
});

describe('saving', () => {
  test('writes what it is given, beside nothing left over, and opens it again', async () => {
    userPicks(at('new.echannel.json'));
    expect(await files.save('{"a":1}', undefined, 'new.echannel.json')).toEqual({
      ok: true,
      value: { path: at('new.echannel.json'), name: 'new.echannel.json' },
    });
    expect(await files.save('{"a":2}', at('new.echannel.json'), 'new.echannel.json')).toMatchObject({ ok: true });
    expect(readFileSync(at('new.echannel.json'), 'utf8')).toBe('{"a":2}');
    expect(readdirSync(folder).toSorted()).toEqual(['kept', 'new.echannel.json']);
  });

  test('does not write over what another program wrote since, unless told to', async () => {
    const path = put('shared.json', 'as opened');
    userPicks(path);
    await files.open();
    writeFileSync(path, 'theirs');
    expect(await files.save('mine', path, 'shared.json')).toEqual({ ok: false, reason: 'changed', path });
    expect(readFileSync(path, 'utf8')).toBe('theirs');
    expect(await files.save('mine', path, 'shared.json', true)).toMatchObject({ ok: true });
    // From here on it is what this window wrote that must still be there.
    expect(await files.save('mine, again', path, 'shared.json')).toMatchObject({ ok: true });
    writeFileSync(path, 'theirs, again');
    expect(await files.save('mine, once more', path, 'shared.json')).toMatchObject({ reason: 'changed' });
    // Opened again, theirs is what is known.
    await files.open(path);
    expect(await files.save('mine at last', path, 'shared.json')).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe('mine at last');
  });

  test('is refused also where the file changed between a crash and the next start, and the work on it was taken up again', async () => {
    const path = put('shared.json', 'as it was');
    userPicks(path);
    await files.open();
    const recovery = createRecovery(folder, grants, versions, () => new Date());
    await recovery.write('mine, unsaved', path);
    writeFileSync(path, 'theirs');

    // The program starts again and knows of the file only what the copy tells.
    versions = new FileVersions();
    files = createScenarioFiles(
      createDialogs(() => undefined, words),
      grants,
      versions,
      recent,
      words,
    );
    expect(await createRecovery(folder, grants, versions, () => new Date()).read()).toMatchObject({ text: 'mine, unsaved', path });
    expect(await files.save('mine', path, 'shared.json')).toEqual({ ok: false, reason: 'changed', path });
    expect(readFileSync(path, 'utf8')).toBe('theirs');
    // Opened afresh, the file as it is now is what is known, whatever the copy said.
    await files.open(path);
    versions.recall(path, 'as it was');
    expect(await files.save('mine', path, 'shared.json')).toMatchObject({ ok: true });
  });

  test('asks about content, not about time; and a file that is gone is simply written', async () => {
    const path = put('touched.json', '\uFEFFsame');
    userPicks(path);
    await files.open();
    utimesSync(path, new Date('2031-01-01'), new Date('2031-01-01'));
    expect(await files.save('mine', path, 'touched.json')).toMatchObject({ ok: true });
    rmSync(path);
    expect(await files.save('mine again', path, 'touched.json')).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe('mine again');
  });

  test('refuses to write to a path that nobody picked', async () => {
    expect(await files.save('x', at('never-picked.json'), 'a')).toMatchObject({ ok: false, reason: 'no-permission' });
    expect(existsSync(at('never-picked.json'))).toBe(false);
  });

  test('adds the ending, and asks before a file is replaced that the dialog did not ask about', async () => {
    put('day.echannel.json', 'old');
    userPicks(at('day'));
    dialog.answers.push({ response: 1 });
    expect(await files.save('new', undefined, 'day')).toEqual({ ok: false, reason: 'cancelled' });
    expect(readFileSync(at('day.echannel.json'), 'utf8')).toBe('old');
    userPicks(at('day'));
    dialog.answers.push({ response: 0 });
    expect(await files.save('new', undefined, 'day')).toMatchObject({ value: { name: 'day.echannel.json' } });
    expect(readFileSync(at('day.echannel.json'), 'utf8')).toBe('new');
  });

  test.each(['plan.json', 'plan.echannel', 'PLAN.JSON'])('takes %s as it is typed', async (name) => {
    userPicks(at(name));
    expect(await files.save('{}', undefined, 'plan')).toMatchObject({ value: { name } });
  });

  test('suggests a name that every system takes, beside the scenario used last', async () => {
    await recent.add(join(folder, 'before.json'));
    userCancels();
    await files.save('{}', undefined, '../Good Friday: "羅湖".echannel.json');
    expect(dialog.asked).toMatchObject([{ defaultPath: join(folder, '-Good Friday- -羅湖-.echannel.json') }]);
  });

  test('says so when the target is a folder', async () => {
    mkdirSync(at('folder.json'));
    expect(await files.save('{}', granted(at('folder.json')), 'x')).toMatchObject({ ok: false, reason: 'is-folder' });
  });
});

describe('the traffic file', () => {
  test('comes as bytes', async () => {
    userPicks(put('traffic.csv', new Uint8Array([0xef, 0xbb, 0xbf, 0x44])));
    expect(await files.openTrafficFile()).toEqual({
      ok: true,
      value: { name: 'traffic.csv', bytes: Buffer.from([0xef, 0xbb, 0xbf, 0x44]) },
    });
  });

  test('is refused with its limit when it is far too large', async () => {
    const path = put('traffic.csv', '');
    truncateSync(path, trafficFileSizeLimit + 1);
    userPicks(path);
    expect(await files.openTrafficFile()).toEqual({ ok: false, reason: 'too-large', path, detail: '128 MB' });
  });
});

// Real disks where this account can mount them; the same from injected errors, everywhere: write-atomically.test.ts, file-failure.test.ts.
describe.runIf(canMount())('on a real disk', () => {
  const mounted = (options: string): string => {
    mkdirSync(at('disk'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', at('disk')]);
    return at('disk');
  };
  afterEach(() => {
    execFileSync('umount', [at('disk')]);
  });

  test('that is full, the old file stays whole and nothing is left beside it', async () => {
    const disk = mounted('size=64k');
    const path = granted(join(disk, 'plan.json'));
    expect(await files.save('old', path, 'x')).toMatchObject({ ok: true });
    expect(await files.save('x'.repeat(200_000), path, 'x')).toEqual({ ok: false, reason: 'disk-full', path });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(disk)).toEqual(['plan.json']);
  });

  test('that can only be read, saving says so', async () => {
    const path = granted(join(mounted('ro,size=64k'), 'plan.json'));
    expect(await files.save('x', path, 'x')).toMatchObject({ ok: false, reason: 'read-only' });
  });
});

function canMount(): boolean {
  if (process.platform !== 'linux') return false;
  const place = mkdtempSync(join(tmpdir(), 'mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place], { stdio: 'ignore' });
    execFileSync('umount', [place], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
