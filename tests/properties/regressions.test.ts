// Scenarios that once broke a property, kept by name after the random search had found and shrunk them.

import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../shared/model/measure-layout.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import { category, constant, counters, lanes, scenario, withTrace } from '../support/scenario-builder.ts';

describe('found by random search', () => {
  it('a passenger who waits for closed counters is cleared when lanes and counters change at the same quarter-hour', () => {
    const banks = [
      lanes('lanes', 1, constant(2), {
        timetable: [
          { from: '00:00', open: 1 },
          { from: '10:00', open: 1 },
        ],
      }),
      counters('counters', 1, constant(60), {
        timetable: [
          { from: '00:00', open: 0 },
          { from: '10:00', open: 1 },
        ],
      }),
    ];
    const waiting = withTrace(scenario(banks, { categories: [category('resident', 'resident')] }), [[9 * 3600, 'resident']]);
    const { measures } = runReplication(waiting, 0);
    const layout = measureLayout(waiting);
    expect(measures[layout.day(0, 'cleared')]).toBe(1);
    expect(measures[layout.dayWait(0, 'maximum')]).toBe(3600);
  });
});
