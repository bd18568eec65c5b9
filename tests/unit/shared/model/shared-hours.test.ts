// Hours of servers that two banks share, by days small enough to follow with a pencil. The doors open at 00:00:00, times are in seconds.

import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../../../shared/model/measure-layout.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import { checkScenario } from '../../../../shared/scenario/check-scenario.ts';
import { come, dual, out, story, twoWays } from '../../../support/two-ways.ts';

describe('a shared server with hours', () => {
  const quarters = { openingHours: { opens: '00:00', closes: '01:00' } };

  it('opens where it stands, finishes its passenger when its hours end, and is open again at the bank that it has meanwhile gone to', () => {
    const day = twoWays(
      [...out(10, 20, 850, 890, 895), ...come(2700, 2700)],
      [
        dual({
          hours: [
            { from: '00:00', open: 1 },
            { from: '00:15', open: 0 },
            { from: '00:45', open: 1 },
          ],
          timetable: [{ from: '00:30', atOther: 1 }],
        }),
      ],
      quarters,
    );
    expect(checkScenario(day)).toEqual([]);
    expect(story(day, ['service started'])).toEqual([
      '0 server opened out#0',
      '0 server opened in#0',
      '0 server opened out#1',
      '10 service started 0 out#0',
      '20 service started 1 out#1',
      '850 service started 2 out#0',
      '890 service started 3 out#1',
      // The last of those who leave has waited since 895: the shared counter, off duty since 900, does not take it.
      '950 service started 4 out#0',
      '990 server closed out#1',
      // Off duty it changes over like any other, and opens at 2700.
      '1800 changeover began in#1',
      '1860 changeover ended in#1',
      '2700 server opened in#1',
      '2700 service started 5 in#0',
      '2700 service started 6 in#1',
    ]);
  });

  it('is counted where it stands while it is on duty, and not else', () => {
    const day = twoWays(
      [],
      [dual({ servers: 2, hours: [{ from: '00:15', open: 1 }], timetable: [{ from: '00:30', atOther: 1 }] })],
      quarters,
    );
    const layout = measureLayout(day);
    const { measures } = runReplication(day, 0);
    const quarterHours = (level: 'atHome' | 'atOther' | 'changing') => [0, 1, 2, 3].map((at) => measures[layout.shared(0, level) + at]);
    expect(quarterHours('atHome')).toEqual([0, 1, 0, 0]);
    expect(quarterHours('changing')).toEqual([0, 0, 60 / 900, 0]);
    expect(quarterHours('atOther')).toEqual([0, 0, 840 / 900, 1]);
    // A minute of the 45 of the one that is ever on duty.
    expect(measures[layout.dayShared(0, 'changingShare')]).toBeCloseTo(1 / 45, 12);
  });

  it('is not called by a line beyond those that are open', () => {
    const trigger = { measure: 'people' as const, servers: 2, above: 1, below: 0, forMinutes: 1 };
    const day = twoWays(come(10, 10, 10, 10, 10, 10), [dual({ servers: 2, hours: [{ from: '00:00', open: 1 }], trigger })], quarters);
    expect(story(day)).toEqual([
      '0 server opened out#0',
      '0 server opened in#0',
      '0 server opened out#1',
      '70 server closed out#1',
      '70 changeover began in#1',
      '130 changeover ended in#1',
      '130 server opened in#1',
    ]);
  });
});
