// Lanes that two banks share: they go when both zones are empty, and fail wherever they stand. The doors open at 00:00:00, times are in seconds.

import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import type { SharedServers } from '../../../../shared/scenario/schema/shared-servers-schema.ts';
import { storyOf, traceOf } from '../../../support/run-trace.ts';
import { category, constant, counters, lanes, scenario } from '../../../support/scenario-builder.ts';

const shared: SharedServers = {
  id: 'either',
  name: { en: 'Either', 'zh-Hant-HK': '兩用' },
  home: 'gates',
  other: 'more-gates',
  servers: 1,
  changeoverMinutes: 1,
  timetable: [{ from: '00:05', atOther: 1 }],
};
const moves = ['changeover began', 'changeover ended', 'server opened', 'server closed'] as const;
const story = (day: Scenario, more: Parameters<typeof storyOf>[1] = []) => storyOf(traceOf(day), [...moves, ...more]);

describe('shared lanes', () => {
  const user = category('user', 'resident', { eChannelUptake: 1 });
  const gates = (change: Parameters<typeof lanes>[3]) => lanes('gates', 1, constant(50), change);
  const hall = (change: Parameters<typeof lanes>[3]): Scenario => ({
    ...scenario([gates(change), lanes('more-gates', 1, constant(50), { direction: 'arrival' }), counters('desk', 1, constant(60))], {
      categories: [user],
      sharedServers: [shared],
    }),
  });
  const listed = (day: Scenario, ...times: number[]): Scenario => ({
    ...day,
    demand: {
      ...day.demand,
      flows: [],
      arrivals: { kind: 'trace', passengers: times.map((at) => ({ at, direction: 'departure', category: 'user' })) },
    },
  });

  it('leave only when the second zone is empty too', () => {
    // At 290 the second enters the shared lane: 50 s in its first zone, 70 s in its second.
    const day = listed(hall({ secondZone: { time: constant(70), refusal: 0 } }), 280, 290);
    expect(story(day, ['in second zone', 'cleared']).slice(-7, -2)).toEqual([
      '340 in second zone 1 gates#1',
      '340 server closed gates#1',
      '400 cleared 0 gates#0',
      '410 cleared 1 gates#1',
      '410 changeover began more-gates#1',
    ]);
  });

  it('leave only when nobody is at the exit gate any more', () => {
    const steps = { entry: 5, read: 5, match: 10, exit: 30, attempts: 1, failure: 0, failureAgain: 0, overlap: true as const };
    const services = [{ service: 'resident' as const, time: constant(50), refusal: 0, steps }];
    // At 276 the second enters the shared lane, is at its gate at 296 and through it at 326; the lane is told to go at 300.
    const day = listed(hall({ services }), 275, 276);
    expect(story(day, ['exit reached', 'cleared']).slice(-7, -2)).toEqual([
      '296 exit reached 1 gates#1',
      '300 server closed gates#1',
      '325 cleared 0 gates#0',
      '326 cleared 1 gates#1',
      '326 changeover began more-gates#1',
    ]);
  });

  it('fail wherever they stand', () => {
    const day = listed(hall({}), 290);
    const failing: Scenario = {
      ...day,
      interventions: [{ what: 'fail', at: 400, until: 500, bank: 'gates', server: 2 }],
    };
    expect(story(failing, ['server failed', 'server repaired']).slice(3)).toEqual([
      '0 server opened gates#1',
      '300 server closed gates#1',
      '300 changeover began more-gates#1',
      '360 changeover ended more-gates#1',
      '360 server opened more-gates#1',
      '400 server failed gates#1',
      '400 server failed more-gates#1',
      '400 server closed more-gates#1',
      '500 server repaired gates#1',
      '500 server repaired more-gates#1',
      '500 server opened more-gates#1',
    ]);
  });
});
