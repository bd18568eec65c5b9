// Round numbers up the side of a chart. Waits, people and servers start at zero; shares near the top may start higher, see shareFloor.

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

/** Ticks of differences: zero among them, and both ends beyond all that is drawn and at least `reach` apart from zero, so that nothing is blown up. */
export function signedTicks(lines: readonly Pick<ChartLine, 'values' | 'halfWidths'>[], wanted = 4, reach = 0): readonly number[] {
  let lowest = -reach;
  let highest = reach;
  for (const { values, halfWidths } of lines) {
    values.forEach((value, index) => {
      if (!Number.isFinite(value)) return;
      const half = halfWidths?.[index] ?? 0;
      const width = Number.isFinite(half) ? half : 0;
      lowest = Math.min(lowest, value - width);
      highest = Math.max(highest, value + width);
    });
  }
  const [, step = 1] = valueTicks(highest - lowest, wanted);
  const first = Math.floor(lowest / step + 1e-9);
  const last = Math.max(Math.ceil(highest / step - 1e-9), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** Where the axis of shares between 0 and 1 starts, so that 95% and 91% can be told apart: 80%, 50% or 0, below all that is drawn. */
export function shareFloor(lines: readonly ChartLine[], others: readonly number[] = []): number {
  let lowest = Math.min(1, ...others);
  for (const { values, halfWidths } of lines) {
    values.forEach((value, index) => {
      const halfWidth = halfWidths?.[index] ?? 0;
      const reach = value - (Number.isFinite(halfWidth) ? halfWidth : 0);
      if (reach < lowest) lowest = reach;
    });
  }
  return [0.8, 0.5].find((floor) => lowest >= floor) ?? 0;
}

/** Ticks between two shares, in steps that fit: 80, 85, 90, 95, 100%. */
export function shareTicks(floor: number): readonly number[] {
  const step = floor === 0.8 ? 0.05 : floor === 0.5 ? 0.1 : 0.25;
  return Array.from({ length: Math.round((1 - floor) / step) + 1 }, (_, index) => Number((floor + index * step).toPrecision(6)));
}
