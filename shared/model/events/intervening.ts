// An intervention takes effect, or a failure that it brought is over. Its subject is twice its number, plus one where it is the end.

import { changeRosters } from './roster-change.ts';
import { breakServers, mendServers, serversOfBank } from '../activities/break-and-mend.ts';
import type { Intervention } from '../intervention.ts';
import type { Hall } from '../state/hall.ts';
import { eventKind } from './event-kinds.ts';

/** Takes note of an intervention; its time is not before now. */
export function scheduleIntervention(hall: Hall, intervention: Intervention): void {
  const subject = 2 * hall.interventions.length;
  hall.interventions.push(intervention);
  hall.calendar.schedule(intervention.time, eventKind.intervention, subject);
  if (intervention.what === 'fail') hall.calendar.schedule(intervention.until, eventKind.intervention, subject + 1);
}

export function intervening(hall: Hall, subject: number): void {
  const intervention = hall.interventions[subject >> 1]!;
  const ends = (subject & 1) === 1;
  switch (intervention.what) {
    case 'open':
    case 'timetable': {
      const bank = hall.banks[intervention.bank]!;
      bank.orderedOpen = intervention.what === 'open' ? intervention.open : -1;
      changeRosters(hall, [bank]);
      return;
    }
    case 'fail': {
      const { firstServer, servers } = intervention;
      for (const bank of hall.banks) {
        const here = serversOfBank(bank).filter((server) => server >= firstServer && server < firstServer + servers);
        (ends ? mendServers : breakServers)(hall, bank, here);
      }
    }
  }
}
