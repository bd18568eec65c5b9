// Adding, duplicating and removing banks of lanes and counters, with ids of their own.

import type { Draft } from 'immer';
import type { LocalizedText } from '../../../../shared/reference/sourced.ts';
import type { Direction } from '../../../../shared/reference/vocabulary.ts';
import type { Bank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { counterBankOf, eChannelBankOf } from '../../../../shared/scenario/defaults/default-banks.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { plannedBanks } from '../../../../shared/scenario/staffing/planned-banks.ts';
import { removeSharedAt } from '../shared/shared-edits.ts';
import { takeOffSharedLines } from '../queues/shared-line-edits.ts';
import { takeOffSigns } from '../queues/sign-edits.ts';
import { paintBank } from '../teams/team-edits.ts';
import { freeId } from './free-id.ts';

export type BankKind = Bank['kind'];

/** The direction whose usual times a bank takes: one that serves both is timed as for departure, the shorter ones. */
export function timedAs(direction: Bank['direction']): Direction {
  return direction === 'both' ? 'departure' : direction;
}

/** A bank as the program would suggest it, open for all the day; returns its id. */
export function addBank(draft: Draft<Scenario>, kind: BankKind, name: LocalizedText): string {
  const id = freeId(idsOf(draft), kind === 'counter' ? 'counters' : 'e-channels');
  const direction = draft.demand.flows[0]?.direction ?? 'departure';
  const timetable = [{ from: draft.openingHours.opens, open: 1 }];
  const bank =
    kind === 'counter'
      ? counterBankOf(id, name, direction, ['resident', 'mainland-visitor', 'other-visitor'], timetable)
      : eChannelBankOf(id, name, direction, ['resident', 'contactless'], timetable);
  draft.banks.push(bank);
  return id;
}

/** A copy right behind the original; returns its id. */
export function duplicateBank(draft: Draft<Scenario>, id: string, rename: (name: LocalizedText) => LocalizedText): string | undefined {
  const index = draft.banks.findIndex((bank) => bank.id === id);
  const original = draft.banks[index];
  if (original === undefined) return undefined;
  const copyId = freeId(idsOf(draft), id.replace(/-\d+$/, ''));
  const { teams } = draft;
  const planned = plannedBanks({ banks: draft.banks, teams })[index] ?? original;
  const copy = JSON.parse(JSON.stringify(planned)) as Bank;
  // No team staffs the copy: it opens the desks that the original has.
  if (copy.kind === 'counter') delete copy.staffing;
  draft.banks.splice(index + 1, 0, { ...copy, id: copyId, name: rename(copy.name) });
  return copyId;
}

export function removeBank(draft: Draft<Scenario>, id: string): void {
  paintBank(draft, id);
  draft.banks = draft.banks.filter((bank) => bank.id !== id);
  takeOffSigns(draft, id);
  takeOffSharedLines(draft, id);
  removeSharedAt(draft, id);
}

function idsOf({ banks }: { readonly banks: readonly { readonly id: string }[] }): string[] {
  return banks.map((bank) => bank.id);
}
