// Numbers with their intervals: the ± where both sides are the same, the ends where they are not.

import { expect, test } from 'vitest';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { valueTexts } from '../../../../shared/wording/value-texts.ts';

const english = valueTexts(createTranslator('en'));
const chinese = valueTexts(createTranslator('zh-Hant-HK'));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a share near 1 shows the ends of its interval, in as many decimals as these support', () => {
  expect(plain(english.share.estimate(0.945, 0.007))).toBe('94.5% ± 0.7');
  expect(plain(english.share.estimate(0.945, 0.007, { lower: 0.939, upper: 0.951 }))).toBe('94.5% (93.9 to 95.1)');
  expect(plain(english.share.estimate(0.9991, 0.0003, { lower: 0.9986, upper: 0.9995 }))).toBe('99.91% (99.86 to 99.95)');
  expect(plain(chinese.share.estimate(0.945, 0.007, { lower: 0.939, upper: 0.951 }))).toBe('94.5%（93.9至95.1）');
});

test('bounds that coincide are no interval', () => {
  expect(plain(english.share.estimate(1, 0, { lower: 1, upper: 1 }))).toBe('100.0%');
});

test('skewed waits have ends of their own too', () => {
  expect(plain(english.minutes.estimate(31.9, 2.6, { lower: 29.8, upper: 35.4 }))).toBe('31.9 min (29.8 to 35.4)');
});

test('a share that was 1, or 0, on every day says so, and not what days unlike any seen might bring', () => {
  const perfect = { lower: 0.877, upper: 1, alike: 28 };
  expect(plain(english.share.estimate(1, 0, perfect))).toBe('100.0%, on all 28 days');
  expect(plain(chinese.share.estimate(1, 0, perfect))).toBe('100.0%，28日每日如此');
  expect(plain(english.share.estimate(0, 0, { lower: 0, upper: 0.123, alike: 28 }))).toBe('0.0%, on all 28 days');
  expect(english.share.parts(1, perfect).figure).toBe('100.0%');
});
