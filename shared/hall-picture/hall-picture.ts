// The hall at the time shown: taken from a keyframe and brought on event by event. It is the model's own state by place, order and state.

import { ExaminationPicture, examinationStage } from './examination-picture.ts';
import type { HallDescription } from './hall-description.ts';
import { type Keyframe, keyframeColumns, pictureServer } from './keyframe.ts';
import { LanePicture } from './lane-picture.ts';
import { LiveCounter } from './live-counter.ts';
import { liveEvent, type LiveEvents } from './live-event.ts';
import { stateAfter } from './state-after.ts';
import { OutsidePicture } from './outside-picture.ts';
import { newParty, partiesOf, type PartyFigure } from './party-figure.ts';
import { PictureLine } from './picture-line.ts';

export class HallPicture {
  time = 0;
  readonly parties = new Map<number, PartyFigure>();
  readonly lines: readonly PictureLine[];
  readonly outside: OutsidePicture;
  readonly serverState: Uint8Array;
  readonly serverFailed: Uint8Array;
  readonly serverParty: Int32Array;
  readonly serverSince: Float64Array;
  readonly serverRefused: Uint8Array;
  readonly secondZone: Int32Array;
  readonly lanes: LanePicture;
  readonly examination = new ExaminationPicture();
  /** By bank: passengers in line, and their mean work [ms]; officers who supervise its lanes, and reserve officers who have come. */
  readonly peopleInLine: Int32Array;
  readonly workInLine: Float64Array;
  readonly officersOnDuty: Int32Array;
  readonly reserves: Int32Array;
  readonly counter: LiveCounter;

  constructor(readonly hall: HallDescription) {
    this.lines = Array.from({ length: hall.lines }, () => new PictureLine());
    this.outside = new OutsidePicture(hall);
    this.serverState = new Uint8Array(hall.servers);
    this.serverFailed = new Uint8Array(hall.servers);
    this.serverParty = new Int32Array(hall.servers).fill(-1);
    this.serverSince = new Float64Array(hall.servers);
    this.serverRefused = new Uint8Array(hall.servers);
    this.secondZone = new Int32Array(hall.servers).fill(-1);
    this.lanes = new LanePicture(hall);
    this.officersOnDuty = new Int32Array(hall.banks.length);
    this.reserves = new Int32Array(hall.banks.length);
    this.peopleInLine = new Int32Array(hall.banks.length);
    this.workInLine = new Float64Array(hall.banks.length);
    this.counter = new LiveCounter(hall);
  }

  show(keyframe: Keyframe): void {
    this.time = keyframe.time;
    this.parties.clear();
    for (const party of partiesOf(keyframe)) this.parties.set(party.number, party);
    this.peopleInLine.fill(0);
    this.workInLine.fill(0);
    let first = 0;
    this.lines.forEach((line, index) => {
      line.clear();
      const end = first + keyframe.lineLength[index]!;
      for (; first < end; first += 1) this.join(this.partyOf(keyframe.inLine[first]!), index);
      line.reserved = keyframe.lineReserved[index]!;
    });
    this.outside.show(keyframe, (number) => this.partyOf(number));
    for (const column of keyframeColumns) this[column].set(keyframe[column]);
    this.lanes.show(keyframe);
    for (const occupants of [keyframe.serverParty, keyframe.secondZone]) {
      occupants.forEach((number, server) => {
        if (number >= 0) this.partyOf(number).server = server;
      });
    }
    keyframe.walking.forEach((number, i) => (this.partyOf(number).walkingFrom = keyframe.walkingFrom[i]!));
    this.examination.show(keyframe, (number) => this.partyOf(number));
    this.counter.restore(keyframe.counts);
  }

  /** Lets row `i` of the events happen. */
  apply(events: LiveEvents, i: number): void {
    const time = events.time[i]!;
    const number = events.party[i]!;
    const place = events.place[i]!;
    const value = events.value[i]!;
    this.time = time;
    switch (events.what[i]) {
      case liveEvent.arrived:
        this.enter(number, [value], time, 0);
        this.counter.arrived += 1;
        break;
      case liveEvent.arrivedOutside:
        this.outside.join(this.enter(number, [value], time, 0));
        this.counter.arrived += 1;
        break;
      case liveEvent.companion: {
        const party = this.partyOf(number);
        (party.members as number[]).push(value);
        this.outside.joinToo(party);
        this.counter.arrived += 1;
        break;
      }
      case liveEvent.leftOutside:
        this.outside.leave(this.partyOf(number), time, value);
        break;
      case liveEvent.cameIn: {
        const leaf = this.outside.leafOf(number - value, place);
        const { arrived, waited, cameThrough } = this.partyOf(value);
        if (leaf !== undefined) this.enter(number, [leaf], arrived, waited).cameThrough = cameThrough;
        break;
      }
      case liveEvent.balked:
        // Whoever was outside before has been counted.
        if (!this.parties.delete(number)) this.counter.arrived += value;
        this.counter.balked += value;
        break;
      case liveEvent.joinedLine: {
        const party = this.partyOf(number);
        if (party.line >= 0) throw new Error(`party ${number} stands in two lines`);
        party.joined = time;
        party.walkingFrom = -1;
        this.join(party, place, value - 1);
        break;
      }
      case liveEvent.leftLine: {
        const party = this.partyOf(number);
        this.leave(party);
        party.cameThrough = -1;
        party.waited += time - party.joined;
        party.joined = time;
        break;
      }
      case liveEvent.serviceStarted: {
        const party = this.partyOf(number);
        party.server = place;
        // Whoever has walked to a free server stands there from now on.
        if (party.walkingFrom >= 0) party.joined = time;
        party.walkingFrom = -1;
        this.serverParty[place] = number;
        this.serverRefused[place] = 0;
        this.setServer(place, pictureServer.serving);
        break;
      }
      case liveEvent.passedOn: {
        const party = this.partyOf(number);
        party.server = -1;
        party.walkingFrom = place;
        party.refusedAt = -1;
        party.joined = time;
        this.endService(number, place);
        break;
      }
      case liveEvent.handedOver:
        Object.assign(this.partyOf(number), { server: -1, joined: time });
        this.serverParty[place] = -1;
        break;
      case liveEvent.blocked:
        this.setServer(place, pictureServer.blocked);
        break;
      case liveEvent.secondZoneEntered:
        this.partyOf(number).joined = time;
        this.endService(number, place);
        this.secondZone[place] = number;
        break;
      case liveEvent.waitEnded:
        for (const leaf of this.partyOf(number).members) this.counter.waitEnded(leaf, value);
        break;
      case liveEvent.refused: {
        const party = this.partyOf(number);
        party.server = -1;
        party.refusedAt = place;
        party.joined = time;
        if (this.secondZone[place] !== number) this.serverRefused[place] = 1;
        this.counter.refused += 1;
        this.endService(number, place);
        break;
      }
      case liveEvent.cleared:
        this.counter.clear(time, this.partyOf(number).members.length);
        this.parties.delete(number);
        this.endService(number, place);
        break;
      case liveEvent.referred: {
        const party = this.partyOf(number);
        party.server = -1;
        party.refusedAt = -1;
        party.sentFrom = place;
        party.joined = time;
        this.examination.move(party, examinationStage.outside);
        this.endService(number, place);
        break;
      }
      case liveEvent.held:
        this.partyOf(number).server = place;
        this.serverParty[place] = number;
        this.setServer(place, pictureServer.blocked);
        break;
      case liveEvent.roomEntered:
        if (place >= 0) {
          this.partyOf(number).server = -1;
          this.endService(number, place);
        }
        this.examination.move(this.partyOf(number), examinationStage.waiting);
        break;
      case liveEvent.examinationStarted:
        this.partyOf(number).joined = time;
        this.examination.move(this.partyOf(number), examinationStage.examined);
        break;
      case liveEvent.examined: {
        const party = this.partyOf(number);
        if (value >= 0) this.counter.clear(time, party.members.length);
        else this.counter.refusedLanding += party.members.length;
        this.examination.move(party, -1);
        this.parties.delete(number);
        break;
      }
      case liveEvent.examinersChanged:
        this.examination.officers = value;
        break;
      case liveEvent.serverReleased:
      case liveEvent.serverOpened:
      case liveEvent.serverClosed:
      case liveEvent.changingOver:
      case liveEvent.elsewhere:
        this.setServer(place, stateAfter.get(events.what[i])!);
        break;
      case liveEvent.serverFailed:
      case liveEvent.serverRepaired:
        this.serverFailed[place] = value;
        this.serverSince[place] = time;
        break;
      case liveEvent.officersChanged:
        this.officersOnDuty[place]! += value;
        break;
      case liveEvent.reservesChanged:
        this.reserves[place]! += value;
        break;
      case liveEvent.attemptStarted:
      case liveEvent.attemptFailed:
      case liveEvent.passesToExit:
      case liveEvent.passesToGate:
      case liveEvent.officerAsked:
      case liveEvent.nobodyToHelp:
      case liveEvent.assistanceStarted:
      case liveEvent.assistanceEnded:
        this.lanes.apply(events.what[i], place, value);
        this.serverSince[place] = time;
        break;
      default:
    }
  }

  private enter(number: number, members: readonly number[], arrived: number, waited: number): PartyFigure {
    const party = newParty(number, members, arrived, this.time, waited);
    this.parties.set(number, party);
    return party;
  }

  private partyOf(number: number): PartyFigure {
    const party = this.parties.get(number);
    if (party === undefined) throw new Error(`party ${number} is not in the hall`);
    return party;
  }

  /** `at` is its place in line, -1 behind all others. */
  private join(party: PartyFigure, line: number, at = -1): void {
    party.line = line;
    if (at < 0) this.lines[line]!.push(party.number, party.members.length);
    else this.lines[line]!.insert(party.number, party.members.length, at, this.hall.hasReservedLine[line] === 1);
    this.weigh(party, line, 1);
  }

  private leave(party: PartyFigure): void {
    const line = party.line;
    if (!this.lines[line]!.remove(party.number, party.members.length))
      throw new Error(`party ${party.number} does not stand in line ${line}`);
    party.line = -1;
    this.weigh(party, line, -1);
  }

  private weigh(party: PartyFigure, line: number, sign: 1 | -1): void {
    const bank = this.hall.bankOfLine[line]!;
    const size = party.members.length;
    this.peopleInLine[bank]! += sign * size;
    this.workInLine[bank]! += sign * size * this.hall.banks[bank]!.work[party.members[0]!]!;
  }

  /** A party leaves a server; where it leaves the second zone of a lane, the first one goes on as it was. */
  private endService(number: number, server: number): void {
    if (this.secondZone[server] === number) {
      this.secondZone[server] = -1;
      return;
    }
    this.serverParty[server] = -1;
    this.lanes.empty(server);
    this.setServer(server, pictureServer.handover);
  }

  private setServer(server: number, state: number): void {
    this.serverState[server] = state;
    this.serverSince[server] = this.time;
  }
}
