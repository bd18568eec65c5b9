// What the hashes see and what they do not.

import { describe, expect, it } from 'vitest';
import { addReplication, emptyExperiment, resultSoFar } from '../../../../shared/experiment/merge-replications.ts';
import { resultHash } from '../../../../shared/report/result-hash.ts';
import { canonicalJson, scenarioHash, shortHash } from '../../../../shared/report/scenario-hash.ts';
import { parseScenario, serializeScenario } from '../../../../shared/scenario/document/parse-scenario.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { fakeReplicate } from '../../../support/fake-replication.ts';
import { constant, counters, lanes, scenario } from '../../../support/scenario-builder.ts';

const hall = scenario([counters('desk', 2, constant(60))]);

describe('the short hash', () => {
  it('is the beginning of the SHA-256 of the bytes', () => {
    // FIPS 180-2, "abc".
    expect(shortHash(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01cfea');
  });
});

describe('canonical JSON', () => {
  it('has keys in order, no spaces and no absent fields', () => {
    expect(canonicalJson({ b: [1, { d: 'ü', c: null }], a: 0.1, absent: undefined })).toBe('{"a":0.1,"b":[1,{"c":null,"d":"ü"}]}');
  });
});

describe('the hash of a scenario', () => {
  const hash = scenarioHash(hall);
  const same: readonly (readonly [what: string, change: Partial<Scenario>])[] = [
    ['the name', { name: 'Another name' }],
    ['the notes', { notes: 'Read me' }],
    ['names in both languages', { banks: [counters('desk', 2, constant(60), { name: { en: 'Desk', 'zh-Hant-HK': '櫃枱' } })] }],
    ['where the counts come from', { demand: { ...hall.demand, source: { kind: 'reference' } } }],
    ['seed, replications and confidence level', { run: { seed: 9, replications: 99, confidenceLevel: 0.9 } }],
    ['where banks stand on the plan', { plan: [{ bank: 'desk', x: 20, y: 30 }] }],
    ['the schema it names', { $schema: 'https://example.org/schema.json' }],
  ];
  it.each(same)('does not depend on %s', (_, change) => {
    expect(scenarioHash({ ...hall, ...change })).toBe(hash);
  });

  const different: readonly (readonly [what: string, change: Partial<Scenario>])[] = [
    ['a count', { demand: { ...hall.demand, growthFactor: 1.01 } }],
    ['a service time', { banks: [counters('desk', 2, constant(61))] }],
    ['the day', { date: '2025-04-19' }],
    ['what is done to the day', { interventions: [{ what: 'divert', at: 60, until: 120, bank: 'desk' }] }],
    ['a target', { targets: [{ id: 't', direction: 'departure', groups: ['resident'], share: 0.9, withinMinutes: 5 }] }],
  ];
  it.each(different)('depends on %s', (_, change) => {
    expect(scenarioHash({ ...hall, ...change })).not.toBe(hash);
  });

  it('depends on staff moved and lanes out of order by plan, and not on why', () => {
    const moved = (servers: number, reason: string) =>
      scenario([counters('desk', 2, constant(60), { moves: [{ from: '10:00', to: '11:00', servers, reason }] })]);
    const planned = (reason: string, to: string) =>
      scenario([lanes('gates', 2, constant(60), { plannedOutages: [{ from: '10:00', to, reason }] })]);
    expect(scenarioHash(moved(1, 'lunch'))).toBe(scenarioHash(moved(1, 'training')));
    expect(scenarioHash(moved(1, 'lunch'))).not.toBe(scenarioHash(moved(2, 'lunch')));
    expect(scenarioHash(planned('network', '11:00'))).toBe(scenarioHash(planned('', '11:00')));
    expect(scenarioHash(planned('network', '11:00'))).not.toBe(scenarioHash(planned('network', '11:15')));
  });

  it('survives being saved and opened, and keys in another order', () => {
    const opened = parseScenario(serializeScenario(hall));
    expect(opened.ok && scenarioHash(opened.scenario)).toBe(hash);
    const reversed = Object.fromEntries(Object.entries(hall).toReversed()) as unknown as Scenario;
    expect(scenarioHash(reversed)).toBe(hash);
  });

  it('is 16 hexadecimal digits', () => {
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('the hash of a result', () => {
  const experiment = emptyExperiment(hall);
  for (const replication of [0, 1, 2]) addReplication(experiment, fakeReplicate(hall, replication));
  const result = resultSoFar(experiment);

  it('is the same for equal numbers in other arrays', () => {
    expect(resultHash(structuredClone(result))).toBe(resultHash(result));
  });

  it('sees the last digit of any number', () => {
    for (const part of ['means', 'squaredDeviations'] as const) {
      const changed = structuredClone(result);
      const last = changed[part].length - 1;
      changed[part][last] = (changed[part][last] as number) * (1 + Number.EPSILON) + Number.MIN_VALUE;
      expect(resultHash(changed)).not.toBe(resultHash(result));
    }
    const moved = { ...result, waits: result.waits.map(({ first, counts }, i) => ({ first: i === 0 ? first + 1 : first, counts })) };
    expect(resultHash(moved)).not.toBe(resultHash(result));
    expect(resultHash({ ...result, events: result.events + 1 })).not.toBe(resultHash(result));
  });

  it('takes all NaNs for one', () => {
    const bits = new DataView(new ArrayBuffer(8));
    bits.setBigUint64(0, 0x7ff8_0000_0000_0abcn);
    const withNaN = (value: number) => ({ ...result, means: Float64Array.from(result.means, (mean, i) => (i === 3 ? value : mean)) });
    expect(resultHash(withNaN(bits.getFloat64(0)))).toBe(resultHash(withNaN(Number.NaN)));
  });
});
