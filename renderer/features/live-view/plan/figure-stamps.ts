// Every category's figure as a stamp of the size it has on screen: in the hall, on the way in or out, and marked as the one followed.

import { lookOf, traceShape } from './figure-looks.ts';
import type { HallColors } from './hall-colors.ts';
import { stampOf, type Stamp } from './stamps.ts';

/** Each list goes by category. */
export interface FigureStamps {
  readonly present: readonly Stamp[];
  readonly passing: readonly Stamp[];
  readonly followed: readonly Stamp[];
  readonly side: number;
}

/** `diameter` in device pixels. */
export function figureStamps(categories: number, diameter: number, colors: HallColors): FigureStamps {
  const side = Math.ceil(diameter * 2) + 2;
  const list = (opacity: number, marked: boolean) =>
    Array.from({ length: categories }, (_, category) =>
      stampOf(side, side, (paint) => {
        paint.globalAlpha = opacity;
        drawFigure(paint, category, side / 2, diameter, marked, colors);
      }),
    );
  return { present: list(1, false), passing: list(0.5, false), followed: list(1, true), side };
}

function drawFigure(
  paint: CanvasRenderingContext2D,
  category: number,
  center: number,
  size: number,
  marked: boolean,
  colors: HallColors,
): void {
  const { color, shape } = lookOf(category);
  const disc = (diameter: number, fill: string) => {
    paint.beginPath();
    paint.arc(center, center, diameter / 2, 0, 2 * Math.PI);
    paint.fillStyle = fill;
    paint.fill();
  };
  if (marked) {
    disc(size * 2, colors.text);
    disc(size * 1.6, colors.surface);
  }
  paint.beginPath();
  traceShape(paint, shape, center, center, size);
  paint.fillStyle = colors.series[color - 1]!;
  paint.fill();
  if (shape === 'ring' && size > 4) disc(size * 0.44, colors.surface);
}
