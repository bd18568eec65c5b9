import { describe, expect, it } from 'vitest';
import { newScenario } from '../../../../shared/scenario/new-scenario.ts';
import { defaultAt } from '../../../../shared/scenario/provenance/provenance.ts';
import { readyScenarios } from '../../../../shared/scenario/ready/ready-scenarios.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';

const goodFriday = readyScenarios[0]!.scenario;

/** Paths of every number and every list of numbers or steps in a document: what a user can change in a field or a grid. */
function figures(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'number') return [path];
  if (Array.isArray(value)) {
    const whole = path.at(-1) === 'weights' || path.at(-1) === 'timetable';
    return whole ? [path] : value.flatMap((item, index) => figures(item, [...path, index]));
  }
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, field]) => figures(field, [...path, key])) : [];
}

const valueAt = (document: unknown, path: readonly (string | number)[]) =>
  path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], document);

describe('where the figures of a scenario come from', () => {
  it.each(readyScenarios.filter(({ kind }) => kind !== 'exercise'))(
    'every figure of $id is the default, and has a source; only seed and version have none',
    ({ scenario }) => {
      const paths = figures(scenario);
      expect(paths.length).toBeGreaterThan(80);
      const unsourced = paths.filter((path) => defaultAt(scenario, path) === undefined);
      expect(unsourced).toEqual([['schemaVersion'], ['run', 'seed']]);
      const other = paths.filter(
        (path) =>
          defaultAt(scenario, path) !== undefined &&
          JSON.stringify(defaultAt(scenario, path)?.value) !== JSON.stringify(valueAt(scenario, path)),
      );
      expect(other).toEqual([]);
    },
  );

  it('is the official file for the counts, the press for published times, ourselves for the deployment', () => {
    expect(defaultAt(goodFriday, ['demand', 'flows', 0, 'passengers'])?.source).toMatchObject({ kind: 'published', confidence: 'A' });
    expect(defaultAt(goodFriday, ['banks', 0, 'services', 0, 'time', 'mean'])?.source).toMatchObject({ kind: 'press', confidence: 'B' });
    expect(defaultAt(goodFriday, ['banks', 3, 'timetable'])?.source).toMatchObject({ kind: 'assumed', confidence: 'X' });
    expect(defaultAt(goodFriday, ['targets', 0, 'withinMinutes'])).toMatchObject({ value: 30, source: { kind: 'press' } });
    expect(defaultAt(goodFriday, ['targets', 1, 'share'])).toMatchObject({ value: 0.98, source: { kind: 'assumed', confidence: 'D' } });
    expect(defaultAt(goodFriday, ['openingHours', 'closes'])).toMatchObject({ value: '24:00', source: { kind: 'press' } });
    expect(defaultAt(goodFriday, ['demand', 'profiles', 0, 'weights'])?.source).toMatchObject({ kind: 'assumed' });
  });

  it('stays to go back to when the value has been changed', () => {
    const edited = structuredClone(goodFriday);
    edited.categories[0]!.share = 0.5;
    edited.banks[3]!.timetable[2]!.open = 40;
    edited.banks[4]!.handover = 9;
    expect(defaultAt(edited, ['categories', 0, 'share'])?.value).toBe(0.6);
    expect(defaultAt(edited, ['banks', 3, 'timetable'])?.value).toEqual(goodFriday.banks[3]!.timetable);
    expect(defaultAt(edited, ['banks', 4, 'handover'])?.value).toBe(4);
  });

  it('is the file itself for counts that were read from one, and its row is named', () => {
    const read: Scenario = {
      ...goodFriday,
      demand: {
        ...goodFriday.demand,
        source: { kind: 'immd-daily-traffic', fileName: 'traffic.csv', controlPoint: 'lo-wu', date: '2025-03-01' },
      },
    };
    const count = defaultAt(read, ['demand', 'flows', 0, 'passengers']);
    expect(count).toMatchObject({ value: 151_144, source: { kind: 'published', confidence: 'A' } });
    expect(count?.source.citation.en).toContain('traffic.csv');
    expect(count?.source.citation['zh-Hant-HK']).toContain('2025-03-01');
  });

  it('is the mean day of 2025 for a day the program does not know', () => {
    expect(defaultAt({ ...goodFriday, date: '2025-03-03' }, ['demand', 'flows', 0, 'passengers'])).toMatchObject({
      value: 78_713,
      source: { kind: 'derived' },
    });
  });

  it('says that a rule not yet in force is why nobody uses a lane', () => {
    const early = newScenario({
      controlPoint: 'lo-wu',
      date: '2023-07-20',
      counts: { departure: { resident: 90_000, 'mainland-visitor': 9000, 'other-visitor': 900 } },
      source: { kind: 'typed' },
    });
    const helpers = early.categories.findIndex(({ id }) => id === 'helper-student-worker');
    expect(early.categories[helpers]?.eChannelUptake).toBe(0);
    expect(defaultAt(early, ['categories', helpers, 'eChannelUptake'])?.source.citation.en).toContain('No e-Channel service admits them');
  });

  it('is nothing for what the program has no opinion of', () => {
    for (const path of [
      [],
      ['name'],
      ['notes'],
      ['banks', 99, 'handover'],
      ['categories', 99, 'share'],
      ['targets', 99, 'share'],
      ['demand', 'flows', 99, 'passengers'],
      ['banks', 0, 'outages'],
      ['run', 'seed'],
      ['nothing'],
    ]) {
      expect(defaultAt(goodFriday, path)).toBeUndefined();
    }
    const own = structuredClone(goodFriday);
    own.categories[0]!.id = 'my-own';
    own.demand.profiles[0]!.id = 'my-own';
    expect(defaultAt(own, ['categories', 0, 'share'])).toBeUndefined();
    expect(defaultAt(own, ['demand', 'profiles', 0, 'weights'])).toBeUndefined();
  });
});
