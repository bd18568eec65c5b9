// Every category's figure drawn once at the size it has on screen, in a strip, from which thousands a frame are copied.

import { lookOf, traceShape } from './figure-looks.ts';
import type { HallColors } from './hall-colors.ts';

export interface FigureSprites {
  readonly strip: HTMLCanvasElement;
  /** Side of one square of the strip [device pixels]. */
  readonly side: number;
}

/** Rows of the strip: in the hall; on the way in or out; marked as the one followed. */
export const spriteRow = { present: 0, passing: 1, followed: 2 } as const;
const rows = 3;

/** `diameter` in device pixels. */
export function drawSprites(categories: number, diameter: number, colors: HallColors): FigureSprites {
  const size = Math.max(2, diameter);
  const side = Math.ceil(size * 1.5) + 2;
  const strip = document.createElement('canvas');
  strip.width = side * Math.max(1, categories);
  strip.height = side * rows;
  const paint = strip.getContext('2d');
  if (paint === null) throw new Error('This browser draws no canvas.');
  for (let category = 0; category < categories; category += 1) {
    const { color, shape } = lookOf(category);
    const x = (category + 0.5) * side;
    for (let row = 0; row < rows; row += 1) {
      const y = (row + 0.5) * side;
      paint.globalAlpha = row === spriteRow.passing ? 0.5 : 1;
      if (row === spriteRow.followed) {
        paint.beginPath();
        paint.arc(x, y, size * 0.75, 0, 2 * Math.PI);
        paint.fillStyle = colors.text;
        paint.fill();
        paint.beginPath();
        paint.arc(x, y, size * 0.62, 0, 2 * Math.PI);
        paint.fillStyle = colors.surface;
        paint.fill();
      }
      paint.beginPath();
      traceShape(paint, shape, x, y, size);
      paint.fillStyle = colors.series[color - 1]!;
      paint.fill();
      if (shape === 'ring' && size > 4) {
        paint.beginPath();
        paint.arc(x, y, size * 0.22, 0, 2 * Math.PI);
        paint.fillStyle = colors.surface;
        paint.fill();
      }
    }
  }
  return { strip, side };
}
