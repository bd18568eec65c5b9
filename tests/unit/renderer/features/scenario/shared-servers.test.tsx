// Servers that two banks share, as the form and the timetable edit them, and what each bank is said to get of them.

import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { BankOverview } from '../../../../../renderer/features/scenario/banks/bank-overview.tsx';
import { SharedServersCard } from '../../../../../renderer/features/scenario/shared/shared-servers-card.tsx';
import { TimetableCard } from '../../../../../renderer/features/scenario/timetable/timetable-card.tsx';
import { countersThatFaceBothWays, lanesThatTurn } from '../../../../../shared/scenario/ready/shared-server-exercises.ts';
import type { Scenario } from '../../../../../shared/scenario/schema/scenario-schema.ts';
import { renderPart } from '../../../../support/render-app.tsx';

function setUp(scenario: Scenario, kind: 'counter' | 'e-channel') {
  const bench = renderPart(
    <>
      <BankOverview kind={kind} />
      <TimetableCard />
      <SharedServersCard kind={kind} />
    </>,
    { scenario },
  );
  const shared = () => bench.store.getState().scenario.sharedServers?.[0];
  return { ...bench, shared, user: userEvent.setup() };
}

/** Six counters, at departures until 09:50, half of them at arrivals until 11:00, then all. */
const counters = () => setUp(countersThatFaceBothWays.scenario, 'counter');

describe('what is shared in the timetable', () => {
  const paint = async (user: ReturnType<typeof userEvent.setup>, from: string, to: string, typed: string) => {
    const cell = (time: string) => screen.getByRole('gridcell', { name: new RegExp(`^Dual-facing counters, ${time},`) });
    fireEvent.pointerDown(cell(from), { button: 0 });
    fireEvent.pointerMove(cell(to));
    fireEvent.pointerUp(cell(to));
    await user.keyboard(`${typed}{Enter}`);
  };

  it('has a row of its own, whose hours are painted, undone, and left out again where all are open', async () => {
    const { shared, store, user } = counters();
    expect(screen.getByRole('rowheader', { name: 'Dual-facing counters' }).textContent).toContain('shared · 42 officer-hours');
    await paint(user, '12:00', '13:45', '4');
    expect(shared()).toMatchObject({
      servers: 6,
      hours: [
        { from: '07:00', open: 6 },
        { from: '12:00', open: 4 },
      ],
    });
    expect(store.temporal.getState().pastStates).toHaveLength(1);
    await paint(user, '12:00', '13:45', '6');
    expect(shared()?.hours).toBeUndefined();
  });

  it('shares more where more are painted than there are', async () => {
    const { shared, user } = counters();
    await paint(user, '08:00', '08:45', '8');
    expect(shared()?.servers).toBe(8);
    expect(shared()?.hours?.[1]).toEqual({ from: '08:00', open: 8 });
  });

  it('is closed all day where nothing is left of it', async () => {
    const { shared, user } = counters();
    await paint(user, '07:00', '13:45', '0');
    expect(shared()).toMatchObject({ servers: 6, hours: [{ from: '07:00', open: 0 }] });
  });

  it('says beside each bank how many may come, and when', () => {
    counters();
    expect(screen.getAllByRole('rowheader', { name: 'Arrival counters' }).at(-1)!.textContent).toContain('+ up to 6 shared');
    const planned = screen.getByRole('list', { name: 'Planned beside the timetable' });
    expect(
      within(planned)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Dual-facing counters: from 07:00, 0 at Arrival counters and 6 at Departure counters.',
      'Dual-facing counters: from 09:50, 3 at Arrival counters and 3 at Departure counters.',
      'Dual-facing counters: from 11:00, 6 at Arrival counters and 0 at Departure counters.',
    ]);
    const arrivals = within(screen.getByRole('table')).getByRole('row', { name: /^Arrival counters/ });
    expect(arrivals.textContent).toContain('up to 6');
    expect(arrivals.textContent).toContain('Dual-facing counters: 3 from 09:50');
  });

  it('says so where lines move them', () => {
    setUp(lanesThatTurn.scenario, 'e-channel');
    expect(
      screen.getByText('Multi-purpose e-Channels: moved between Resident e-Channels and Visitor e-Channels as lines grow.'),
    ).toBeTruthy();
    const visitors = within(screen.getByRole('table')).getByRole('row', { name: /^Visitor e-Channels/ });
    expect(visitors.textContent).toContain('Multi-purpose e-Channels: 4 at a time, as lines grow');
    expect(screen.getAllByText('+0–16')).toHaveLength(2);
  });
});

describe('the fields of what is shared', () => {
  it('take a time, a trigger and both away again, each one step of undo', async () => {
    const { shared, store, user } = counters();
    await user.click(screen.getByRole('button', { name: 'Add a time' }));
    expect(shared()?.timetable?.at(-1)).toEqual({ from: '12:00', atOther: 0 });
    await user.click(screen.getByRole('button', { name: 'Let lines move them' }));
    expect(shared()?.trigger).toEqual({ measure: 'people', servers: 2, above: 40, below: 15, forMinutes: 5 });
    const above = screen.getByRole('textbox', { name: 'They come to a line above' });
    await user.clear(above);
    await user.type(above, '10{Enter}');
    expect(shared()?.trigger?.above).toBe(10);
    expect(screen.getAllByText(/both lines could call them at once/)).not.toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Lines no longer move them' }));
    expect(shared()?.trigger).toBeUndefined();
    expect(store.temporal.getState().pastStates).toHaveLength(4);
  });

  it('remove what is shared', async () => {
    const { shared, user } = counters();
    await user.click(screen.getByRole('button', { name: 'Remove Dual-facing counters' }));
    expect(shared()).toBeUndefined();
  });
});
