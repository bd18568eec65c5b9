// An intervention takes effect, or is over. Its subject is twice its number, plus one where it is the end.

import { changeRosters } from './roster-change.ts';
import { send } from '../activities/change-over.ts';
import { breakServers, mendServers } from '../activities/break-and-mend.ts';
import type { InterventionPlan } from '../plan/intervention-plan.ts';
import type { Hall } from '../state/hall.ts';
import { changeMetering } from './letting-in.ts';
import { eventKind } from './event-kinds.ts';

/** Takes note of an intervention; its time is not before now. */
export function scheduleIntervention(hall: Hall, intervention: InterventionPlan): void {
  const subject = 2 * hall.interventions.length;
  hall.interventions.push(intervention);
  // Those who come early are brought on by their source: nothing happens in the hall.
  if (intervention.what === 'early') return;
  if (intervention.what === 'meter') {
    hall.gated = 1;
    hall.asksAtExit = 1;
  }
  hall.calendar.schedule(intervention.time, eventKind.intervention, subject);
  if ('until' in intervention) hall.calendar.schedule(intervention.until, eventKind.intervention, subject + 1);
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
    case 'staff': {
      const bank = hall.banks[intervention.bank]!;
      bank.calledIn += ends ? -intervention.by : intervention.by;
      changeRosters(hall, [bank]);
      return;
    }
    case 'fail': {
      for (const bank of new Set(intervention.servers.map((server) => hall.bankOfServer[server]!))) {
        const here = intervention.servers.filter((server) => hall.bankOfServer[server] === bank);
        (ends ? mendServers : breakServers)(hall, bank, here);
      }
      return;
    }
    case 'refusals':
      hall.banks[intervention.bank]!.refusalFactor = refusalFactorOf(hall, intervention.bank);
      return;
    case 'divert':
      hall.banks[intervention.bank]!.signsAway += ends ? -1 : 1;
      hall.signsAway += ends ? -1 : 1;
      return;
    case 'share': {
      const { group, atOther } = intervention;
      hall.shared.ordered[group] = atOther === undefined ? 0 : 1;
      send(hall, group, atOther ?? plannedAtOther(hall, group));
      return;
    }
    case 'meter': {
      const entrance = hall.entrances[intervention.entrance]!;
      if (ends) entrance.orders = entrance.orders.filter((order) => order !== subject >> 1);
      else entrance.orders.push(subject >> 1);
      changeMetering(hall, entrance);
      return;
    }
    case 'early':
      throw new Error('nothing happens in the hall when passengers come early');
  }
}

/** As the timetable says; where it says nothing they stay where they are, and the trigger decides from now on. */
function plannedAtOther(hall: Hall, group: number): number {
  const { now } = hall.calendar;
  const { opens, closes } = hall.plan;
  const step = hall.plan.shared.groups[group]!.timetable.findLast(({ from }) => from <= now && (from < closes || from <= opens));
  return step?.atOther ?? hall.shared.atOther[group]!;
}

/** The product of all that are in force now, worked out anew so that it is exactly 1 again when the last one is over. */
function refusalFactorOf(hall: Hall, bank: number): number {
  return hall.interventions.reduce(
    (product, intervention) =>
      intervention.what === 'refusals' &&
      intervention.bank === bank &&
      intervention.time <= hall.calendar.now &&
      intervention.until > hall.calendar.now
        ? product * intervention.factor
        : product,
    1,
  );
}
