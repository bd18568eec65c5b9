// How much of the beginning of a series to leave out, so that the start does not spoil the mean of what follows: the marginal standard error rule.
// Source: White (1997), "An effective truncation heuristic for bias reduction in simulation output", Simulation 69(6), 323-334; that a truncation
// beyond half of the series is no answer: White, Cobb and Spratt (2000), Proceedings of the Winter Simulation Conference, 755-760.

export interface WarmUp {
  /** Values to leave out. */
  readonly length: number;
  /** The squared marginal standard error for each length up to half of the series: the smallest one is chosen. */
  readonly statistic: Float64Array;
  /** False where the smallest stands at the very end: the series has not settled within its first half, if it ever does. */
  readonly settled: boolean;
}

/** MSER on a series of at least four values, best averages over replications. */
export function findWarmUp(series: ArrayLike<number>): WarmUp {
  const n = series.length;
  if (n < 4) throw new RangeError(`A series of ${n} values is too short to find its warm-up.`);
  const longest = Math.floor(n / 2);
  const statistic = new Float64Array(longest + 1);
  let length = 0;
  for (let start = 0; start <= longest; start++) {
    statistic[start] = squaredMarginalError(series, start);
    if ((statistic[start] as number) < (statistic[length] as number)) length = start;
  }
  return { length, statistic, settled: length < longest };
}

function squaredMarginalError(series: ArrayLike<number>, start: number): number {
  const left = series.length - start;
  let sum = 0;
  for (let i = start; i < series.length; i++) sum += series[i] as number;
  let squares = 0;
  for (let i = start; i < series.length; i++) {
    const deviation = (series[i] as number) - sum / left;
    squares += deviation * deviation;
  }
  return squares / (left * left);
}
