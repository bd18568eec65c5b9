// Of the servers that two banks share: how many of each group are to stand at the other bank, whether somebody has ordered it, and what each of
// their places is.

import type { SharedPlans } from '../plan/shared-plan.ts';

/** Of a place for a shared server: the server stands elsewhere, stands here and is open, finishes here before it goes, is changing over to here. */
export const presence = { elsewhere: 0, here: 1, leaving: 2, coming: 3 } as const;

export interface SharedServersState {
  readonly atOther: Int32Array;
  readonly ordered: Uint8Array;
  readonly presence: Uint8Array;
}

export class SharedServers {
  /** By group. The first so many of its servers are to stand at the other bank. */
  readonly atOther: Int32Array;
  /** 1 where somebody has ordered it, so that plan and trigger change nothing. */
  readonly ordered: Uint8Array;
  /** By server; of those that banks have for themselves it says nothing. */
  readonly presence: Uint8Array;

  /** They stand where the plan has them at the opening. */
  constructor({ groups }: SharedPlans, servers: number, opens: number) {
    this.atOther = Int32Array.from(groups, ({ timetable }) => timetable.findLast(({ from }) => from <= opens)?.atOther ?? 0);
    this.ordered = new Uint8Array(groups.length);
    this.presence = new Uint8Array(servers);
    groups.forEach(({ servers: count, firstAtHome, firstAtOther }, group) => {
      for (let i = 0; i < count; i += 1) {
        this.presence[(i < this.atOther[group]! ? firstAtOther : firstAtHome) + i] = presence.here;
      }
    });
  }

  save(): SharedServersState {
    return { atOther: this.atOther.slice(), ordered: this.ordered.slice(), presence: this.presence.slice() };
  }

  restore(state: SharedServersState): void {
    for (const name of ['atOther', 'ordered', 'presence'] as const) this[name].set(state[name]);
  }
}
