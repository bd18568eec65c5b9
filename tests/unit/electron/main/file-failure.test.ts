// Every error of the file system that a user can meet has a reason, and every reason a sentence in both languages.

import { expect, test } from 'vitest';
import { attempt, attemptToWrite, FileRefused } from '../../../../electron/main/file-failure.ts';
import type { DesktopFailure } from '../../../../shared/contract/desktop-api.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';

const withCode = (code: string) => Object.assign(new Error(`${code}: as the system says it`), { code });

test.each([
  ['ENOENT', 'not-found'],
  ['ENOTDIR', 'not-found'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EROFS', 'read-only'],
  ['EBUSY', 'in-use'],
  ['EISDIR', 'is-folder'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EFBIG', 'too-large'],
] as const)('answers %s with %s', async (code, reason) => {
  expect(await attempt('/a/plan.json', () => Promise.reject(withCode(code)))).toEqual({ ok: false, reason, path: '/a/plan.json' });
});

test('passes on what it does not know with its code, or its message where it has none', async () => {
  expect(await attempt('/a', () => Promise.reject(withCode('EIO')))).toEqual({ ok: false, reason: 'other', path: '/a', detail: 'EIO' });
  expect(await attempt('/a', () => Promise.reject(new Error('odd')))).toEqual({ ok: false, reason: 'other', path: '/a', detail: 'odd' });
});

test('says of a file that cannot be written that its folder is missing, not the file', async () => {
  const answer = await attemptToWrite('/gone/plan.json', () => Promise.reject(withCode('ENOENT')));
  expect(answer).toEqual({ ok: false, reason: 'no-folder', path: '/gone/plan.json' });
});

test('keeps the reason that the program itself found', async () => {
  const answer = await attempt('/a', () => Promise.reject(new FileRefused('too-large', '64 MB')));
  expect(answer).toEqual({ ok: false, reason: 'too-large', path: '/a', detail: '64 MB' });
});

test('has a sentence for every reason in both languages, naming the file', () => {
  const reasons: Readonly<Record<Exclude<DesktopFailure, 'cancelled'>, true>> = {
    'not-found': true,
    'no-folder': true,
    'no-permission': true,
    'read-only': true,
    'in-use': true,
    changed: true,
    'is-folder': true,
    'disk-full': true,
    'too-large': true,
    'not-text': true,
    'needs-desktop': true,
    other: true,
  };
  for (const language of ['en', 'zh-Hant-HK'] as const) {
    const { t } = createTranslator(language);
    for (const reason of Object.keys(reasons) as (keyof typeof reasons)[]) {
      const sentence = t(`desktop.failure.${reason}`, { name: 'plan.json', detail: 'EIO' });
      expect(sentence).toContain('plan.json');
      expect(sentence).not.toContain('{{');
    }
  }
});
