// What the exercise about families promises, it keeps.

import { expect, it } from 'vitest';
import type { RunReport } from '../../../../shared/report/run-report.ts';
import { familiesThatSplit } from '../../../../shared/scenario/ready/families-exercise.ts';
import { edited, reportOf } from '../../../support/report-of.ts';

const atCounters = ({ banks }: RunReport): number => banks.find(({ id }) => id === 'counters')!.day.served.mean;
const beyond = ({ halls }: RunReport) => halls[0]!.regrouping!.day;

it('families that split take three in ten people from the counters, and one of each waits beyond for the child', () => {
  const split = reportOf(familiesThatSplit.scenario);
  const together = reportOf(
    edited(familiesThatSplit.scenario, ({ categories }) => {
      categories[1]!.party = { way: 'together' };
    }),
  );
  expect(atCounters(together) / atCounters(split)).toBeCloseTo(1.4, 1);
  expect(together.verdicts[0]!.status).toBe('missed');
  expect(split.verdicts[0]!.status).toBe('held');
  // Families gain by it as well.
  expect(beyond(split).partyTime.mean).toBeLessThan(beyond(together).partyTime.mean / 3);
  // Nearly everybody whom the child does not need waits, longer than people wait in line on average; together nobody does.
  expect(beyond(split).passengers.mean).toBeGreaterThan(1000);
  expect(beyond(split).mean.mean).toBeGreaterThan(2 * split.waits[0]!.day.mean.mean);
  expect(beyond(split).most.mean).toBeGreaterThan(30);
  expect(beyond(together).passengers.mean).toBe(0);
});
