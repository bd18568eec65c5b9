// Servers that two banks share, by days small enough to follow with a pencil. The doors open at 00:00:00, times are in seconds.

import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../../../shared/model/measure-layout.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import { checkScenario } from '../../../../shared/scenario/check-scenario.ts';
import type { SharedServers } from '../../../../shared/scenario/schema/shared-servers-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { traceOf, waitsOf } from '../../../support/run-trace.ts';
import { constant, counters } from '../../../support/scenario-builder.ts';
import { come, dual, out, story, twoWays } from '../../../support/two-ways.ts';

describe('a shared server by timetable', () => {
  it('finishes its passenger, serves nobody while it changes over, and then takes the line of the other bank', () => {
    const day = twoWays([...out(280, 290), ...come(250, 310, 320)], [dual({ timetable: [{ from: '00:05', atOther: 1 }] })]);
    expect(checkScenario(day)).toEqual([]);
    expect(story(day, ['service started'])).toEqual([
      '0 server opened out#0',
      '0 server opened in#0',
      '0 server opened out#1',
      '250 service started 0 in#0',
      // Of the two counters for departures the shared one, with the higher number, takes the second; it is told to go at 300.
      '280 service started 1 out#0',
      '290 service started 2 out#1',
      '350 service started 3 in#0',
      '390 server closed out#1',
      '390 changeover began in#1',
      // 390 + 60 s; the last has waited since 320, and the counter of its own is free at the same instant.
      '450 service started 4 in#0',
      '450 changeover ended in#1',
      '450 server opened in#1',
    ]);
  });

  it('stands at the other bank from the opening where its timetable begins so, without changing over', () => {
    const day = twoWays(come(10, 10), [dual({ timetable: [{ from: '00:00', atOther: 1 }] })]);
    expect(story(day, ['service started'])).toEqual([
      '0 server opened out#0',
      '0 server opened in#0',
      '0 server opened in#1',
      '10 service started 0 in#0',
      '10 service started 1 in#1',
    ]);
  });

  it('stays after all where it is called back before its passenger is done', () => {
    const day = twoWays(out(280, 290, 395), [
      dual({
        timetable: [
          { from: '00:05', atOther: 1 },
          { from: '00:06', atOther: 0 },
        ],
      }),
    ]);
    expect(waitsOf(traceOf(day))).toEqual(
      new Map([
        [0, 0],
        [1, 0],
        [2, 0],
      ]),
    );
    expect(story(day)).toEqual(['0 server opened out#0', '0 server opened in#0', '0 server opened out#1']);
  });

  it('changes back at once where it is called back on its way', () => {
    const day = twoWays(out(500), [
      dual({
        changeoverMinutes: 2,
        timetable: [
          { from: '00:05', atOther: 1 },
          { from: '00:06', atOther: 0 },
        ],
      }),
    ]);
    expect(story(day).slice(3)).toEqual([
      '300 server closed out#1',
      '300 changeover began in#1',
      '420 changeover ended in#1',
      '420 changeover began out#1',
      '540 changeover ended out#1',
      '540 server opened out#1',
    ]);
  });

  it('does not move once the hall has closed', () => {
    const day = twoWays(out(290), [dual({ timetable: [{ from: '00:20', atOther: 1 }] })], {
      openingHours: { opens: '00:00', closes: '00:15' },
    });
    expect(story(day)).toEqual(['0 server opened out#0', '0 server opened in#0', '0 server opened out#1']);
  });
});

describe('lines that call for a shared server', () => {
  const trigger = { measure: 'people' as const, servers: 1, above: 1, below: 0, forMinutes: 1 };

  it('do so when one has been long and the other short for long enough, and again the other way', () => {
    const day = twoWays([...come(10, 10, 10, 10), ...out(600, 600, 600, 600)], [dual({ trigger })]);
    expect(story(day)).toEqual([
      '0 server opened out#0',
      '0 server opened in#0',
      '0 server opened out#1',
      // Three in line since 10, nobody in the other.
      '70 server closed out#1',
      '70 changeover began in#1',
      '130 changeover ended in#1',
      '130 server opened in#1',
      '660 server closed in#1',
      '660 changeover began out#1',
      '720 changeover ended out#1',
      '720 server opened out#1',
    ]);
  });

  it('do not while the other is long as well, nor when they are short again in time', () => {
    const both = twoWays([...come(10, 10, 10, 10), ...out(10, 10, 10, 10, 10, 10)], [dual({ trigger })]);
    expect(story(both)).toHaveLength(3);
    const brief = twoWays(come(10, 10, 10), [dual({ trigger: { ...trigger, forMinutes: 2 } })]);
    expect(story(brief)).toHaveLength(3);
  });

  it('move more of them while they go on asking, as far as there are any', () => {
    const day = twoWays(come(...Array<number>(12).fill(10)), [dual({ servers: 2, trigger })]);
    expect(story(day).filter((line) => line.includes('began'))).toEqual(['70 changeover began in#1', '130 changeover began in#2']);
  });

  it('wait for the trigger again after an order is given back', () => {
    const day = twoWays(come(10, 10, 10, 10, 10, 10), [dual({ trigger })], {
      interventions: [
        { what: 'share', at: 20, shared: 'dual', atOther: 0 },
        { what: 'share', at: 200, shared: 'dual' },
      ],
    });
    expect(story(day)[3]).toBe('260 server closed out#1');
  });
});

describe('an order', () => {
  it('holds against the timetable until it is given back', () => {
    const timetable = [
      { from: '00:05', atOther: 1 },
      { from: '00:10', atOther: 1 },
    ];
    const day = twoWays(out(2000), [dual({ timetable })], {
      interventions: [
        { what: 'share', at: 100, shared: 'dual', atOther: 0 },
        { what: 'share', at: 1000, shared: 'dual' },
      ],
    });
    expect(story(day).slice(3)).toEqual([
      '1000 server closed out#1',
      '1000 changeover began in#1',
      '1060 changeover ended in#1',
      '1060 server opened in#1',
    ]);
  });
});

describe('the people in line', () => {
  it('at a bank that its last server leaves go elsewhere or wait, and those who wait are served when one arrives', () => {
    const own = counters('out', 1, constant(100), { timetable: [{ from: '00:30', open: 1 }] });
    const day = twoWays(
      out(1000),
      [
        dual({
          timetable: [
            { from: '00:15', atOther: 1 },
            { from: '00:20', atOther: 0 },
          ],
        }),
      ],
      {
        banks: [own, counters('in', 1, constant(100), { direction: 'arrival' })],
      },
    );
    // Away from 900, called back at 1200 and there at 1260, before the counter of its own opens at 1800.
    expect(waitsOf(traceOf(day))).toEqual(new Map([[0, 260]]));
  });

  it('are never left to counters that may stand elsewhere when the hall has closed', () => {
    const none = [counters('out', 0, constant(100)), counters('in', 1, constant(100), { direction: 'arrival' })];
    const codes = (shared: Partial<SharedServers>, change: Partial<Scenario> = {}) =>
      checkScenario(twoWays(out(10), [dual(shared)], { banks: none, ...change }))
        .filter(({ severity }) => severity === 'error')
        .map(({ code }) => code);
    expect(codes({ timetable: [{ from: '00:05', atOther: 1 }] })).toContain('counterLeftByShared');
    expect(codes({ trigger: { measure: 'people', servers: 1, above: 1, below: 0, forMinutes: 1 } })).toContain('counterLeftByShared');
    expect(
      codes({
        timetable: [
          { from: '00:05', atOther: 1 },
          { from: '00:10', atOther: 0 },
        ],
      }),
    ).toEqual([]);
    const ordered = { interventions: [{ what: 'share' as const, at: 20, shared: 'dual', atOther: 1 }] };
    expect(codes({}, ordered)).toContain('counterLeftByShared');
  });
});

describe('what is measured', () => {
  it('counts them where they stand, and the time of changing over as open at neither bank', () => {
    const day = twoWays(out(10), [dual({ changeoverMinutes: 5, timetable: [{ from: '00:05', atOther: 1 }] })], {
      openingHours: { opens: '00:00', closes: '00:30' },
    });
    const layout = measureLayout(day);
    const { measures } = runReplication(day, 0);
    const series = (level: 'atHome' | 'atOther' | 'changing') => [0, 1].map((interval) => measures[layout.shared(0, level) + interval]);
    expect(series('atHome')).toEqual([300 / 900, 0]);
    expect(series('changing')).toEqual([300 / 900, 0]);
    expect(series('atOther')).toEqual([300 / 900, 1]);
    expect(measures[layout.dayShared(0, 'changeovers')]).toBe(1);
    expect(measures[layout.dayShared(0, 'changingHours')]).toBe(300 / 3600);
    expect(measures[layout.dayShared(0, 'changingShare')]).toBe(300 / 1800);
    expect(measures[layout.bank(0, 'openServers')]).toBeCloseTo(1 + 300 / 900, 12);
    expect(measures[layout.bank(1, 'openServers')]).toBeCloseTo(1 + 300 / 900, 12);
  });

  it('is nothing where nothing is shared', () => {
    const alone = twoWays(out(10), []);
    const { sharedServers: _none, ...plain } = alone;
    expect(measureLayout(plain).length).toBe(measureLayout(alone).length);
    expect(measureLayout(plain).sharedGroups).toBe(0);
  });
});

it('is on duty at most once at a time: never more servers open than the banks have of their own and share', () => {
  const day = twoWays(
    [...come(10, 20, 30, 40, 50, 60), ...out(300, 310, 320, 330, 700)],
    [dual({ servers: 2, trigger: { measure: 'expected-wait', servers: 1, above: 1, below: 1, forMinutes: 1 } })],
  );
  let open = 0;
  let most = 0;
  for (const { what } of traceOf(day)) {
    if (what === 'server opened') open += 1;
    if (what === 'server closed') open -= 1;
    most = Math.max(most, open);
  }
  expect(most).toBe(4);
});
