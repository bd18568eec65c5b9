// Lanes and counters as stamps, one for each state: told apart by color and by mark.

import type { HallColors } from './hall-colors.ts';
import { serverDepth } from './hall-layout.ts';
import { shownServerStates, type ShownServerState } from './server-states.ts';
import { stampOf, type Stamp } from './stamps.ts';

export type ServerStamps = Readonly<Record<ShownServerState, Stamp>>;

/** `scale` in device pixels a meter, `pitch` the width of one server [m]. */
export function serverStamps(isLane: boolean, pitch: number, scale: number, colors: HallColors): ServerStamps {
  const width = pitch * 0.82;
  const top = isLane ? 0.25 : serverDepth * 0.5;
  const height = isLane ? serverDepth - 0.5 : serverDepth * 0.42;
  const left = (pitch - width) / 2;
  const stamp = (state: ShownServerState) =>
    stampOf(Math.ceil(pitch * scale), Math.ceil((serverDepth + 0.3) * scale), (paint) => {
      paint.scale(scale, scale);
      paint.lineWidth = 1 / scale;
      paint.strokeStyle = colors.lineStrong;
      const color = colorOf(state, isLane, colors);
      if (state === 'elsewhere') paint.setLineDash([0.2, 0.2]);
      if (color === undefined) paint.strokeRect(left, top, width, height);
      else {
        paint.fillStyle = color;
        paint.fillRect(left, top, width, height);
      }
      if (state === 'handover') {
        paint.fillStyle = colors.surface;
        paint.fillRect(left + width * 0.25, top + height * 0.35, width * 0.5, height * 0.3);
      }
      if (state === 'maintained' || state === 'maintaining') {
        // A bar across, as on a road that is closed for works.
        paint.fillStyle = colors.surface;
        paint.fillRect(left + width * 0.12, top + height * 0.4, width * 0.76, height * 0.2);
      }
      if (state === 'blocked') {
        // The door before the second zone stays shut.
        paint.fillStyle = colors.surface;
        paint.fillRect(left, top + height * 0.46, width, height * 0.1);
      }
      if (state === 'failed' || state === 'failing') {
        paint.strokeStyle = colors.surface;
        paint.lineWidth = Math.max(1 / scale, 0.12);
        paint.beginPath();
        paint.moveTo(left, top);
        paint.lineTo(left + width, top + height);
        paint.moveTo(left + width, top);
        paint.lineTo(left, top + height);
        paint.stroke();
      }
      if (state === 'changingOver') {
        // An arrow that turns into the bank.
        paint.fillStyle = colors.surface;
        paint.beginPath();
        paint.moveTo(left + width * 0.2, top + height * 0.3);
        paint.lineTo(left + width * 0.8, top + height * 0.3);
        paint.lineTo(left + width * 0.5, top + height * 0.75);
        paint.closePath();
        paint.fill();
      }
      if (isLane || state === 'closed' || state === 'elsewhere') return;
      // An officer sits behind every counter that is open.
      paint.fillStyle = colors.text;
      paint.beginPath();
      paint.arc(left + width / 2, top + height + 0.35, 0.26, 0, 2 * Math.PI);
      paint.fill();
    });
  return Object.fromEntries(shownServerStates.map((state) => [state, stamp(state)])) as unknown as ServerStamps;
}

function colorOf(state: ShownServerState, isLane: boolean, colors: HallColors): string | undefined {
  switch (state) {
    case 'closed':
    case 'elsewhere':
      return undefined;
    case 'idle':
      return isLane ? colors.lane : colors.desk;
    case 'serving':
    case 'handover':
      return isLane ? colors.held : colors.accent;
    case 'blocked':
    case 'refused':
    case 'changingOver':
      return colors.near;
    case 'failed':
    case 'failing':
      return colors.missed;
    case 'maintained':
    case 'maintaining':
      return colors.lineStrong;
  }
}
