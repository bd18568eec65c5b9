// Fields of the scenario: where their defaults come from, the way back, and what is wrong, said beside the field.

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SectionContent } from '../../../../../renderer/features/scenario/section-content.tsx';
import { SectionFields } from '../../../../../renderer/features/scenario/section-fields.tsx';
import { loWu, renderPart } from '../../../../support/render-app.tsx';

const firstServices = (banks: readonly unknown[]) => (banks[0] as { services: { time: { mean: number } }[] }).services;

describe('a field with a default', () => {
  it('names its source, with the citation for screen readers and on focus', async () => {
    const user = userEvent.setup();
    renderPart(<SectionFields section="e-channels" />);
    const badge = screen.getByRole('button', { name: /^Clearance time: press\./ });
    expect(badge.getAttribute('aria-label')).toContain('confidence B');
    badge.focus();
    expect((await screen.findByRole('tooltip')).textContent).toContain('confidence B');
    await user.tab();
  });

  it('gives the citation in the language of the screen', () => {
    renderPart(<SectionFields section="e-channels" />, { language: 'zh-Hant-HK' });
    const badge = screen.getByRole('button', { name: /^過關時間：報章|^過關時間: 報章/ });
    expect(badge.getAttribute('aria-label')).toMatch(/約7秒.*引述官員的報章報道/);
    expect(badge.getAttribute('aria-label')).not.toMatch(/press|about|fingerprint/);
  });

  it('is yours once changed, and finds the way back to the default', async () => {
    const user = userEvent.setup();
    const { store } = renderPart(<SectionFields section="e-channels" />);
    const input = screen.getByLabelText('Clearance time');
    await user.clear(input);
    await user.type(input, '9{Enter}');
    expect(firstServices(store.getState().scenario.banks)[0]?.time.mean).toBe(9);
    expect(screen.getByRole('button', { name: /^Clearance time: yours\./ })).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^Clearance time: back to the default, 7/ }));
    expect(firstServices(store.getState().scenario.banks)[0]?.time.mean).toBe(7);
    expect(screen.getByRole('button', { name: /^Clearance time: press\./ })).toBeDefined();
    expect(store.temporal.getState().pastStates).toHaveLength(2);
  });

  it('computes what a lane can clear in an hour from its times', async () => {
    const user = userEvent.setup();
    renderPart(<SectionFields section="e-channels" />);
    expect(screen.getByText('A lane clears at most 378 passengers an hour at these times.')).toBeDefined();
    const input = screen.getByLabelText('Handover between passengers');
    await user.clear(input);
    await user.type(input, '3{Enter}');
    expect(screen.getByText('A lane clears at most 360 passengers an hour at these times.')).toBeDefined();
  });
});

describe('problems of the scenario', () => {
  it('stand in words beside the field that has them', () => {
    const scenario = structuredClone(loWu());
    scenario.openingHours = { opens: '20:00', closes: '08:00' };
    renderPart(<SectionFields section="demand" />, { scenario });
    expect(screen.getAllByRole('alert').length).toBeGreaterThan(0);
  });
});

describe('counts of the day', () => {
  it('are the user’s once typed, and the source line says so', async () => {
    const user = userEvent.setup();
    const { store } = renderPart(<SectionContent section="demand" />);
    expect(screen.getByText(/^Source of counts: Immigration Department/)).toBeDefined();
    const cell = screen.getByLabelText('Hong Kong residents, Departure: Passengers');
    await user.clear(cell);
    await user.type(cell, '160,000{Enter}');
    expect(store.getState().scenario.demand.flows[0]?.passengers).toBe(160_000);
    expect(screen.getByText('Counts typed in by you.')).toBeDefined();
  });

  it('are taken from a day of the Department’s file, with place, date, pledges and name', async () => {
    const user = userEvent.setup();
    const { store, services } = renderPart(<SectionContent section="demand" />);
    const header = 'Date,Control Point,Arrival / Departure,Hong Kong Residents,Mainland Visitors,Other Visitors,Total,';
    const rows = [
      '24-12-2025,Airport,Arrival,30000,5000,9000,44000,',
      '24-12-2025,Airport,Departure,40000,6000,9500,55500,',
      '25-12-2025,Airport,Arrival,31000,5100,9100,45200,',
      '25-12-2025,Airport,Departure,41000,6100,9600,56700,',
    ];
    await services.traffic.read('traffic.csv', new TextEncoder().encode([header, ...rows].join('\r\n')));
    // The calendar is drawn a quarter of the year at a time.
    const day = { name: /^Wednesday,? 24 December 2025, 55,500 passengers/ };
    await user.click(await screen.findByRole('button', day, { timeout: 30_000 }));
    await user.click(screen.getByRole('button', { name: 'Use this day' }));
    const { scenario } = store.getState();
    expect(scenario.name).toMatch(/, departure, 24 Dec 2025$/);
    expect(scenario.controlPoint).toBe('airport');
    expect(scenario.date).toBe('2025-12-24');
    expect(scenario.demand.source).toEqual({
      kind: 'immd-daily-traffic',
      fileName: 'traffic.csv',
      controlPoint: 'airport',
      date: '2025-12-24',
    });
    expect(scenario.demand.flows.map((flow) => [flow.direction, flow.passengers])).toEqual([
      ['departure', 40_000],
      ['departure', 6000],
      ['departure', 9500],
    ]);
    expect(new Set(scenario.targets.map((target) => target.withinMinutes))).toEqual(new Set([15]));
    expect(scenario.openingHours).toEqual({ opens: '00:00', closes: '24:00' });
    expect(store.temporal.getState().pastStates).toHaveLength(1);

    // Seen to be taken, until a count is changed.
    expect(screen.getByRole('button', { name: 'This day is used' })).toBeDefined();
    const count = screen.getByLabelText('Hong Kong residents, Departure: Passengers');
    await user.clear(count);
    await user.type(count, '41,000{Enter}');
    expect(screen.getByRole('button', { name: 'Use this day' })).toBeDefined();
  });
});

describe('categories of passenger', () => {
  it('say when the shares of a group do not add up', async () => {
    const user = userEvent.setup();
    renderPart(<SectionContent section="passengers" />);
    const cell = screen.getByLabelText('Residents enrolled for contactless: Share %');
    await user.clear(cell);
    await user.type(cell, '50{Enter}');
    expect(screen.getByText('90.0%, should be 100%')).toBeDefined();
  });

  it('hand their share to the others when one is removed', async () => {
    const user = userEvent.setup();
    const { store } = renderPart(<SectionFields section="passengers" />);
    await user.click(screen.getByRole('button', { name: 'Remove this category' }));
    const shares = store
      .getState()
      .scenario.categories.filter((category) => category.group === 'resident')
      .map((category) => category.share);
    expect(shares).toHaveLength(4);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it('show which e-Channels they may use on the day', () => {
    renderPart(<SectionContent section="passengers" />);
    const row = screen.getByRole('button', { name: 'Resident children under 7' }).closest('tr');
    if (row === null) throw new Error('The category stands in no row.');
    expect(within(row).getByText('Counters only')).toBeDefined();
  });
});

describe('banks', () => {
  it('are added, duplicated and removed, each as one step, and each with an id of its own', async () => {
    const user = userEvent.setup();
    const { store } = renderPart(<SectionFields section="counters" />);
    await user.click(screen.getByRole('button', { name: 'Add a bank of counters' }));
    await user.click(screen.getByRole('button', { name: 'Duplicate this bank' }));
    const ids = store.getState().scenario.banks.map((bank) => bank.id);
    expect(new Set(ids).size).toBe(7);
    expect(store.getState().scenario.banks.at(-1)?.name.en).toBe('New counters (copy)');
    await user.click(screen.getByRole('button', { name: 'Remove this bank' }));
    expect(store.getState().scenario.banks).toHaveLength(6);
    expect(store.temporal.getState().pastStates).toHaveLength(3);
  });

  it('offer another service with its own published times', async () => {
    const user = userEvent.setup();
    const { store } = renderPart(<SectionFields section="e-channels" />);
    await user.click(screen.getByRole('button', { name: 'Add a service' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Smart Departure' }));
    expect(firstServices(store.getState().scenario.banks).map(({ time }) => time.mean)).toEqual([7, 20]);
  });
});

describe('targets', () => {
  it('are added, changed and removed', async () => {
    const user = userEvent.setup();
    const { store } = renderPart(<SectionFields section="targets" />);
    await user.click(screen.getByRole('button', { name: 'Add a target' }));
    const last = screen.getByRole('group', { name: 'Target 3' });
    const minutes = within(last).getByLabelText('Wait at most');
    await user.clear(minutes);
    await user.type(minutes, '20{Enter}');
    expect(store.getState().scenario.targets.at(-1)).toMatchObject({ withinMinutes: 20, share: 0.95 });
    await user.click(screen.getByRole('button', { name: 'Remove Target 3' }));
    expect(store.getState().scenario.targets).toHaveLength(2);
  });
});
