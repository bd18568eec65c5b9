// electron-builder.yml says what the house asks of a package. That it works is proved by packaging it (tests/e2e/electron/packaged-app).

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../../..');
/** electron-builder's own reader and checker, from within its package. */
const ownRequire = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'));

interface Packaging {
  readonly [key: string]: unknown;
  /** As electron-builder reads them: gathered into filters. */
  readonly files: readonly (string | { readonly filter: readonly string[] })[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
}

let packaging: Packaging;
let validate: (configuration: unknown, log: unknown) => Promise<void>;
let log: unknown;
beforeAll(async () => {
  const config = ownRequire('app-builder-lib/out/util/config/config.js') as {
    getConfig: (folder: string, path: string, options: null) => Promise<Packaging>;
    validateConfiguration: typeof validate;
  };
  const util = createRequire(ownRequire.resolve('app-builder-lib/package.json'))('builder-util') as {
    DebugLogger: new (on: boolean) => unknown;
  };
  packaging = await config.getConfig(root, resolve(root, 'electron-builder.yml'), null);
  validate = config.validateConfiguration;
  log = new util.DebugLogger(false);
});

test('is valid, and the checker would notice if it were not', async () => {
  await expect(validate(packaging, log)).resolves.toBeUndefined();
  await expect(validate({ ...packaging, electronFuses: { runAsNod: false } }, log)).rejects.toThrow(/configuration\.electronFuses/);
});

test('packs by inclusion into an archive, and writes to release/', () => {
  const patterns = packaging.files.flatMap((entry) => (typeof entry === 'string' ? [entry] : entry.filter));
  expect(patterns.filter((pattern) => !pattern.startsWith('!')).toSorted()).toEqual(['out/**', 'package.json']);
  expect(packaging).toMatchObject({ asar: true, npmRebuild: false, directories: { output: 'release' } });
});

test('closes every fuse that would make another program of it', () => {
  expect(packaging.electronFuses).toMatchObject({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    grantFileProtocolExtraPrivileges: false,
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: true,
  });
});

test('names the targets for the three systems', () => {
  expect(packaging).toMatchObject({
    win: { target: ['nsis', 'portable'] },
    mac: { target: ['dmg'] },
    linux: { target: ['AppImage', 'deb', 'dir'] },
  });
});

test('claims no file type but its own', () => {
  expect(packaging).toMatchObject({ fileAssociations: [{ ext: 'echannel' }], linux: { fileAssociations: [{ ext: 'echannel.json' }] } });
});

test('has an icon large enough for every system, and packs no package', () => {
  const png = readFileSync(resolve(root, 'electron/resources/icon.png'));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1024, 1024]);
  expect(existsSync(resolve(root, 'renderer/public/icon.png'))).toBe(true);
  const { dependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { dependencies?: object };
  expect(dependencies ?? {}).toEqual({});
});
