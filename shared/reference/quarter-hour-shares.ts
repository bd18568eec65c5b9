// From shares by the hour to shares by the quarter-hour: smooth, never negative, and each hour keeps exactly what it had.
// The cumulative shares are joined by a monotone cubic (Fritsch and Carlson 1980), whose slope is the smooth rate of arrival.

/**
 * Splits hourly whole-number weights (24 of them, from 00:00) into 96 quarter-hourly ones. Nothing falls before `opens` or after `closes`
 * [quarter-hours from midnight], so an hour in which the hall opens keeps its weight after the opening.
 */
export function quarterHourShares(hourly: readonly number[], opens: number, closes: number): readonly number[] {
  const knots = knotsOf(hourly, opens, closes);
  const cumulative = monotoneCubic(knots.at, knots.total);
  const quarters: number[] = [];
  for (let hour = 0; hour < 24; hour++) {
    const exact = [0, 1, 2, 3].map((part) => cumulative(4 * hour + part + 1) - cumulative(4 * hour + part));
    quarters.push(...wholeParts(exact, hourly[hour] ?? 0));
  }
  return quarters;
}

function knotsOf(hourly: readonly number[], opens: number, closes: number): { at: number[]; total: number[] } {
  const at = [opens];
  const total = [0];
  let sum = 0;
  for (let hour = 0; hour < 24; hour++) {
    sum += hourly[hour] ?? 0;
    const end = Math.min(4 * (hour + 1), closes);
    if (end > (at.at(-1) ?? 0)) {
      at.push(end);
      total.push(sum);
    }
  }
  return { at, total };
}

/** A function through the points that never decreases where they do not; constant outside them. */
function monotoneCubic(at: readonly number[], total: readonly number[]): (x: number) => number {
  const value = (list: readonly number[], index: number) => list[index] ?? 0;
  const last = at.length - 1;
  const secants = at.slice(1).map((end, i) => (value(total, i + 1) - value(total, i)) / (end - value(at, i)));
  const slopes = at.map((_, i) => {
    const before = value(secants, i - 1);
    const after = value(secants, i);
    if (i === 0) return after;
    if (i === last) return before;
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
  return (x) => {
    if (x <= value(at, 0)) return value(total, 0);
    if (x >= value(at, last)) return value(total, last);
    const i = at.findLastIndex((knot) => knot <= x);
    const width = value(at, i + 1) - value(at, i);
    const t = (x - value(at, i)) / width;
    const [t2, t3] = [t * t, t * t * t];
    return (
      (2 * t3 - 3 * t2 + 1) * value(total, i) +
      (t3 - 2 * t2 + t) * width * value(slopes, i) +
      (3 * t2 - 2 * t3) * value(total, i + 1) +
      (t3 - t2) * width * value(slopes, i + 1)
    );
  };
}

/** Rounds to whole numbers that add up to `sum`: the largest remainders are rounded up, earlier ones first among equals. */
function wholeParts(exact: readonly number[], sum: number): number[] {
  const parts = exact.map((part) => Math.floor(part));
  const order = exact.map((_, i) => i).toSorted((a, b) => remainder(exact, b) - remainder(exact, a) || a - b);
  const missing = sum - parts.reduce((total, part) => total + part, 0);
  for (const i of order.slice(0, missing)) parts[i] = (parts[i] ?? 0) + 1;
  return parts;
}

const remainder = (exact: readonly number[], i: number) => (exact[i] ?? 0) - Math.floor(exact[i] ?? 0);
