// The habits of the house that a machine can check: short files with an opening line, plain names, a README in every room, no silenced tests.

import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineVersion } from '../../shared/engine/version.ts';
import { pathsUnder, programFiles, projectRoot, read, testFiles } from './project-files.ts';

const sources = [...programFiles, ...testFiles];
const lineCount = (text: string): number => text.trimEnd().split('\n').length;
const longestFile = 300;
const longestReadme = 20;

const packageJson = JSON.parse(read('package.json').text) as {
  readonly version: string;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies: Record<string, string>;
};

describe('source files', () => {
  it(`have at most ${longestFile} lines`, () => {
    const long = sources.filter(({ text }) => lineCount(text) > longestFile);
    expect(long.map(({ path, text }) => `${path}: ${lineCount(text)}`)).toEqual([]);
  });

  it('open by saying what they are', () => {
    // A test's names say what it is.
    const told = sources.filter(({ path }) => !/\.(test|spec)\.tsx?$/.test(path));
    expect(told.filter(({ text }) => !/^(#!.*\n)?(\/\/ \S|\/\*\*?[\s\S])/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('have names in kebab-case', () => {
    const named = sources.filter(({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.[cm]?tsx?$/.test(basename(path)));
    expect(named.map(({ path }) => path)).toEqual([]);
  });

  it('are named after an idea, not after their being useful', () => {
    const vague = /(^|[-/])(managers?|helpers?|utils?|data|info|misc|common)\.[cm]?tsx?$/;
    expect(sources.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('export nothing with a vague name', () => {
    const vague =
      /export (?:abstract )?(?:class|interface|type|function|const) (\w+(?:Manager|Helper|Util|Utils|Data|Info)|I[A-Z][a-z]\w*Interface)\b/;
    expect(programFiles.flatMap(({ path, text }) => (vague.exec(text) ? [`${path}: ${vague.exec(text)?.[1]}`] : []))).toEqual([]);
  });
});

describe('tests', () => {
  it('are never silenced', () => {
    const silenced = /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|only|todo|fixme|fails)(?:If)?\b/;
    expect(testFiles.filter(({ text }) => silenced.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('every room of shared', () => {
  const rooms = [
    ...new Set(programFiles.filter(({ path }) => path.startsWith('shared/')).map(({ path }) => path.split('/').slice(0, 2).join('/'))),
  ];

  it.each(rooms)(`%s has a README of at most ${longestReadme} lines`, (room) => {
    const path = `${room}/README.md`;
    expect(existsSync(join(projectRoot, path))).toBe(true);
    expect(lineCount(read(path).text)).toBeLessThanOrEqual(longestReadme);
  });
});

describe('the package', () => {
  it('has the version that the engine says', () => {
    expect(engineVersion).toBe(packageJson.version);
  });

  it('pins every package to one version and bundles them all', () => {
    expect(packageJson.dependencies).toBeUndefined();
    expect(Object.entries(packageJson.devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('no file of the project', () => {
  // Put together here, so that this file does not hold what it forbids.
  const forbidden = [
    ['', 'work', ''],
    ['', 'root', ''],
  ]
    .map((parts) => parts.join('/'))
    .concat([['registry', 'npmjs'].join('.')]);
  const texts = pathsUnder('.').filter((path) =>
    /\.([cm]?[jt]sx?|json|md|ya?ml|html|css|svg|sh)$|(^|\/)(run|LICENSE|\.gitignore)$/.test(path),
  );

  it.each(forbidden)('mentions %s', (word) => {
    expect(texts.filter((path) => read(path).text.includes(word))).toEqual([]);
  });
});
