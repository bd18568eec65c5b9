import { describe, expect, it } from 'vitest';
import { controlPoint, controlPoints } from '../../../../shared/reference/control-points.ts';
import { eligibilityRules } from '../../../../shared/reference/eligibility-rules.ts';
import { facilitiesOf, installed, systemEChannels } from '../../../../shared/reference/facilities.ts';
import { meanDay2025 } from '../../../../shared/reference/mean-day-2025.ts';
import { otherWays } from '../../../../shared/reference/other-ways.ts';
import { countedDay } from '../../../../shared/reference/counted-day.ts';
import { recordDay, typicalDay } from '../../../../shared/reference/days-of-note.ts';
import { peakDays } from '../../../../shared/reference/peak-days.ts';
import { pledgesFor } from '../../../../shared/reference/pledges.ts';
import { counterTimes, laneTimes } from '../../../../shared/reference/process-times.ts';
import { referenceProfiles } from '../../../../shared/reference/profiles.ts';
import type { Source } from '../../../../shared/reference/sourced.ts';
import { specialLanes } from '../../../../shared/reference/special-lanes.ts';
import { controlPointIds, directions, eChannelServices, passengerGroups } from '../../../../shared/reference/vocabulary.ts';
import { dayNumberOf } from '../../../../shared/scenario/calendar-day.ts';
import { quarterHourSchema } from '../../../../shared/scenario/schema/primitives-schema.ts';

/** Every source found anywhere inside a value. */
function sourcesIn(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'confidence' in value && 'citation' in value ? [value as Source] : [];
  return [...own, ...Object.values(value).flatMap(sourcesIn)];
}

const everything = [
  controlPoints,
  eligibilityRules,
  otherWays,
  systemEChannels,
  referenceProfiles,
  ...controlPointIds.flatMap((id) => [
    facilitiesOf(id),
    pledgesFor(id),
    typicalDay(id),
    recordDay(id),
    ...directions.map((way) => specialLanes(id, way, '2026-08-16')),
    ...directions.flatMap((way) => [meanDay2025(id, way), ...peakDays(id, way)]),
  ]),
  ...directions.flatMap((way) => [
    ...eChannelServices.map((service) => laneTimes(service, way)),
    ...passengerGroups.map((group) => counterTimes(group, way)),
  ]),
];

describe('every figure', () => {
  it('says who said it, and how sure that is', () => {
    const sources = everything.flatMap(sourcesIn);
    expect(sources.length).toBeGreaterThan(300);
    for (const { citation } of sources) {
      expect(citation.en.length).toBeGreaterThan(5);
      expect(citation['zh-Hant-HK'], citation.en).toMatch(/\p{Script=Han}{3}/u);
    }
  });

  it('wears the badge of its confidence: official is published, press is press, the rest is assumed unless computed', () => {
    const badges = {
      A: ['published', 'derived'],
      B: ['press', 'derived'],
      C: ['assumed', 'derived'],
      D: ['assumed', 'derived'],
      X: ['assumed', 'derived'],
    };
    expect(everything.flatMap(sourcesIn).filter(({ kind, confidence }) => !badges[confidence].includes(kind))).toEqual([]);
  });
});

describe('the control points', () => {
  it('are the seventeen of the Department, named in both languages', () => {
    expect(controlPoints.map(({ id }) => id)).toEqual(controlPointIds);
    expect(new Set(controlPoints.map(({ name }) => name['zh-Hant-HK'])).size).toBe(17);
  });

  it('open and close on the quarter-hour', () => {
    for (const { openingHours } of controlPoints) {
      expect(quarterHourSchema.safeParse(openingHours.value.opens).success).toBe(true);
      expect(quarterHourSchema.safeParse(openingHours.value.closes).success).toBe(true);
    }
    expect(controlPoint('lo-wu').openingHours.value).toEqual({ opens: '06:30', closes: '24:00' });
  });

  it('go by sixteen terminals in the file, one of them under two names; river trade is not counted', () => {
    const names = controlPoints.flatMap(({ fileNames }) => fileNames);
    expect(new Set(names).size).toBe(17);
    expect(controlPoint('macau-ferry-terminal').fileNames).toEqual(['Macau Ferry Terminal', 'Macao Ferry Terminal']);
    expect(controlPoint('river-trade-terminal').fileNames).toEqual([]);
  });

  it('that are closed or suspended say so', () => {
    expect(controlPoints.filter(({ status }) => status !== 'open').map(({ id }) => id)).toEqual([
      'hung-hom',
      'sha-tau-kok',
      'tuen-mun-ferry-terminal',
    ]);
    for (const { status, note } of controlPoints) if (status !== 'open') expect(note).toBeDefined();
  });

  it('have lanes and counters in each direction, of their own or shared', () => {
    for (const id of controlPointIds) {
      for (const what of ['e-channels', 'counters'] as const) {
        const { own, shared } = installed(id, what);
        for (const direction of directions) expect((own[direction] ?? shared)?.value, `${id} ${what} ${direction}`).toBeGreaterThan(0);
      }
    }
    expect(installed('lo-wu', 'e-channels').shared?.value).toBe(112);
    expect(installed('lo-wu', 'counters').shared?.value).toBe(98);
    expect(installed('hzmb', 'e-channels').shared?.value).toBe(53);
  });

  it('have no more e-Channels together than the 756 published for 2023, but for those added since', () => {
    const total = controlPointIds.reduce((sum, id) => {
      const { own, shared } = installed(id, 'e-channels');
      const apart =
        own.departure === undefined || own.arrival === undefined ? (shared?.value ?? 0) : own.departure.value + own.arrival.value;
      return sum + apart;
    }, 0);
    expect(total).toBeLessThanOrEqual(756);
  });
});

describe('the counted days', () => {
  it('are five for each point and direction, the busiest first', () => {
    for (const id of controlPointIds) {
      for (const direction of directions) {
        const totals = peakDays(id, direction).map(({ value }) => passengerGroups.reduce((sum, group) => sum + value.counts[group], 0));
        expect([0, 5]).toContain(totals.length);
        expect(totals).toEqual(totals.toSorted((a, b) => b - a));
      }
    }
  });

  it('hold the records that are on record', () => {
    expect(peakDays('lo-wu', 'departure')[0]?.value.date).toBe('2024-03-29');
    expect(countedDay('lo-wu', 'departure', '2025-04-18')?.value.counts).toEqual({
      resident: 151_144,
      'mainland-visitor': 12_692,
      'other-visitor': 1308,
    });
    expect(countedDay('lo-wu', 'arrival', '2025-04-21')?.value.counts).toEqual({
      resident: 128_538,
      'mainland-visitor': 11_084,
      'other-visitor': 1175,
    });
    expect(countedDay('hzmb', 'departure', '2025-11-12')?.value.counts['mainland-visitor']).toBe(10_569);
    expect(countedDay('lo-wu', 'arrival', '2025-04-22')).toBeUndefined();
  });

  it('of note agree with the five busiest, and a record is busier than a day like most', () => {
    const total = (counts: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
      Object.values(counts)
        .flatMap((way) => Object.values(way))
        .reduce((sum, count) => sum + count, 0);
    for (const id of controlPointIds) {
      const [typical, record] = [typicalDay(id)?.value, recordDay(id)?.value];
      expect(typical === undefined, id).toBe(peakDays(id, 'departure').length === 0);
      if (typical === undefined || record === undefined) continue;
      expect(total(record.counts), id).toBeGreaterThan(total(typical.counts));
      for (const direction of directions) {
        const peak = peakDays(id, direction).find(({ value }) => value.date === record.date)?.value.counts;
        if (peak !== undefined) expect(record.counts[direction], id).toEqual(peak);
      }
    }
  });

  it('lie after the border reopened', () => {
    for (const id of controlPointIds) {
      for (const { value } of [...peakDays(id, 'departure'), ...peakDays(id, 'arrival')])
        expect(dayNumberOf(value.date)).toBeGreaterThanOrEqual(dayNumberOf('2023-03-01'));
    }
  });

  it('of 2025 have the means that the year has', () => {
    expect(meanDay2025('lo-wu', 'departure')?.value).toEqual({ resident: 78_713, 'mainland-visitor': 18_196, 'other-visitor': 945 });
    expect(meanDay2025('hung-hom', 'departure')).toBeUndefined();
  });
});

describe('the pledges', () => {
  it('are stricter at the Airport', () => {
    const visitors = (id: 'airport' | 'lo-wu') => pledgesFor(id).find((pledge) => pledge.id === 'visitors')?.pledge;
    expect(visitors('airport')).toMatchObject({ value: { share: 0.95, withinMinutes: 15 }, source: { kind: 'published' } });
    expect(visitors('lo-wu')).toMatchObject({ value: { share: 0.95, withinMinutes: 30 }, source: { kind: 'press' } });
    expect(pledgesFor('lo-wu').find((pledge) => pledge.id === 'residents')?.pledge.source).toMatchObject({
      kind: 'assumed',
      confidence: 'D',
    });
  });
});

describe('the process times', () => {
  it('are those that were published, where any were', () => {
    expect(laneTimes('contactless', 'departure').mean).toMatchObject({ value: 7, source: { kind: 'press' } });
    expect(laneTimes('resident', 'arrival').mean).toMatchObject({ value: 8, source: { kind: 'press' } });
    expect(laneTimes('smart-departure', 'departure').mean).toMatchObject({ value: 20, source: { kind: 'press' } });
    expect(counterTimes('resident', 'departure').mean).toMatchObject({ value: 15, source: { kind: 'press' } });
    expect(counterTimes('mainland-visitor', 'arrival').mean).toMatchObject({ value: 45, source: { kind: 'assumed' } });
    expect(laneTimes('mainland-visitor', 'departure').mean.value).toBeLessThan(laneTimes('mainland-visitor', 'arrival').mean.value);
  });
});
