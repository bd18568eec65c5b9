// Who comes may find the line too long and go away (docs/decisions/queues.md).

import type { Direction } from '../../../shared/reference/vocabulary.ts';
import { expectedWait, misjudgement } from './choice-of-bank.ts';
import type { Coming } from './coming.ts';
import { patience } from './luck.ts';
import { type PlainBank, type PlainHall, waitingAt, workingServers } from './plain-hall.ts';

/** Whether a party turns back from the bank that its first passenger would join. */
export function balks(hall: PlainHall, { category, key }: Coming['people'][number], direction: Direction, bank: PlainBank): boolean {
  const { balking } = hall.scenario.queues ?? {};
  if (balking === undefined || !balking.groups.includes(category.group)) return false;
  if (balking.direction !== 'both' && balking.direction !== direction) return false;
  const wait = expectedWait(hall, bank, category, direction);
  if (wait === 0) return false;
  const { rule } = balking;
  if (rule.by === 'people') return waitingAt(bank).reduce((sum, { people }) => sum + people.length, 0) >= rule.people;
  if (workingServers(bank).length === 0) return false;
  const minutes = (wait * misjudgement(hall, bank, key)) / 60_000;
  return minutes > patience(key) * rule.patience;
}
