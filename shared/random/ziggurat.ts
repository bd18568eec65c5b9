// The layers of the ziggurat method, which turns 32 random bits into a normal or exponential variate by one table look-up and one product.
// Source: Marsaglia and Tsang (2000), "The ziggurat method for generating random variables", J. Stat. Softw. 5(8); 256 layers.

import { exp, log } from './exponential-function.ts';

/** One table for one density; all layers have the same area. */
export interface Ziggurat {
  /** Where the tail starts: the right edge of the lowest full layer. */
  readonly tailStart: number;
  /** Right edge of each layer's rectangle; edge[0] is the bottom layer's area over its height, so that it covers the tail; edge[256] is 0. */
  readonly edge: Readonly<Float64Array>;
  /** The (unnormalized) density at each edge. */
  readonly height: Readonly<Float64Array>;
  /** edge / 2^bits, which takes an integer of that many bits into the layer. */
  readonly step: Readonly<Float64Array>;
}

export const layers = 256;

/** exp(-x^2 / 2) on both sides of 0; 24 bits with the sign among them, so 23 for the size. */
export const normalZiggurat = build(3.654152885361009, 0.004928673233974655, 23, {
  density: (x) => exp((-x * x) / 2),
  inverse: (y) => Math.sqrt(-2 * log(y)),
});

/** exp(-x) to the right of 0; 24 bits for the size. */
export const exponentialZiggurat = build(7.69711747013105, 0.003949659822581557, 24, {
  density: (x) => exp(-x),
  inverse: (y) => -log(y),
});

function build(
  tailStart: number,
  area: number,
  bits: number,
  { density, inverse }: { density: (x: number) => number; inverse: (y: number) => number },
): Ziggurat {
  const edge = new Float64Array(layers + 1);
  edge[0] = area / density(tailStart);
  edge[1] = tailStart;
  for (let layer = 2; layer < layers; layer += 1) {
    const below = edge[layer - 1]!;
    edge[layer] = inverse(area / below + density(below));
  }
  return { tailStart, edge, height: edge.map(density), step: edge.map((x) => x / 2 ** bits) };
}
