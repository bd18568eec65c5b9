import { describe, expect, it } from 'vitest';
import { projectJsonSchema, scenarioJsonSchema } from '../../../../shared/scenario/document/json-schema.ts';
import { readyScenarios } from '../../../../shared/scenario/ready/ready-scenarios.ts';
import { keyOrder, serializeScenario } from '../../../../shared/scenario/document/serialize-scenario.ts';

const goodFriday = readyScenarios[0]!.scenario;

/** The same value with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

/** Every property name of the document, from the published schema. */
function propertiesIn(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(propertiesIn);
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(propertiesIn)];
}

describe('the written form of a scenario', () => {
  it('is the same whatever the order of its keys in memory', () => {
    const written = serializeScenario(goodFriday);
    expect(serializeScenario(reversed(goodFriday) as typeof goodFriday)).toBe(written);
    expect(JSON.parse(written)).toEqual(goodFriday);
  });

  it('knows the place of every key there is, and of no other', () => {
    expect(new Set(keyOrder)).toEqual(new Set(propertiesIn([scenarioJsonSchema(), projectJsonSchema()])));
    expect(new Set(keyOrder).size).toBe(keyOrder.length);
  });

  it('changes in one line where one number changes', () => {
    const before = serializeScenario(goodFriday).split('\n');
    const edited = structuredClone(goodFriday);
    edited.banks[4]!.timetable[1]!.open = 5;
    const after = serializeScenario(edited).split('\n');
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, index) => line !== before[index])).toEqual(['        { "from": "09:00", "open": 5 },']);
  });

  it('puts an hour of a profile on a line, so that a person can read it', () => {
    expect(serializeScenario(goodFriday)).toContain('\n          0, 0, 509, 602,\n');
  });

  it('leaves out what is absent', () => {
    const withUndefined = { ...goodFriday, $schema: undefined } as unknown as typeof goodFriday;
    expect(serializeScenario(withUndefined)).toBe(serializeScenario(goodFriday));
  });

  it('ends in a line feed', () => {
    expect(serializeScenario(goodFriday)).toMatch(/\}\n$/);
  });
});
