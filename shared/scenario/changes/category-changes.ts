// What differs between two states of a kind of passenger.

import type { PassengerCategory } from '../schema/demand-schema.ts';
import { sameValue } from './same-value.ts';
import type { ScenarioChange } from './scenario-change.ts';

export function categoryChanges(old: PassengerCategory | undefined, now: PassengerCategory | undefined): readonly ScenarioChange[] {
  if (old === undefined) return now === undefined ? [] : [{ kind: 'categoryAdded', name: now.name, share: now.share }];
  const { name } = old;
  if (now === undefined) return [{ kind: 'categoryRemoved', name, share: old.share }];
  const number = (
    kind: 'categoryShare' | 'categoryUptake' | 'companions' | 'eChannelFactor' | 'counterFactor' | 'failureFactor',
    before: number,
    after: number,
  ): readonly ScenarioChange[] => (before === after ? [] : [{ kind, name, before, after }]);
  const gained = now.enrolments.filter((each) => !old.enrolments.includes(each));
  const lost = old.enrolments.filter((each) => !now.enrolments.includes(each));
  return [
    ...number('categoryShare', old.share, now.share),
    ...number('categoryUptake', old.eChannelUptake, now.eChannelUptake),
    ...(old.group === now.group ? [] : [{ kind: 'categoryGroup', name, before: old.group, after: now.group } as const]),
    ...(old.needsAssistance === now.needsAssistance ? [] : [{ kind: 'assistance', name, needed: now.needsAssistance === true } as const]),
    ...(old.age === now.age ? [] : [{ kind: 'categoryAge', name, before: old.age, after: now.age } as const]),
    ...(gained.length + lost.length === 0 ? [] : [{ kind: 'enrolments', name, gained, lost } as const]),
    ...number('companions', old.companions, now.companions),
    ...(sameValue(old.party, now.party) ? [] : [{ kind: 'partyWay', name, before: old.party, after: now.party } as const]),
    ...number('eChannelFactor', old.timeFactors.eChannel, now.timeFactors.eChannel),
    ...number('counterFactor', old.timeFactors.counter, now.timeFactors.counter),
    ...number('failureFactor', old.matchFailureFactor ?? 1, now.matchFailureFactor ?? 1),
  ];
}
