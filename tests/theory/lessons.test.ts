// What each lesson claims, held on its own hall over many days, with an interval on what is compared: the same passengers with and without.

import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { lessons } from '../../shared/lessons/lessons.ts';
import type { Lesson } from '../../shared/lessons/lesson.ts';
import { measureLayout } from '../../shared/model/measure-layout.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import { checkScenario } from '../../shared/scenario/check-scenario.ts';
import { scenarioSchema, type Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { intervalEstimator } from '../../shared/statistics/confidence-interval.ts';

/** Days of a lesson, unless waits differ so much from day to day that it takes more. */
const usualDays = 40;
const manyDays = 300;
/** So narrow a chance of a claim that fails by bad luck: all tests together stay far below one in a thousand. */
const estimate = intervalEstimator(0.9999);

const lesson = (id: string): Lesson => lessons.find((each) => each.id === id)!;
const stepped = ({ scenario, steps }: Lesson, step: number): Scenario => ({ ...scenario, interventions: [...steps[step]!.steppedIn!] });

/** Of each day: the whole vector of results. */
const daysOf = (scenario: Scenario, days: number) => Array.from({ length: days }, (_, day) => runReplication(scenario, day).measures);

type Reader = (layout: ReturnType<typeof measureLayout>) => number;
const wait =
  (kind: string, statistic: 'mean' | 'p95' | 'maximum' = 'mean'): Reader =>
  (layout) =>
    layout.dayWait(
      layout.kinds.findIndex(({ id }) => id === kind),
      statistic,
    );
const use =
  (bank: string): Reader =>
  (layout) =>
    layout.dayBank(layout.banks.indexOf(bank), 'utilization');

const read = (scenario: Scenario, reader: Reader, days = usualDays) => {
  const at = reader(measureLayout(scenario));
  return daysOf(scenario, days).map((measures) => measures[at]!);
};

/** The lower end of the interval for the mean of what is told of each day. */
function least(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return mean - estimate(values.length, mean, squares).halfWidth;
}

/** By how much, at least, a is more than so many times b, compared day by day. */
function leastBeyond(times: number, a: readonly number[], b: readonly number[]): number {
  return least(a.map((value, day) => value - times * b[day]!));
}

describe('the claim of the lesson', () => {
  it('one line or many: the longest wait is half as long again, and the mean is longer', () => {
    const { scenario } = lesson('one-line-or-many');
    expect(
      leastBeyond(
        1.5,
        read(scenario, wait('arrival/all', 'maximum'), manyDays),
        read(scenario, wait('departure/all', 'maximum'), manyDays),
      ),
    ).toBeGreaterThan(0);
    expect(leastBeyond(1, read(scenario, wait('arrival/all'), manyDays), read(scenario, wait('departure/all'), manyDays))).toBeGreaterThan(
      0,
    );
  });

  it('95 % busy: an eighth more passengers, more than twice the wait', () => {
    const { scenario } = lesson('busy-is-not-full');
    expect(leastBeyond(2, read(scenario, wait('arrival/all'), manyDays), read(scenario, wait('departure/all'), manyDays))).toBeGreaterThan(
      0,
    );
  });

  it('a share, not a maximum: the pledge is held while somebody waits 30 minutes, and a second counter mends it', () => {
    const of = lesson('a-share-not-a-maximum');
    expect(least(read(of.scenario, (layout) => layout.dayTarget(0), manyDays).map((share) => share - 0.95))).toBeGreaterThan(0);
    const longest = read(of.scenario, wait('arrival/other-visitor', 'maximum'), manyDays);
    expect(least(longest.map((seconds) => seconds - 30 * 60))).toBeGreaterThan(0);
    expect(
      least(read(of.scenario, wait('arrival/mainland-visitor', 'maximum'), manyDays).map((seconds) => 15 * 60 - seconds)),
    ).toBeGreaterThan(0);
    expect(leastBeyond(2, longest, read(stepped(of, 2), wait('arrival/other-visitor', 'maximum'), manyDays))).toBeGreaterThan(0);
  });

  it('the family at the gate: gates less than half busy, counters nearly full, and two more of them halve the wait', () => {
    const of = lesson('family-at-the-gate');
    expect(least(read(of.scenario, use('gates')).map((share) => 0.5 - share))).toBeGreaterThan(0);
    expect(least(read(of.scenario, use('desks')).map((share) => share - 0.85))).toBeGreaterThan(0);
    expect(leastBeyond(2, read(of.scenario, wait('departure/all')), read(stepped(of, 2), wait('departure/all')))).toBeGreaterThan(0);
  });

  it('one bad gate: five times the wait, and the spare lane takes nine tenths of it away', () => {
    const of = lesson('one-bad-gate');
    const failed = read(stepped(of, 1), wait('departure/all'));
    expect(leastBeyond(5, failed, read(of.scenario, wait('departure/all')))).toBeGreaterThan(0);
    expect(leastBeyond(10, failed, read(stepped(of, 2), wait('departure/all')))).toBeGreaterThan(0);
  });

  it('a break at the wrong time: twice the wait at the peak, a second at most after it', () => {
    const of = lesson('break-at-the-wrong-time');
    const usual = read(of.scenario, wait('departure/all'));
    expect(leastBeyond(2, read(stepped(of, 1), wait('departure/all')), usual)).toBeGreaterThan(0);
    expect(least(read(stepped(of, 2), wait('departure/all')).map((seconds, day) => 1 - (seconds - usual[day]!)))).toBeGreaterThan(0);
  });

  it.each(['departure/all', 'arrival/all'])('when the tide turns: moved lanes make a fifth of the wait of %s', (kind) => {
    const of = lesson('when-the-tide-turns');
    expect(leastBeyond(5, read(of.scenario, wait(kind)), read(stepped(of, 1), wait(kind)))).toBeGreaterThan(0);
  });

  it('queue once: less than half the wait of two lines', () => {
    const { scenario } = lesson('queue-once');
    expect(leastBeyond(2, read(scenario, wait('arrival/all')), read(scenario, wait('departure/all')))).toBeGreaterThan(0);
  });
});

describe('every lesson', () => {
  it.each(lessons)('$id can be opened, played and stepped in', ({ scenario, steps }) => {
    expect(scenarioSchema.parse(scenario)).toEqual(scenario);
    const problems = [
      scenario,
      ...steps.flatMap(({ steppedIn }) => (steppedIn ? [{ ...scenario, interventions: [...steppedIn] }] : [])),
    ].flatMap(checkScenario);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const { at, question } of steps) {
      if (at !== undefined) expect(at).toBeGreaterThan(7 * 3600 - 1);
      if (question !== undefined) expect(question.answers[question.right]).toBeDefined();
    }
  });

  it('says everything in both languages, and lasts from five to fifteen minutes', () => {
    for (const { minutes, title, claim, steps } of lessons) {
      expect(minutes).toBeGreaterThanOrEqual(5);
      expect(minutes).toBeLessThanOrEqual(15);
      const texts = [title, claim, ...steps.flatMap((step) => [step.title, step.text, ...(step.question?.answers ?? [])])];
      for (const translator of [createTranslator('en'), createTranslator('zh-Hant-HK')]) {
        for (const text of texts) expect(translator.text(text).length).toBeGreaterThan(0);
      }
      for (const { 'zh-Hant-HK': chinese } of texts) expect(chinese).toMatch(/[\u4e00-\u9fff]|^\d+%$/);
    }
    expect(lessons.length).toBeGreaterThanOrEqual(8);
  });
});
