// Small pieces of the command line: columns, languages, option values, progress.

import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../../electron/cli/choose-language.ts';
import { isoDate, wholeNumber } from '../../../../electron/cli/option-values.ts';
import { progressLine } from '../../../../electron/cli/progress-line.ts';
import { clockEstimateText, minutesText, numberText, shareText } from '../../../../electron/cli/report-words.ts';
import { shortened, textTable } from '../../../../electron/cli/text-table.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { rememberingTerminal } from '../../../support/remembering-terminal.ts';

const english = createTranslator('en');
const estimate = (mean: number, halfWidth: number) => ({ mean, halfWidth, confidenceLevel: 0.95, replications: 5 });

describe('a table of text', () => {
  it('lines up words to the left and numbers to the right', () => {
    const columns = [
      { heading: 'Bank', align: 'left' },
      { heading: 'Served', align: 'right' },
    ] as const;
    expect(
      textTable(columns, [
        ['Lanes', '1,200'],
        ['A', '7'],
      ]),
    ).toEqual(['Bank   Served', '-----  ------', 'Lanes   1,200', 'A           7']);
  });

  it('counts Chinese characters as two columns', () => {
    const columns = [
      { heading: '組別', align: 'left' },
      { heading: 'n', align: 'right' },
    ] as const;
    expect(
      textTable(columns, [
        ['e-道', '1'],
        ['櫃枱組', '22'],
      ]),
    ).toEqual(['組別     n', '------  --', 'e-道     1', '櫃枱組  22']);
  });

  it('shortens by columns, not by characters', () => {
    expect(shortened('Resident counters', 10)).toBe('Resident…');
    expect(shortened('居民櫃枱組別', 7)).toBe('居民櫃…');
    expect(shortened('short', 5)).toBe('short');
  });
});

describe('numbers', () => {
  it('come with their half-width', () => {
    expect(numberText(estimate(12_345.6, 78.9), 0, english)).toBe('12,346 ± 79');
    expect(minutesText(estimate(12.34, 0.56), english)).toBe('12.3 ± 0.6');
    expect(minutesText(estimate(1.234, 0.056), english)).toBe('1.23 ± 0.06');
    expect(shareText(estimate(0.9134, 0.0081), english)).toBe('91.3% ± 0.8');
    expect(clockEstimateText(estimate(86_460, 120), english)).toBe('24:01 ± 2');
  });

  it('come with the ends of an interval that is not even, and say when every day was alike', () => {
    const bounded = (mean: number, lower: number, upper: number) => ({ ...estimate(mean, 0.1), bounds: { lower, upper } });
    expect(shareText(bounded(0.944, 0.938, 0.948), english)).toBe('94.4% (93.8 to 94.8)');
    expect(shareText(bounded(0.944, 0.938, 0.948), createTranslator('zh-Hant-HK'))).toBe('94.4%（93.8至94.8）');
    expect(shareText(bounded(0.5, 0.5, 0.5), english)).toBe('50.0%');
    expect(shareText({ ...estimate(1, 0), bounds: { lower: 0.877, upper: 1, alike: 28 } }, english)).toBe('100.0%, on all 28 days');
  });

  it('stand alone without an interval, and as a dash where nothing was observed', () => {
    expect(numberText(estimate(3, Number.NaN), 1, english)).toBe('3.0');
    const nothing = estimate(Number.NaN, Number.NaN);
    expect([
      numberText(nothing, 1, english),
      minutesText(nothing, english),
      shareText(nothing, english),
      clockEstimateText(nothing, english),
    ]).toEqual(['–', '–', '–', '–']);
  });
});

describe('the language', () => {
  it.each([
    [[], {}, 'en'],
    [[], { LANG: 'zh_HK.UTF-8' }, 'zh-Hant-HK'],
    [[], { LANG: 'zh_HK.UTF-8', LC_ALL: 'C' }, 'en'],
    [[], { LANG: 'zh_HK.UTF-8', LC_ALL: '' }, 'zh-Hant-HK'],
    [['run', '--lang', 'zh-Hant-HK'], { LANG: 'en_GB.UTF-8' }, 'zh-Hant-HK'],
    [['--lang=en', 'run'], { LANG: 'zh_HK.UTF-8' }, 'en'],
    [['--lang', 'klingon'], { LANG: 'zh_HK.UTF-8' }, 'zh-Hant-HK'],
  ])('of %j under %j is %s', (args, environment, language) => {
    expect(chooseLanguage(args, environment)).toBe(language);
  });
});

describe('option values', () => {
  it('are whole numbers within their range', () => {
    const range = [2, 10_000] as const;
    expect(wholeNumber('--n', '20', range, english)).toEqual({ ok: true, value: 20 });
    expect(wholeNumber('--n', undefined, range, english)).toEqual({ ok: true, value: undefined });
    for (const value of ['1', '10001', '2.5', '1e3', '-3', '', ' 5', '0x10', '٣']) {
      expect(wholeNumber('--n', value, range, english)).toMatchObject({ ok: false, exit: 2 });
    }
  });

  it('are days that exist', () => {
    expect(isoDate('--date', '2024-02-29', english)).toEqual({ ok: true, value: '2024-02-29' });
    for (const value of ['2025-02-29', '2025-13-01', '18-04-2025', '2025-4-8', '', 'today']) {
      expect(isoDate('--date', value, english)).toMatchObject({ ok: false, exit: 2 });
    }
  });
});

describe('progress', () => {
  it('rewrites one line on a screen and takes it away', () => {
    const terminal = { ...rememberingTerminal(), tellsToScreen: true };
    const line = progressLine(terminal, english);
    line.show({ done: 1, total: 2000 });
    line.show({ done: 1234, total: 2000 });
    line.clear();
    expect(terminal.told()).toBe('\r\u001B[K1 of 2,000 replications\r\u001B[K1,234 of 2,000 replications\r\u001B[K');
  });

  it('writes a line at once and then one every tenth elsewhere', () => {
    const terminal = rememberingTerminal();
    const line = progressLine(terminal, english);
    for (let done = 1; done <= 35; done++) line.show({ done, total: 100 });
    line.clear();
    expect(
      terminal
        .told()
        .split('\n')
        .map((text) => text.split(' ')[0]),
    ).toEqual(['1', '10', '20', '30', '']);
  });
});
