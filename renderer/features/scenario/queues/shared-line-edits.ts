// Lines that feed several banks, as the form edits them.

import type { Draft } from 'immer';
import type { Bank } from '../../../../shared/scenario/schema/bank-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';

/** Banks that a shared line may feed beside a bank: of its kind, direction and authority, with a single line, and on no other shared line. */
export function banksBeside({ banks, queues }: Scenario, beside: Bank, line: readonly string[] = []): readonly Bank[] {
  const taken = (queues?.sharedLines ?? []).flat().filter((id) => !line.includes(id));
  return banks.filter(
    (bank) =>
      bank.kind === beside.kind &&
      bank.queue === 'single-line' &&
      bank.authority === beside.authority &&
      (bank.direction === beside.direction || bank.direction === 'both' || beside.direction === 'both') &&
      !taken.includes(bank.id),
  );
}

/** The first banks that one line could feed, counters before lanes; undefined where there are none. */
export function newSharedLine(scenario: Scenario): string[] | undefined {
  const ordered = [...scenario.banks].toSorted((a, b) => Number(a.kind === 'e-channel') - Number(b.kind === 'e-channel'));
  const groups = ordered.filter(({ queue }) => queue === 'single-line').map((bank) => banksBeside(scenario, bank));
  return groups.find((group) => group.length > 1)?.map(({ id }) => id);
}

/** Puts a bank into a shared line or takes it out; a line keeps two banks. */
export function setShared(draft: Draft<Scenario>, index: number, bank: string, shared: boolean): void {
  const line = draft.queues?.sharedLines?.[index];
  if (line === undefined) return;
  const wanted = draft.banks.map(({ id }) => id).filter((id) => (id === bank ? shared : line.includes(id)));
  if (wanted.length > 1) draft.queues!.sharedLines![index] = wanted;
}

/** A bank that is removed is on no shared line any more. */
export function takeOffSharedLines(draft: Draft<Scenario>, bank: string): void {
  const { queues } = draft;
  if (queues?.sharedLines === undefined) return;
  queues.sharedLines = queues.sharedLines.map((line) => line.filter((id) => id !== bank)).filter(({ length }) => length > 1);
  if (queues.sharedLines.length === 0) delete queues.sharedLines;
  if (Object.keys(queues).length === 0) delete draft.queues;
}
