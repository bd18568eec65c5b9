import { describe, expect, it } from 'vitest';
import { readDate } from '../../../../renderer/components/read-date.ts';
import { createFormatter } from '../../../../shared/i18n/format.ts';

describe('a date', () => {
  it.each([
    '18 Apr 2025',
    '18 April 2025',
    '18apr2025',
    '18 APR, 2025',
    '18/4/2025',
    '18-04-2025',
    '18.4.2025',
    '2025-04-18',
    '2025/4/18',
    '2025年4月18日',
    ' ２０２５年4月18日 ',
  ])('may be written %s', (text) => {
    expect(readDate(text)).toBe('2025-04-18');
  });

  it.each([
    '04/18/2025',
    '31 Feb 2025',
    '29/2/2025',
    '18 Apx 2025',
    '18 Aprx 2025',
    '18 Apr',
    '18/4/25',
    '1899-12-31',
    '0 Jan 2025',
    '',
    'tomorrow',
  ])('is not "%s"', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it('is read back as each language writes it, on every day of a year', () => {
    for (const { plainDate } of [createFormatter('en'), createFormatter('zh-Hant-HK')]) {
      for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2025, 0, 1); at += 86_400_000) {
        const iso = new Date(at).toISOString().slice(0, 10);
        expect(readDate(plainDate(iso))).toBe(iso);
      }
    }
  });
});
