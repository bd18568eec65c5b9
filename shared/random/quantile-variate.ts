// Hot path. Turns a passenger's standard normal luck into a service time: the same luck is a slow clearance at every bank, in its own seconds.
// One class for all families, so that the call in the model's inner loop stays monomorphic whatever a scenario mixes.

import { mean as meanOf, standardDeviation } from 'simple-statistics';
import { exp, log } from './exponential-function.ts';
import { logQuantile, type LogQuantileTable } from './log-quantile-table.ts';
import { logGammaQuantile, logNormalCdf } from './quantile-curves.ts';
import { serviceTimeFault, type ServiceTime } from './service-time.ts';

type Formula =
  /** offset + scale * e^(sigma z): lognormal, and constant with scale 0. */
  | { readonly form: 'exponential-of-line'; readonly sigma: number }
  /** offset + scale * e^(table at z): gamma, exponential, uniform. */
  | { readonly form: 'table'; readonly table: LogQuantileTable }
  /** offset + scale * the symmetric triangular quantile on 0 to 1. */
  | { readonly form: 'triangular' }
  /** The observation at the probability of z. */
  | { readonly form: 'empirical'; readonly sorted: Readonly<Float64Array> };

const line = 0;
const tabulated = 1;
const triangle = 2;
const observed = 3;

export class QuantileVariate {
  /** Of the whole distribution, minimum included: mean as given [s], and standard deviation over mean. */
  readonly mean: number;
  readonly cv: number;
  private readonly form: number;
  private readonly offset: number;
  private readonly scale: number;
  private readonly sigma: number;
  /** Coefficients of the table, or the sorted observations. */
  private readonly table: Readonly<Float64Array>;

  constructor(moments: { readonly mean: number; readonly cv: number }, offset: number, scale: number, formula: Formula) {
    this.mean = moments.mean;
    this.cv = moments.cv;
    this.offset = offset;
    this.scale = scale;
    this.form = { 'exponential-of-line': line, table: tabulated, triangular: triangle, empirical: observed }[formula.form];
    this.sigma = formula.form === 'exponential-of-line' ? formula.sigma : 0;
    this.table = formula.form === 'table' ? formula.table : formula.form === 'empirical' ? formula.sorted : logNormalCdf;
  }

  /** For variates of the form offset + scale e^(sigma z), lognormal and constant, these numbers: a hot loop may keep them in tables of its own. */
  get line(): { readonly offset: number; readonly scale: number; readonly sigma: number } | undefined {
    return this.form === line ? { offset: this.offset, scale: this.scale, sigma: this.sigma } : undefined;
  }

  /**
   * The value [s] that a share Phi(z) of passengers stay at or below; it rises with z. Against the exact quantile the relative error of the
   * part above the minimum is below 1e-6 for |z| <= 8 and every cv allowed, below 1e-8 up to a cv of 1; beyond |z| = 8.5 all but lognormal times stay as they are there.
   */
  atNormal(z: number): number {
    if (this.form === line) return this.offset + this.scale * exp(this.sigma * z);
    if (this.form === tabulated) return this.offset + this.scale * exp(logQuantile(this.table, z));
    if (this.form === triangle) {
      const root = Math.sqrt(exp(logQuantile(this.table, z < 0 ? z : -z)) / 2);
      return this.offset + this.scale * (z < 0 ? root : 1 - root);
    }
    const count = this.table.length;
    const rank = (exp(logQuantile(logNormalCdf, z)) * count) | 0;
    return this.table[rank < count ? rank : count - 1]!;
  }
}

const exponentialTable = logGammaQuantile(1);

/** The variate for a service time given by mean and coefficient of variation. Throws where none exists: ask `serviceTimeFault` first. */
export function quantileVariate(time: ServiceTime): QuantileVariate {
  const fault = serviceTimeFault(time);
  if (fault !== undefined) throw new RangeError(`No such service time: ${JSON.stringify({ ...fault, distribution: time.distribution })}.`);
  if (time.distribution === 'empirical') return empiricalVariate(time.observations);

  const { distribution, mean, cv, minimum = 0 } = time;
  const above = mean - minimum;
  const deviation = mean * cv;
  // A spread below the last digits of the mean is none.
  if (deviation <= above * 1e-12) return new QuantileVariate({ mean, cv }, mean, 0, { form: 'exponential-of-line', sigma: 0 });
  switch (distribution) {
    case 'constant':
      throw new RangeError(`A constant time with a coefficient of variation of ${cv}.`);
    case 'lognormal': {
      // mean = scale e^(sigma^2 / 2), variance = mean^2 (e^(sigma^2) - 1).
      const variance = log(1 + (deviation / above) * (deviation / above));
      return new QuantileVariate({ mean, cv }, minimum, above * exp(-variance / 2), {
        form: 'exponential-of-line',
        sigma: Math.sqrt(variance),
      });
    }
    case 'gamma': {
      const shape = (above / deviation) * (above / deviation);
      return new QuantileVariate({ mean, cv }, minimum, above / shape, { form: 'table', table: logGammaQuantile(shape) });
    }
    case 'exponential':
      return new QuantileVariate({ mean, cv: above / mean }, minimum, above, { form: 'table', table: exponentialTable });
    case 'uniform': {
      const halfRange = deviation * Math.sqrt(3);
      return new QuantileVariate({ mean, cv }, mean - halfRange, 2 * halfRange, { form: 'table', table: logNormalCdf });
    }
    case 'triangular': {
      const halfRange = deviation * Math.sqrt(6);
      return new QuantileVariate({ mean, cv }, mean - halfRange, 2 * halfRange, { form: 'triangular' });
    }
  }
}

function empiricalVariate(observations: readonly number[]): QuantileVariate {
  const mean = meanOf([...observations]);
  const cv = mean > 0 ? standardDeviation([...observations]) / mean : 0;
  return new QuantileVariate({ mean, cv }, 0, 1, { form: 'empirical', sorted: Float64Array.from(observations).sort() });
}
