// What one points at in the hall: a passenger, a lane or counter, or the line of a bank.

import type { HallDescription } from '../../../../shared/hall-picture/hall-description.ts';
import { figureRole, type FigureStage } from '../plan/figure-stage.ts';
import { inspectableKiosks, type InspectedKiosk, kioskAt } from './inspect-kiosks.ts';
import type { Box, HallLayout, Point } from '../plan/hall-layout.ts';

export type Inspected =
  | { readonly what: 'party'; readonly number: number; readonly role: 'present' | 'approaching' | 'leaving'; readonly leaf: number }
  | { readonly what: 'server'; readonly server: number }
  | { readonly what: 'line'; readonly bank: number }
  /** Of secondary examination. */
  | { readonly what: 'room' }
  | InspectedKiosk;

/** So far beside a figure one may point [m]. */
const reach = 0.6;

export function inspectAt(
  point: Point,
  hall: HallDescription,
  layout: HallLayout,
  stage: FigureStage,
  time: number,
): Inspected | undefined {
  const figure = nearest(point, stage);
  if (figure !== undefined) {
    const role = stage.role[figure]!;
    const roleName = role === figureRole.approaching ? 'approaching' : role === figureRole.leaving ? 'leaving' : 'present';
    return { what: 'party', number: stage.party[figure]!, role: roleName, leaf: stage.leaf[figure]! };
  }
  for (const place of layout.banks) {
    if (within(point, place.servers)) {
      const { firstServer, servers } = hall.banks[place.bank]!;
      const server = Math.min(servers - 1, Math.floor((point.x - place.servers.x) / place.pitch));
      return { what: 'server', server: firstServer + server };
    }
    if (within(point, place.queue)) return { what: 'line', bank: place.bank };
  }
  const { room } = layout;
  if (room !== undefined && (within(point, room.inside) || within(point, room.outside))) return { what: 'room' };
  return kioskAt(point, layout.kiosks, hall.kiosks, time);
}

/** Everything that stands still, in the order in which the keyboard goes through it: each line, then its lanes or counters. */
export function inspectable(hall: HallDescription): readonly Inspected[] {
  const banks = hall.banks.flatMap(({ firstServer, servers }, bank) => [
    { what: 'line' as const, bank },
    ...Array.from({ length: servers }, (_, i) => ({ what: 'server' as const, server: firstServer + i })),
  ]);
  return [...banks, ...(hall.examinationPlaces > 0 ? [{ what: 'room' as const }] : []), ...inspectableKiosks(hall.kiosks)];
}

export function sameInspected(a: Inspected | undefined, b: Inspected | undefined): boolean {
  if (a === undefined || b === undefined || a.what !== b.what) return a === b;
  switch (a.what) {
    case 'party':
      return b.what === 'party' && a.number === b.number && a.role === b.role;
    case 'server':
      return b.what === 'server' && a.server === b.server;
    case 'line':
      return b.what === 'line' && a.bank === b.bank;
    case 'room':
      return true;
    case 'kiosk':
      return b.what === 'kiosk' && a.kiosk === b.kiosk && a.lane === b.lane;
    case 'vehicle':
      return b.what === 'vehicle' && a.kiosk === b.kiosk && a.vehicle === b.vehicle;
  }
}

function nearest(point: Point, { x, y, count }: FigureStage): number | undefined {
  let found: number | undefined;
  let least = reach * reach;
  for (let i = 0; i < count; i += 1) {
    const dx = x[i]! - point.x;
    const dy = y[i]! - point.y;
    const distance = dx * dx + dy * dy;
    if (distance < least) {
      least = distance;
      found = i;
    }
  }
  return found;
}

function within({ x, y }: Point, box: Box): boolean {
  return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
}
