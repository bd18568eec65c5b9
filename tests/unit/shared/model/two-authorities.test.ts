// Two authorities, followed with a pencil: in the two zones of one lane, and one after the other with queues of their own.

import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../../../shared/model/measure-layout.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import type { EChannelBank } from '../../../../shared/scenario/schema/bank-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { category, constant, counters, lanes, scenario, withTrace } from '../../../support/scenario-builder.ts';
import { storyOf, traceOf, waitsOf } from '../../../support/run-trace.ts';

const user = category('user', 'resident', { eChannelUptake: 1 });

/** One lane, 10 s in the first zone and 20 s in the second, and a desk; passengers come at 1, 2, 3. */
function jointLane(change: Partial<EChannelBank> = {}, others: Partial<Scenario> = {}): Scenario {
  const lane = lanes('lane', 1, constant(10), { secondZone: { time: constant(20), refusal: 0 }, ...change });
  return threeCome(scenario([lane, counters('desk', 1, constant(60))], { categories: [user], ...others }));
}

const threeCome = (day: Scenario, who = 'user') =>
  withTrace(day, [
    [1, who],
    [2, who],
    [3, who],
  ]);

describe('a lane with two zones', () => {
  it('lets the next passenger into the first zone while the second is in use, and blocks it until that is empty', () => {
    const trace = traceOf(jointLane());
    expect(storyOf(trace, ['service started', 'blocked', 'in second zone', 'cleared'])).toEqual([
      '1 service started 0 lane#0',
      '11 in second zone 0 lane#0',
      '11 service started 1 lane#0',
      '21 blocked 1 lane#0',
      '31 cleared 0 lane#0',
      '31 in second zone 1 lane#0',
      '31 service started 2 lane#0',
      '41 blocked 2 lane#0',
      '51 cleared 1 lane#0',
      '51 in second zone 2 lane#0',
      '71 cleared 2 lane#0',
    ]);
    expect([...waitsOf(trace).values()]).toEqual([0, 9, 28]);
  });

  it('hands over after the first zone, not after the second', () => {
    expect(storyOf(traceOf(jointLane({ handover: 2 })), ['service started', 'in second zone', 'cleared'])).toEqual([
      '1 service started 0 lane#0',
      '11 in second zone 0 lane#0',
      '13 service started 1 lane#0',
      '31 cleared 0 lane#0',
      '31 in second zone 1 lane#0',
      '33 service started 2 lane#0',
      '51 cleared 1 lane#0',
      '51 in second zone 2 lane#0',
      '71 cleared 2 lane#0',
    ]);
  });

  it('sends whom either authority refuses to the counter, and counts the wait there', () => {
    const refusing = jointLane({ secondZone: { time: constant(20), refusal: 1 } });
    expect(storyOf(traceOf(refusing), ['refused', 'cleared'])).toEqual([
      '31 refused 0 lane#0',
      '51 refused 1 lane#0',
      '71 refused 2 lane#0',
      '91 cleared 0 desk#0',
      '151 cleared 1 desk#0',
      '211 cleared 2 desk#0',
    ]);
    // Waits for the lane (0, 9, 28), and for the desk (0, 91 - 51, 151 - 71).
    expect([...waitsOf(traceOf(refusing)).values()]).toEqual([0, 49, 108]);
    const refusingAtOnce = jointLane({ services: [{ service: 'resident', time: constant(10), refusal: 1 }] });
    expect(storyOf(traceOf(refusingAtOnce), ['refused', 'in second zone'])).toEqual([
      '11 refused 0 lane#0',
      '21 refused 1 lane#0',
      '31 refused 2 lane#0',
    ]);
  });

  it('that closes clears both passengers that it has', () => {
    const closing = withTrace(
      scenario(
        [
          lanes('lane', 1, constant(10), {
            secondZone: { time: constant(20), refusal: 0 },
            timetable: [
              { from: '00:00', open: 1 },
              { from: '00:15', open: 0 },
            ],
          }),
          counters('desk', 1, constant(60)),
        ],
        { categories: [user] },
      ),
      [
        [885, 'user'],
        [886, 'user'],
        [887, 'user'],
      ],
    );
    expect(storyOf(traceOf(closing), ['blocked', 'cleared', 'server closed'])).toEqual([
      // Passenger 2, still in line at 00:15, goes to the desk.
      '905 blocked 1 lane#0',
      '915 cleared 0 lane#0',
      '915 server closed lane#0',
      '935 cleared 1 lane#0',
      '960 cleared 2 desk#0',
    ]);
  });

  it('reports how long lanes stood blocked and second zones were in use', () => {
    const day = jointLane();
    const layout = measureLayout(day);
    const { measures } = runReplication(day, 0);
    // Blocked from 21 to 31 and from 41 to 51; in use from 11 to 71.
    expect(measures[layout.zone(0, 'blockedLanes')]).toBeCloseTo(20 / 900, 12);
    expect(measures[layout.zone(0, 'secondZonesInUse')]).toBeCloseTo(60 / 900, 12);
    expect(measures[layout.dayZone(0, 'secondZonesInUse')]).toBeCloseTo(60 / 86_400, 12);
    // The first zone is taken from 1 to 51, as long as somebody stands in it.
    expect(measures[layout.bank(0, 'busyServers')]).toBeCloseTo(50 / 900, 12);
  });
});

describe('two authorities with queues of their own', () => {
  const first = counters('first', 1, constant(10), { authority: 'first' });
  const second = counters('second', 1, constant(20), { authority: 'second' });
  const halls = (change: Partial<Scenario> = {}) => threeCome(scenario([first, second], change), 'resident');
  const away = halls({ walkBetweenAuthorities: constant(5) });

  it('clear a passenger one after the other, with a walk between them that is no waiting', () => {
    expect(storyOf(traceOf(away), ['service started', 'passed on', 'cleared'])).toEqual([
      '1 service started 0 first#0',
      '11 passed on 0 first#0',
      '11 service started 1 first#0',
      '16 service started 0 second#0',
      '21 passed on 1 first#0',
      '21 service started 2 first#0',
      '31 passed on 2 first#0',
      '36 cleared 0 second#0',
      '36 service started 1 second#0',
      '56 cleared 1 second#0',
      '56 service started 2 second#0',
      '76 cleared 2 second#0',
    ]);
    // With the first 0, 9 and 18 s; with the second 0, 36 - 26 and 56 - 36.
    expect([...waitsOf(traceOf(away)).values()]).toEqual([0, 19, 38]);
  });

  it('stand side by side where nobody walks', () => {
    expect(storyOf(traceOf(halls()), ['cleared'])).toEqual(['31 cleared 0 second#0', '51 cleared 1 second#0', '71 cleared 2 second#0']);
  });

  it('share the wait: what is waited with each adds up, and only the second one clears', () => {
    const layout = measureLayout(away);
    const { measures } = runReplication(away, 0);
    expect(measures[layout.dayAuthority(0, 0, 'mean')]).toBe(9);
    expect(measures[layout.dayAuthority(0, 1, 'mean')]).toBe(10);
    expect(measures[layout.dayAuthority(0, 1, 'maximum')]).toBe(20);
    expect(measures[layout.authority(0, 0, 'passengers')]).toBe(3);
    expect(measures[layout.dayWait(0, 'mean')]).toBe(19);
    // From 1 to 36, from 2 to 56, from 3 to 76: the walk counts here.
    expect(measures[layout.crossing(0)!]).toBeCloseTo((35 + 54 + 73) / 3, 9);
    expect(measures[layout.day(0, 'cleared')]).toBe(3);
    expect(measures[layout.clearance(0, 'counter', 'cleared')]).toBe(3);
    expect(measures[layout.dayBank(0, 'served')]).toBe(3);
  });

  it('each send whom their lanes refuse to their own counters', () => {
    const refusing = { services: [{ service: 'resident' as const, time: constant(10), refusal: 1 }] };
    const day = withTrace(
      scenario(
        [
          lanes('first-lane', 1, constant(10), { ...refusing, authority: 'first' }),
          lanes('second-lane', 1, constant(10), { ...refusing, authority: 'second' }),
          first,
          second,
        ],
        { categories: [user] },
      ),
      [[1, 'user']],
    );
    expect(storyOf(traceOf(day), ['refused', 'passed on', 'cleared'])).toEqual([
      '11 refused 0 first-lane#0',
      '21 passed on 0 first#0',
      '31 refused 0 second-lane#0',
      '51 cleared 0 second#0',
    ]);
  });
});

describe('the luck of a passenger', () => {
  const varied = { distribution: 'lognormal' as const, mean: 20, cv: 0.5 };
  /** Alone in the hall, so that times between events are times of service. */
  const alone = (day: Scenario) => withTrace(day, [[1, 'user']]);

  it('with the second authority is the same in the second zone of a lane and in a queue of its own', () => {
    const inTandem = traceOf(
      alone(
        scenario([lanes('lane', 1, constant(10), { secondZone: { time: varied, refusal: 0 } }), counters('desk', 1, constant(1))], {
          categories: [user],
        }),
      ),
    );
    const inTurn = traceOf(
      alone(
        scenario(
          [
            counters('first', 1, constant(10), { authority: 'first' }),
            counters('desk', 1, constant(1), { authority: 'second' }),
            lanes('second', 1, varied, { authority: 'second' }),
          ],
          { categories: [user] },
        ),
      ),
    );
    const through = (trace: typeof inTandem) => trace.find(({ what }) => what === 'cleared')!.time;
    expect(through(inTurn)).toBeCloseTo(through(inTandem), 9);
    expect(through(inTandem)).not.toBeCloseTo(31, 1);
  });
});
