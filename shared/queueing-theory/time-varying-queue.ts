// M(t)/M/c: the line of a hall whose arrival rate changes from quarter-hour to quarter-hour, solved from Kolmogorov's forward equations.
// Nothing in it is in the steady state, so overload for a while is allowed: this is what a control point's day looks like.

import { meanOverStates } from './birth-death.ts';
import { requirePositive, requireWhole } from './requirements.ts';

/** A stretch of time with a constant arrival rate. */
export interface ArrivalPeriod {
  readonly duration: number;
  readonly arrivalRate: number;
}

export interface PeriodMeasures {
  /** Time averages over the period. */
  readonly meanQueueLength: number;
  readonly meanBusyServers: number;
  /** Of those who arrive in the period, first come first served; by the PASTA property their view is the time average. */
  readonly meanWait: number;
  readonly waitingProbability: number;
  /** Share of those who arrive in the period who wait longer than this. */
  waitExceeds(time: number): number;
  /** Probabilities of 0, 1, 2, ... present at the end of the period. */
  readonly atEnd: Float64Array;
}

export interface TimeVaryingSolution {
  readonly periods: readonly PeriodMeasures[];
  /** Bound on the probability lost by truncation of states and of series, in all: no probability at any time is further from the truth. */
  readonly error: number;
}

/** Jumps expected in one step; more would only make the series longer. */
const jumpsPerStep = 25;
/** What each step may lose from its series, and each state from the top of the line. */
const negligible = 1e-15;

/**
 * Starts empty and follows the probabilities through the periods by uniformization, which keeps every probability positive and bounds its own error.
 * Source: Jensen (1953), Skandinavisk Aktuarietidskrift 36, 87-91; Grassmann (1977), Computers & Operations Research 4(1), 47-53.
 */
export function timeVaryingQueue({
  periods,
  serviceRate,
  servers,
}: {
  readonly periods: readonly ArrivalPeriod[];
  readonly serviceRate: number;
  readonly servers: number;
}): TimeVaryingSolution {
  requirePositive({ serviceRate });
  requireWhole('servers', servers, 1);
  const measures: PeriodMeasures[] = [];
  let states = Float64Array.of(1);
  let error = 0;
  for (const { duration, arrivalRate } of periods) {
    requirePositive({ duration });
    if (!(arrivalRate >= 0 && arrivalRate < Infinity)) throw new RangeError(`An arrival rate is not negative: ${arrivalRate}.`);
    const eventRate = arrivalRate + servers * serviceRate;
    const steps = Math.ceil((duration * eventRate) / jumpsPerStep);
    let averaged = new Float64Array(0);
    for (let step = 0; step < steps; step += 1) {
      const taken = uniformizedStep(states, { arrivalRate, serviceRate, servers, duration: duration / steps });
      averaged = sumOf(averaged, taken.integral);
      states = taken.states;
      error += taken.lost;
    }
    measures.push(
      measuresOfPeriod(
        averaged.map((integral) => integral / duration),
        { serviceRate, servers, atEnd: states },
      ),
    );
  }
  return { periods: measures, error };
}

interface Step {
  readonly arrivalRate: number;
  readonly serviceRate: number;
  readonly servers: number;
  readonly duration: number;
}

/** States after the step: a Poisson number of jumps, each an arrival, a departure or none; and their integral over the step. */
function uniformizedStep(from: Float64Array, { arrivalRate, serviceRate, servers, duration }: Step) {
  const eventRate = arrivalRate + servers * serviceRate;
  const expectedJumps = eventRate * duration;
  // Room for the jumps of the longest series: beyond the mean by so many deviations that less than 1e-15 is left out.
  const longest = Math.ceil(expectedJumps + 10 * Math.sqrt(expectedJumps) + 20);
  let jumped = new Float64Array(from.length + longest);
  jumped.set(from);
  let next = new Float64Array(jumped.length);
  const after = new Float64Array(jumped.length);
  const integral = new Float64Array(jumped.length);
  let weight = Math.exp(-expectedJumps);
  let beyond = 1 - weight;
  for (let jumps = 0; ; jumps += 1) {
    const highest = Math.min(jumped.length - 1, from.length - 1 + jumps);
    for (let n = 0; n <= highest; n += 1) {
      after[n]! += weight * jumped[n]!;
      integral[n]! += (beyond * jumped[n]!) / eventRate;
    }
    if ((beyond < negligible && jumps > expectedJumps) || jumps === longest) break;
    for (let n = 0; n <= Math.min(highest + 1, jumped.length - 1); n += 1) {
      const idle = eventRate - arrivalRate - Math.min(n, servers) * serviceRate;
      const arrived = n > 0 ? arrivalRate * jumped[n - 1]! : 0;
      const departed = n < jumped.length - 1 ? Math.min(n + 1, servers) * serviceRate * jumped[n + 1]! : 0;
      next[n] = (arrived + departed + idle * jumped[n]!) / eventRate;
    }
    [jumped, next] = [next, jumped];
    weight *= expectedJumps / (jumps + 1);
    beyond = Math.max(0, beyond - weight);
  }
  let top = after.length;
  while (top > 1 && after[top - 1]! < negligible) top -= 1;
  const states = after.slice(0, top);
  return { states, integral, lost: Math.max(0, 1 - states.reduce((a, b) => a + b, 0) - (1 - from.reduce((a, b) => a + b, 0))) };
}

function measuresOfPeriod(
  states: Float64Array,
  { serviceRate, servers, atEnd }: { readonly serviceRate: number; readonly servers: number; readonly atEnd: Float64Array },
): PeriodMeasures {
  const busyRate = servers * serviceRate;
  return {
    meanQueueLength: meanOverStates(states, (n) => Math.max(0, n - servers)),
    meanBusyServers: meanOverStates(states, (n) => Math.min(n, servers)),
    // Who finds n present waits for n - c + 1 departures at the rate of all servers busy.
    meanWait: meanOverStates(states, (n) => Math.max(0, n - servers + 1)) / busyRate,
    waitingProbability: meanOverStates(states, (n) => +(n >= servers)),
    waitExceeds(time) {
      // Of those departures at most n - c have happened: a Poisson distribution function, built up in logarithms, which do not underflow.
      const expected = busyRate * time;
      let logTerm = -expected;
      let atMost = 0;
      let share = 0;
      for (let n = servers; n < states.length; n += 1) {
        atMost += Math.exp(logTerm);
        logTerm += Math.log(expected / (n - servers + 1));
        share += states[n]! * atMost;
      }
      return share;
    },
    atEnd,
  };
}

function sumOf(a: Float64Array, b: Float64Array): Float64Array<ArrayBuffer> {
  const sum = new Float64Array(Math.max(a.length, b.length));
  a.forEach((value, index) => (sum[index]! += value));
  b.forEach((value, index) => (sum[index]! += value));
  return sum;
}
