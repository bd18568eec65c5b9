// What an operations room would read off the hall at the time shown. Each number is that of this one simulated day, not an estimate over days.

import type { HallPicture } from './hall-picture.ts';
import { pictureServer } from './keyframe.ts';

export interface BankNumbers {
  /** Passengers in line. */
  readonly waiting: number;
  /** What somebody who joined now would expect to wait [s]: the mean work in line over the servers at work; undefined where none is. */
  readonly expectedWait: number | undefined;
  /** Servers open and in order; of these, serving or handing over; out of order. */
  readonly atWork: number;
  readonly busy: number;
  readonly failed: number;
}

export interface TargetNumbers {
  /** Passengers whose wait is over, and the share of them within the target; undefined before the first. */
  readonly judged: number;
  readonly share: number | undefined;
}

export interface LiveNumbers {
  readonly waiting: number;
  /** Passengers in the hall, in line or being served. */
  readonly present: number;
  readonly cleared: number;
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
    waiting: banks.reduce((total, { waiting }) => total + waiting, 0),
    present: [...picture.parties.values()].reduce((total, { members }) => total + members.length, 0),
    cleared: counter.cleared,
    clearedLately: counter.clearedLately(time),
    officers: sum('counter', 'atWork'),
    officersBusy: sum('counter', 'busy'),
    lanes: sum('e-channel', 'atWork'),
    lanesBusy: sum('e-channel', 'busy'),
    longestNow: picture.lines.reduce((longest, line) => {
      const front = line.at(0);
      const party = front === undefined ? undefined : picture.parties.get(front);
      return party === undefined ? longest : Math.max(longest, party.waited + time - party.joined);
    }, 0),
    waitedSoFar: counter.waitSum + waitingStill(picture, time),
    meanWait: counter.waitCount === 0 ? undefined : counter.waitSum / counter.waitCount,
    banks,
    targets: hall.targets.map((_, target) => ({
      judged: counter.judged[target]!,
      share: counter.judged[target] === 0 ? undefined : counter.within[target]! / counter.judged[target]!,
    })),
  };
}

function waitingStill(picture: HallPicture, time: number): number {
  let sum = 0;
  for (const { line, waited, joined, members } of picture.parties.values()) if (line >= 0) sum += (waited + time - joined) * members.length;
  return sum;
}

function bankNumbers(picture: HallPicture, bank: number): BankNumbers {
  const { firstServer, servers, meanWork } = picture.hall.banks[bank]!;
  let atWork = 0;
  let busy = 0;
  let failed = 0;
  for (let server = firstServer; server < firstServer + servers; server += 1) {
    const isOut = picture.serverFailed[server]! > 0;
    const state = picture.serverState[server];
    // Its other place tells of it.
    if (state === pictureServer.elsewhere) continue;
    failed += +isOut;
    if (state === pictureServer.closed || state === pictureServer.changingOver || isOut) continue;
    atWork += 1;
    busy += +(state !== pictureServer.idle);
  }
  const work = busy < atWork ? 0 : picture.workInLine[bank]! + meanWork;
  const expectedWait = atWork === 0 ? undefined : work / atWork / 1000;
  return { waiting: picture.peopleInLine[bank]!, expectedWait, atWork, busy, failed };
}
