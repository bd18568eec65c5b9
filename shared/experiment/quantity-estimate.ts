// A quantity of the document as an estimate, with the interval that belongs to its shape.

import { intervalEstimator, type StudentQuantiles } from '../statistics/confidence-interval.ts';
import type { Estimate } from '../statistics/estimate.ts';
import { withShareBounds } from '../statistics/share-interval.ts';
import { withSkewedBounds } from '../statistics/skewed-interval.ts';
import type { ShapedMoments } from './experiment-result.ts';
import type { QuantityPlace } from './quantity-place.ts';

/** In the document's unit; NaN where nothing was observed. */
export function quantityEstimate(
  moments: ShapedMoments,
  { index, factor, isShare }: QuantityPlace,
  confidenceLevel: number,
  quantileFor: StudentQuantiles,
): Estimate {
  const count = moments.counts[index] as number;
  if (count === 0) return { mean: Number.NaN, halfWidth: Number.NaN, confidenceLevel, replications: 0 };
  const squares = (moments.squaredDeviations[index] as number) * factor * factor;
  const cubes = (moments.cubedDeviations[index] as number) * factor * factor * factor;
  const estimate = intervalEstimator(confidenceLevel, quantileFor)(count, (moments.means[index] as number) * factor, squares);
  return isShare ? withShareBounds(estimate, squares, quantileFor(count)) : withSkewedBounds(estimate, squares, cubes, quantileFor(count));
}
