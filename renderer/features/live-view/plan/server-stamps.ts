// Lanes and counters as stamps, one for each state: told apart by color and by mark.

import type { HallColors } from './hall-colors.ts';
import { serverDepth } from './hall-layout.ts';
import { serverLooks, type Mark } from './server-looks.ts';
import { shownServerStates, type ShownServerState } from './server-states.ts';
import { stampOf, type Stamp } from './stamps.ts';

export type ServerStamps = Readonly<Record<ShownServerState, Stamp>>;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** `scale` in device pixels a meter, `pitch` the width of one server [m]. */
export function serverStamps(isLane: boolean, pitch: number, scale: number, colors: HallColors): ServerStamps {
  const width = pitch * 0.82;
  const box = {
    left: (pitch - width) / 2,
    top: isLane ? 0.25 : serverDepth * 0.5,
    width,
    height: isLane ? serverDepth - 0.5 : serverDepth * 0.42,
  };
  const stamp = (state: ShownServerState) =>
    stampOf(Math.ceil(pitch * scale), Math.ceil((serverDepth + 0.3) * scale), (paint) => {
      paint.scale(scale, scale);
      const look = serverLooks[state];
      const color = isLane ? look.lane : look.desk;
      if (color === undefined) {
        paint.lineWidth = 1 / scale;
        paint.strokeStyle = colors.lineStrong;
        paint.strokeRect(box.left, box.top, box.width, box.height);
      } else {
        paint.fillStyle = colors[color];
        paint.fillRect(box.left, box.top, box.width, box.height);
      }
      paintMark(paint, look.mark, box, scale, colors.surface);
      if (isLane || state === 'closed' || state === 'elsewhere') return;
      // An officer sits behind every counter that is open.
      paint.fillStyle = colors.text;
      paint.beginPath();
      paint.arc(box.left + box.width / 2, box.top + box.height + 0.35, 0.26, 0, 2 * Math.PI);
      paint.fill();
    });
  return Object.fromEntries(shownServerStates.map((state) => [state, stamp(state)])) as unknown as ServerStamps;
}

type Brush = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

function paintMark(
  paint: Brush,
  { bars = [], dots = [], crossed }: Mark,
  { left, top, width, height }: Box,
  scale: number,
  color: string,
): void {
  paint.fillStyle = color;
  for (const [x, y, w, h] of bars) paint.fillRect(left + x * width, top + y * height, w * width, h * height);
  for (const [x, y, radius] of dots) {
    paint.beginPath();
    paint.arc(left + x * width, top + y * height, radius * width, 0, 2 * Math.PI);
    paint.fill();
  }
  if (crossed === undefined) return;
  paint.strokeStyle = color;
  paint.lineWidth = Math.max(1 / scale, 0.12);
  paint.beginPath();
  paint.moveTo(left, top);
  paint.lineTo(left + width, top + height);
  paint.moveTo(left + width, top);
  paint.lineTo(left, top + height);
  paint.stroke();
}
