// What differs in the servers that two banks share.

import type { Scenario } from '../schema/scenario-schema.ts';
import type { SharedServers } from '../schema/shared-servers-schema.ts';
import { pairsById } from './pairs.ts';
import { sameValue } from './same-value.ts';
import type { SharedServersChange, SharedTold } from './scenario-change.ts';

export function sharedServerChanges(before: Scenario, after: Scenario): readonly SharedServersChange[] {
  return pairsById(before.sharedServers ?? [], after.sharedServers ?? []).flatMap(([old, now]): readonly SharedServersChange[] => {
    const each = now ?? old;
    if (each === undefined) return [];
    const [was, is] = [old && told(before, old), now && told(after, now)];
    const same = sameValue(old && { ...old, name: '' }, now && { ...now, name: '' });
    return same ? [] : [{ kind: 'sharedServers', name: each.name, before: was, after: is }];
  });
}

function told({ banks }: Scenario, shared: SharedServers): SharedTold {
  const nameOf = (id: string) => banks.find((bank) => bank.id === id)?.name ?? id;
  return { ...shared, home: nameOf(shared.home), other: nameOf(shared.other) };
}
