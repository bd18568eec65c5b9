// What a scenario assumes of how people line up, beyond how they choose: each mechanism as the sentence that would tell of its addition.

import type { Translator } from '../i18n/translator.ts';
import type { ProblemPath } from '../scenario/problem.ts';
import { queueChanges } from '../scenario/changes/queue-changes.ts';
import type { QueueChange } from '../scenario/changes/scenario-change.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { queueChangeWords } from '../wording/queue-change-words.ts';

interface QueueAssumption {
  readonly label: string;
  readonly value: string;
  readonly at: readonly (readonly [ProblemPath, unknown])[];
}

export function queueAssumptions(scenario: Scenario, translator: Translator): readonly QueueAssumption[] {
  const { queues, ...plain } = scenario;
  let sign = 0;
  return queueChanges(plain, scenario).map((change) => ({
    label: translator.t('queueing.assumption'),
    value: queueChangeWords(change, translator),
    at: [fieldOf(change, () => sign++, queues)],
  }));
}

/** Where the number stands that has a source: of a sign, how many follow it. */
function fieldOf(change: QueueChange, nextSign: () => number, queues: Scenario['queues']): readonly [ProblemPath, unknown] {
  switch (change.kind) {
    case 'misjudgement':
      return [['queues', 'misjudgement'], queues?.misjudgement];
    case 'fewerPeople':
    case 'minutesSaved':
      return [['queues', 'jockeying', change.kind], queues?.jockeying?.[change.kind]];
    case 'sharedLines':
      return [['queues', 'sharedLines'], queues?.sharedLines];
    case 'balking': {
      const rule = queues?.balking?.rule;
      return rule?.by === 'people'
        ? [['queues', 'balking', 'rule', 'people'], rule.people]
        : [['queues', 'balking', 'rule', 'patience'], rule?.patience];
    }
    case 'area': {
      const index = queues?.areas?.findIndex(({ direction }) => direction === change.direction) ?? 0;
      return [['queues', 'areas', index, 'squareMeters'], queues?.areas?.[index]?.squareMeters];
    }
    case 'entrance': {
      const index = queues?.entrances?.findIndex(({ direction }) => direction === change.direction) ?? 0;
      const entrance = queues?.entrances?.[index];
      return entrance?.capacity === undefined
        ? [['queues', 'entrances', index, 'metering', 0, 'people'], entrance?.metering?.[0]?.people]
        : [['queues', 'entrances', index, 'capacity'], entrance.capacity];
    }
    case 'sign': {
      const index = nextSign();
      return [['queues', 'signs', index, 'followed'], queues?.signs?.[index]?.followed];
    }
  }
}
