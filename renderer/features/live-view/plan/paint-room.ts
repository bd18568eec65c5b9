// The room of secondary examination: its walls and name on the plan, and over each frame the desks of the officers on duty and the numbers.

import type { ExaminationPicture } from '../../../../shared/hall-picture/examination-picture.ts';
import type { HallLayout } from './hall-layout.ts';
import type { Easel } from './paint-plan.ts';
import { caseSpacing } from './room-layout.ts';

export function paintRoom({ paint, camera, colors, density, font }: Easel, { room }: HallLayout, name: string): void {
  if (room === undefined) return;
  const { inside, outside } = room;
  paint.fillStyle = colors.canvas;
  paint.fillRect(outside.x, outside.y, outside.width, outside.height);
  paint.fillStyle = colors.raised;
  paint.fillRect(inside.x, inside.y, inside.width, inside.height);
  paint.strokeStyle = colors.lineStrong;
  paint.lineWidth = 2 / camera.scale;
  // A wall with a door towards the line before it.
  paint.beginPath();
  paint.moveTo(inside.x, outside.y + outside.height * 0.25);
  paint.lineTo(inside.x, inside.y);
  paint.lineTo(inside.x + inside.width, inside.y);
  paint.lineTo(inside.x + inside.width, inside.y + inside.height);
  paint.lineTo(inside.x, inside.y + inside.height);
  paint.lineTo(inside.x, outside.y + outside.height * 0.75);
  paint.stroke();
  paint.save();
  paint.setTransform(density, 0, 0, density, 0, 0);
  paint.font = `600 ${Math.min(13, Math.max(10, camera.scale * 1.3))}px ${font}`;
  paint.textAlign = 'right';
  paint.textBaseline = 'bottom';
  paint.fillStyle = colors.text;
  paint.fillText(name, camera.x + (inside.x + inside.width) * camera.scale, camera.y + inside.y * camera.scale - 2);
  paint.restore();
}

/** A desk for each officer on duty, as far as they have room in one row; below the room what is in it. */
export function writeRoom(
  { paint, camera, colors, density, font }: Easel,
  { room }: HallLayout,
  { officers }: ExaminationPicture,
  words: string,
): void {
  if (room === undefined) return;
  const { inside, perRow } = room;
  paint.setTransform(density * camera.scale, 0, 0, density * camera.scale, density * camera.x, density * camera.y);
  paint.fillStyle = colors.lineStrong;
  const bottom = inside.y + inside.height;
  for (let desk = 0; desk < Math.min(officers, perRow); desk += 1) {
    paint.fillRect(inside.x + 0.3 + (desk + 0.1) * caseSpacing, bottom - 0.6, caseSpacing * 0.8, 0.35);
  }
  paint.setTransform(density, 0, 0, density, 0, 0);
  paint.font = `500 ${Math.min(12, Math.max(10, camera.scale * 1.1))}px ${font}`;
  paint.textAlign = 'right';
  paint.textBaseline = 'top';
  paint.fillStyle = colors.quiet;
  paint.fillText(words, camera.x + (inside.x + inside.width) * camera.scale, camera.y + bottom * camera.scale + 3);
}
