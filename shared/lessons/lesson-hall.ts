// Invented halls for lessons: a morning from 07:00 to 13:00, a few kinds of passengers, times that are simple on purpose.

import type { LocalizedText } from '../reference/sourced.ts';
import type { Direction, PassengerGroup } from '../reference/vocabulary.ts';
import type { Bank } from '../scenario/schema/bank-schema.ts';
import type { PassengerCategory } from '../scenario/schema/demand-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { said } from './lesson.ts';

export interface HallOfLesson {
  readonly name: LocalizedText;
  readonly flows: readonly {
    readonly direction: Direction;
    readonly group: PassengerGroup;
    readonly passengers: number;
    readonly tide?: Tide;
  }[];
  readonly categories: readonly PassengerCategory[];
  readonly banks: readonly Bank[];
  readonly targets?: Scenario['targets'];
}

/** How many come in each quarter-hour of the morning, as weights; evenly without it. */
export type Tide = readonly number[];

const quarters = 24;
const firstQuarter = 28;
const note = said(
  'An exercise, not a real day: hall, passengers and times are invented.',
  '練習用，並非真實日子：大堂、旅客及時間均為虛構。',
);

export function lessonHall({ name, flows, categories, banks, targets = [] }: HallOfLesson): Scenario {
  return {
    format: 'echannel-scenario',
    schemaVersion: 1,
    name: name.en,
    notes: `${note.en}\n\n${note['zh-Hant-HK']}`,
    controlPoint: 'lo-wu',
    date: '2025-04-18',
    openingHours: { opens: '07:00', closes: '13:00' },
    demand: {
      source: { kind: 'typed' },
      arrivals: { kind: 'poisson' },
      flows: flows.map(({ direction, group, passengers }, index) => ({ direction, group, passengers, profile: `tide-${index + 1}` })),
      profiles: flows.map(({ tide }, index) => ({
        id: `tide-${index + 1}`,
        name: said(`Morning ${index + 1}`, `上午${index + 1}`),
        weights: Array.from({ length: 96 }, (_, quarter) =>
          quarter < firstQuarter || quarter >= firstQuarter + quarters ? 0 : (tide?.[quarter - firstQuarter] ?? 1),
        ),
      })),
      growthFactor: 1,
      dayToDayVariation: 0,
    },
    categories: [...categories],
    banks: [...banks],
    bankChoice: 'shortest-expected-wait',
    targets,
    run: { seed: 7, replications: 20, confidenceLevel: 0.95 },
  };
}

/** Passengers of a group who all go to counters. */
export function atCounters(group: PassengerGroup, name: LocalizedText): PassengerCategory {
  return {
    id: `${group}-at-counters`,
    name,
    group,
    age: '11-plus',
    enrolments: [],
    share: 1,
    eChannelUptake: 0,
    companions: 0,
    timeFactors: { eChannel: 1, counter: 1 },
  };
}

/** Residents who all use e-Channels where they can. */
export function atGates(share = 1): PassengerCategory {
  return {
    ...atCounters('resident', said('Residents at e-Channels', '使用e-道的居民')),
    id: 'at-gates',
    enrolments: ['smart-identity-card'],
    share,
    eChannelUptake: 1,
  };
}

interface Desks {
  readonly id: string;
  readonly name: LocalizedText;
  readonly direction: Direction;
  readonly group: PassengerGroup;
  /** Open all morning, and how many there are in all. */
  readonly open: number;
  readonly most?: number;
  /** Mean time of one passenger [s]; how long it takes is as uncertain as can be. */
  readonly seconds: number;
  readonly queue?: Bank['queue'];
}

export function desks({ id, name, direction, group, open, most, seconds, queue = 'single-line' }: Desks): Bank {
  return {
    kind: 'counter',
    id,
    name,
    direction,
    timetable: openAllMorning(open, most),
    queue,
    handover: 0,
    serves: [{ group, time: { distribution: 'exponential', mean: seconds, cv: 1 } }],
  };
}

export function gates({ id, name, direction, open, most, seconds }: Omit<Desks, 'group' | 'queue'>): Bank {
  return {
    kind: 'e-channel',
    id,
    name,
    direction,
    timetable: openAllMorning(open, most),
    queue: 'single-line',
    handover: 0,
    services: [{ service: 'resident', time: { distribution: 'lognormal', mean: seconds, cv: 0.3 }, refusal: 0 }],
  };
}

/** The step at closing time never comes: it only says how many there are. */
function openAllMorning(open: number, most = open): Bank['timetable'] {
  return [{ from: '07:00', open }, ...(most > open ? [{ from: '13:00', open: most }] : [])];
}
