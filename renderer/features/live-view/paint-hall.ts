// Hot path. The part of the hall that moves: lanes and counters by their state, everybody in their places, and how many stand beyond the area.

import type { HallDescription } from '../../../shared/hall-picture/hall-description.ts';
import type { HallPicture } from '../../../shared/hall-picture/hall-picture.ts';
import { figureRole, type FigureStage } from './figure-stage.ts';
import { spriteRow, type FigureSprites } from './figure-sprites.ts';
import { serverDepth, type HallLayout } from './hall-layout.ts';
import type { Inspected } from './inspect.ts';
import type { HallPlaces, Spot } from './hall-places.ts';
import type { Easel } from './paint-plan.ts';
import { shownServerState } from './server-states.ts';

export interface HallFrame {
  readonly hall: HallDescription;
  readonly picture: HallPicture;
  readonly layout: HallLayout;
  readonly places: HallPlaces;
  readonly stage: FigureStage;
  readonly sprites: FigureSprites;
  /** Category by leaf. */
  readonly categoryOf: Uint16Array;
  /** The party followed, -1 for nobody. */
  readonly followed: number;
  readonly inspected: Inspected | undefined;
  readonly beyondWords: (people: number) => string;
}

export function paintHall(easel: Easel, frame: HallFrame): void {
  const { paint, camera, density, view } = easel;
  paint.setTransform(density, 0, 0, density, 0, 0);
  paint.clearRect(0, 0, view.width, view.height);
  paint.setTransform(density * camera.scale, 0, 0, density * camera.scale, density * camera.x, density * camera.y);
  for (const place of frame.layout.banks) paintServers(easel, frame, place.bank);
  paintFigures(easel, frame);
  paintBeyond(easel, frame);
  paintInspected(easel, frame);
}

/** A frame around the lane, counter or line that one points at or has come to by keyboard. */
function paintInspected({ paint, camera, colors, density }: Easel, { hall, layout, inspected }: HallFrame): void {
  if (inspected === undefined || inspected.what === 'party') return;
  const bank = inspected.what === 'line' ? inspected.bank : hall.bankOfServer[inspected.server]!;
  const { queue, servers, pitch } = layout.banks[bank]!;
  const nth = inspected.what === 'line' ? 0 : inspected.server - hall.banks[bank]!.firstServer;
  const box = inspected.what === 'line' ? queue : { x: servers.x + nth * pitch, y: servers.y, width: pitch, height: servers.height };
  paint.setTransform(density * camera.scale, 0, 0, density * camera.scale, density * camera.x, density * camera.y);
  paint.strokeStyle = colors.accent;
  paint.lineWidth = 2 / camera.scale;
  paint.strokeRect(box.x, box.y, box.width, box.height);
}

function paintServers({ paint, camera, colors }: Easel, { hall, picture, layout }: HallFrame, bank: number): void {
  const { servers, pitch } = layout.banks[bank]!;
  const { firstServer, servers: count, kind } = hall.banks[bank]!;
  const isLane = kind === 'e-channel';
  const hair = 1 / camera.scale;
  const width = pitch * 0.82;
  const top = isLane ? servers.y + 0.25 : servers.y + serverDepth * 0.5;
  const height = isLane ? serverDepth - 0.5 : serverDepth * 0.42;
  for (let i = 0; i < count; i += 1) {
    const x = servers.x + i * pitch + (pitch - width) / 2;
    const state = shownServerState(picture, firstServer + i);
    switch (state) {
      case 'closed':
        paint.strokeStyle = colors.lineStrong;
        paint.lineWidth = hair;
        paint.strokeRect(x, top, width, height);
        break;
      case 'failed':
      case 'failing':
        paint.fillStyle = colors.missed;
        paint.fillRect(x, top, width, height);
        cross(paint, x, top, width, height, colors.surface, Math.max(hair, 0.12));
        break;
      case 'idle':
        paint.fillStyle = isLane ? colors.lane : colors.desk;
        paint.fillRect(x, top, width, height);
        break;
      case 'serving':
      case 'handover':
      case 'refused':
        paint.fillStyle = state === 'refused' ? colors.near : isLane ? colors.held : colors.accent;
        paint.fillRect(x, top, width, height);
        if (state === 'handover') {
          paint.fillStyle = colors.surface;
          paint.fillRect(x + width * 0.25, top + height * 0.35, width * 0.5, height * 0.3);
        }
        break;
    }
    // An officer stands behind every counter that is open.
    if (!isLane && state !== 'closed') {
      paint.fillStyle = colors.text;
      paint.beginPath();
      paint.arc(x + width / 2, top + height + 0.35, 0.26, 0, 2 * Math.PI);
      paint.fill();
    }
  }
}

function cross(paint: CanvasRenderingContext2D, x: number, y: number, width: number, height: number, color: string, line: number): void {
  paint.strokeStyle = color;
  paint.lineWidth = line;
  paint.beginPath();
  paint.moveTo(x, y);
  paint.lineTo(x + width, y + height);
  paint.moveTo(x + width, y);
  paint.lineTo(x, y + height);
  paint.stroke();
}

/** Figures are copied from the strip at whole device pixels, which is what makes thousands of them cheap. */
function paintFigures({ paint, camera, density, view }: Easel, { stage, sprites, categoryOf, followed }: HallFrame): void {
  paint.setTransform(1, 0, 0, 1, 0, 0);
  const { strip, side } = sprites;
  const half = side / 2;
  const scale = camera.scale * density;
  const dx = camera.x * density - half;
  const dy = camera.y * density - half;
  const right = view.width * density;
  const bottom = view.height * density;
  const { x, y, leaf, role, party, count } = stage;
  let last = -1;
  for (let i = 0; i < count; i += 1) {
    const left = (x[i]! * scale + dx) | 0;
    const top = (y[i]! * scale + dy) | 0;
    if (left < -side || top < -side || left > right || top > bottom) continue;
    if (party[i] === followed) {
      last = i;
      continue;
    }
    const row = role[i]! >= figureRole.approaching ? spriteRow.passing : spriteRow.present;
    paint.drawImage(strip, categoryOf[leaf[i]!]! * side, row * side, side, side, left, top, side, side);
  }
  if (last < 0) return;
  const column = categoryOf[leaf[last]!]! * side;
  paint.drawImage(
    strip,
    column,
    spriteRow.followed * side,
    side,
    side,
    (x[last]! * scale + dx) | 0,
    (y[last]! * scale + dy) | 0,
    side,
    side,
  );
}

function paintBeyond({ paint, camera, colors, density, font }: Easel, { stage, places, hall, beyondWords }: HallFrame): void {
  const spot: Spot = { x: 0, y: 0 };
  paint.setTransform(density, 0, 0, density, 0, 0);
  paint.font = `700 12px ${font}`;
  paint.textAlign = 'center';
  paint.textBaseline = 'middle';
  for (let line = 0; line < stage.beyond.length; line += 1) {
    const people = stage.beyond[line]!;
    if (people === 0) continue;
    const bank = places.bankOf(line);
    places.inLine(line, places.capacity(line) - 1, spot);
    const words = beyondWords(people);
    const width = paint.measureText(words).width + 12;
    const x = camera.x + (hall.banks[bank.bank]!.singleLine ? bank.queue.x + bank.queue.width / 2 : spot.x) * camera.scale;
    const y = camera.y + bank.queue.y * camera.scale + 9;
    paint.fillStyle = colors.text;
    paint.fillRect(x - width / 2, y - 9, width, 18);
    paint.fillStyle = colors.surface;
    paint.fillText(words, x, y);
  }
}
