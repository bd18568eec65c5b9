// Servers that two banks share, compiled. Each has a place in either bank, behind the bank's own servers, and stands in one of them at a time:
// the two places are twins.

import { secondsOf } from '../../scenario/clock.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import type { OpenStep } from '../../scenario/planned-open.ts';
import { hoursOf } from '../../scenario/shared-places.ts';
import type { BankPlan } from './bank-plan.ts';

export interface SharedPlan {
  /** Banks by index. */
  readonly home: number;
  readonly other: number;
  readonly servers: number;
  /** The first of their places in either bank. */
  readonly firstAtHome: number;
  readonly firstAtOther: number;
  /** [s] */
  readonly changeover: number;
  /** So many at the other bank from each time [s from midnight] on. */
  readonly timetable: readonly { readonly from: number; readonly atOther: number }[];
  /** So many are open from each time [s from midnight] on: the first ones. */
  readonly hours: readonly OpenStep[];
}

export interface SharedPlans {
  readonly groups: readonly SharedPlan[];
  /** By server: its twin, and which of the groups it belongs to; -1 where its bank has it for itself. */
  readonly twin: Int32Array;
  readonly groupOf: Int32Array;
}

/** In every bank the places follow one another in the order of the document. */
export function planShared({ banks: documents, sharedServers = [] }: Scenario, banks: readonly BankPlan[], servers: number): SharedPlans {
  const next = banks.map(({ firstServer, ownServers }) => firstServer + ownServers);
  const twin = new Int32Array(servers).fill(-1);
  const groupOf = new Int32Array(servers).fill(-1);
  const indexOf = (id: string) => documents.findIndex((bank) => bank.id === id);
  const groups = sharedServers.map((shared, group): SharedPlan => {
    const [home, other] = [indexOf(shared.home), indexOf(shared.other)];
    const [firstAtHome, firstAtOther] = [next[home]!, next[other]!];
    next[home]! += shared.servers;
    next[other]! += shared.servers;
    for (let i = 0; i < shared.servers; i += 1) {
      twin[firstAtHome + i] = firstAtOther + i;
      twin[firstAtOther + i] = firstAtHome + i;
      groupOf[firstAtHome + i] = group;
      groupOf[firstAtOther + i] = group;
    }
    return {
      home,
      other,
      servers: shared.servers,
      firstAtHome,
      firstAtOther,
      changeover: shared.changeoverMinutes * 60,
      timetable: (shared.timetable ?? []).map(({ from, atOther }) => ({ from: secondsOf(from), atOther })),
      hours: hoursOf(shared),
    };
  });
  return { groups, twin, groupOf };
}

/** Places that a bank has for servers which it shares. */
export function sharedPlaces({ sharedServers = [] }: Scenario, bank: string): number {
  return sharedServers.reduce((sum, { home, other, servers }) => sum + (home === bank || other === bank ? servers : 0), 0);
}

/** True where shared servers come or go as the line of the bank asks for it. */
export function isWatchedForShared({ sharedServers = [] }: Scenario, bank: string): boolean {
  return sharedServers.some(({ home, other, trigger }) => trigger !== undefined && (home === bank || other === bank));
}
