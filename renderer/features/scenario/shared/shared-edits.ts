// Servers that two banks share, as the form edits them.

import type { Draft } from 'immer';
import type { Bank } from '../../../../shared/scenario/schema/bank-schema.ts';
import type { LocalizedText } from '../../../../shared/reference/sourced.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { type SharedServers, usualChangeover, usualSharedTrigger } from '../../../../shared/scenario/schema/shared-servers-schema.ts';
import { freeId } from '../banks/free-id.ts';

/** Banks with which a bank may share servers: others of its kind and authority. */
export function partnersOf(banks: readonly Bank[], { id, kind, authority }: Bank): readonly Bank[] {
  return banks.filter((other) => other.id !== id && other.kind === kind && other.authority === authority);
}

/** The first two banks of a kind that could share servers: of opposite directions where there are such. */
export function newPair(banks: readonly Bank[], kind: Bank['kind']): readonly [Bank, Bank] | undefined {
  const pairs = banks
    .filter((bank) => bank.kind === kind)
    .flatMap((bank) => partnersOf(banks, bank).map((other): readonly [Bank, Bank] => [bank, other]));
  return pairs.find(([one, two]) => one.direction !== two.direction) ?? pairs[0];
}

/** Two servers that lines move. */
export function addShared(draft: Draft<Scenario>, kind: Bank['kind'], name: LocalizedText): void {
  const pair = newPair(draft.banks, kind);
  if (pair === undefined) return;
  const shared = draft.sharedServers ?? [];
  const id = freeId(
    shared.map((one) => one.id),
    kind === 'counter' ? 'shared-counters' : 'shared-lanes',
  );
  const [home, other] = pair;
  const trigger = { ...usualSharedTrigger };
  draft.sharedServers = [...shared, { id, name, home: home.id, other: other.id, servers: 2, changeoverMinutes: usualChangeover, trigger }];
}

export function removeShared(draft: Draft<Scenario>, id: string): void {
  draft.sharedServers = (draft.sharedServers ?? []).filter((one) => one.id !== id);
  if (draft.sharedServers.length === 0) delete draft.sharedServers;
  draft.interventions = draft.interventions?.filter((one) => one.what !== 'share' || one.shared !== id);
  if (draft.interventions === undefined || draft.interventions.length === 0) delete draft.interventions;
}

/** A bank that is removed shares nothing any more. */
export function removeSharedAt(draft: Draft<Scenario>, bank: string): void {
  for (const { id, home, other } of draft.sharedServers ?? []) if (home === bank || other === bank) removeShared(draft, id);
}

/** One step an hour after the last one, or at the opening; none stands at the other bank, or half of them where none did. */
export function addStep(shared: Draft<SharedServers>, opens: string): void {
  const last = shared.timetable?.at(-1);
  const hour = last === undefined ? Number(opens.slice(0, 2)) : Math.min(29, Number(last.from.slice(0, 2)) + 1);
  const from = `${String(hour).padStart(2, '0')}:${last === undefined ? opens.slice(3) : last.from.slice(3)}`;
  const atOther = last === undefined || last.atOther > 0 ? 0 : Math.ceil(shared.servers / 2);
  shared.timetable = [...(shared.timetable ?? []), { from, atOther }];
}

export function removeStep(shared: Draft<SharedServers>, at: number): void {
  shared.timetable?.splice(at, 1);
  if (shared.timetable?.length === 0) delete shared.timetable;
}
