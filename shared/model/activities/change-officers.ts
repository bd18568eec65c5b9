// The number of officers on duty at a bank of lanes changes. Whoever is helping somebody finishes; where none comes any more that day,
// those who wait for one are refused.

import type { Bank } from '../state/bank.ts';
import { type Hall, laneStage } from '../state/hall.ts';
import { refuseAtLane } from './refuse-at-lane.ts';
import { assistWaiting, officersCome } from './assist.ts';

export function changeOfficers(hall: Hall, bank: Bank): void {
  const { officers, plan } = bank;
  if (plan.officers === undefined) return;
  const onDuty = plan.officers.timetable.findLast(({ from }) => from <= hall.calendar.now)?.open ?? 0;
  if (onDuty === officers.onDuty) return;
  const by = onDuty - officers.onDuty;
  officers.onDuty = onDuty;
  hall.recorder.officersChanged(bank.index, by);
  assistWaiting(hall, bank);
  while (officers.waiting.length > 0 && !officersCome(hall, bank)) {
    const server = officers.waiting.shift()!;
    hall.laneStage[server] = laneStage.byItself;
    hall.recorder.laneStep('officers gone', hall.serverParty[server]!, server, bank.index);
    refuseAtLane(hall, server);
  }
}
