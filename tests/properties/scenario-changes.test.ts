// Nothing that could change a result stays unsaid: whatever is done to a scenario, if it means something else afterwards, a sentence says so.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { scenarioHash } from '../../shared/report/scenario-hash.ts';
import { scenarioSchema, type Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { changeSentences } from '../../shared/wording/change-words.ts';
import { arbitraryScenario } from '../support/arbitrary-scenario.ts';
import { everythingAtOnce, everythingOtherwise } from '../support/everything-at-once.ts';

const translators = [createTranslator('en'), createTranslator('zh-Hant-HK')];

/** A sentence in each language for every change, and none without one. */
function expectSaid(before: Scenario, after: Scenario): void {
  const differs = scenarioHash(before) !== scenarioHash(after);
  for (const translator of translators) {
    const sentences = changeSentences(before, after, translator);
    if (differs) expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(sentence).not.toMatch(/\{\{|undefined|NaN|change\./);
  }
}

type Place = readonly (string | number)[];

function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, field]) => placesIn(field, [...at, Array.isArray(value) ? Number(key) : key]))];
}

const valueAt = (document: unknown, place: Place): unknown =>
  place.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], document);

/** The document with one thing done at one place: a number moved, a list turned round or shortened, a field that may be absent left out. */
function disturbed(scenario: Scenario, choice: number, nudge: number): Scenario {
  const copy = structuredClone(scenario);
  const places = placesIn(copy).filter((place) => place.length > 0);
  const place = places[choice % places.length] ?? [];
  const parent = valueAt(copy, place.slice(0, -1)) as Record<string | number, unknown>;
  const key = place.at(-1) ?? '';
  const value = parent[key];
  if (typeof value === 'number') parent[key] = Number.isInteger(value) ? value + nudge : value + nudge / 100;
  else if (Array.isArray(value)) parent[key] = nudge % 2 === 0 ? value.toReversed() : value.slice(1);
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return copy;
}

describe('the list of changes', () => {
  it('says something wherever two scenarios mean different things', () => {
    fc.assert(fc.property(arbitraryScenario, arbitraryScenario, expectSaid), { numRuns: 60 });
  });

  it('says something of any one thing done to a scenario', () => {
    let tried = 0;
    fc.assert(
      fc.property(arbitraryScenario, fc.nat(), fc.integer({ min: 1, max: 4 }), (scenario, choice, nudge) => {
        const after = scenarioSchema.safeParse(disturbed(scenario, choice, nudge));
        if (!after.success) return;
        tried++;
        expectSaid(scenario, after.data);
      }),
      { numRuns: 600 },
    );
    expect(tried).toBeGreaterThan(200);
  });

  it('says something of any one thing done to a scenario that has everything', () => {
    let tried = 0;
    for (const scenario of [everythingAtOnce, everythingOtherwise]) {
      const places = placesIn(scenario).length - 1;
      for (let choice = 0; choice < places; choice += 1) {
        const after = scenarioSchema.safeParse(disturbed(scenario, choice, 1));
        if (!after.success) continue;
        tried++;
        expectSaid(scenario, after.data);
      }
    }
    expect(tried).toBeGreaterThan(500);
  });

  it('is empty for two copies of one scenario', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(changeSentences(scenario, structuredClone(scenario), translators[0]!)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
