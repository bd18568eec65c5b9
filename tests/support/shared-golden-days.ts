// Golden days of counters that two banks share.

import type { GoldenDay } from './golden-day.ts';
import { constant, counters, scenario, withTrace } from './scenario-builder.ts';

/** Minutes after 07:00. */
const at = (minutes: number): number => 7 * 3600 + minutes * 60;

const listed = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((minutes) => ({ at: at(minutes), direction: 'arrival' as const, category: 'resident' })),
  ...[14, 24, 24.5, 25, 25.5, 26, 26.5, 44, 44.5, 45, 58, 59].map((minutes) => ({
    at: at(minutes),
    direction: 'departure' as const,
    category: 'resident',
  })),
];

const day = scenario([counters('out', 1, constant(180)), counters('in', 1, constant(180), { direction: 'arrival' })], {
  openingHours: { opens: '07:00', closes: '08:00' },
  sharedServers: [
    {
      id: 'dual',
      name: { en: 'dual', 'zh-Hant-HK': 'dual' },
      home: 'out',
      other: 'in',
      servers: 2,
      changeoverMinutes: 2,
      timetable: [{ from: '07:45', atOther: 2 }],
      trigger: { measure: 'people', servers: 1, above: 2, below: 1, forMinutes: 2 },
    },
  ],
});

const shortShift = scenario([counters('out', 1, constant(180)), counters('in', 1, constant(180), { direction: 'arrival' })], {
  openingHours: { opens: '07:00', closes: '08:00' },
  sharedServers: [
    {
      id: 'dual',
      name: { en: 'dual', 'zh-Hant-HK': 'dual' },
      home: 'out',
      other: 'in',
      servers: 2,
      hours: [
        { from: '07:00', open: 1 },
        { from: '07:15', open: 2 },
        { from: '07:45', open: 1 },
      ],
      changeoverMinutes: 2,
      trigger: { measure: 'people', servers: 2, above: 2, below: 1, forMinutes: 2 },
    },
  ],
});

export const sharedGoldenDays: readonly GoldenDay[] = [
  {
    name: 'shared-hours',
    about:
      'As shared-servers, but one of the two is on duty at first, both from 07:15 and one from 07:45; a line above two calls two at a time, as far as there are any on duty.',
    scenario: {
      ...withTrace(shortShift, []),
      demand: { ...shortShift.demand, arrivals: { kind: 'trace', passengers: listed.toSorted((a, b) => a.at - b.at) } },
    },
  },
  {
    name: 'shared-servers',
    about:
      'Two counters face both ways; 2 min to change over. A line above two calls one from the other bank, which has at most one in line, after 2 min; at 07:45 both are to be at arrivals.',
    scenario: {
      ...withTrace(day, []),
      demand: { ...day.demand, arrivals: { kind: 'trace', passengers: listed.toSorted((a, b) => a.at - b.at) } },
    },
  },
];
