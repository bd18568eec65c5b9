// A short name for what a scenario means: equal for two documents that simulate alike, whatever they are called and however they are written.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { meaningOf } from '../scenario/meaning.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';

/**
 * 16 hexadecimal digits of the SHA-256 of the scenario's canonical form. Left out: names, notes, where the counts came from, and the run
 * settings, which a report states beside the hash (seed, replications, confidence level).
 */
export function scenarioHash(scenario: Scenario): string {
  const { run: _run, ...described } = meaningOf(scenario);
  return shortHash(utf8ToBytes(canonicalJson(described)));
}

/** The first 64 bits of the SHA-256, in hexadecimal. */
export function shortHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes)).slice(0, 16);
}

/** JSON with the keys of every object in order and nothing between the tokens; numbers as JavaScript writes them, which is exact. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(value);
}
