// Of the servers that two banks share: how many of each group are to stand at the other bank, whether somebody has ordered it, and what each of
// their places is.

import type { SharedPlans } from '../plan/shared-plan.ts';

/** Of a place for a shared server: the server stands elsewhere, stands here and is open, finishes here before it goes, is changing over to here. */
export const presence = { elsewhere: 0, here: 1, leaving: 2, coming: 3 } as const;

export interface SharedServersState {
  readonly atOther: Int32Array;
  readonly ordered: Uint8Array;
  readonly open: Int32Array;
  readonly offDuty: Uint8Array;
  readonly presence: Uint8Array;
}

export class SharedServers {
  /** By group. The first so many of its servers are to stand at the other bank. */
  readonly atOther: Int32Array;
  /** 1 where somebody has ordered it, so that plan and trigger change nothing. */
  readonly ordered: Uint8Array;
  /** By group: so many are open, wherever they stand. */
  readonly open: Int32Array;
  /** By server: 1 where it is not open at this time of the day. */
  readonly offDuty: Uint8Array;
  /** By server; of those that banks have for themselves it says nothing. */
  readonly presence: Uint8Array;

  /** They stand where the plan has them at the opening. */
  constructor(
    private readonly plans: SharedPlans,
    servers: number,
    opens: number,
  ) {
    const { groups } = plans;
    this.atOther = Int32Array.from(groups, ({ timetable }) => timetable.findLast(({ from }) => from <= opens)?.atOther ?? 0);
    this.ordered = new Uint8Array(groups.length);
    this.open = new Int32Array(groups.length);
    this.offDuty = new Uint8Array(servers);
    groups.forEach(({ hours }, group) => this.setOpen(group, hours.findLast(({ from }) => from <= opens)?.open ?? 0));
    this.presence = new Uint8Array(servers);
    groups.forEach(({ servers: count, firstAtHome, firstAtOther }, group) => {
      for (let i = 0; i < count; i += 1) {
        this.presence[(i < this.atOther[group]! ? firstAtOther : firstAtHome) + i] = presence.here;
      }
    });
  }

  /** The first so many of a group are open from now on. */
  setOpen(group: number, open: number): void {
    const { servers, firstAtHome, firstAtOther } = this.plans.groups[group]!;
    this.open[group] = open;
    for (const first of [firstAtHome, firstAtOther]) this.offDuty.fill(0, first, first + open).fill(1, first + open, first + servers);
  }

  save(): SharedServersState {
    const { atOther, ordered, open, offDuty, presence: is } = this;
    return { atOther: atOther.slice(), ordered: ordered.slice(), open: open.slice(), offDuty: offDuty.slice(), presence: is.slice() };
  }

  restore(state: SharedServersState): void {
    for (const name of ['atOther', 'ordered', 'open', 'offDuty', 'presence'] as const) this[name].set(state[name]);
  }
}
