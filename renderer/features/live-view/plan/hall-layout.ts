// A plan of the hall made from its banks, in meters: people come in on the left, fold into lines in front of the lanes and counters, and leave on
// the right. Banks stand in one or more tiers, so that the whole is about as wide as a screen. Nothing is drawn by hand.

import type { DescribedBank, HallDescription } from '../../../../shared/hall-picture/hall-description.ts';
import { type KioskPlace, kioskPlaces } from './kiosk-layout.ts';
import { type RoomPlace, roomDepth, roomPlace } from './room-layout.ts';
import type { PlanPlace } from '../../../../shared/scenario/schema/scenario-schema.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface BankPlace {
  readonly bank: number;
  /** Where the line folds, and the row of lanes or counters below it. */
  readonly queue: Box;
  readonly servers: Box;
  /** Width of one server [m]. */
  readonly pitch: number;
  /** Passengers for whom a folded line has room in each row, and in all; with a line per server, in each line. */
  readonly perRow: number;
  readonly capacity: number;
}

export interface HallLayout {
  readonly width: number;
  readonly height: number;
  readonly banks: readonly BankPlace[];
  readonly bankOfLine: Int32Array;
  readonly bankOfServer: Int32Array;
  readonly entrance: Box;
  readonly exit: Box;
  /** Of secondary examination; undefined where nobody is sent there. */
  readonly room: RoomPlace | undefined;
  /** In the order of the kiosks; none where no vehicles come. */
  readonly kiosks: readonly KioskPlace[];
}

/** From one person in line to the next [m]: a relaxed line, as planners of halls assume. */
export const personSpacing = 0.6;
/** From one fold of a line to the next [m]. */
export const foldSpacing = 1.1;
/** At a walk with a bag [m/s]. */
export const walkingSpeed = 1.25;

/** Lines fold as often as brings the plan to the shape of a screen. */
const folds = { fewest: 12, most: 26 };
const sideWidth = 5;
const corridor = 5;
const labelDepth = 1.5;
const gap = 2.5;
export const pitches = { 'e-channel': 1.15, counter: 1.8 } as const;
export const serverDepth = 3;
const narrowest = 14;
const wantedRatio = 1.5;

/** `plan` says where somebody has moved banks. */
export function layoutHall(hall: HallDescription, plan: readonly PlanPlace[] = []): HallLayout {
  const widths = hall.banks.map(widthOf);
  const plans = (widths.length === 0 ? [[]] : packings(widths)).map((tiers) => ({ tiers, ...sizeOf(tiers, widths) }));
  const { tiers, width, height, rows } = plans.reduce((best, next) => (oddness(next) < oddness(best) ? next : best));
  const banks: BankPlace[] = [];
  tiers.forEach((tier, index) => {
    let x = sideWidth + gap;
    const y = index * tierDepth(rows) + corridor;
    for (const bank of tier) {
      banks[bank] = placeOf(hall.banks[bank]!, bank, { x, y, width: widths[bank]!, height: rows * foldSpacing });
      x += widths[bank]! + gap;
    }
  });
  for (const { bank: id, x, y } of plan) {
    const index = hall.banks.findIndex((bank) => bank.id === id);
    const place = banks[index];
    if (place !== undefined) banks[index] = movedTo(place, Math.max(sideWidth, x), Math.max(corridor, y));
  }
  const forBanks = plan.length === 0 ? { width, height } : roomFor(banks, width, height);
  const examines = hall.examinationPlaces > 0;
  const withRoom = forBanks.height + (examines ? labelDepth + roomDepth + corridor / 2 : 0);
  const vehicles = kioskPlaces(hall.kiosks, sideWidth + gap, forBanks.width - sideWidth - gap, withRoom);
  const grown = { width: Math.max(forBanks.width, vehicles.right + gap + sideWidth), height: withRoom };
  return {
    width: grown.width,
    height: vehicles.bottom,
    kiosks: vehicles.places,
    banks,
    bankOfLine: hall.bankOfLine,
    bankOfServer: hall.bankOfServer,
    entrance: { x: 0, y: 0, width: sideWidth, height: grown.height },
    room: examines
      ? roomPlace(hall.examinationPlaces, sideWidth + gap, grown.width - sideWidth - gap, forBanks.height + labelDepth)
      : undefined,
    exit: { x: grown.width - sideWidth, y: 0, width: sideWidth, height: grown.height },
  };
}

function movedTo(place: BankPlace, x: number, y: number): BankPlace {
  const { queue, servers } = place;
  return { ...place, queue: { ...queue, x, y }, servers: { ...servers, x: servers.x + x - queue.x, y: servers.y + y - queue.y } };
}

/** The hall grows with what is moved to its edge. */
function roomFor(banks: readonly BankPlace[], width: number, height: number): Size {
  return banks.reduce(
    (room, { queue, servers }) => ({
      width: Math.max(room.width, queue.x + queue.width + gap + sideWidth, servers.x + servers.width + gap + sideWidth),
      height: Math.max(room.height, servers.y + servers.height + labelDepth + corridor / 2),
    }),
    { width, height },
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function tierDepth(rows: number): number {
  return corridor + rows * foldSpacing + serverDepth + labelDepth + corridor / 2;
}

/** How far a plan is from the shape of a screen. */
function oddness({ width, height }: { readonly width: number; readonly height: number }): number {
  return Math.abs(Math.log(width / height / wantedRatio));
}

function widthOf(bank: DescribedBank): number {
  return Math.max(narrowest, bank.servers * pitches[bank.kind]);
}

/** Every way of putting the banks, in their order, into tiers of at most some width; each tier is as full as that allows. */
function packings(widths: readonly number[]): readonly (readonly (readonly number[])[])[] {
  const widest = Math.max(0, ...widths);
  const limits = widths.flatMap((_, first) => widths.slice(first).map((_, more) => lengthOf(widths.slice(first, first + more + 1))));
  return [...new Set(limits)].filter((limit) => limit >= lengthOf([widest])).map((limit) => packed(widths, limit));
}

function packed(widths: readonly number[], limit: number): readonly (readonly number[])[] {
  const tiers: number[][] = [[]];
  widths.forEach((_, bank) => {
    const current = tiers.at(-1)!;
    if (current.length > 0 && lengthOf([...current, bank].map((each) => widths[each]!)) > limit) tiers.push([bank]);
    else current.push(bank);
  });
  return tiers;
}

/** Of banks side by side [m]. */
function lengthOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + gap, gap);
}

function sizeOf(tiers: readonly (readonly number[])[], widths: readonly number[]): { width: number; height: number; rows: number } {
  const lengths = tiers.map((tier) => lengthOf(tier.map((bank) => widths[bank]!)));
  const width = Math.max(narrowest, ...lengths) + 2 * sideWidth;
  const count = Math.max(1, tiers.length);
  const wanted = (width / wantedRatio / count - tierDepth(0)) / foldSpacing;
  const rows = Math.round(Math.min(folds.most, Math.max(folds.fewest, wanted)));
  return { width, height: count * tierDepth(rows), rows };
}

function placeOf(bank: DescribedBank, index: number, queue: Box): BankPlace {
  const pitch = pitches[bank.kind];
  const perRow = bank.singleLine ? Math.max(2, Math.floor((queue.width - 1) / personSpacing)) : 1;
  const rows = bank.singleLine ? Math.round(queue.height / foldSpacing) : Math.floor(queue.height / personSpacing);
  const length = bank.servers * pitch;
  return {
    bank: index,
    queue,
    servers: { x: queue.x + (queue.width - length) / 2, y: queue.y + queue.height, width: length, height: serverDepth },
    pitch,
    perRow,
    capacity: perRow * rows,
  };
}
