// Vehicles over the plan: booths by what their lanes do, who is in them, and the line before them with how many more stand in it.

import { kioskNumbers, vehiclesAt, type DescribedKiosk } from '../../../../shared/hall-picture/kiosk-picture.ts';
import { boothOf, lanePitch, spotInLane, spotInLine, type KioskPlace } from './kiosk-layout.ts';
import type { Easel } from './paint-plan.ts';
import { writeCount } from './write-count.ts';
import { serverLooks } from './server-looks.ts';
import { shapeOfClass, type VehicleShape } from './vehicle-shapes.ts';

/** What stands still: the road before the lanes and the islands between them. */
export function paintKioskGround({ paint, camera, colors }: Easel, { line, lanes }: KioskPlace): void {
  paint.fillStyle = colors.canvas;
  paint.fillRect(line.x, line.y, line.width, line.height);
  paint.fillRect(lanes.x, lanes.y, lanes.width, lanes.height);
  paint.strokeStyle = colors.line;
  paint.lineWidth = 1 / camera.scale;
  paint.beginPath();
  for (let x = lanes.x; x <= lanes.x + lanes.width + 0.01; x += lanePitch) {
    paint.moveTo(x, lanes.y + 0.5);
    paint.lineTo(x, lanes.y + lanes.height);
  }
  paint.stroke();
}

/** Returns how many have no room in the line. */
export function paintVehicles(easel: Easel, kiosk: DescribedKiosk, place: KioskPlace, time: number): number {
  const { paint, camera, colors, density } = easel;
  paint.setTransform(density * camera.scale, 0, 0, density * camera.scale, density * camera.x, density * camera.y);
  const { firstInLine, endOfLine, inLane } = vehiclesAt(kiosk, time);
  kioskNumbers(kiosk, time).lanes.forEach((state, lane) => {
    const booth = boothOf(place, lane);
    const fill = serverLooks[state].desk;
    paint.lineWidth = 1.2 / camera.scale;
    paint.strokeStyle = colors.lineStrong;
    paint.fillStyle = fill === undefined ? colors.surface : colors[fill];
    paint.fillRect(booth.x, booth.y, booth.width, booth.height);
    if (fill === undefined) paint.strokeRect(booth.x, booth.y, booth.width, booth.height);
    const vehicle = inLane[lane]!;
    if (vehicle < 0) return;
    const spot = spotInLane(place, lane, state === 'handover');
    paintVehicle(easel, shapeOfClass(kiosk.class[vehicle]!), spot.x, spot.y, Math.PI / 2);
  });
  const shown = Math.min(endOfLine, firstInLine + place.capacity);
  for (let vehicle = firstInLine; vehicle < shown; vehicle += 1) {
    const { x, y, toLeft } = spotInLine(place, vehicle - firstInLine);
    paintVehicle(easel, shapeOfClass(kiosk.class[vehicle]!), x, y, toLeft ? Math.PI : 0);
  }
  return endOfLine - shown;
}

export function writeBeyond(easel: Easel, { line }: KioskPlace, words: string): void {
  const { camera, density, paint } = easel;
  paint.setTransform(density, 0, 0, density, 0, 0);
  writeCount(easel, words, camera.x + (line.x + line.width / 2) * camera.scale, camera.y + line.y * camera.scale + 9);
}

function paintVehicle({ paint, colors }: Easel, { body, glass }: VehicleShape, x: number, y: number, angle: number): void {
  paint.save();
  paint.translate(x, y);
  paint.rotate(angle);
  paint.fillStyle = colors.text;
  for (const part of body) paint.fillRect(...part);
  paint.fillStyle = colors.surface;
  for (const part of glass) paint.fillRect(...part);
  paint.restore();
}
