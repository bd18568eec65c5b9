import { describe, expect, it } from 'vitest';
import { eligibleServices, ruleChanges, rulesInForce } from '../../../../shared/reference/eligibility.ts';
import { eligibilityRules } from '../../../../shared/reference/eligibility-rules.ts';
import {
  eChannelServices,
  enrolments as allEnrolments,
  type AgeBand,
  type ControlPointId,
  type Direction,
  type EChannelService,
  type Enrolment,
  type PassengerGroup,
} from '../../../../shared/reference/vocabulary.ts';
import { otherWaysAt } from '../../../../shared/reference/other-ways.ts';
import { dayNumberOf, isoDateOf } from '../../../../shared/scenario/calendar-day.ts';

type Case = [what: string, PassengerGroup, AgeBand, Enrolment[], ControlPointId, Direction, date: string, EChannelService[]];

const card: Enrolment = 'smart-identity-card';
const helper: Enrolment = 'helper-student-worker';

describe('who may use which e-Channel', () => {
  it.each<Case>([
    ['a resident with a card', 'resident', '11-plus', [card], 'lo-wu', 'departure', '2025-04-18', ['resident']],
    [
      'a resident enrolled for contactless',
      'resident',
      '11-plus',
      [card, 'contactless'],
      'lo-wu',
      'arrival',
      '2025-04-18',
      ['resident', 'contactless'],
    ],
    [
      'contactless at Lo Wu, before it came there',
      'resident',
      '11-plus',
      [card, 'contactless'],
      'lo-wu',
      'departure',
      '2022-01-15',
      ['resident'],
    ],
    [
      'contactless at the Airport, one of the first',
      'resident',
      '11-plus',
      [card, 'contactless'],
      'airport',
      'departure',
      '2022-01-15',
      ['resident', 'contactless'],
    ],
    [
      'contactless at the Airport, on the day the rule for all begins',
      'resident',
      '11-plus',
      [card, 'contactless'],
      'airport',
      'departure',
      '2022-12-31',
      ['resident', 'contactless'],
    ],
    ['a child of 8, the day before', 'resident', '7-to-10', ['hksar-passport'], 'lo-wu', 'departure', '2025-03-30', []],
    ['a child of 8, on the day', 'resident', '7-to-10', ['hksar-passport'], 'lo-wu', 'departure', '2025-03-31', ['resident']],
    ['a child of 8 without a passport', 'resident', '7-to-10', [], 'lo-wu', 'departure', '2025-04-18', []],
    ['a child of 5', 'resident', 'under-7', ['hksar-passport'], 'lo-wu', 'departure', '2026-04-18', []],
    ['a helper, before', 'resident', '11-plus', [card, helper], 'hzmb', 'departure', '2023-07-20', []],
    ['a helper, since', 'resident', '11-plus', [card, helper], 'hzmb', 'departure', '2023-07-21', ['resident']],
    [
      'a helper enrolled for contactless',
      'resident',
      '11-plus',
      [card, helper, 'contactless'],
      'hzmb',
      'departure',
      '2024-01-01',
      ['resident', 'contactless'],
    ],
    [
      'Flight Token leaving the Airport',
      'resident',
      '11-plus',
      [card, 'flight-token'],
      'airport',
      'departure',
      '2025-04-18',
      ['resident', 'flight-token'],
    ],
    ['Flight Token at Lo Wu', 'resident', '11-plus', [card, 'flight-token'], 'lo-wu', 'departure', '2025-04-18', ['resident']],
    ['Face Easy, before', 'resident', '11-plus', [card, 'flight-token'], 'airport', 'arrival', '2025-09-29', ['resident']],
    ['Face Easy, since', 'resident', '11-plus', [card, 'flight-token'], 'airport', 'arrival', '2025-09-30', ['resident', 'face-easy']],
    ['seamless at the Bridge', 'resident', '11-plus', [card, 'seamless'], 'hzmb', 'arrival', '2026-06-25', ['resident', 'seamless']],
    ['seamless at the Bridge, before', 'resident', '11-plus', [card, 'seamless'], 'hzmb', 'arrival', '2026-06-24', ['resident']],
    [
      'a Mainland visitor with e-EEP',
      'mainland-visitor',
      '11-plus',
      ['mainland-eep'],
      'lo-wu',
      'arrival',
      '2025-04-18',
      ['mainland-visitor'],
    ],
    ['a Mainland child with e-EEP, before', 'mainland-visitor', '7-to-10', ['mainland-eep'], 'lo-wu', 'arrival', '2025-12-21', []],
    [
      'a Mainland child with e-EEP, since',
      'mainland-visitor',
      '7-to-10',
      ['mainland-eep'],
      'lo-wu',
      'arrival',
      '2025-12-22',
      ['mainland-visitor'],
    ],
    [
      'a Mainland passport in transit, arriving',
      'mainland-visitor',
      '11-plus',
      ['e-travel-document'],
      'airport',
      'arrival',
      '2025-06-26',
      ['mainland-visitor'],
    ],
    [
      'a Mainland passport in transit, leaving',
      'mainland-visitor',
      '11-plus',
      ['e-travel-document'],
      'airport',
      'departure',
      '2025-06-26',
      [],
    ],
    ['an e-passport leaving', 'other-visitor', '11-plus', ['e-travel-document'], 'lo-wu', 'departure', '2025-04-18', ['smart-departure']],
    ['an e-passport arriving', 'other-visitor', '11-plus', ['e-travel-document'], 'lo-wu', 'arrival', '2025-04-18', []],
    [
      'an e-passport at Lo Wu when only the Airport had it',
      'other-visitor',
      '11-plus',
      ['e-travel-document'],
      'lo-wu',
      'departure',
      '2017-11-01',
      [],
    ],
    ['a frequent visitor', 'other-visitor', '11-plus', ['frequent-visitor'], 'lo-wu', 'arrival', '2026-02-26', ['frequent-visitor']],
    [
      'a frequent visitor under the new conditions',
      'other-visitor',
      '11-plus',
      ['frequent-visitor'],
      'lo-wu',
      'arrival',
      '2026-02-27',
      ['frequent-visitor'],
    ],
    [
      'a Macao child, since',
      'other-visitor',
      '7-to-10',
      ['macao-identity-card'],
      'macau-ferry-terminal',
      'arrival',
      '2026-01-19',
      ['macao-resident'],
    ],
    ['a Macao child, before', 'other-visitor', '7-to-10', ['macao-identity-card'], 'macau-ferry-terminal', 'arrival', '2026-01-18', []],
    [
      'a resident of Macao without permanence, before',
      'other-visitor',
      '11-plus',
      ['macao-identity-card'],
      'hzmb',
      'departure',
      '2015-06-01',
      ['macao-resident'],
    ],
    ['a Mainland child without e-EEP', 'mainland-visitor', '7-to-10', [], 'airport', 'arrival', '2026-01-01', []],
    [
      'a child with e-passport leaving, before',
      'other-visitor',
      '7-to-10',
      ['e-travel-document'],
      'airport',
      'departure',
      '2025-12-21',
      [],
    ],
    [
      'a child with e-passport leaving, since',
      'other-visitor',
      '7-to-10',
      ['e-travel-document'],
      'airport',
      'departure',
      '2025-12-22',
      ['smart-departure'],
    ],
    ['a national under mutual use', 'other-visitor', '11-plus', ['mutual-use'], 'airport', 'arrival', '2025-04-18', ['mutual-use']],
    [
      'a helper who left by Flight Token',
      'resident',
      '11-plus',
      [card, helper, 'flight-token'],
      'airport',
      'arrival',
      '2025-10-01',
      ['resident', 'face-easy'],
    ],
    ['a consul', 'other-visitor', '11-plus', ['consular-corps'], 'airport', 'arrival', '2025-04-18', ['consular-corps']],
    ['a visitor with nothing', 'other-visitor', '11-plus', [], 'airport', 'departure', '2026-04-18', []],
    [
      'a visitor with everything, leaving',
      'other-visitor',
      '11-plus',
      [...allEnrolments],
      'airport',
      'departure',
      '2026-04-18',
      ['smart-departure', 'frequent-visitor', 'macao-resident', 'mutual-use', 'consular-corps'],
    ],
  ])('%s', (_what, group, age, enrolments, controlPoint, direction, date, services) => {
    expect(eligibleServices({ group, age, enrolments }, { controlPoint, direction, date })).toEqual(services);
  });
});

describe('the table of rules', () => {
  it('speaks of every service, by rules with ids of their own and dates that exist', () => {
    expect(new Set(eligibilityRules.map(({ service }) => service))).toEqual(new Set(eChannelServices));
    expect(new Set(eligibilityRules.map(({ id }) => id)).size).toBe(eligibilityRules.length);
    for (const { from, until } of eligibilityRules) {
      for (const date of [from, until]) if (date !== undefined) expect(isoDateOf(dayNumberOf(date))).toBe(date);
      if (from !== undefined && until !== undefined) expect(from < until).toBe(true);
    }
  });

  it('admits no one younger than a rule says: its band begins at its age, or holds it', () => {
    const youngestOf = { 'under-7': 0, '7-to-10': 7, '11-plus': 11 } as const;
    for (const { id, ages, minimumAge } of eligibilityRules) {
      const youngest = Math.min(...ages.map((age) => youngestOf[age]));
      expect(minimumAge, id).toBeGreaterThanOrEqual(youngest);
      if (!ages.includes('11-plus')) expect(minimumAge, id).toBeLessThan(11);
    }
  });

  it('says in both languages what is shown at the gate and how one enrols', () => {
    for (const { id, who, document, enrolment } of eligibilityRules) {
      for (const words of [who, document, ...(enrolment === undefined ? [] : [enrolment])]) {
        expect(words.en.length, id).toBeGreaterThan(4);
        expect(words['zh-Hant-HK'], id).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('tells what is in force on a day: a rule from its first day, and no longer on the day after its last', () => {
    const inForce = (date: string) => rulesInForce(date).map(({ id }) => id);
    expect(inForce('2025-03-30')).not.toContain('resident-child-7-to-10');
    expect(inForce('2025-03-31')).toContain('resident-child-7-to-10');
    expect(inForce('2026-02-26')).toContain('frequent-visitor-3-in-12');
    expect(inForce('2026-02-27')).not.toContain('frequent-visitor-3-in-12');
    expect(inForce('2026-02-27')).toContain('frequent-visitor-2-in-24');
  });

  it('tells what changed between two days, in order', () => {
    expect(ruleChanges('2025-03-30', '2025-09-30').map(({ date, change, rule }) => [date, change, rule.id])).toEqual([
      ['2025-03-31', 'begins', 'resident-child-7-to-10'],
      ['2025-06-26', 'begins', 'mainland-passport-transit'],
      ['2025-09-30', 'begins', 'face-easy'],
    ]);
    expect(ruleChanges('2026-02-26', '2026-02-27').map(({ change, rule }) => `${rule.id} ${change}`)).toEqual([
      'frequent-visitor-3-in-12 ends',
      'frequent-visitor-2-in-24 begins',
    ]);
    expect(ruleChanges('2025-03-31', '2025-03-31')).toEqual([]);
  });
});

describe('the ways besides e-Channels', () => {
  it.each<[ControlPointId, date: string, ways: string[]]>([
    ['airport', '2025-04-18', ['counter', 'courtesy']],
    ['lo-wu', '2025-04-18', ['counter', 'cross-boundary-students']],
    ['lo-wu', '2006-04-18', ['counter']],
    ['kai-tak-cruise-terminal', '2025-04-18', ['counter']],
  ])('at %s on %s', (controlPoint, date, ways) => {
    expect(otherWaysAt(controlPoint, date).map(({ id }) => id)).toEqual(ways);
  });
});
