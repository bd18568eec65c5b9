// Signs as the form edits them: whom they speak to, which kind of bank they lead to, and an even split to begin with.

import type { Draft } from 'immer';
import type { PassengerGroup } from '../../../../shared/reference/vocabulary.ts';
import type { Bank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { queueDefaults } from '../../../../shared/scenario/provenance/queue-provenance.ts';
import type { Sign } from '../../../../shared/scenario/schema/queue-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';

type Addressed = Pick<Sign, 'direction' | 'group'>;

/** Banks of a kind between which a sign for these passengers may choose. */
export function banksOnSign({ banks }: Pick<Scenario, 'banks'>, kind: Bank['kind'], { direction, group }: Addressed): readonly Bank[] {
  return banks.filter(
    (bank) =>
      bank.kind === kind &&
      bank.authority !== 'second' &&
      (bank.direction === 'both' || bank.direction === direction) &&
      (bank.kind === 'e-channel' || bank.serves.some((served) => served.group === group)),
  );
}

/** The kind of bank a sign leads to; where it leads nowhere, counters. */
export function kindOnSign({ banks }: Pick<Scenario, 'banks'>, { split }: Sign): Bank['kind'] {
  return banks.find(({ id }) => split.some(({ bank }) => bank === id))?.kind ?? 'counter';
}

/** Even shares, the last one what is left, so that they make a whole in hundredths. */
export function evenSplit(banks: readonly Pick<Bank, 'id'>[]): Sign['split'] {
  const each = Math.floor(100 / Math.max(1, banks.length)) / 100;
  return banks.map(({ id }, index) => ({
    bank: id,
    share: index < banks.length - 1 ? each : Number((1 - each * (banks.length - 1)).toFixed(2)),
  }));
}

/** A sign for the first passengers between whose banks there is a choice and for whom there is none yet; undefined where there are none. */
export function newSign(scenario: Scenario): Sign | undefined {
  const taken = (scenario.queues?.signs ?? []).map((sign) => keyOf(sign, kindOnSign(scenario, sign)));
  for (const { direction, group } of scenario.demand.flows) {
    for (const kind of ['counter', 'e-channel'] as const) {
      const banks = banksOnSign(scenario, kind, { direction, group });
      const sign = { direction, group, followed: queueDefaults.followed.value, split: evenSplit(banks) };
      if (banks.length > 1 && !taken.includes(keyOf(sign, kind))) return sign;
    }
  }
  return undefined;
}

function keyOf({ direction, group, category }: Sign, kind: Bank['kind']): string {
  return `${direction} ${group} ${category ?? ''} ${kind}`;
}

/** Other passengers, or another kind of bank: the split begins anew where its banks no longer serve them. */
export function readdress(draft: Draft<Scenario>, index: number, change: Partial<Addressed> & { readonly kind?: Bank['kind'] }): void {
  const sign = draft.queues?.signs?.[index];
  if (sign === undefined) return;
  const { kind = kindOnSign(draft, sign), ...addressed } = change;
  Object.assign(sign, addressed);
  const banks = banksOnSign(draft, kind, sign);
  if (sign.split.length === banks.length && banks.every(({ id }) => sign.split.some(({ bank }) => bank === id))) return;
  if (banks.length > 0) sign.split = evenSplit(banks);
}

/** All passengers of a group, or one category of it. */
export function speakTo(draft: Draft<Scenario>, index: number, group: PassengerGroup, category: string | undefined): void {
  const sign = draft.queues?.signs?.[index];
  if (sign === undefined) return;
  if (category === undefined) delete sign.category;
  else sign.category = category;
  readdress(draft, index, { group });
}

/** A bank that is removed is on no sign any more; those that led to it alone are gone with it. */
export function takeOffSigns(draft: Draft<Scenario>, bank: string): void {
  const { queues } = draft;
  if (queues?.signs === undefined) return;
  for (const sign of queues.signs) {
    if (!sign.split.some((entry) => entry.bank === bank)) continue;
    const left = sign.split.filter((entry) => entry.bank !== bank);
    sign.split = evenSplit(left.map((entry) => ({ id: entry.bank })));
  }
  queues.signs = queues.signs.filter(({ split }) => split.length > 0);
  if (queues.signs.length === 0) delete queues.signs;
  if (Object.keys(queues).length === 0) delete draft.queues;
}
