// Painting lanes and counters: by pointer, by typing, by pasting and by keyboard alone, each one step of undo.

import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TimetableCard } from '../../../../../renderer/features/scenario/timetable/timetable-card.tsx';
import { renderPart } from '../../../../support/render-app.tsx';

/** Lo Wu: the first row is the bank of contactless lanes, 16 open from 06:30, 24 from 08:00, 30 from 09:00. */
const firstBank = 'Contactless e-Channels, departure';

function setUp() {
  const bench = renderPart(<TimetableCard />);
  const cell = (time: string, bank = firstBank) => screen.getByRole('gridcell', { name: new RegExp(`^${bank}, ${time},`) });
  const timetable = (bank = 0) => bench.store.getState().scenario.banks[bank]?.timetable;
  const drag = (from: string, to: string) => {
    fireEvent.pointerDown(cell(from), { button: 0 });
    fireEvent.pointerMove(cell(to));
    fireEvent.pointerUp(cell(to));
  };
  return { ...bench, cell, timetable, drag, user: userEvent.setup() };
}

describe('the timetable', () => {
  it('is a grid with a row for each bank and a cell for each quarter-hour of the day', () => {
    setUp();
    const grid = screen.getByRole('grid', { name: 'Open lanes and counters' });
    expect(within(grid).getAllByRole('row')).toHaveLength(6);
    expect(within(grid).getAllByRole('rowheader')).toHaveLength(5);
    expect(within(grid).getAllByRole('gridcell')).toHaveLength(5 * 70);
  });

  it('puts a typed number into the stretch dragged over, as one step of undo', async () => {
    const { drag, timetable, user, store } = setUp();
    const before = timetable();
    drag('07:00', '07:45');
    await user.keyboard('22{Enter}');
    expect(timetable()?.slice(0, 4)).toEqual([
      { from: '06:30', open: 16 },
      { from: '07:00', open: 22 },
      { from: '08:00', open: 24 },
      { from: '09:00', open: 30 },
    ]);
    expect(store.temporal.getState().pastStates).toHaveLength(1);
    store.temporal.getState().undo();
    expect(timetable()).toEqual(before);
  });

  it('needs no pointer: arrows, Shift and digits do the same', async () => {
    const { cell, timetable, user } = setUp();
    cell('06:30').focus();
    await user.keyboard('{Home}{ArrowRight}{ArrowRight}{Shift>}{ArrowRight}{/Shift}5{Enter}');
    expect(timetable()?.slice(0, 3)).toEqual([
      { from: '06:30', open: 16 },
      { from: '07:00', open: 5 },
      { from: '07:30', open: 16 },
    ]);
  });

  it('commits a number being typed when one moves on, and drops it on Escape', async () => {
    const { cell, timetable, user } = setUp();
    cell('06:30').focus();
    await user.keyboard('9{ArrowRight}');
    expect(timetable()?.[0]).toEqual({ from: '06:30', open: 9 });
    await user.keyboard('8{Escape}{ArrowRight}');
    expect(timetable()?.[1]).toEqual({ from: '06:45', open: 16 });
  });

  it('steps the selection with plus and minus, and closes it with Delete', async () => {
    const { drag, timetable, user } = setUp();
    drag('06:30', '07:45');
    await user.keyboard('++-');
    expect(timetable()?.[0]).toEqual({ from: '06:30', open: 17 });
    await user.keyboard('{Delete}');
    expect(timetable()?.[0]).toEqual({ from: '08:00', open: 24 });
  });

  it('fills the rest of the day from one quarter-hour', async () => {
    const { cell, timetable, user } = setUp();
    cell('09:00').focus();
    fireEvent.pointerDown(cell('09:00'), { button: 0 });
    fireEvent.pointerUp(cell('09:00'));
    await user.keyboard('{Control>}r{/Control}');
    expect(timetable()).toEqual([
      { from: '06:30', open: 16 },
      { from: '08:00', open: 24 },
      { from: '09:00', open: 30 },
    ]);
  });

  it('takes a block pasted from a spreadsheet, over several banks, as one step', () => {
    const { cell, timetable, store } = setUp();
    fireEvent.pointerDown(cell('06:30'), { button: 0 });
    fireEvent.paste(cell('06:30'), { clipboardData: { getData: () => '1\t2\t2\r\n3\t4\t4\r\n' } });
    expect(timetable(0)?.slice(0, 3)).toEqual([
      { from: '06:30', open: 1 },
      { from: '06:45', open: 2 },
      { from: '07:15', open: 16 },
    ]);
    expect(timetable(1)?.slice(0, 2)).toEqual([
      { from: '06:30', open: 3 },
      { from: '06:45', open: 4 },
    ]);
    expect(store.temporal.getState().pastStates).toHaveLength(1);
  });

  it('changes nothing when what is pasted is no number, and says so', () => {
    const { cell, timetable, store } = setUp();
    const before = timetable();
    fireEvent.pointerDown(cell('06:30'), { button: 0 });
    fireEvent.paste(cell('06:30'), { clipboardData: { getData: () => '1\tlunch' } });
    expect(screen.getByRole('status').textContent).toBe('“lunch” is not a number. Nothing was changed.');
    fireEvent.paste(cell('06:30'), { clipboardData: { getData: () => '-3' } });
    expect(screen.getByRole('status').textContent).toContain('Only whole numbers');
    expect(timetable()).toBe(before);
    expect(store.temporal.getState().pastStates).toHaveLength(0);
  });

  it('copies the selection as a spreadsheet reads it', () => {
    const { cell, drag } = setUp();
    drag('07:45', '08:15');
    const copied: string[] = [];
    fireEvent.copy(cell('08:15'), { clipboardData: { setData: (_: string, text: string) => copied.push(text) } });
    expect(copied).toEqual(['16\t24\t24']);
  });

  it('shows the fields of the bank whose name is pressed', async () => {
    const { user, store } = setUp();
    await user.click(screen.getByRole('button', { name: /^Visitor counters, departure/ }));
    expect(store.getState().view).toMatchObject({ bank: 'departure-visitor-counters', section: 'counters' });
  });

  it('keeps one place for the Tab key: the cell last looked at', async () => {
    const { user, cell } = setUp();
    cell('06:30').focus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    const inTabOrder = screen.getAllByRole('gridcell').filter((each) => each.tabIndex === 0);
    expect(inTabOrder).toEqual([document.activeElement]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Resident e-Channels, departure, 06:45, 10');
  });
});
