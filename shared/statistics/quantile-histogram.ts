// Hot path. Quantiles from a mergeable histogram whose buckets are read off the number's own bits: 128 to a doubling, so that a quantile is within
// 0.4 % of the exact order statistic whatever the distribution, and memory does not grow with passengers. Zeros are exact.

/** Bits of a 32-bit float that make a bucket: the exponent and the 7 highest of the mantissa. */
const droppedBits = 16;
export const bucketsPerDoubling = 128;
/** The first bucket above zero's begins here [s]; smaller waits count as none. */
export const smallestValue = 2 ** -10;
/** What reaches this [s], 136 years, counts in the last bucket: no line is so long, however absurd the counts and however few the counters. */
export const valueLimit = 2 ** 32;

const float = new Float32Array(1);
const bits = new Int32Array(float.buffer);

function bitsOf(x: number): number {
  float[0] = x;
  return bits[0]! >> droppedBits;
}

/** Bucket 0 is zero's, buckets 1 to 127 stay empty, so that each doubling fills one page of 128. */
const shift = bitsOf(smallestValue) - bucketsPerDoubling;

/** Buckets are numbered from 0 up to this, excluded. */
export const bucketCount = bitsOf(valueLimit) - shift;

/** The bucket of a number that is not negative. */
export function bucketOf(x: number): number {
  const bucket = bitsOf(x) - shift;
  return bucket < bucketsPerDoubling ? 0 : bucket < bucketCount ? bucket : bucketCount - 1;
}

/** The middle of a bucket: within 0.4 % of every number in it. */
export function bucketValue(bucket: number): number {
  if (bucket < bucketsPerDoubling) return 0;
  const doubling = Math.floor(bucket / bucketsPerDoubling) - 1;
  const place = bucket % bucketsPerDoubling;
  return smallestValue * 2 ** doubling * (1 + (place + 0.5) / bucketsPerDoubling);
}

/**
 * The smallest bucket's value with at least the share p of all numbers at or below it; NaN where there are none.
 * `counts` are those of bucket `first` and the buckets after it; `total` is their sum.
 */
export function quantileOf(counts: ArrayLike<number>, total: number, p: number, first = 0): number {
  if (total === 0) return NaN;
  let below = 0;
  for (let index = 0; index < counts.length; index += 1) {
    below += counts[index]!;
    if (below > 0 && below >= p * total) return bucketValue(first + index);
  }
  throw new RangeError(`The counts add up to ${below}, short of the share ${p} of the stated total of ${total}.`);
}

/** Counts of bucket `first` and the buckets after it. */
export interface QuantileHistogramState {
  readonly first: number;
  readonly counts: Uint32Array;
}

export class QuantileHistogram {
  private readonly counts = new Uint32Array(bucketCount);
  private recorded = 0;

  /** Numbers recorded, here or in what was merged. */
  get total(): number {
    return this.recorded;
  }

  /** Records a number that is not negative, such as a wait [s]. */
  record(x: number): void {
    this.counts[bucketOf(x)]! += 1;
    this.recorded += 1;
  }

  /** The p-quantile (0 <= p <= 1), as `quantileOf` defines it. */
  quantile(p: number): number {
    return quantileOf(this.counts, this.recorded, p);
  }

  /** Adds what another histogram has seen; the same as if all had been recorded here. */
  merge({ first, counts }: QuantileHistogramState): void {
    for (let index = 0; index < counts.length; index += 1) {
      this.counts[first + index]! += counts[index]!;
      this.recorded += counts[index]!;
    }
  }

  /** Without the empty buckets at either end. */
  save(): QuantileHistogramState {
    const first = this.counts.findIndex((count) => count > 0);
    if (first < 0) return { first: 0, counts: new Uint32Array(0) };
    return { first, counts: this.counts.slice(first, this.counts.findLastIndex((count) => count > 0) + 1) };
  }

  restore(state: QuantileHistogramState): void {
    this.counts.fill(0);
    this.recorded = 0;
    this.merge(state);
  }
}
