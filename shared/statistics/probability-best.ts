// How sure it is that each of several systems is truly the best, from observations that belong together row by row: the bootstrap.
// Source: Efron (1979), Annals of Statistics 7(1), 1-26; for means of paired rows, whole rows are drawn.

import type { RandomStream } from '../random/random-stream.ts';

const resamples = 2000;

/**
 * For each system the share of resampled experiments in which its mean is the largest (or the smallest); those who tie share. `values` holds one array
 * of equal length per system; rows in which one is NaN are left out. All NaN where no row is left.
 */
export function probabilityBest(values: readonly Float64Array[], better: 'more' | 'less', stream: RandomStream): readonly number[] {
  const length = values[0]?.length ?? 0;
  const rows = Array.from({ length }, (_, row) => row).filter((row) => values.every((of) => !Number.isNaN(of[row])));
  if (rows.length === 0) return values.map(() => Number.NaN);
  const sign = better === 'more' ? 1 : -1;
  // Row by row in one array, so that a draw reads from one place.
  const systems = values.length;
  const table = Float64Array.from(rows.flatMap((row) => values.map((of) => sign * (of[row] as number))));
  const wins = new Float64Array(systems);
  const sums = new Float64Array(systems);
  for (let resample = 0; resample < resamples; resample++) {
    sums.fill(0);
    for (let draw = 0; draw < rows.length; draw++) {
      const start = Math.floor(stream.uniform() * rows.length) * systems;
      for (let system = 0; system < systems; system++) sums[system] = (sums[system] as number) + (table[start + system] as number);
    }
    const best = Math.max(...sums);
    const tied = sums.reduce((count, sum) => (sum === best ? count + 1 : count), 0);
    for (let system = 0; system < systems; system++) if (sums[system] === best) wins[system] = (wins[system] as number) + 1 / tied;
  }
  return [...wins].map((won) => won / resamples);
}
