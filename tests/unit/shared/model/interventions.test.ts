// What somebody does to the day, by days small enough to follow with a pencil. The doors open at 00:00:00, times are in seconds.

import { describe, expect, it } from 'vitest';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import { checkScenario } from '../../../../shared/scenario/check-scenario.ts';
import type { Intervention } from '../../../../shared/scenario/schema/intervention-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { storyOf, traceOf } from '../../../support/run-trace.ts';
import { category, constant, counters, lanes, scenario, withTrace } from '../../../support/scenario-builder.ts';

const user = category('user', 'resident', { eChannelUptake: 1 });
const stepped = (day: Scenario, ...interventions: Intervention[]): Scenario => ({ ...day, interventions });
const comeAt = (...times: number[]) => times.map((time) => [time, 'resident'] as const);
const starts = (day: Scenario) => storyOf(traceOf(day), ['service started']);

/** One desk of three is open by timetable, a minute for each. */
const desks = counters('desks', 3, constant(60), {
  timetable: [
    { from: '00:00', open: 1 },
    { from: '23:00', open: 3 },
  ],
});

describe('an order', () => {
  it('opens servers at its second, takes the line at once, and ends with the timetable', () => {
    const day = stepped(
      withTrace(scenario([desks]), comeAt(10, 10, 10, 10, 200)),
      { what: 'open', at: 20, bank: 'desks', open: 2 },
      { what: 'timetable', at: 90, bank: 'desks' },
    );
    expect(starts(day)).toEqual([
      '10 service started 0 desks#0',
      '20 service started 1 desks#1',
      '70 service started 2 desks#0',
      // Desk 1, busy until 80, takes the fourth and finishes it although the timetable has closed it at 90.
      '80 service started 3 desks#1',
      '200 service started 4 desks#0',
    ]);
  });

  it('keeps those who wait at shut counters until somebody opens them again, whatever the timetable promised', () => {
    const day = stepped(
      withTrace(scenario([counters('desk', 1, constant(60))]), comeAt(10, 30)),
      { what: 'open', at: 20, bank: 'desk', open: 0 },
      { what: 'open', at: 1000, bank: 'desk', open: 1 },
    );
    expect(starts(day)).toEqual(['10 service started 0 desk#0', '1000 service started 1 desk#0']);
    expect(checkScenario(day)).toEqual([]);
  });

  it('that leaves nobody at the counters in the end is refused', () => {
    const day = stepped(withTrace(scenario([desks]), comeAt(10)), { what: 'open', at: 20, bank: 'desks', open: 0 });
    expect(checkScenario(day).map(({ code }) => code)).toContain('counterClosesEarly');
  });
});

describe('officers', () => {
  it('who leave come back, and the one who serves finishes first', () => {
    const day = stepped(withTrace(scenario([counters('desks', 2, constant(60))]), comeAt(10, 10, 10, 10)), {
      what: 'staff',
      at: 20,
      until: 100,
      bank: 'desks',
      by: -1,
    });
    expect(starts(day)).toEqual([
      '10 service started 0 desks#0',
      '10 service started 1 desks#1',
      '70 service started 2 desks#0',
      '100 service started 3 desks#1',
    ]);
  });

  it('called in beside the timetable stay when it changes, and are never more than there are desks', () => {
    const day = stepped(withTrace(scenario([desks]), comeAt(10, 10, 10, 10)), { what: 'staff', at: 20, until: 3000, bank: 'desks', by: 9 });
    expect(starts(day)).toEqual([
      '10 service started 0 desks#0',
      '20 service started 1 desks#1',
      '20 service started 2 desks#2',
      '70 service started 3 desks#0',
    ]);
  });
});

describe('a failure', () => {
  it('of the only counter bank keeps its line, which goes on when it is mended', () => {
    const day = stepped(withTrace(scenario([counters('desks', 2, constant(60))]), comeAt(10, 10, 10)), {
      what: 'fail',
      at: 20,
      until: 300,
      bank: 'desks',
    });
    expect(starts(day).at(-1)).toBe('300 service started 2 desks#0');
  });

  it('of one lane leaves the others', () => {
    const gates = lanes('gates', 2, constant(60));
    const day = stepped(
      withTrace(scenario([gates, counters('desk', 1, constant(60))], { categories: [user] }), [
        [10, 'user'],
        [10, 'user'],
        [10, 'user'],
      ]),
      { what: 'fail', at: 20, until: 1000, bank: 'gates', server: 1 },
    );
    expect(starts(day).at(-1)).toBe('70 service started 2 gates#1');
  });
});

describe('signs', () => {
  const halves = [counters('near', 1, constant(60)), counters('far', 1, constant(60))];

  it('lead those who come away from a bank, but not those who stand in its line', () => {
    const day = stepped(withTrace(scenario(halves), comeAt(10, 10, 10, 80, 200)), { what: 'divert', at: 75, until: 190, bank: 'near' });
    expect(starts(day)).toEqual([
      '10 service started 0 near#0',
      '10 service started 1 far#0',
      '70 service started 2 near#0',
      // The far desk is free from 70 on; the one who comes at 200 finds both free, and the first is chosen again.
      '80 service started 3 far#0',
      '200 service started 4 near#0',
    ]);
  });

  it('lead nobody away from the only counters there are', () => {
    const day = stepped(withTrace(scenario([desks]), comeAt(10)), { what: 'divert', at: 5, until: 100, bank: 'desks' });
    expect(starts(day)).toEqual(['10 service started 0 desks#0']);
  });

  it('lead from lanes to counters', () => {
    const gates = lanes('gates', 2, constant(10));
    const hall = withTrace(scenario([gates, counters('desk', 1, constant(60))], { categories: [user] }), [[10, 'user']]);
    expect(starts(stepped(hall, { what: 'divert', at: 5, until: 100, bank: 'gates' }))).toEqual(['10 service started 0 desk#0']);
  });
});

describe('refusals', () => {
  const gates = (refusal: number) => lanes('gates', 1, constant(10), { services: [{ service: 'resident', time: constant(10), refusal }] });
  const hall = (refusal: number) =>
    withTrace(
      scenario([gates(refusal), counters('desk', 1, constant(1))], { categories: [user] }),
      Array.from({ length: 400 }, (_, i) => [10 * (i + 1), 'user'] as const),
    );
  const refused = (day: Scenario) =>
    traceOf(day)
      .filter(({ what }) => what === 'refused')
      .map(({ passenger }) => passenger!);

  it('rise by their factor for their time, and refuse those too who were refused before', () => {
    const usual = refused(hall(0.1));
    const risen = refused(stepped(hall(0.1), { what: 'refusals', at: 2001, until: 3001, bank: 'gates', factor: 5 }));
    const outside = (passenger: number) => passenger < 200 || passenger >= 300;
    expect(risen.filter(outside)).toEqual(usual.filter(outside));
    expect(usual.every((passenger) => risen.includes(passenger))).toBe(true);
    // 100 passengers, each refused with probability 0.5: 50, give or take 4 standard deviations of 5.
    const within = risen.filter((passenger) => !outside(passenger)).length;
    expect(within).toBeGreaterThan(30);
    expect(within).toBeLessThan(70);
  });

  it('are those of all passengers at most, and none where the factor is 0', () => {
    expect(refused(stepped(hall(0.5), { what: 'refusals', at: 1, until: 5000, bank: 'gates', factor: 100 }))).toHaveLength(400);
    expect(refused(stepped(hall(0.5), { what: 'refusals', at: 1, until: 5000, bank: 'gates', factor: 0 }))).toHaveLength(0);
  });

  it('that nobody could have are warned of', () => {
    const day = stepped(hall(0), { what: 'refusals', at: 1, until: 5000, bank: 'gates', factor: 2 });
    expect(checkScenario(day).map(({ code }) => code)).toContain('interventionRefusesNobody');
  });
});

describe('passengers who come early', () => {
  it('come in a shorter time, in their order; whoever comes later comes when it would', () => {
    const day = stepped(withTrace(scenario([desks]), comeAt(100, 200, 400, 500, 900)), { what: 'early', at: 200, until: 500, within: 30 });
    const arrived = storyOf(traceOf(day), ['arrived']);
    expect(arrived).toEqual(['100 arrived 0', '200 arrived 1', '220 arrived 2', '230 arrived 3', '900 arrived 4']);
  });

  it('take as long as they would have: their luck comes with them', () => {
    const hall = withTrace(scenario([counters('desks', 5, { distribution: 'exponential', mean: 60, cv: 1 })]), comeAt(100, 200, 300, 400));
    const served = (day: Scenario) => {
      const entries = traceOf(day);
      return [0, 1, 2, 3].map((number) => {
        const time = (what: string) => entries.find((entry) => entry.what === what && entry.passenger === number)!.time;
        return (time('cleared') - time('service started')).toFixed(6);
      });
    };
    expect(served(stepped(hall, { what: 'early', at: 50, until: 400, within: 0 }))).toEqual(served(hall));
  });
});

describe('what is done to the day', () => {
  const hall = withTrace(scenario([desks]), comeAt(10));

  it('is refused where it makes no sense', () => {
    const codes = (...interventions: Intervention[]) =>
      checkScenario(stepped(hall, ...interventions))
        .filter(({ severity }) => severity === 'error')
        .map(({ code }) => code);
    expect(codes({ what: 'divert', at: 0, until: 10, bank: 'desks' })).toEqual(['interventionBeforeOpening']);
    expect(codes({ what: 'divert', at: 20, until: 20, bank: 'desks' })).toEqual(['interventionEndsFirst']);
    expect(codes({ what: 'open', at: 20, bank: 'elsewhere', open: 1 })).toEqual(['interventionUnknownBank']);
    expect(codes({ what: 'open', at: 20, bank: 'desks', open: 4 })).toEqual(['interventionTooMany']);
    expect(codes({ what: 'fail', at: 20, until: 30, bank: 'desks', server: 4 })).toEqual(['interventionNoServer']);
  });

  it('changes the measures of a run only where it does something', () => {
    const measures = (day: Scenario) => runReplication(day, 0).measures;
    expect(measures(stepped(hall, { what: 'open', at: 5, bank: 'desks', open: 1 }, { what: 'timetable', at: 900, bank: 'desks' }))).toEqual(
      measures(hall),
    );
    expect(measures(stepped(hall, { what: 'staff', at: 5, until: 900, bank: 'desks', by: 1 }))).not.toEqual(measures(hall));
  });
});
