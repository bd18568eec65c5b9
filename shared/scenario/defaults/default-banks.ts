// Banks built from the published and assumed process times, so that ready and new scenarios use the same figures.

import { counterTimes, laneTimes, type LaneTimes } from '../../reference/process-times.ts';
import type { LocalizedText } from '../../reference/sourced.ts';
import type { Direction, EChannelService, PassengerGroup } from '../../reference/vocabulary.ts';
import type { CounterBank, EChannelBank, Timetable } from '../schema/bank-schema.ts';

/** A bank of lanes offering these services in one direction; its handover is the longest of theirs. */
export function eChannelBankOf(
  id: string,
  name: LocalizedText,
  direction: Direction,
  services: readonly EChannelService[],
  timetable: Timetable,
): EChannelBank {
  const times = services.map((service) => ({ service, ...laneTimes(service, direction) }));
  return {
    kind: 'e-channel',
    id,
    name: { ...name },
    direction,
    timetable,
    queue: 'single-line',
    handover: Math.max(...times.map((lane) => lane.handover.value)),
    services: times.map((lane) => ({ service: lane.service, time: timeOf(lane), refusal: lane.refusal.value })),
  };
}

/** A bank of traditional counters for these groups in one direction; its handover is the longest of theirs. */
export function counterBankOf(
  id: string,
  name: LocalizedText,
  direction: Direction,
  groups: readonly PassengerGroup[],
  timetable: Timetable,
): CounterBank {
  const times = groups.map((group) => ({ group, ...counterTimes(group, direction) }));
  return {
    kind: 'counter',
    id,
    name: { ...name },
    direction,
    timetable,
    queue: 'single-line',
    handover: Math.max(...times.map((desk) => desk.handover.value)),
    serves: times.map((desk) => ({ group: desk.group, time: timeOf(desk) })),
  };
}

/** Steps from a list of pairs: "10:00" 54 servers open, and so on. */
export function timetableOf(...steps: readonly (readonly [from: string, open: number])[]): Timetable {
  return steps.map(([from, open]) => ({ from, open }));
}

/** A time of the reference as a document has it. */
export const timeOf = ({ mean, family, cv }: Pick<LaneTimes, 'mean' | 'family' | 'cv'>) => ({
  distribution: family.value,
  mean: mean.value,
  cv: cv.value,
});
