// What is said of a goal: met, missed, or narrow enough on days so uneven that nobody should rely on it.

import { expect, it } from 'vitest';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import type { RunReport } from '../../../../shared/report/run-report.ts';
import { precisionSentences } from '../../../../shared/wording/precision-sentences.ts';
import { oneCounterByHand } from '../../../../shared/scenario/ready/one-counter-by-hand.ts';
import { reportOf } from '../../../support/report-of.ts';

const report = reportOf(oneCounterByHand.scenario);
const { id: target } = oneCounterByHand.scenario.targets[0]!;
const goal = { quantity: { measure: 'target' as const, target }, halfWidth: 0.01, relative: false };
const estimate = { mean: 0.99, halfWidth: 0.005, confidenceLevel: 0.95, replications: 30 };

it.each([
  ['met', { met: true, reach: 0.005 }, /^As precise as asked/, /^已達/],
  ['missed', { met: false, reach: 0.02 }, /^Not as precise as asked/, /^未達/],
  ['narrow on uneven days', { met: false, reach: 0.005 }, /^Narrow enough, but not to be relied upon yet/, /^區間已夠窄/],
])('tells a goal that is %s', (_, state, english, chinese) => {
  const told: RunReport = { ...report, identity: { ...report.identity, precision: [{ goal, estimate, allowed: 0.01, ...state }] } };
  expect(precisionSentences(told, createTranslator('en'))[0]).toMatch(english);
  expect(precisionSentences(told, createTranslator('zh-Hant-HK'))[0]).toMatch(chinese);
});
