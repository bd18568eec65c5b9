// Exercises about lanes and counters that two banks share: invented days on which the tide turns.

import { cite, type LocalizedText } from '../../reference/sourced.ts';
import type { Direction, PassengerGroup } from '../../reference/vocabulary.ts';
import { counterBankOf, eChannelBankOf, timetableOf } from '../defaults/default-banks.ts';
import type { PassengerCategory } from '../schema/demand-schema.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { exerciseDay } from './exercise-day.ts';
import { visitorDesks, visitors } from './visitor-exercise.ts';
import { weightsByHour } from './weights-by-hour.ts';
import { writtenScenario } from './written-scenario.ts';

interface Stream {
  readonly direction: Direction;
  readonly group: PassengerGroup;
  /** In each hour from 07:00. */
  readonly hours: readonly number[];
}

/** A day on which two streams of passengers rise and fall one after the other. */
function tidalDay(
  name: LocalizedText,
  streams: readonly [Stream, Stream],
  categories: PassengerCategory[],
  deployment: Pick<Scenario, 'banks' | 'sharedServers'>,
): Scenario {
  const [{ hours, group }] = streams;
  const day = exerciseDay({
    name,
    notes: 'An exercise, not a real day: invented passengers, lanes and counters.\n\n練習用，並非真實日子：旅客、e-道及櫃枱均為虛構。',
    hours,
    profile: { id: 'first-tide', name: cite('The first tide', '先來的人潮') },
    group,
    categories,
    withinMinutes: 10,
    targetId: 'within-ten-minutes',
    banks: deployment.banks,
  });
  const ids = ['first-tide', 'second-tide'];
  const names = [cite('The first tide', '先來的人潮'), cite('The second tide', '後來的人潮')];
  return {
    ...day,
    demand: {
      ...day.demand,
      flows: streams.map((stream, at) => ({
        direction: stream.direction,
        group: stream.group,
        passengers: stream.hours.reduce((sum, count) => sum + count, 0),
        profile: ids[at]!,
      })),
      profiles: streams.map((stream, at) => ({ id: ids[at]!, name: names[at]!, weights: weightsByHour(7, stream.hours) })),
    },
    ...(deployment.sharedServers && { sharedServers: deployment.sharedServers }),
    targets: streams.map(({ direction, group: who }, at) => ({
      id: `${ids[at]!}-within-ten-minutes`,
      direction,
      groups: [who],
      share: 0.95,
      withinMinutes: 10,
    })),
  };
}

const user = (id: string, name: LocalizedText, group: PassengerGroup, enrolments: PassengerCategory['enrolments']): PassengerCategory => ({
  ...visitors,
  id,
  name,
  group,
  enrolments,
  eChannelUptake: 0.95,
});

const lanesTitle = cite('Lanes that turn with the tide', '隨人潮轉換的e-道');
const morning = [5000, 5600, 4400, 2400, 1400, 1000, 800, 800];

export const lanesThatTurn = writtenScenario({
  id: 'lanes-that-turn',
  kind: 'exercise',
  title: lanesTitle,
  teaches: cite(
    'Residents leave in the morning, Mainland visitors go home in the afternoon. Sixteen multi-purpose lanes follow whichever line grows. Remove what is shared under e-Channels and open eight more lanes at either bank: as many lanes, and each pledge is missed in its turn.',
    '早上居民出境，下午內地訪客回程。十六條多功能e-道哪邊人龍變長便服務哪邊。在「e-道」移除共用，改為兩組各多開八條：e-道數目不變，兩個承諾先後落空。',
  ),
  scenario: tidalDay(
    lanesTitle,
    [
      { direction: 'departure', group: 'resident', hours: morning },
      { direction: 'departure', group: 'mainland-visitor', hours: morning.toReversed() },
    ],
    [
      user('residents', cite('Residents', '香港居民'), 'resident', ['smart-identity-card']),
      user('visitors', cite('Mainland visitors', '內地訪客'), 'mainland-visitor', ['mainland-eep']),
    ],
    {
      banks: [
        eChannelBankOf('resident-lanes', cite('Resident e-Channels', '居民e-道'), 'departure', ['resident'], timetableOf(['07:00', 5])),
        eChannelBankOf(
          'visitor-lanes',
          cite('Visitor e-Channels', '訪客e-道'),
          'departure',
          ['mainland-visitor'],
          timetableOf(['07:00', 8]),
        ),
        counterBankOf('counters', cite('Counters', '櫃枱'), 'departure', ['resident', 'mainland-visitor'], timetableOf(['07:00', 10])),
      ],
      sharedServers: [
        {
          id: 'multi-purpose-lanes',
          name: cite('Multi-purpose e-Channels', '多功能e-道'),
          home: 'resident-lanes',
          other: 'visitor-lanes',
          servers: 16,
          changeoverMinutes: 5,
          trigger: { measure: 'people', servers: 4, above: 60, below: 30, forMinutes: 5 },
        },
      ],
    },
  ),
});

const desksTitle = cite('Counters that face both ways', '兩邊都可辦理的櫃枱');
const out = [900, 900, 900, 600, 300, 300, 300];

export const countersThatFaceBothWays = writtenScenario({
  id: 'counters-that-face-both-ways',
  kind: 'exercise',
  title: desksTitle,
  teaches: cite(
    'People leave in the morning and come back towards noon. Six of fourteen counters face both ways: three turn at 09:50, three at 11:00. Move these times under Counters, or remove what is shared and open three more on either side: as many officers, and both directions queue.',
    '早上出境，近午回程。十四個櫃枱中六個兩邊均可辦理：三個於09:50轉向，三個於11:00轉向。在「櫃枱」更改時間，或移除共用而兩邊各多開三個：人手不變，兩個方向都大排長龍。',
  ),
  scenario: tidalDay(
    desksTitle,
    [
      { direction: 'departure', group: 'mainland-visitor', hours: out },
      { direction: 'arrival', group: 'mainland-visitor', hours: out.toReversed() },
    ],
    [visitors],
    {
      banks: [
        visitorDesks('departure-counters', cite('Departure counters', '出境櫃枱'), { timetable: timetableOf(['07:00', 4]) }),
        visitorDesks('arrival-counters', cite('Arrival counters', '入境櫃枱'), {
          direction: 'arrival',
          timetable: timetableOf(['07:00', 4]),
        }),
      ],
      sharedServers: [
        {
          id: 'dual-facing-counters',
          name: cite('Dual-facing counters', '雙向櫃枱'),
          home: 'departure-counters',
          other: 'arrival-counters',
          servers: 6,
          changeoverMinutes: 5,
          timetable: [
            { from: '09:50', atOther: 3 },
            { from: '11:00', atOther: 6 },
          ],
        },
      ],
    },
  ),
});

export const sharedServerExercises = [lanesThatTurn, countersThatFaceBothWays];
