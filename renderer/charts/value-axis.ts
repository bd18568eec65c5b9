// Round numbers up the side of a chart, from zero: charts of waits, people and servers are honest only from zero.

import type { ChartLine } from './chart-line.ts';

/** The largest value any line or its band reaches; 0 when nothing was observed. */
export function largestValue(lines: readonly ChartLine[]): number {
  let largest = 0;
  for (const { values, halfWidths } of lines) {
    values.forEach((value, index) => {
      const halfWidth = halfWidths?.[index] ?? 0;
      const reach = value + (Number.isFinite(halfWidth) ? halfWidth : 0);
      if (reach > largest) largest = reach;
    });
  }
  return largest;
}

/** Ticks from 0 to the first round number at or above `largest`: about `wanted` steps of 1, 2, 2.5 or 5 times a power of ten. */
export function valueTicks(largest: number, wanted = 4): readonly number[] {
  const top = largest > 0 && Number.isFinite(largest) ? largest : 1;
  const rough = top / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10);
  const count = Math.max(1, Math.ceil(top / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
