// Hot path. Log-linear buckets for waiting times: 128 to the octave, read off the bits of the double, so that a quantile is never off by more than 0.4 %.

/** Below this [s] a value counts as zero. */
const smallest = 2 ** -10;
/** From this [s], a day and a half, on every value counts in the last bucket. */
const largest = 2 ** 17;
const bucketsPerOctave = 128;

/** Bucket 0 is zero; then 128 for each of the 27 octaves from 2^-10 to 2^17 s. */
export const bucketCount = 27 * bucketsPerOctave + 1;

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);
/** The high word of a double, shifted by this, leaves sign, exponent and the first seven bits of the mantissa. */
const shift = 13;
const firstCode = (1023 - 10) * bucketsPerOctave - 1;

export function bucketOf(value: number): number {
  if (value < smallest) return 0;
  if (value >= largest) return bucketCount - 1;
  double[0] = value;
  return (words[1]! >> shift) - firstCode;
}

/** The middle of a bucket, at most 1/256 of its value from anything in it. */
export function bucketValue(bucket: number): number {
  if (bucket === 0) return 0;
  const octave = Math.floor((bucket - 1) / bucketsPerOctave);
  const place = (bucket - 1) % bucketsPerOctave;
  return smallest * 2 ** octave * (1 + (place + 0.5) / bucketsPerOctave);
}
