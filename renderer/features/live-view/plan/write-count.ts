// A number on the plan, in a box of its own, for those whom there is no room to draw.

import type { Easel } from './paint-plan.ts';

export function writeCount({ paint, colors, font }: Easel, words: string, x: number, y: number): void {
  paint.font = `700 12px ${font}`;
  paint.textAlign = 'center';
  paint.textBaseline = 'middle';
  const width = paint.measureText(words).width + 12;
  paint.fillStyle = colors.text;
  paint.fillRect(x - width / 2, y - 9, width, 18);
  paint.fillStyle = colors.surface;
  paint.fillText(words, x, y);
}
