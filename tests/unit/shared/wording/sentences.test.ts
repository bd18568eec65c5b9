// What the charts say, word for word, in both languages.

import { describe, expect, test } from 'vitest';
import { sentences } from '../../../../shared/wording/sentences.ts';
import { firstKind } from '../../../../shared/report/first-kind.ts';
import { verdictWords } from '../../../../shared/wording/verdict-words.ts';
import { workStatement } from '../../../../shared/report/work-arriving.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { clearanceStatement, hallStatement, waitStatement, withinTargetStatement } from '../../../../shared/report/statements.ts';
import { loWuDepartureGoodFriday2025 } from '../../../../shared/scenario/ready/lo-wu-departure-good-friday-2025.ts';
import { runReportFixture } from '../../../support/run-report-fixture.ts';

const { scenario } = loWuDepartureGoodFriday2025;
const english = createTranslator('en');
const chinese = createTranslator('zh-Hant-HK');
const report = runReportFixture(scenario);
const visitors = firstKind(report);
if (visitors === undefined) throw new Error('the fixture reports visitors');

/** Numbers and their units hold together by no-break spaces; here they read as spaces. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('waiting time', () => {
  test('above the target: when, how many, and the worst quarter-hour with its interval', () => {
    const statement = waitStatement(visitors, report.intervals, 900);
    expect(plain(sentences(english).wait(statement))).toBe(
      'Of those who arrive from 10:00 to 11:45, fewer than 95% wait no longer than 30 min. The longest waits are those of 10:45: one passenger in twenty then waits 39.4 ± 3.2 min or longer.',
    );
    expect(plain(sentences(chinese).wait(statement))).toBe(
      '10:00至11:45到達的旅客，輪候不超過30分鐘的不足95%。10:45到達的旅客輪候最久：每20人有1人輪候39.4 ± 3.2分鐘或以上。',
    );
  });

  test('within the target all day', () => {
    const calm = runReportFixture(scenario, { worstWait: 10 });
    const wait = calm.waits.find(({ kind }) => kind.of === 'visitors');
    if (wait === undefined) throw new Error('the fixture reports visitors');
    expect(plain(sentences(english).wait(waitStatement(wait, calm.intervals, 900)))).toMatch(
      /^In every quarter-hour at least 95% wait no longer than 30 min\./,
    );
    expect(plain(sentences(english).withinTarget(withinTargetStatement(wait, calm.intervals, 900)))).toContain(
      'No quarter-hour falls below it',
    );
  });

  test('nobody of the kind comes, and no target is set', () => {
    expect(sentences(english).wait({ kind: 'no-passengers' })).toBe('No passengers of this kind come on this day.');
    expect(plain(sentences(english).wait({ kind: 'no-target', worst: { at: 38_700, mean: 12, halfWidth: Number.NaN } }))).toBe(
      'The longest waits are those of 10:45: one passenger in twenty then waits 12.0 min or longer.',
    );
  });

  test('many stretches are summed up', () => {
    const stretches = [1, 2, 3, 4].map((hour) => ({ from: hour * 3600, to: hour * 3600 + 900 }));
    const statement = {
      kind: 'above-target',
      worst: { at: 3600, mean: 31, halfWidth: 0.04 },
      minutes: 30,
      share: 0.95,
      stretches,
    } as const;
    expect(plain(sentences(english).wait(statement))).toContain('at 4 times between 01:00 and 04:15, fewer than');
    expect(plain(sentences(english).wait(statement))).toContain('31.00 ± 0.04 min');
  });
});

test('the hall: fullest when, peak, and how the day ends', () => {
  const [hall] = report.halls;
  if (hall === undefined) throw new Error('the fixture reports a hall');
  expect(plain(sentences(english).hall(hallStatement(hall, report.intervals)))).toBe(
    'The hall is fullest at 10:45, with 1,666 ± 133 people on average; the peak of the day is 1,742 ± 61. At closing 12.0 ± 0.4 people are still in line on average; the last is cleared at 24:05.',
  );
});

test('ways of clearance: e-Channels together, the most used, the refused', () => {
  const [hall] = report.halls;
  if (hall === undefined) throw new Error('the fixture reports a hall');
  expect(plain(sentences(english).clearance(clearanceStatement(hall)))).toBe(
    '66.1% are cleared at e-Channels; the most used way is Contactless e-Channel with 37.2%. Lanes refuse 1,637 passengers a day, 1.5% of those who try; these go on to a counter.',
  );
});

test('work arriving is met, or falls short somewhere', () => {
  expect(sentences(english).work({ kind: 'met' })).toMatch(/^Nowhere does more work arrive/);
  const statement = workStatement(report.banks, report.intervals, 900);
  expect(statement.kind).toBe('short');
  expect(sentences(english).work(statement)).toMatch(
    /^The work arriving at .+ at \d\d:\d\d would keep [\d.]+ of them busy; \d+ are open\. This is worked out from the means/,
  );
});

test('a verdict says who, how many with the interval, whether, and when not', () => {
  const [verdict] = report.verdicts;
  if (verdict === undefined) throw new Error('the fixture has a target');
  const words = verdictWords(verdict, english);
  expect({ ...words, value: plain(words.value) }).toEqual({
    who: 'Visitors, departure',
    pledge: '95% within 30 min',
    value: '91.3% ± 0.8',
    status: 'Missed',
    detail: '10:15–12:00',
  });
  expect(verdictWords({ ...verdict, status: 'held', missed: [] }, english).detail).toBe('all day');
  expect(verdictWords({ ...verdict, status: 'near', missed: [] }, chinese).status).toBe('未能判定');
  const four = [7, 9, 12, 18].map((hour, index) => ({ from: hour * 3600, to: hour * 3600 + 900 * (index + 1) }));
  expect(verdictWords({ ...verdict, missed: four }, english).detail).toBe('12:00–12:45, 18:00–19:00 and 2 more times');
});
