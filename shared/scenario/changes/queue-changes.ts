// What differs in how people line up and choose, beyond the rule for the choice of bank.

import type { Sign } from '../schema/queue-schema.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { pairsBy } from './pairs.ts';
import { sameValue } from './same-value.ts';
import type { QueueChange, SignTold } from './scenario-change.ts';

export function queueChanges(before: Scenario, after: Scenario): readonly QueueChange[] {
  const old = before.queues ?? {};
  const now = after.queues ?? {};
  return [
    ...optional('misjudgement', old.misjudgement, now.misjudgement),
    ...optional('fewerPeople', old.jockeying?.fewerPeople, now.jockeying?.fewerPeople),
    ...optional('minutesSaved', old.jockeying?.minutesSaved, now.jockeying?.minutesSaved),
    ...signChanges(before, after),
    ...sharedLineChanges(before, after),
    ...(sameValue(old.balking, now.balking) ? [] : [{ kind: 'balking', before: old.balking, after: now.balking } as const]),
    ...pairsBy(old.areas ?? [], now.areas ?? [], ({ direction }) => direction).flatMap(([was, is]): readonly QueueChange[] => {
      const area = is ?? was;
      if (area === undefined || was?.squareMeters === is?.squareMeters) return [];
      return [{ kind: 'area', direction: area.direction, before: was?.squareMeters, after: is?.squareMeters }];
    }),
    ...pairsBy(old.entrances ?? [], now.entrances ?? [], ({ direction }) => direction).flatMap(([was, is]): readonly QueueChange[] => {
      const entrance = is ?? was;
      return entrance === undefined || sameValue(was, is)
        ? []
        : [{ kind: 'entrance', direction: entrance.direction, before: was, after: is }];
    }),
  ];
}

function optional(
  kind: 'misjudgement' | 'fewerPeople' | 'minutesSaved',
  before: number | undefined,
  after: number | undefined,
): readonly QueueChange[] {
  return before === after ? [] : [{ kind, before, after }];
}

/** Which banks one line feeds; in which order they are listed changes nothing. */
function sharedLineChanges(before: Scenario, after: Scenario): readonly QueueChange[] {
  const groups = ({ banks, queues }: Scenario) =>
    (queues?.sharedLines ?? []).map((ids) => banks.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
  if (sameValue(before.queues?.sharedLines, after.queues?.sharedLines)) return [];
  const [was, is] = [groups(before), groups(after)];
  return [{ kind: 'sharedLines', before: was.length === 0 ? undefined : was, after: is.length === 0 ? undefined : is }];
}

function signChanges(before: Scenario, after: Scenario): readonly QueueChange[] {
  const sideOf = ({ banks }: Scenario, { split }: Sign) => {
    const bank = banks.find(({ id }) => id === split[0]?.bank);
    return `${bank?.kind} ${bank?.authority ?? ''}`;
  };
  const keyed = (scenario: Scenario) =>
    (scenario.queues?.signs ?? []).map((sign) => ({
      sign,
      scenario,
      key: `${sign.direction} ${sign.group} ${sign.category ?? ''} ${sideOf(scenario, sign)}`,
    }));
  return pairsBy(keyed(before), keyed(after), ({ key }) => key).flatMap(([old, now]): readonly QueueChange[] => {
    const each = now ?? old;
    if (each === undefined || sameValue(old?.sign, now?.sign)) return [];
    const { direction, group, category } = each.sign;
    const name = each.scenario.categories.find(({ id }) => id === category)?.name;
    return [
      {
        kind: 'sign',
        direction,
        group,
        category: name,
        before: old && told(old.scenario, old.sign),
        after: now && told(now.scenario, now.sign),
      },
    ];
  });
}

function told({ banks }: Scenario, { followed, split }: Sign): SignTold {
  return { followed, split: split.map(({ bank, share }) => ({ bank: banks.find(({ id }) => id === bank)?.name ?? bank, share })) };
}
