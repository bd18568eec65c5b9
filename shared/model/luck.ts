// The purposes for which a passenger, or a lane, has luck of its own. It is keyed by who it belongs to and what it is for,
// so that it stays the same whatever the deployment, and whoever else is in the hall.

import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { keyedBits, keyedUniformOf, purposeCode } from '../random/keyed-uniform.ts';

export const purposes = {
  /** Below the category's uptake: goes to an e-Channel where it can. */
  uptake: purposeCode('uptake'),
  /** Below the service's refusal share: the lane sends it to a counter. */
  refusal: purposeCode('refusal'),
  /** Below its chance of failing: the attempt at a lane's match with this number fails. */
  matchAttempt: purposeCode('match attempt'),
  /** How long an officer takes to help, and below the share of those helped who are cleared: is cleared. */
  assistanceTime: purposeCode('assistance time'),
  assistanceOutcome: purposeCode('assistance outcome'),
  companions: purposeCode('companions'),
  companionCategory: purposeCode('companion category'),
  companionKey: purposeCode('companion key'),
  companionService: purposeCode('service of a companion'),
  /** The service at the counter of one whom a lane has refused. */
  secondService: purposeCode('second service'),
  /** Of a run of the timetable: how full it is, how late, and the streams of those who come with it. */
  load: purposeCode('load'),
  loadRounding: purposeCode('rounding of a load'),
  delay: purposeCode('delay'),
  batchPeople: purposeCode('people of a batch'),
  batchWalks: purposeCode('walks of a batch'),
  /** What a passenger takes with the second of two authorities, in a queue of its own or in the second zone of a lane. */
  secondAuthority: purposeCode('second authority'),
  walkBetweenAuthorities: purposeCode('walk between authorities'),
  /** Of a vehicle: how late a coach is, how many people are in it, what it takes by itself and what each of them takes. */
  lateness: purposeCode('lateness'),
  occupants: purposeCode('occupants'),
  vehicleTime: purposeCode('time of a vehicle'),
  occupantTime: purposeCode('time of an occupant'),
  /** Whether a passenger follows the signs, and where they send it. */
  followsSign: purposeCode('follows the signs'),
  sign: purposeCode('sign'),
  /** By what factor a passenger misjudges the line of a bank. */
  misjudgement: purposeCode('misjudgement'),
  /** How long a wait a passenger is ready to expect. */
  patience: purposeCode('patience'),
  /** Whether, and why, a passenger is sent to secondary examination; how long that takes, and how it ends. */
  referral: purposeCode('referral'),
  examinationTime: purposeCode('examination time'),
  examinationOutcome: purposeCode('examination outcome'),
  timeToFailure: purposeCode('time to failure'),
  timeToRepair: purposeCode('time to repair'),
  timeToNetworkFailure: purposeCode('time to network failure'),
  timeToNetworkRepair: purposeCode('time to network repair'),
} as const;

/** Whether an authority's lane refuses, and how long its counter then takes: luck with one authority says nothing of luck with the other. */
export const authorityPurposes = {
  first: { refusal: purposes.refusal, secondService: purposes.secondService, companionService: purposes.companionService },
  second: {
    refusal: purposeCode('refusal by the second authority'),
    secondService: purposeCode('second service of the second authority'),
    companionService: purposeCode('service of a companion by the second authority'),
  },
} as const;

/** Uniform luck between 0 and 1, both excluded. */
export function uniformLuck(key: number, purpose: number, index = 0): number {
  return keyedUniformOf(key, purpose, index);
}

/** 32 bits of luck as a number from 0 to 2^32 - 1, for a choice between two: cheaper than a uniform. */
export function luckBits(key: number, purpose: number): number {
  return keyedBits(key, purpose);
}

/** Standard normal luck. */
export function normalLuck(key: number, purpose: number, index = 0): number {
  return quantile(keyedUniformOf(key, purpose, index), 0, 1);
}

/** A key of its own for one who comes with the owner of a key. */
export function keyOf(key: number, purpose: number, index: number): number {
  return (keyedUniformOf(key, purpose, index) * 4_294_967_296) | 0;
}
