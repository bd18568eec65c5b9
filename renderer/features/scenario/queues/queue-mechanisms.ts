// What can be added to the lines of a scenario and taken away again, each with the numbers that the program would put in.

import type { Draft } from 'immer';
import { directions } from '../../../../shared/reference/vocabulary.ts';
import { queueDefaults } from '../../../../shared/scenario/provenance/queue-provenance.ts';
import type { Queues } from '../../../../shared/scenario/schema/queue-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { newEntrance } from './entrance-edits.ts';
import { newSharedLine } from './shared-line-edits.ts';
import { newSign } from './sign-edits.ts';

export const queueMechanisms = [
  'misjudgement',
  'signs',
  'sharedLines',
  'fewerPeople',
  'minutesSaved',
  'balking',
  'entrances',
  'areas',
] as const;
export type QueueMechanism = (typeof queueMechanisms)[number];

export function hasMechanism({ queues = {} }: Scenario, mechanism: QueueMechanism): boolean {
  return mechanism === 'fewerPeople' || mechanism === 'minutesSaved'
    ? queues.jockeying?.[mechanism] !== undefined
    : queues[mechanism] !== undefined;
}

/** Puts a mechanism in, with the defaults of the program. */
export function addMechanism(draft: Draft<Scenario>, mechanism: QueueMechanism): void {
  draft.queues ??= {};
  const { queues } = draft;
  switch (mechanism) {
    case 'misjudgement':
      queues.misjudgement = queueDefaults.misjudgement.value;
      return;
    case 'signs':
      queues.signs = [newSign(draft)].flatMap((sign) => sign ?? []);
      return;
    case 'sharedLines':
      queues.sharedLines = [newSharedLine(draft)].flatMap((line) => (line === undefined ? [] : [line]));
      return;
    case 'balking': {
      const { direction, group } = draft.demand.flows[0] ?? { direction: 'departure' as const, group: 'mainland-visitor' as const };
      queues.balking = { direction, groups: [group], rule: { by: 'people', people: queueDefaults.balkAtPeople.value } };
      return;
    }
    case 'entrances':
      queues.entrances = [newEntrance(draft)].flatMap((entrance) => entrance ?? []);
      return;
    case 'areas':
      queues.areas = directions
        .filter((direction) => draft.demand.flows.some((flow) => flow.direction === direction))
        .map((direction) => ({ direction, squareMeters: queueDefaults.squareMeters.value }));
      return;
    case 'fewerPeople':
    case 'minutesSaved':
      queues.jockeying = { ...queues.jockeying, [mechanism]: queueDefaults[mechanism].value };
  }
}

/** Takes a mechanism out; the scenario is then as if it had never had it. */
export function removeMechanism(draft: Draft<Scenario>, mechanism: QueueMechanism): void {
  const { queues } = draft;
  if (queues === undefined) return;
  if (mechanism === 'fewerPeople' || mechanism === 'minutesSaved') delete queues.jockeying?.[mechanism];
  else delete queues[mechanism];
  tidy(draft, queues);
}

/** No empty shells: what holds nothing is absent. */
function tidy(draft: Draft<Scenario>, queues: Draft<Queues>): void {
  if (queues.jockeying !== undefined && Object.keys(queues.jockeying).length === 0) delete queues.jockeying;
  if (Object.keys(queues).length === 0) delete draft.queues;
}
