// What an operations room would read off the hall at the time shown. Each number is that of this one simulated day, not an estimate over days.

import type { HallDescription } from './hall-description.ts';
import type { HallPicture } from './hall-picture.ts';
import { pictureServer, pictureStage } from './keyframe.ts';
import type { PartyFigure } from './party-figure.ts';
import type { PictureLine } from './picture-line.ts';

export interface BankNumbers {
  /** Passengers in its line; of banks that one line feeds, in that line. */
  readonly waiting: number;
  /** Those of them in the reserved line. */
  readonly reserved: number;
  /** What somebody who joined now would expect to wait [s]: the mean work in line over the servers at work that it feeds; undefined where none is. */
  readonly expectedWait: number | undefined;
  /** Servers open and in order; of these, serving or handing over; out of order. */
  readonly atWork: number;
  readonly busy: number;
  readonly failed: number;
  /** Reserve officers who have come. */
  readonly reserves: number;
  /** Officers who supervise its lanes, those who help somebody at present, and lanes that wait for one. */
  readonly supervising: number;
  readonly helping: number;
  readonly lanesWaiting: number;
}

export interface TargetNumbers {
  /** Passengers whose wait is over, and the share of them within the target; undefined before the first. */
  readonly judged: number;
  readonly share: number | undefined;
}

export interface LiveNumbers {
  readonly waiting: number;
  /** Passengers outside, and the longest time that one of them has waited there [s]. */
  readonly outside: number;
  readonly longestOutside: number;
  /** Passengers in the hall, in line or being served. */
  readonly present: number;
  readonly cleared: number;
  /** Who came, found the line too long and turned back. */
  readonly turnedBack: number;
  readonly clearedLately: number;
  /** Officers at counters that are open, and those of them who serve. */
  readonly officers: number;
  readonly officersBusy: number;
  readonly lanes: number;
  readonly lanesBusy: number;
  /** Longest time anybody now in line has waited, earlier lines included [s]. */
  readonly longestNow: number;
  readonly meanWait: number | undefined;
  /** Time that all passengers together have waited so far, whether their wait is over or not [s]. */
  readonly waitedSoFar: number;
  readonly banks: readonly BankNumbers[];
  readonly targets: readonly TargetNumbers[];
}

/** `time` is the time shown, at or after that of the latest event [s]. */
export function liveNumbers(picture: HallPicture, time: number): LiveNumbers {
  const { counter, hall } = picture;
  const banks = hall.banks.map((_, bank) => bankNumbers(picture, bank));
  const sum = (kind: 'counter' | 'e-channel', what: 'atWork' | 'busy') =>
    banks.reduce((total, bank, index) => total + (hall.banks[index]!.kind === kind ? bank[what] : 0), 0);
  return {
    waiting: picture.peopleInLine.reduce((total, people) => total + people, 0),
    ...outsideNow(picture, time),
    present: [...picture.parties.values()].reduce((total, { members, outside }) => total + (outside < 0 ? members.length : 0), 0),
    cleared: counter.cleared,
    turnedBack: counter.balked,
    clearedLately: counter.clearedLately(time),
    officers: sum('counter', 'atWork'),
    officersBusy: sum('counter', 'busy'),
    lanes: sum('e-channel', 'atWork'),
    lanesBusy: sum('e-channel', 'busy'),
    longestNow: picture.lines
      .flatMap((line) => frontsOf(line, picture))
      .reduce((longest, party) => Math.max(longest, party.waited + time - party.joined), 0),
    waitedSoFar: counter.waitSum + waitingStill(picture, time),
    meanWait: counter.waitCount === 0 ? undefined : counter.waitSum / counter.waitCount,
    banks,
    targets: hall.targets.map((_, target) => ({
      judged: counter.judged[target]!,
      share: counter.judged[target] === 0 ? undefined : counter.within[target]! / counter.judged[target]!,
    })),
  };
}

function outsideNow({ outside, parties }: HallPicture, time: number): Pick<LiveNumbers, 'outside' | 'longestOutside'> {
  const fronts = outside.lines.flatMap((line) => parties.get(line.at(0) ?? -1) ?? []);
  return {
    outside: outside.lines.reduce((total, { people }) => total + people, 0),
    longestOutside: fronts.reduce((longest, { joined }) => Math.max(longest, time - joined), 0),
  };
}

function waitingStill(picture: HallPicture, time: number): number {
  let sum = 0;
  for (const { line, outside, waited, joined, members } of picture.parties.values()) {
    if (line >= 0 || outside >= 0) sum += (waited + time - joined) * members.length;
  }
  return sum;
}

type AtServers = Omit<BankNumbers, 'waiting' | 'reserved' | 'expectedWait'>;

function bankNumbers(picture: HallPicture, bank: number): BankNumbers {
  const { banks } = picture.hall;
  const { host } = banks[bank]!;
  const feeds = banks.flatMap((other, index) => (other.host === host ? [atServers(picture, index)] : []));
  const atWork = feeds.reduce((sum, one) => sum + one.atWork, 0);
  const isFull = feeds.every((one) => one.busy === one.atWork);
  const work = isFull ? picture.workInLine[host]! + banks[bank]!.meanWork : 0;
  const expectedWait = atWork === 0 ? undefined : work / atWork / 1000;
  const line = picture.lines[banks[bank]!.firstLine]!;
  const reserved = peopleInFront(line.reserved, line, picture);
  return { waiting: picture.peopleInLine[host]!, reserved, expectedWait, ...atServers(picture, bank) };
}

/** Passengers of so many parties in front of a line. */
export function peopleInFront(count: number, line: PictureLine, { parties }: HallPicture): number {
  let people = 0;
  for (let place = 0; place < count; place += 1) people += parties.get(line.at(place)!)!.members.length;
  return people;
}

/** The first of a line, and of the reserved one before it where there is one. */
export function frontsOf(line: PictureLine, { parties }: HallPicture): readonly PartyFigure[] {
  return [...new Set([0, line.reserved])].flatMap((place) => parties.get(line.at(place) ?? -1) ?? []);
}

function atServers(picture: HallPicture, bank: number): AtServers {
  const { firstServer, servers } = picture.hall.banks[bank]!;
  const { serverFailed, serverState, lanes } = picture;
  const counts = { atWork: 0, busy: 0, failed: 0, helping: 0, lanesWaiting: 0 };
  for (let server = firstServer; server < firstServer + servers; server += 1) {
    // The place at the other bank tells of one that stands there.
    if (serverState[server] === pictureServer.elsewhere) continue;
    const isOut = serverFailed[server]! > 0;
    counts.failed += +isOut;
    counts.helping += +(lanes.stage[server] === pictureStage.assisted);
    counts.lanesWaiting += +(lanes.stage[server] === pictureStage.waitsForOfficer);
    const state = serverState[server];
    if (state === pictureServer.closed || state === pictureServer.changingOver || isOut) continue;
    counts.atWork += 1;
    counts.busy += +(state !== pictureServer.idle);
  }
  return { ...counts, reserves: picture.reserves[bank]!, supervising: picture.officersOnDuty[bank]! };
}

/** Each line once, with the banks that it feeds. */
export function linesOf(hall: HallDescription): readonly (readonly number[])[] {
  const hosts = hall.banks.flatMap(({ host }, bank) => (host === bank ? [bank] : []));
  return hosts.map((host) => hall.banks.flatMap((bank, index) => (bank.host === host ? [index] : [])));
}
