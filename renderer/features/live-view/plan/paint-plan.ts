// The part of the hall that stands still: floor, barriers of the lines, rows of lanes and counters, names. Drawn anew only when one looks elsewhere.

import type { Camera, Size } from './camera.ts';
import type { HallColors } from './hall-colors.ts';
import { paintKioskGround } from './paint-kiosks.ts';
import { paintRoom } from './paint-room.ts';
import { foldSpacing, type BankPlace, type Box, type HallLayout } from './hall-layout.ts';

export interface PlanWords {
  readonly entrance: string;
  readonly exit: string;
  readonly room: string;
  readonly reserved: string;
  /** By bank of kiosks. */
  readonly kiosks: readonly string[];
  /** By bank. */
  readonly banks: readonly string[];
}

export interface Easel {
  readonly paint: CanvasRenderingContext2D;
  readonly camera: Camera;
  readonly view: Size;
  /** Device pixels a CSS pixel. */
  readonly density: number;
  readonly colors: HallColors;
  readonly font: string;
}

/** Of each bank: whether it has one line, and whether a reserved one stands before that. */
export interface PlanLines {
  readonly singleLine: boolean;
  readonly reserved: boolean;
}

export function paintPlan(easel: Easel, layout: HallLayout, lines: readonly PlanLines[], words: PlanWords): void {
  const { paint, camera, view, density, colors } = easel;
  paint.setTransform(density, 0, 0, density, 0, 0);
  paint.fillStyle = colors.canvas;
  paint.fillRect(0, 0, view.width, view.height);
  // From here on in meters.
  paint.setTransform(density * camera.scale, 0, 0, density * camera.scale, density * camera.x, density * camera.y);
  const hair = 1 / camera.scale;
  paint.fillStyle = colors.surface;
  paint.fillRect(0, 0, layout.width, layout.height);
  paint.fillStyle = colors.raised;
  for (const side of [layout.entrance, layout.exit]) paint.fillRect(side.x, side.y, side.width, side.height);
  paint.strokeStyle = colors.lineStrong;
  paint.lineWidth = hair;
  paint.strokeRect(0, 0, layout.width, layout.height);
  for (const place of layout.banks) paintBank(easel, place, lines[place.bank]!);
  for (const place of layout.kiosks) paintKioskGround(easel, place);
  paintRoom(easel, layout, words.room);
  writeSide(easel, layout.entrance, words.entrance);
  writeSide(easel, layout.exit, words.exit);
  for (const place of layout.banks) {
    writeName(easel, place.queue, words.banks[place.bank] ?? '');
    if (lines[place.bank]!.reserved) writeReserved(easel, place, words.reserved);
  }
  layout.kiosks.forEach(({ line }, index) => writeName(easel, line, words.kiosks[index] ?? ''));
}

function paintBank({ paint, camera, colors }: Easel, { queue, perRow }: BankPlace, { singleLine, reserved }: PlanLines): void {
  const hair = 1 / camera.scale;
  paint.fillStyle = colors.canvas;
  paint.fillRect(queue.x, queue.y, queue.width, queue.height);
  if (reserved) {
    paint.fillStyle = colors.raised;
    paint.fillRect(queue.x, queue.y + queue.height - foldSpacing, queue.width, foldSpacing);
  }
  if (!singleLine || camera.scale < 3) return;
  // Barriers between the folds, open where the line turns.
  paint.beginPath();
  const rows = Math.round(queue.height / foldSpacing);
  const opening = Math.min(1, queue.width / perRow);
  for (let row = 1; row < rows; row += 1) {
    const y = queue.y + queue.height - row * foldSpacing;
    const turnsRight = row % 2 === 1;
    // The reserved line is closed off.
    const gap = reserved && row === 1 ? 0 : opening;
    paint.moveTo(queue.x + (turnsRight ? 0 : gap), y);
    paint.lineTo(queue.x + queue.width - (turnsRight ? gap : 0), y);
  }
  paint.strokeStyle = colors.line;
  paint.lineWidth = hair;
  paint.stroke();
}

function writeSide(
  { paint, camera, colors, density, font }: Easel,
  side: { x: number; y: number; width: number; height: number },
  words: string,
): void {
  const room = side.width * camera.scale;
  if (room < 14) return;
  paint.save();
  paint.setTransform(
    density,
    0,
    0,
    density,
    density * (camera.x + (side.x + side.width / 2) * camera.scale),
    density * (camera.y + (side.y + side.height / 2) * camera.scale),
  );
  paint.rotate(-Math.PI / 2);
  paint.font = `600 ${Math.min(14, room * 0.5)}px ${font}`;
  paint.textAlign = 'center';
  paint.textBaseline = 'middle';
  paint.fillStyle = colors.quiet;
  paint.fillText(words, 0, 0);
  paint.restore();
}

/** At the far end of a reserved line, where nobody stands unless it is full; not where it could not be read. */
function writeReserved({ paint, camera, colors, density, font }: Easel, { queue }: BankPlace, words: string): void {
  const size = Math.min(11, camera.scale * foldSpacing * 0.7);
  if (size < 8) return;
  paint.save();
  paint.setTransform(density, 0, 0, density, 0, 0);
  paint.font = `${size}px ${font}`;
  paint.textAlign = 'right';
  paint.textBaseline = 'middle';
  paint.fillStyle = colors.quiet;
  const y = queue.y + queue.height - foldSpacing / 2;
  if (paint.measureText(words).width < queue.width * camera.scale * 0.6)
    paint.fillText(words, camera.x + (queue.x + queue.width) * camera.scale - 4, camera.y + y * camera.scale);
  paint.restore();
}

/** Above its line, as wide as the bank, in two lines at most; a name that has no room is cut, and in full where one points or in the table beside. */
function writeName({ paint, camera, colors, density, font }: Easel, queue: Box, name: string): void {
  const size = Math.min(13, Math.max(10, camera.scale * 1.3));
  const room = queue.width * camera.scale;
  paint.save();
  paint.setTransform(density, 0, 0, density, 0, 0);
  paint.font = `600 ${size}px ${font}`;
  paint.textBaseline = 'bottom';
  paint.fillStyle = colors.text;
  // A second line must not hide who walks past.
  const most = 2 * size * 1.15 <= 2.9 * camera.scale ? 2 : 1;
  const lines = inLines(paint, name, room, most);
  lines.forEach((words, index) => {
    const y = camera.y + queue.y * camera.scale - 2 - (lines.length - 1 - index) * size * 1.15;
    paint.fillText(words, camera.x + queue.x * camera.scale, y);
  });
  paint.restore();
}

function inLines(paint: CanvasRenderingContext2D, words: string, room: number, most: number): readonly string[] {
  const fits = (text: string) => paint.measureText(text).width <= room;
  if (fits(words)) return [words];
  // Between words where there are any; Chinese may break anywhere.
  const breaks = Array.from(words).flatMap((letter, at) => (letter === ' ' || letter > '\u2e80' ? [at] : []));
  const at = breaks.findLast((place) => fits(words.slice(0, place)));
  if (at === undefined || most === 1) return [cut(words, fits)];
  return [words.slice(0, at), cut(words.slice(at).trimStart(), fits)];
}

function cut(words: string, fits: (text: string) => boolean): string {
  if (fits(words)) return words;
  let length = words.length;
  while (length > 1 && !fits(`${words.slice(0, length)}…`)) length -= 1;
  return `${words.slice(0, length).trimEnd()}…`;
}
