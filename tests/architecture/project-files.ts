// The project's own files, read once: what the architecture tests look at.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourceFile } from './read-imports.ts';

export const projectRoot = resolve(import.meta.dirname, '../..');

const notOurs = new Set(['node_modules', 'out', 'release', 'artifacts', 'coverage', 'test-results', '.git']);

/** Paths under a folder of the project, relative to the project, in order of the alphabet. */
export function pathsUnder(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .filter(({ name }) => !notOurs.has(name))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? pathsUnder(path) : [path];
    })
    .toSorted();
}

export function read(path: string): SourceFile {
  return { path, text: readFileSync(join(projectRoot, path), 'utf8') };
}

const isSource = (path: string): boolean => /\.[cm]?tsx?$/.test(path);

/** The program itself: everything that is built. */
export const programFiles: readonly SourceFile[] = ['shared', 'electron', 'renderer'].flatMap(pathsUnder).filter(isSource).map(read);

/** The tests and the configuration in TypeScript. */
export const testFiles: readonly SourceFile[] = pathsUnder('tests').filter(isSource).map(read);
