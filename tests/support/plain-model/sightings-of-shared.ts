// What happens to servers that two banks share in a day that is worth comparing.

import { secondsOf } from '../../../shared/scenario/clock.ts';
import { serversOf } from '../../../shared/scenario/planned-open.ts';
import { type Days, follows, happens } from './days-on-which.ts';

export const sightingsOfShared: Readonly<Record<string, Days>> = {
  'a shared server that changes over': happens('changeover began'),
  'a shared server that finishes before it goes': ({ sharedServers = [] }, events) =>
    sharedServers.some(({ timetable = [], trigger }) =>
      timetable.some(
        ({ from }) =>
          trigger === undefined &&
          timetable.every((step) => step.from <= from) &&
          events.some(({ what, time }) => what === 'changeover began' && time > secondsOf(from)),
      ),
    ),
  'a shared server that opens or closes at its hours': ({ sharedServers = [], banks }, events) =>
    sharedServers.some(({ home, other, hours = [] }) =>
      hours.some(({ from }) =>
        events.some(
          ({ what, bank, time, server }) =>
            (what === 'server opened' || what === 'server closed') &&
            (bank === home || bank === other) &&
            time === secondsOf(from) &&
            server! >= serversOf(banks.find(({ id }) => id === bank)!) &&
            events.every((event) => event.time !== time || event.what !== 'changeover began'),
        ),
      ),
    ),
  'a shared server that is called by a line': ({ sharedServers = [], interventions }, events) =>
    sharedServers.some(({ timetable, trigger }) => timetable === undefined && trigger !== undefined) &&
    interventions === undefined &&
    events.some(({ what }) => what === 'changeover began'),
  'a shared server that turns back on its way': follows(
    (before, after) => before.what === 'changeover ended' && after.what === 'changeover began' && before.bank !== after.bank,
  ),
  'a shared server that serves at both banks': ({ sharedServers = [] }, events) =>
    sharedServers.some(({ home, other }) =>
      [home, other].every((bank) => events.some(({ what, bank: to }) => what === 'changeover ended' && to === bank)),
    ),
  'shared servers by order': ({ interventions = [] }, events) =>
    interventions.some(
      ({ what, at }) => what === 'share' && events.some((event) => event.what === 'changeover began' && event.time === at),
    ),
  'a shared lane that fails': ({ sharedServers = [] }, events) =>
    events.some(
      ({ what, bank, time }, index) =>
        what === 'server failed' &&
        events[index + 1]?.what === what &&
        events[index + 1]?.time === time &&
        sharedServers.some(({ home, other }) => home === bank && other === events[index + 1]?.bank),
    ),
};
