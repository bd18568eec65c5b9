// Timetables as numbers by quarter-hour and back: nothing the grid does not show is lost.

import { describe, expect, it } from 'vitest';
import {
  cellsOf,
  columnLabels,
  gridWindow,
  mostOpenTogether,
  serverHours,
  timetableOf,
} from '../../../../../renderer/features/scenario/timetable/timetable-cells.ts';
import { constant, counters } from '../../../../support/scenario-builder.ts';
import { loWu } from '../../../../support/render-app.tsx';

describe('timetable cells', () => {
  const window = { from: 24, to: 30 };

  it('hold each step until the next, and none before the first', () => {
    const timetable = [
      { from: '06:30', open: 3 },
      { from: '07:15', open: 0 },
    ];
    expect(cellsOf(timetable, window)).toEqual([0, 0, 3, 3, 3, 0]);
    expect(timetableOf([0, 0, 3, 3, 3, 0], window)).toEqual(timetable);
  });

  it('read a step before the window as open from its beginning', () => {
    expect(cellsOf([{ from: '00:00', open: 2 }], window)).toEqual([2, 2, 2, 2, 2, 2]);
  });

  it('cover the opening hours, and any step outside them', () => {
    const scenario = loWu();
    expect(columnLabels(gridWindow(scenario))).toHaveLength(70);
    const late = counters('late', 1, constant(10), { timetable: [{ from: '24:30', open: 2 }] });
    const wider = gridWindow({ ...scenario, banks: [...scenario.banks, late] });
    expect(columnLabels(wider).at(-1)).toBe('24:30');
  });

  it('come back unchanged for every bank of the ready scenario', () => {
    const scenario = loWu();
    const shown = gridWindow(scenario);
    for (const bank of scenario.banks) expect(timetableOf(cellsOf(bank.timetable, shown), shown)).toEqual(bank.timetable);
  });

  it('count the most open in the same quarter-hour, not the sum of the peaks', () => {
    const early = counters('early', 1, constant(10), {
      timetable: [
        { from: '06:00', open: 5 },
        { from: '06:30', open: 0 },
      ],
    });
    const late = counters('late', 1, constant(10), { timetable: [{ from: '06:30', open: 4 }] });
    expect(mostOpenTogether([early, late], window)).toBe(5);
  });

  it('add up to server-hours', () => {
    expect(serverHours([4, 4, 2, 2])).toBe(3);
  });
});
