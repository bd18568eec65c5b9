// Which random number decides what (docs/decisions/own-luck.md). Drawn with a passenger: the gap before it, its category, its key and its luck in service.
// Keyed by the passenger, or by the lane: everything else. So no decision anywhere shifts the numbers of another.

import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { exp, log } from '../../../shared/random/exponential-function.ts';
import { keyedBits, keyedUniform, purposeCode } from '../../../shared/random/keyed-uniform.ts';
import { quantileVariate } from '../../../shared/random/quantile-variate.ts';
import { RandomStream } from '../../../shared/random/random-stream.ts';
import { streamFor } from '../../../shared/random/stream-for.ts';
import type { PassengerGroup } from '../../../shared/reference/vocabulary.ts';
import type { Demand } from '../../../shared/scenario/schema/demand-schema.ts';
import type { Load, ToHall } from '../../../shared/scenario/schema/scheduled-schema.ts';

type Authority = 'first' | 'second' | undefined;

const normal = (uniform: number): number => quantile(uniform, 0, 1);

/** Numbers of a stream are drawn by as many at a time. */
const block = 256;

export interface FlowLuck {
  /** Exponential with mean 1: what lies between one party and the next. */
  readonly gap: number;
  /** Between 0 and 1: which category leads the party. */
  readonly who: number;
  readonly key: number;
  /** Standard normal: how long the leader takes wherever it is served. */
  readonly service: number;
}

/** The luck of one party after another of a flow. */
export function* luckOfFlow(seed: number, replication: number, flow: string): Generator<FlowLuck, never> {
  const [gaps, people, times] = ['gaps', 'people', 'times'].map((purpose) => streamFor(seed, `${flow} ${purpose}`, replication));
  const scratch = new Int32Array(block);
  for (;;) {
    const gap = new Float64Array(block);
    const service = new Float64Array(block);
    gaps!.fillExponentials(gap, scratch);
    times!.fillNormals(service, scratch);
    for (let i = 0; i < block; i += 1) {
      const who = (people!.bits() >>> 0) / 2 ** 32;
      yield { gap: gap[i]!, who, key: people!.bits(), service: service[i]! };
    }
  }
}

/** The luck of one passenger after another of a trace. */
export function* luckOfTrace(seed: number, replication: number): Generator<Pick<FlowLuck, 'key' | 'service'>, never> {
  const stream = streamFor(seed, 'trace', replication);
  for (;;) yield { key: stream.bits(), service: stream.normal() };
}

/** How much busier a day is than expected for a group: the factor of the day, which all share, and its own. */
export function factorOfGroup(
  seed: number,
  replication: number,
  { dayToDayVariation, groupVariation }: Demand,
  group: PassengerGroup,
): number {
  return factor(seed, 'day', replication, dayToDayVariation) * factor(seed, `day ${group}`, replication, groupVariation?.[group] ?? 0);
}

/** Lognormal with mean 1 and this coefficient of variation. */
function factor(seed: number, purpose: string, replication: number, cv: number): number {
  if (cv === 0) return 1;
  const variance = log(1 + cv * cv);
  return exp(Math.sqrt(variance) * streamFor(seed, purpose, replication).normal() - variance / 2);
}

/** The luck of one run of the timetable: of itself, and of one after another of those who come with it. */
export function batchLuck(seed: number, replication: number, name: string) {
  const key = keyedBits(streamFor(seed, 'batches', replication).bits(), purposeCode(name)) | 0;
  const normal = (purpose: string) => quantile(keyedUniform(key, purpose), 0, 1);
  const stream = (purpose: string) => {
    const [a, b, c, d] = [0, 1, 2, 3].map((word) => (keyedUniform(key, purpose, word) * 2 ** 32) | 0);
    return new RandomStream([a!, b!, c!, d!]);
  };
  const people = stream('people of a batch');
  const walks = stream('walks of a batch');
  return {
    load: normal('load'),
    rounding: keyedUniform(key, 'rounding of a load'),
    delay: normal('delay'),
    /** Of the parties in the order in which they reach the hall. */
    party: (): Omit<FlowLuck, 'gap'> => {
      const who = (people.bits() >>> 0) / 2 ** 32;
      return { who, key: people.bits(), service: people.normal() };
    },
    /** Standard normal, in no order. */
    walk: () => walks.normal(),
  };
}

/** How much more than expected a run carries. */
export function loadAt({ of, cv }: Load, luck: number): number {
  return quantileVariate({ distribution: of === 'seats' ? 'uniform' : 'lognormal', mean: 1, cv }).atNormal(luck);
}

/** Minutes to the hall. */
export function gammaAt({ meanMinutes, cv, leastMinutes = 0 }: ToHall, luck: number): number {
  if (meanMinutes === 0) return 0;
  return quantileVariate({ distribution: 'gamma', mean: meanMinutes, cv, minimum: leastMinutes }).atNormal(luck);
}

export const isWilling = (key: number, uptake: number): boolean => keyedUniform(key, 'uptake') < uptake;

/** By one of two authorities, or by the only one: the share of a lane times whatever its refusals have risen by. */
export const isRefused = (key: number, share: number, authority: Authority, factors: readonly number[]): boolean =>
  keyedBits(key, purposeCode(authority === 'second' ? 'refusal by the second authority' : 'refusal')) <
  share * 2 ** 32 * factors.reduce((product, factor) => product * factor, 1);

/** How long a passenger takes with the second of two authorities, and the walk there. */
export const luckAtSecond = (key: number): number => normal(keyedUniform(key, 'second authority'));
export const luckOfWalk = (key: number): number => normal(keyedUniform(key, 'walk between authorities'));

/** The i-th companion with the second authority. */
export const companionLuckAtSecond = (leader: number, i: number): number =>
  normal(keyedUniform(leader, 'service of a companion by the second authority', i));

/** The attempt of a lane's match with this number, from 0. */
export const attemptFails = (key: number, attempt: number, chance: number): boolean => keyedUniform(key, 'match attempt', attempt) < chance;

/** How long an officer takes to help, as standard normal luck; and whether it leads to clearance. */
export const assistanceLuck = (key: number): number => quantile(keyedUniform(key, 'assistance time'), 0, 1);
export const assistanceClears = (key: number, share: number): boolean => keyedUniform(key, 'assistance outcome') < share;

/** Whether, and why, one is sent to secondary examination; how long it takes, as standard normal luck; how it ends. */
export const referralLuck = (key: number): number => keyedUniform(key, 'referral');
export const examinationLuck = (key: number): number => normal(keyedUniform(key, 'examination time'));
export const examinationOutcome = (key: number): number => keyedUniform(key, 'examination outcome');

/** One of the two whole numbers beside the mean, such that the mean is right. */
export function numberOfCompanions(key: number, mean: number): number {
  const fewest = Math.floor(mean);
  return keyedUniform(key, 'companions') < mean - fewest ? fewest + 1 : fewest;
}

/** The i-th companion of a leader with this key: which category (between 0 and 1), how long it takes, a key of its own. */
export const companionLuck = (leader: number, i: number) => ({
  who: keyedUniform(leader, 'companion category', i),
  service: quantile(keyedUniform(leader, 'service of a companion', i), 0, 1),
  key: (keyedUniform(leader, 'companion key', i) * 2 ** 32) | 0,
});

/** How long one whom a lane has refused takes at the counter. */
export const secondService = (key: number, authority: Authority): number =>
  normal(keyedUniform(key, authority === 'second' ? 'second service of the second authority' : 'second service'));

/** How long a wait one is ready to expect, over the mean: exponential. */
export const patience = (key: number): number => -log(keyedUniform(key, 'patience'));

/** Whether one does as the signs say, and a number between 0 and 1 by which they send it. */
export const followsSigns = (key: number, share: number): boolean => keyedUniform(key, 'follows the signs') < share;
export const luckAtSign = (key: number): number => keyedUniform(key, 'sign');

/** By what factor one misjudges the line of a bank: lognormal with mean 1 and this coefficient of variation. */
export function factorOfMisjudgement(key: number, bank: string, cv: number): number {
  const variance = log(1 + cv * cv);
  return exp(Math.sqrt(variance) * quantile(keyedUniform(key, 'misjudgement', purposeCode(bank)), 0, 1) - variance / 2);
}

/** Exponential with mean 1, for the n-th failure (from 0) of a bank; for a lane, n is counted on from 10,000 times its place in the bank. */
export function outageLuck(
  seed: number,
  replication: number,
  purpose: 'time to failure' | 'time to repair' | 'time to network failure' | 'time to network repair',
  bank: string,
  n: number,
): number {
  const key = streamFor(seed, 'outages', replication).bits() ^ purposeCode(bank);
  return -log(keyedUniform(key, purpose, n));
}

/** What a vehicle takes by itself, and what the i-th person in it takes. */
export const luckOfVehicle = (key: number): number => normal(keyedUniform(key, 'time of a vehicle'));
export const luckOfOccupant = (key: number, i: number): number => normal(keyedUniform(key, 'time of an occupant', i));
