// Reserve officers (docs/decisions/reserves.md): called when a line is long for a while, there after a delay, gone when it is short for a while.
// What a line is at the end of an instant is what counts.

import { changeRosters } from './changes-of-servers.ts';
import { workOf } from './choice-of-bank.ts';
import { groupOf, plan, type PlainBank, type PlainHall, tell, waitingAt, workingServers } from './plain-hall.ts';

interface Watch {
  readonly bank: PlainBank;
  readonly officers: number;
  readonly delay: number;
  readonly when: {
    readonly measure: 'people' | 'expected-wait';
    readonly above: number;
    readonly forMinutes: number;
    readonly below: number;
    readonly belowForMinutes: number;
  };
  /** Counts the times that the line has begun or stopped to ask for a change, so that what was planned before is known to be void. */
  asked: number;
  asks: boolean;
  called: boolean;
  here: boolean;
  /** Counts the calls, likewise. */
  calls: number;
}

/** To be asked at the end of every instant. */
export function watchLines(hall: PlainHall): () => void {
  const watches = hall.banks.flatMap((bank) =>
    ((bank.bank.kind === 'counter' ? bank.bank.reserves : undefined) ?? []).map(({ officers, delayMinutes, when }): Watch => ({
      bank,
      officers,
      delay: delayMinutes * 60,
      when,
      asked: 0,
      asks: false,
      called: false,
      here: false,
      calls: 0,
    })),
  );
  return () => {
    if (hall.now >= hall.closes) return;
    for (const watch of watches) look(hall, watch);
  };
}

function look(hall: PlainHall, watch: Watch): void {
  const level = levelOf(hall, watch.bank, watch.when.measure);
  const asks = watch.called ? level <= watch.when.below : level > watch.when.above;
  if (asks === watch.asks) return;
  watch.asks = asks;
  watch.asked += 1;
  if (!asks) return;
  const { asked } = watch;
  const minutes = watch.called ? watch.when.belowForMinutes : watch.when.forMinutes;
  plan(hall, hall.now + minutes * 60, 'lines call for a change', () => {
    if (watch.asked === asked && hall.now < hall.closes) change(hall, watch);
  });
}

function change(hall: PlainHall, watch: Watch): void {
  watch.called = !watch.called;
  watch.asks = false;
  watch.asked += 1;
  watch.calls += 1;
  if (watch.called) {
    tell(hall, 'reserves called', { bank: watch.bank.bank.id });
    const { calls } = watch;
    plan(hall, hall.now + watch.delay, 'reserves come', () => {
      if (watch.calls === calls && hall.now < hall.closes) bring(hall, watch, true);
    });
  } else if (watch.here) bring(hall, watch, false);
}

function bring(hall: PlainHall, watch: Watch, here: boolean): void {
  watch.here = here;
  watch.bank.reserves += here ? watch.officers : -watch.officers;
  tell(hall, here ? 'reserves came' : 'reserves left', { bank: watch.bank.bank.id });
  changeRosters(hall);
}

export function levelOf(hall: PlainHall, bank: PlainBank, measure: 'people' | 'expected-wait'): number {
  const parties = waitingAt(bank);
  if (measure === 'people') return parties.reduce((sum, { people }) => sum + people.length, 0);
  const work = parties.reduce((sum, party) => sum + workOf(hall, party, bank), 0);
  const servers = groupOf(hall, bank).flatMap((one) => workingServers(one));
  return parties.length === 0 ? 0 : work / servers.length / 60_000;
}
