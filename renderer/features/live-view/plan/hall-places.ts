// Where things stand on the plan: the places of a line from its front, a server, the doors.

import type { HallDescription } from '../../../../shared/hall-picture/hall-description.ts';
import { caseSpacing } from './room-layout.ts';
import { foldSpacing, personSpacing, serverDepth, type BankPlace, type Box, type HallLayout } from './hall-layout.ts';

/** A point that is written over, so that thousands of figures a frame make no objects. */
export interface Spot {
  x: number;
  y: number;
}

export class HallPlaces {
  /** Entrances at which anybody comes. */
  private readonly used: readonly number[];

  constructor(
    private readonly hall: HallDescription,
    readonly layout: HallLayout,
  ) {
    this.used = [...new Set(hall.entranceOfLeaf)].toSorted((a, b) => a - b);
  }

  bankOf(line: number): BankPlace {
    return this.layout.banks[this.layout.bankOfLine[line]!]!;
  }

  /** Passengers of a line who have a place of their own on the plan; the others are shown as a number. */
  capacity(line: number): number {
    return this.bankOf(line).capacity - this.capacityReserved(line);
  }

  /** Passengers in a reserved line who have one: it takes the fold nearest the counters. */
  capacityReserved(line: number): number {
    return this.hall.hasReservedLine[line] === 1 ? this.bankOf(line).perRow : 0;
  }

  /** A place in a reserved line, 0 being the front. */
  inReserved(line: number, place: number, spot: Spot): void {
    this.folded(this.bankOf(line), place, spot);
  }

  /** A place in a line, 0 being the front; between two whole places lies the way from one to the other. */
  inLine(line: number, place: number, spot: Spot): void {
    const bank = this.bankOf(line);
    if (!this.hall.banks[bank.bank]!.singleLine) {
      const server = line - this.hall.banks[bank.bank]!.firstLine;
      spot.x = bank.servers.x + (server + 0.5) * bank.pitch;
      spot.y = bank.servers.y - (place + 0.8) * personSpacing;
      return;
    }
    const whole = Math.floor(place) + this.capacityReserved(line);
    const rest = place - Math.floor(place);
    this.folded(bank, whole, spot);
    if (rest === 0) return;
    const { x, y } = spot;
    this.folded(bank, whole + 1, spot);
    spot.x = x + (spot.x - x) * rest;
    spot.y = y + (spot.y - y) * rest;
  }

  /** The person at a server: in the lane, or before the desk. */
  atServer(server: number, spot: Spot): void {
    const bank = this.layout.banks[this.layout.bankOfServer[server]!]!;
    const described = this.hall.banks[bank.bank]!;
    spot.x = bank.servers.x + (server - described.firstServer + 0.5) * bank.pitch;
    const inLane = described.hasTwoZones ? serverDepth * 0.28 : serverDepth * 0.5;
    spot.y = bank.servers.y + (described.kind === 'e-channel' ? inLane : serverDepth * 0.3);
  }

  /** The person in the second zone of a lane. */
  inSecondZone(server: number, spot: Spot): void {
    this.atServer(server, spot);
    spot.y += serverDepth * 0.44;
  }

  /** Where those gather in the window's plan who are on their way to a second authority: beyond the servers of the first one. */
  beyondServer(server: number, party: number, spot: Spot): void {
    const { servers } = this.layout.banks[this.layout.bankOfServer[server]!]!;
    this.atServer(server, spot);
    spot.y = servers.y + servers.height + 0.9 + aside(party);
    spot.x += aside(party * 3);
  }

  /** In the line before the examination room, 0 being the one at its door. */
  beforeRoom(place: number, spot: Spot): void {
    const { outside, linePerRow } = this.layout.room!;
    spot.x = outside.x + outside.width - ((place % linePerRow) + 0.7) * personSpacing;
    spot.y = outside.y + 0.5 + Math.floor(place / linePerRow) * 0.7;
  }

  /** In the examination room: those whom officers have along its lower side, each at a desk; those who wait for one above. */
  inRoom(place: number, examined: boolean, spot: Spot): void {
    const { inside, perRow } = this.layout.room!;
    const row = Math.floor(place / perRow);
    spot.x = inside.x + 0.3 + ((place % perRow) + 0.5) * caseSpacing;
    spot.y = examined ? inside.y + inside.height - 1.1 - row * 0.5 : inside.y + 0.7 + row * 0.9;
  }

  /** Where one comes in who goes to a bank, and how far down the corridor of its tier this one walks. */
  entrance(bank: number, party: number, spot: Spot): void {
    spot.x = 0.5;
    spot.y = this.layout.banks[bank]!.queue.y - 3.4 + aside(party);
  }

  /** Passengers outside an entrance who have a place of their own on the plan. */
  capacityOutside(entrance: number): number {
    return this.outsidePerRow * Math.floor(this.outsideBox(entrance).height / foldSpacing);
  }

  /** A place in the line outside, folded across the strip at the edge of the hall; the front is nearest the hall, on top. */
  outside(entrance: number, place: number, spot: Spot): void {
    const { x, y, width } = this.outsideBox(entrance);
    const row = Math.floor(place / this.outsidePerRow);
    const along = place - row * this.outsidePerRow;
    const step = row % 2 === 0 ? along : this.outsidePerRow - 1 - along;
    spot.x = x + width - (step + 0.7) * personSpacing;
    spot.y = y + (row + 0.5) * foldSpacing;
  }

  /** The part of the strip that is one entrance's. */
  outsideBox(entrance: number): Box {
    const { x, y, width, height } = this.layout.entrance;
    const share = height / Math.max(1, this.used.length);
    return { x, y: y + Math.max(0, this.used.indexOf(entrance)) * share + 1, width, height: share - 2 };
  }

  private get outsidePerRow(): number {
    return Math.floor(this.layout.entrance.width / personSpacing) - 1;
  }

  /** Where one goes out who was cleared at a bank. */
  exit(bank: number, party: number, spot: Spot): void {
    const { servers } = this.layout.banks[bank]!;
    spot.x = this.layout.width - 0.5;
    spot.y = servers.y + servers.height + 1.8 + aside(party);
  }

  /** People beyond the control who have a place of their own on the plan. */
  get capacityBeyond(): number {
    return this.outsidePerRow * Math.floor((this.layout.exit.height - 2) / foldSpacing);
  }

  /** A place beside the exit, where those who are through wait for others: who has waited longest stands lowest. */
  beyondControl(place: number, spot: Spot): void {
    const { x, y, height } = this.layout.exit;
    const row = Math.floor(place / this.outsidePerRow);
    spot.x = x + (place - row * this.outsidePerRow + 0.7) * personSpacing;
    spot.y = y + height - 1 - (row + 0.5) * foldSpacing;
  }

  /** Where an officer has had whoever may land, and where such a passenger goes out, below the room. */
  fromRoom(party: number, from: Spot, spot: Spot): void {
    const { inside, perRow } = this.layout.room!;
    this.inRoom(party % perRow, true, from);
    spot.x = this.layout.width - 0.5;
    spot.y = inside.y + inside.height + 0.5 + aside(party) / 4;
  }

  /** The fold nearest the servers is the front; every other fold runs back. */
  private folded(bank: BankPlace, place: number, spot: Spot): void {
    const row = Math.floor(place / bank.perRow);
    const along = place - row * bank.perRow;
    const { x, y, width, height } = bank.queue;
    const margin = (width - bank.perRow * personSpacing) / 2;
    const step = row % 2 === 0 ? along : bank.perRow - 1 - along;
    spot.x = x + margin + (step + 0.5) * personSpacing;
    spot.y = y + height - (row + 0.5) * foldSpacing;
  }
}

/** People do not walk in single file [m]. */
function aside(party: number): number {
  return (((party * 7) % 5) - 2) * 0.4;
}
