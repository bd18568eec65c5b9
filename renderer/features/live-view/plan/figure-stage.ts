// Hot path. Puts everybody on the plan for one frame: in line and at the servers exactly as the picture has them, and those on their way in and out
// as the events around tell. Positions are written into arrays that grow and are used again.

import { examinationStage } from '../../../../shared/hall-picture/examination-picture.ts';
import { liveEvent } from '../../../../shared/hall-picture/live-event.ts';
import type { PartyFigure } from '../../../../shared/hall-picture/party-figure.ts';
import type { PictureLine } from '../../../../shared/hall-picture/picture-line.ts';
import type { HallFilm } from '../hall-film.ts';
import { walkingSpeed } from './hall-layout.ts';
import type { HallPlaces, Spot } from './hall-places.ts';

/** What a figure is doing; those approaching and leaving are not in the model's hall. */
export const figureRole = { inLine: 0, served: 1, approaching: 2, leaving: 3 } as const;

/** Nobody is on the way for longer than this [s]: it bounds how far the events are searched. */
const longestWalk = 90;

export class FigureStage {
  count = 0;
  x = new Float32Array(1024);
  y = new Float32Array(1024);
  leaf = new Uint16Array(1024);
  role = new Uint8Array(1024);
  party = new Int32Array(1024);
  /** By line: passengers who stand beyond the area drawn; by entrance, those outside for whom it has no place; those beyond the control. */
  readonly beyond: Int32Array;
  readonly beyondOutside: Int32Array;
  beyondExit = 0;
  private readonly spot: Spot = { x: 0, y: 0 };
  private readonly from: Spot = { x: 0, y: 0 };

  constructor(
    private readonly film: HallFilm,
    private readonly places: HallPlaces,
  ) {
    this.beyond = new Int32Array(film.hall.lines);
    this.beyondOutside = new Int32Array(film.hall.entrances.length);
  }

  /** `walking` is false where motion is not wanted: then everybody is where the model has them, and nobody on the way. */
  set(time: number, walking: boolean): void {
    this.count = 0;
    this.setLines(time, walking);
    this.setOutside();
    this.setServed(time, walking);
    this.setInSecondZones(time, walking);
    this.setBetweenAuthorities(time, walking);
    this.setExamined(time, walking);
    this.setBeyond(time, walking);
    if (walking) {
      this.setApproaching(time);
      this.setLeaving(time);
    }
  }

  private setLines(time: number, walking: boolean): void {
    const { film, places, spot } = this;
    const { picture } = film;
    picture.lines.forEach((line, index) => {
      const capacity = places.capacity(index);
      const lag = walking ? film.lag[index]! : 0;
      let place = 0;
      const shown = this.setReserved(line, index, time, walking);
      for (let i = line.reserved; i < line.length && place < capacity; i += 1) {
        const party = picture.parties.get(line.at(i)!)!;
        for (const leaf of party.members) {
          if (place >= capacity) break;
          places.inLine(index, Math.min(place + lag, capacity - 1), spot);
          if (walking && party.refusedAt >= 0) this.walkFrom(party.refusedAt, time - party.joined);
          else if (walking && party.cameThrough >= 0) this.walkIn(party.cameThrough, time - party.joined);
          this.add(leaf, figureRole.inLine, party.number);
          place += 1;
        }
      }
      this.beyond[index] = line.people - place - shown;
    });
  }

  /** Those in the reserved line, as many as there is room for: returns how many passengers. */
  private setReserved(line: PictureLine, index: number, time: number, walking: boolean): number {
    const { places, spot, film } = this;
    let place = 0;
    for (let i = 0; i < line.reserved; i += 1) {
      const party = film.picture.parties.get(line.at(i)!)!;
      for (const leaf of party.members) {
        if (place >= places.capacityReserved(index)) return place;
        places.inReserved(index, place, spot);
        if (walking && party.refusedAt >= 0) this.walkFrom(party.refusedAt, time - party.joined);
        this.add(leaf, figureRole.inLine, party.number);
        place += 1;
      }
    }
    return place;
  }

  private setOutside(): void {
    const { places, spot } = this;
    this.film.picture.outside.lines.forEach((line, entrance) => {
      const numbers = Array.from({ length: line.length }, (_, i) => line.at(i)!);
      const put = (place: number) => places.outside(entrance, place, spot);
      this.beyondOutside[entrance] = this.fill(numbers, places.capacityOutside(entrance), figureRole.inLine, put);
    });
  }

  /** Everybody of these parties in places, from the first on; returns how many of them there is no place for. */
  private fill(numbers: readonly number[], capacity: number, role: number, put: (place: number, party: PartyFigure) => void): number {
    let place = 0;
    for (const party of numbers.map((number) => this.film.picture.parties.get(number)!)) {
      for (const leaf of party.members) {
        if (place < capacity) {
          put(place, party);
          this.add(leaf, role, party.number);
        }
        place += 1;
      }
    }
    return Math.max(0, place - capacity);
  }

  private setServed(time: number, walking: boolean): void {
    const { film, places, spot } = this;
    const { picture, hall } = film;
    for (let server = 0; server < hall.servers; server += 1) {
      const number = picture.serverParty[server]!;
      if (number < 0) continue;
      const party = picture.parties.get(number)!;
      places.atServer(server, spot);
      if (walking) this.walkToServer(party, server, time);
      for (let i = 0; i < party.members.length; i += 1) {
        this.add(party.members[i]!, figureRole.served, number);
        // The others of a family stand beside and behind.
        spot.x += i % 2 === 0 ? 0.45 : -0.45;
        spot.y -= i % 2 === 0 ? 0.1 : 0.5;
      }
    }
  }

  private setInSecondZones(time: number, walking: boolean): void {
    const { places, spot } = this;
    const { picture } = this.film;
    picture.secondZone.forEach((number, server) => {
      if (number < 0) return;
      const party = picture.parties.get(number)!;
      places.inSecondZone(server, spot);
      if (walking) this.walkFrom(server, time - party.joined);
      this.add(party.members[0]!, figureRole.served, number);
    });
  }

  /** How far they have to walk the plan does not say: they set out, and gather on the way. */
  private setBetweenAuthorities(time: number, walking: boolean): void {
    const { places, spot } = this;
    if (!this.film.hall.hasTwoAuthorities) return;
    for (const party of this.film.picture.parties.values()) {
      if (party.walkingFrom < 0) continue;
      places.beyondServer(party.walkingFrom, party.number, spot);
      if (walking) this.walkFrom(party.walkingFrom, time - party.joined);
      for (const leaf of party.members) {
        this.add(leaf, figureRole.served, party.number);
        spot.x += 0.45;
      }
    }
  }

  /** Those sent to secondary examination: before its room, waiting in it, with an officer. Whom a counter keeps is drawn there. */
  private setExamined(time: number, walking: boolean): void {
    const { places, spot } = this;
    const { picture } = this.film;
    if (places.layout.room === undefined) return;
    picture.examination.stages.forEach((numbers, stage) => {
      const waiting = numbers.map((number) => picture.parties.get(number)!).filter(({ server }) => server < 0);
      waiting.forEach((party, place) => {
        if (stage === examinationStage.outside) places.beforeRoom(place, spot);
        else places.inRoom(place, stage === examinationStage.examined, spot);
        if (walking && stage !== examinationStage.examined) this.walkFrom(party.sentFrom, time - party.joined);
        for (const leaf of party.members) {
          this.add(leaf, figureRole.served, party.number);
          spot.x += 0.3;
        }
      });
    });
  }

  /** Those who are through and wait for others of their party: beside the exit. Who is still at an exit gate is on the way. */
  private setBeyond(time: number, walking: boolean): void {
    const { waiting } = this.film.picture.beyond;
    this.beyondExit = this.fill(waiting, this.places.capacityBeyond, figureRole.served, (place, { beyondFrom, joined }) => {
      this.places.beyondControl(place, this.spot);
      if (walking) this.walkFrom(beyondFrom, time - joined);
    });
  }

  /** From the front of the line, or from the lane that refused it. Whoever came to a free server has walked there before. */
  private walkToServer(party: PartyFigure, server: number, time: number): void {
    const since = time - party.joined;
    if (party.refusedAt >= 0) this.walkFrom(party.refusedAt, since);
    else if (party.cameThrough >= 0) this.walkIn(party.cameThrough, since);
    else if (party.waited > 0) {
      const bank = this.film.hall.banks[this.film.hall.bankOfServer[server]!]!;
      const line = bank.singleLine ? bank.firstLine : bank.firstLine + server - bank.firstServer;
      const { x, y } = this.spot;
      this.places.inLine(line, 0, this.from);
      this.between(this.from.x, this.from.y, x, y, since);
    }
  }

  private walkIn(entrance: number, since: number): void {
    const { x, y } = this.spot;
    this.places.outside(entrance, 0, this.from);
    this.between(this.from.x, this.from.y, x, y, since);
  }

  private walkFrom(server: number, since: number): void {
    const { x, y } = this.spot;
    this.places.atServer(server, this.from);
    this.between(this.from.x, this.from.y, x, y, since);
  }

  /** On the straight way from one point to another, so many seconds after setting out. */
  private between(x0: number, y0: number, x1: number, y1: number, seconds: number): void {
    const distance = Math.hypot(x1 - x0, y1 - y0);
    const share = distance === 0 ? 1 : Math.min(1, (seconds * walkingSpeed) / distance);
    this.spot.x = x0 + (x1 - x0) * share;
    this.spot.y = y0 + (y1 - y0) * share;
  }

  /** Those who will arrive shortly come in from the left, along the corridor of their tier, to the end of the line or the server they will take. */
  private setApproaching(time: number): void {
    const { film, places, spot, from } = this;
    const { hall, picture } = film;
    const members: number[] = [];
    film.visit(time, time + longestWalk, (events, row) => {
      const what = events.what[row];
      if (what === liveEvent.arrived) members.length = 0;
      if (what === liveEvent.arrived || what === liveEvent.companion) {
        members.push(events.value[row]!);
        return;
      }
      const joins = what === liveEvent.joinedLine;
      if (members.length === 0 || !(joins || what === liveEvent.serviceStarted)) return;
      const place = events.place[row]!;
      const bank = joins ? hall.bankOfLine[place]! : hall.bankOfServer[place]!;
      if (joins) places.inLine(place, Math.min(picture.lines[place]!.people + film.lag[place]!, places.capacity(place) - 1), spot);
      else places.atServer(place, spot);
      places.entrance(bank, events.party[row]!, from);
      // Along the corridor first, then down.
      const along = Math.abs(spot.x - from.x);
      const down = Math.abs(spot.y - from.y);
      const left = (events.time[row]! - time) * walkingSpeed;
      if (left <= along + down) {
        if (left > down) {
          spot.x -= left - down;
          spot.y = from.y;
        } else spot.y -= left;
        for (const leaf of members) {
          this.add(leaf, figureRole.approaching, events.party[row]!);
          spot.x -= 0.5;
        }
      }
      members.length = 0;
    });
  }

  private setLeaving(time: number): void {
    const { film, places, spot, from } = this;
    film.visit(time - longestWalk, time, (events, row) => {
      const what = events.what[row];
      const place = events.place[row]!;
      if (what === liveEvent.cleared) {
        places.atServer(place, from);
        places.exit(film.hall.bankOfServer[place]!, events.party[row]!, spot);
      } else if (what === liveEvent.examined && events.value[row]! >= 0 && places.layout.room !== undefined) {
        places.fromRoom(events.party[row]!, from, spot);
      } else return;
      const walked = (time - events.time[row]!) * walkingSpeed;
      const [along, down] = [spot.x - from.x, spot.y - from.y];
      if (walked > down + along) return;
      spot.x = from.x + Math.max(0, walked - down);
      spot.y = from.y + Math.min(walked, down);
      this.add(events.value[row]!, figureRole.leaving, events.party[row]!);
    });
  }

  private add(leaf: number, role: number, party: number): void {
    if (this.count === this.x.length) this.grow();
    const at = this.count;
    [this.x[at], this.y[at]] = [this.spot.x, this.spot.y];
    [this.leaf[at], this.role[at], this.party[at]] = [leaf, role, party];
    this.count = at + 1;
  }

  private grow(): void {
    for (const column of ['x', 'y', 'leaf', 'role', 'party'] as const) {
      const old = this[column];
      const larger = new (old.constructor as Float32ArrayConstructor)(old.length * 2);
      larger.set(old);
      Object.assign(this, { [column]: larger });
    }
  }
}
