// What happens in a day that is worth comparing: so that a test on random days can say that they were not all dull ones.

import { secondsOf } from '../../../shared/scenario/clock.ts';
import { type Days, happens, follows, secondAfter, together, familyThat } from './days-on-which.ts';
import type { PlainEvent } from './plain-event.ts';
import { closesOutOfOrder, overtakes } from './sightings-at-desks.ts';
import { sightingsAtExitGates } from './sightings-at-exit-gates.ts';
import { sightingsOfShared } from './sightings-of-shared.ts';
import { sightingsOutside } from './sightings-outside.ts';

const isLane = ({ bank }: PlainEvent) => bank?.startsWith('lanes') === true;

const afterHelp = (what: PlainEvent['what']): Days =>
  follows((before, after) => before.what === 'assistance ended' && after.what === what && before.passenger === after.passenger);

/** Help that begins before officers go and ends after: fewer are then on duty than are helping, so the officer who is through helps nobody else. */
const whileHelping: Days = (_, events) =>
  events.some((event, index) => {
    if (event.what !== 'officers changed' || event.by! > 0) return false;
    const begun = events.slice(0, index).filter(({ what, bank }) => what === 'assistance started' && bank === event.bank).length;
    const ended = events.slice(0, index).filter(({ what, bank }) => what === 'assistance ended' && bank === event.bank).length;
    return begun > ended;
  });

export const sightings: Readonly<Record<string, Days>> = {
  'a service at a lane': happens('service started', isLane),
  'a refusal': happens('refused'),
  'an attempt that fails': happens('attempt failed'),
  'a second attempt that passes': follows((before, after) => before.what === 'attempt failed' && after.what === 'attempt started'),
  'help at once': follows((before, after) => before.what === 'officer asked' && after.what === 'assistance started'),
  'a lane that waits for an officer': follows((before, after) => before.what === 'officer asked' && after.what !== 'assistance started'),
  'help for a lane that has waited': follows(
    (before, after) => after.what === 'assistance started' && before.what !== 'officer asked' && before.what !== 'officers changed',
  ),
  'an officer who comes to a lane that waits': follows(
    (before, after) => before.what === 'officers changed' && after.what === 'assistance started',
  ),
  'nobody to help': follows((before, after) => before.what === 'attempt failed' && after.what === 'nobody to help'),
  'an officer who goes while helping': whileHelping,
  'clearance after help': afterHelp('wait ended'),
  'refusal after help': afterHelp('refused'),
  'a refusal without officers': follows((before, after) => before.what === 'attempt failed' && after.what === 'refused'),
  ...sightingsAtExitGates,
  'a passenger handed over to an idle desk': secondAfter('handed over', 'service started'),
  'a passenger handed over to the front of a line': secondAfter('handed over', 'joined line'),
  'an idle desk that closes while one of a higher number serves': closesOutOfOrder,
  'one whom a lane refused before others in line': overtakes,
  'somebody sent to secondary examination': happens('referred'),
  'one sent there by a lane': happens('referred', isLane),
  'a family sent there': familyThat('referred'),
  'one for whom there is no place, in a line': follows(
    (before, after) => before.what === 'referred' && after.what !== 'room entered' && after.what !== 'held',
  ),
  'one for whom there is no place, kept by a counter': happens('held'),
  'one who waits in the room for an officer': follows(
    (before, after) => before.what === 'room entered' && after.what !== 'examination started',
  ),
  'an examiner who comes to those who wait': follows(
    (before, after) => before.what === 'examiners changed' && after.what === 'examination started',
  ),
  'leave to land': happens('landed'),
  'landing refused': happens('refused landing'),
  'two reasons': ({ examination }, events) => examination?.reasons.length === 2 && events.some(({ what }) => what === 'referred'),
  'an examination that begins after the closing': (_, events) =>
    events.findIndex(({ what }) => what === 'hall closed') < events.findLastIndex(({ what }) => what === 'examination started'),
  'a failure': happens('server failed'),
  'a repair': happens('server repaired'),
  'a lane that waits for a repairer': ({ repairers, banks }, events) =>
    banks.some((bank) => {
      if (bank.kind === 'counter' || bank.outages === undefined || bank.networkOutages !== undefined) return false;
      const alone = bank.plannedOutages === undefined && (bank.outages.repairers ?? repairers) === 1;
      return alone && mostOut(events, bank.id) > 1;
    }),
  'a bank that fails as a whole': ({ banks }, events) =>
    banks.some(
      (bank) =>
        bank.kind === 'e-channel' &&
        bank.networkOutages !== undefined &&
        bank.plannedOutages === undefined &&
        failTogether(events, bank.id),
    ),
  'lanes out by plan': ({ banks }, events) =>
    banks.some(
      (bank) =>
        bank.kind === 'e-channel' &&
        bank.plannedOutages !== undefined &&
        bank.outages === undefined &&
        bank.networkOutages === undefined &&
        mostOut(events, bank.id) > 0,
    ),
  'staff moved': ({ banks }, events) =>
    banks.some(({ id, moves }) =>
      moves?.some(({ from }) => events.some(({ what, bank, time }) => what === 'server opened' && bank === id && time === secondsOf(from))),
    ),
  'reserves who are called': happens('reserves called'),
  'reserves who come': happens('reserves came'),
  'reserves who leave': happens('reserves left'),
  ...sightingsOfShared,
  'a server that closes': happens('server closed'),
  'a lane that fails with a passenger in it': follows(
    (before, after) => before.what === 'server failed' && after.what !== 'server closed' && after.what !== 'left line',
  ),
  'a passenger cleared after the closing': (_, events) =>
    events.findIndex(({ what }) => what === 'hall closed') < events.findLastIndex(({ what }) => what === 'cleared'),
  'a passenger who arrives': happens('arrived', ({ direction }) => direction === 'arrival'),
  'both directions at one bank': (_, events) =>
    ['arrival', 'departure'].every((way) => happens('arrived', ({ direction }) => direction === way)(_, events)),
  'a family at one counter': happens('arrived', ({ size }) => size! > 1),
  'a family one by one': (scenario, events) =>
    // Nobody else comes at the same instant where the arrivals are random.
    scenario.demand.arrivals.kind !== 'trace' &&
    follows((before, after) => before.what === 'service started' && after.what === 'arrived' && before.time === after.time)(
      scenario,
      events,
    ),
  'a passenger who blocks the first zone of a lane': happens('blocked'),
  'a passenger whom the other authority refuses in the second zone': (_, events) => {
    const inside = new Set(events.filter(({ what }) => what === 'in second zone').map(({ passenger }) => passenger));
    return events.some(({ what, passenger }) => what === 'refused' && inside.has(passenger));
  },
  'a passenger who goes on to the second authority': happens('passed on'),
  'a family that goes on together': familyThat('passed on'),
  'a walk from one authority to the other': ({ walkBetweenAuthorities }, events) =>
    walkBetweenAuthorities !== undefined && events.some(({ what }) => what === 'passed on'),
  'a second line': happens('joined line', ({ line }) => line! > 0),
  'a move within a bank': follows((before, after) => isMove(before, after) && before.bank === after.bank),
  'a move from one bank to another': follows((before, after) => isMove(before, after) && before.bank !== after.bank),
  'several parties at one time': follows(
    (before, after) => before.what === 'joined line' && after.what === 'arrived' && before.time === after.time,
  ),
  'a party that comes when rosters change': together('arrived', 'server opened'),
  'a service that ends when rosters change': together('cleared', 'server opened'),
  'a service that ends when a party comes': together('cleared', 'arrived'),
  'a desk that closes for a break': ({ teams = [] }, events) =>
    teams.some(({ breaks }) =>
      breaks.some(({ from }) => events.some(({ what, time }) => what === 'server closed' && time === secondsOf(from))),
    ),
  'a desk whose officer is with a coach': ({ vehicles, banks }, events) =>
    vehicles?.kiosks.some(
      ({ takenFrom }) =>
        takenFrom !== undefined &&
        banks.some(({ id }) => id === takenFrom) &&
        events.some(({ what, bank }) => what === 'service started' && bank === takenFrom),
    ) === true,
  'a courtesy counter': ({ banks }, events) =>
    banks.some(
      (bank) =>
        bank.kind === 'counter' &&
        bank.courtesy === true &&
        events.some(({ what, bank: at }) => what === 'service started' && at === bank.id),
    ),
  'listed passengers': ({ demand }) => demand.arrivals.kind === 'trace',
  'an exact count': ({ demand }) => demand.arrivals.kind === 'exact',
  'a random count': ({ demand }) => demand.arrivals.kind === 'poisson',
  'a run of a timetable': ({ demand }, events) =>
    (demand.scheduled?.transports.length ?? 0) > 0 && events.some(({ what }) => what === 'arrived'),
  'loads scaled to the counts': ({ demand }) => demand.scheduled?.counting === 'scaled',
  'passengers by transport within the counts': ({ demand }) => demand.scheduled?.counting === 'within',
  'a tour group at one counter': (_, events) => events.some(({ what, size }) => (what === 'arrived' || what === 'came in') && size! > 4),
  'a departure that passengers come before': ({ demand }) =>
    demand.scheduled?.transports.some(({ role, runs, headways }) => role === 'takes' && runs.length + headways.length > 0) === true,
  'a surge': ({ demand }) => demand.surges?.some(({ passengers }) => passengers > 0) === true,
  'a group that varies by itself': ({ demand }) => demand.groupVariation !== undefined && demand.arrivals.kind !== 'trace',
  'listed passengers with others at random': ({ demand }) => demand.arrivals.kind === 'trace' && demand.arrivals.others !== undefined,
  'a day that somebody steps into': ({ interventions = [] }) => interventions.length > 0,
  'a counter out of order': happens('server failed', (event) => !isLane(event)),
  'passengers who come early': (scenario, events) =>
    (scenario.interventions ?? []).some(
      (one) =>
        one.what === 'early' &&
        one.within < one.until - one.at &&
        happens('arrived', ({ time }) => time > one.at && time <= one.at + one.within)(scenario, events),
    ),
  'a line joined while signs lead away': ({ interventions = [] }, events) =>
    interventions.some(
      (one) => one.what === 'divert' && events.some(({ what, time }) => what === 'joined line' && time > one.at && time < one.until),
    ),
  'refusals while they rise': ({ interventions = [] }, events) =>
    interventions.some(
      (one) =>
        one.what === 'refusals' &&
        events.some(({ what, bank, time }) => what === 'refused' && bank === one.bank && time > one.at && time < one.until),
    ),
  'a server opened by order and not by timetable': ({ interventions = [] }, events) =>
    interventions.some(
      ({ what, at }) =>
        (what === 'open' || what === 'staff') &&
        at % 900 !== 0 &&
        events.some((event) => event.what === 'server opened' && event.time === at),
    ),
  'a choice by people': ({ bankChoice }) => bankChoice === 'fewest-people',
  'a choice by expected wait': ({ bankChoice }) => bankChoice === 'shortest-expected-wait',
  'a change of line within a bank': follows(
    (before, after) => before.what === 'changed line' && after.what === 'left line' && before.bank === after.bank,
  ),
  'a change of line to another bank': follows(
    (before, after) => before.what === 'changed line' && after.what === 'left line' && before.bank !== after.bank,
  ),
  'a change of line to an idle server': (_, events) =>
    events.some(
      ({ what }, index) => what === 'changed line' && events.slice(index, index + 4).some((after) => after.what === 'service started'),
    ),
  signs: ({ queues }) => (queues?.signs ?? []).length > 0,
  'somebody who turns back': happens('balked'),
  'a family that turns back': happens('balked', ({ size }) => size! > 1),
  'a line for several banks': ({ queues }, events) => {
    const joined = new Map(events.filter(({ what }) => what === 'joined line').map(({ passenger, bank }) => [passenger, bank]));
    const elsewhere = events.some(
      ({ what, passenger, bank }) => what === 'service started' && joined.has(passenger) && joined.get(passenger) !== bank,
    );
    return queues?.sharedLines !== undefined && elsewhere;
  },
  ...sightingsOutside,
  'misjudged waits': ({ queues }) => queues?.misjudgement !== undefined,
};

const failTogether = (events: readonly PlainEvent[], bank: string) =>
  events.some(({ what, bank: here, time }, index) => {
    const before = events[index - 1];
    return what === 'server failed' && here === bank && before?.what === what && before.bank === bank && before.time === time;
  });

/** Most lanes of a bank out of order at once. */
function mostOut(events: readonly PlainEvent[], bank: string): number {
  let out = 0;
  return events.reduce((most, event) => {
    if (event.bank === bank && event.what === 'server failed') out += 1;
    if (event.bank === bank && event.what === 'server repaired') out -= 1;
    return Math.max(most, out);
  }, 0);
}

const isMove = (before: PlainEvent, after: PlainEvent) =>
  before.what === 'left line' && after.what === 'joined line' && before.passenger === after.passenger;
