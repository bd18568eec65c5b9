// The steady state of a birth-death process, the common root of the Markovian queues. Source: Kleinrock (1975), Queueing Systems I, 3.1.

/**
 * Probabilities of the states 0 to `last`: p(n + 1) = p(n) birth(n) / death(n + 1). Scaled as it goes, so that neither thousands of servers nor
 * overload make it overflow.
 */
export function birthDeath(last: number, birth: (n: number) => number, death: (n: number) => number): Float64Array {
  const weights = new Float64Array(last + 1);
  weights[0] = 1;
  let sum = 1;
  for (let n = 1; n <= last; n += 1) {
    weights[n] = (weights[n - 1]! * birth(n - 1)) / death(n);
    sum += weights[n]!;
    if (sum > 1e200) {
      for (let m = 0; m <= n; m += 1) weights[m]! *= 1e-200;
      sum *= 1e-200;
    }
  }
  return weights.map((weight) => weight / sum);
}

/** Mean of a function of the state. */
export function meanOverStates(probabilities: Float64Array, of: (n: number) => number): number {
  return probabilities.reduce((sum, probability, n) => sum + probability * of(n), 0);
}
