// The page that says who may use what: the matrix of the scenario's passengers, the rules in full, and what changes between two days.

import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { EligibilityPage } from '../../../../../renderer/features/eligibility/eligibility-page.tsx';
import { elsewhereRules } from '../../../../../renderer/features/eligibility/elsewhere-rules.ts';
import { categoryChanges, ruleChangesHere } from '../../../../../renderer/features/eligibility/rule-changes-here.ts';
import type { Demand } from '../../../../../shared/scenario/schema/demand-schema.ts';
import { categoriesFor } from '../../../../../shared/scenario/defaults/default-categories.ts';
import { renderPart } from '../../../../support/render-app.tsx';

const rowOf = (name: RegExp) => screen.getByRole('row', { name });

async function pickDay(label: string, date: string): Promise<void> {
  const field = screen.getByRole('textbox', { name: label });
  await userEvent.clear(field);
  await userEvent.type(field, `${date}{Enter}`);
}

describe('who may use what', () => {
  it('holds for the place, direction and day of the scenario, by kind of passenger', () => {
    renderPart(<EligibilityPage />);
    expect(screen.getByRole('heading', { level: 2, name: /^Who may use what: Lo Wu, Departure, .*18 Apr 2025/ })).toBeDefined();
    const child = within(rowOf(/^Resident children of 7 to 10/));
    expect(child.getByRole('button', { name: /^Yes, since 31 Mar 2025\. Residents aged 7 to 10.*The Standard/ })).toBeDefined();
    expect(child.getByRole('img', { name: 'No' })).toBeDefined();
    expect(within(rowOf(/^Resident children under 7/)).queryAllByRole('button')).toEqual([]);
    expect(within(rowOf(/^Other visitors with e-passport/)).getByRole('button', { name: /^Yes, since 14 Dec 2017/ })).toBeDefined();
    expect(screen.getByText('7 kinds of passengers may use an e-Channel, 3 only counters.')).toBeDefined();
  });

  it('follows another day, another direction and another place, and goes back to those of the scenario', async () => {
    const { store } = renderPart(<EligibilityPage />);
    await pickDay('Day', '2025-03-30');
    expect(within(rowOf(/^Resident children of 7 to 10/)).queryAllByRole('button')).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: 'Arrival' }));
    expect(within(rowOf(/^Other visitors with e-passport/)).queryAllByRole('button')).toEqual([]);
    expect(store.getState().scenario.date).toBe('2025-04-18');
    await userEvent.click(screen.getByRole('button', { name: 'As in the scenario' }));
    expect(within(rowOf(/^Other visitors with e-passport/)).getAllByRole('button')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'As in the scenario' })).toBeNull();
  });

  it('opens in the direction of most passengers, however they come, and says whom the other direction changes', async () => {
    const { store } = renderPart(<EligibilityPage />);
    const heading = (way: string) => screen.getByRole('heading', { level: 2, name: new RegExp(`^Who may use what: Lo Wu, ${way},`) });
    const come = (demand: Partial<Demand>) =>
      act(() => {
        const { scenario } = store.getState();
        store.getState().editScenario((draft) => void Object.assign(draft.demand, structuredClone({ ...scenario.demand, ...demand })));
      });
    expect(screen.getAllByRole('status')[0]!.textContent).not.toContain('both ways');
    const {
      categories,
      demand: { flows },
    } = store.getState().scenario;
    // A few are listed by name on their way in, beside all those counted on their way out.
    come({
      arrivals: { kind: 'trace', passengers: [{ at: 30_000, direction: 'arrival', category: categories[0]!.id }], others: 'poisson' },
    });
    expect(heading('Departure')).toBeDefined();
    come({
      arrivals: { kind: 'poisson' },
      flows: [...flows, ...flows.map((flow) => ({ ...flow, direction: 'arrival' as const, passengers: 2 * flow.passengers }))],
    });
    expect(heading('Arrival')).toBeDefined();
    expect(screen.getAllByRole('status')[0]!.textContent).toMatch(
      /goes both ways; in the other direction \(Departure\).*Other visitors with e-passport/,
    );
    await userEvent.click(screen.getByRole('radio', { name: 'Departure' }));
    expect(screen.getAllByRole('status')[0]!.textContent).toContain('in the other direction (Arrival)');
  });

  it('tells each rule in full, the ways besides e-Channels, and where the services are that are not here', () => {
    renderPart(<EligibilityPage />);
    const rules = screen.getByRole('region', { name: 'The rules in force here' });
    const contactless = within(rules).getByRole('row', { name: /^Enrolled residents aged 11 or above/ });
    expect(contactless.textContent).toContain('Encrypted QR code');
    expect(contactless.textContent).toContain('Contactless e-Channel app');
    expect(contactless.textContent).toContain('31 Dec 2022');
    expect(contactless.textContent).toContain('published A');
    expect(rules.textContent).toContain('Cross-boundary students under 11');
    expect(rules.textContent).toContain('Flight Token: Departure, Airport, from 1 Oct 2022');
    expect(rules.textContent).toContain('Face Easy: Arrival, Airport, from 30 Sept 2025');
  });

  it('says in sentences what changes between two days, for the rules and for the passengers of the scenario', async () => {
    renderPart(<EligibilityPage />);
    await pickDay('After', '2025-03-30');
    await pickDay('Up to', '2026-03-01');
    const card = screen.getByRole('region', { name: 'What changes between two days' });
    expect(card.textContent).toContain('Mon, 31 Mar 2025');
    expect(card.textContent).toMatch(
      /Resident: admits “Residents aged 7 to 10, at least 1\.1 m tall.*from this day on \(both directions\)/,
    );
    expect(card.textContent).toMatch(
      /Frequent visitor: “.*2 visits through the Airport in 24 months.*” in place of “.*3 visits in 12 months/,
    );
    expect(card.textContent).not.toContain('Face Easy');
    expect(card.textContent).toContain('Resident children of 7 to 10: now also Resident (both directions).');
    await userEvent.click(screen.getByRole('button', { name: 'Exchange the days' }));
    expect(card.textContent).toContain('The second day lies before the first');
  });

  it('leads back to the section one came from', async () => {
    const { store } = renderPart(<EligibilityPage />);
    act(() => {
      store.getState().showSection('passengers');
      store.getState().showEligibility();
    });
    await userEvent.click(screen.getByRole('button', { name: 'Back to the scenario' }));
    expect(store.getState().view).toMatchObject({ middle: 'section', section: 'passengers' });
  });

  it.each(['en', 'zh-Hant-HK'] as const)('has nothing that axe would mend, in %s', async (language) => {
    renderPart(<EligibilityPage />, { language });
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe('changes at a control point', () => {
  it('leave out what changes elsewhere', () => {
    const ids = (place: 'airport' | 'lo-wu' | 'hzmb') => ruleChangesHere(place, '2025-06-01', '2026-08-01').map(({ rule }) => rule.id);
    expect(ids('airport')).toContain('face-easy');
    expect(ids('lo-wu')).not.toContain('face-easy');
    expect(ids('hzmb')).toContain('seamless');
  });

  it('tell one rule in place of another as one change', () => {
    const changes = ruleChangesHere('airport', '2022-12-30', '2022-12-31');
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ change: 'replaced', rule: { id: 'contactless' }, before: { id: 'contactless-first-points' } });
    expect(ruleChangesHere('lo-wu', '2022-12-30', '2022-12-31')).toMatchObject([{ change: 'begins', rule: { id: 'contactless' } }]);
  });

  it('say for each category what it gains and loses, each way', () => {
    const categories = categoriesFor('ordinary', 'lo-wu', '2024-01-01');
    const found = categoryChanges(categories, 'lo-wu', '2023-07-20', '2023-07-21');
    const told = (changes: typeof found) =>
      changes.map(({ category, change, ...one }) => [category.id, change, one.directions, one.services]);
    expect(told(found)).toEqual([['helper-student-worker', 'gains', ['departure', 'arrival'], ['resident']]]);
    // Smart Departure opens one way only.
    expect(told(categoryChanges(categories, 'lo-wu', '2017-12-13', '2017-12-14'))).toEqual([
      ['visitor-e-travel-document', 'gains', ['departure'], ['smart-departure']],
      ['visitor-frequent', 'gains', ['departure'], ['smart-departure']],
    ]);
    expect(categoryChanges(categories, 'lo-wu', '2023-07-21', '2023-07-20')[0]?.change).toBe('loses');
  });
});

describe('services that are not here', () => {
  it('are told with the rule that comes nearest', () => {
    const found = (date: string) =>
      elsewhereRules({ controlPoint: 'lo-wu', direction: 'departure', date }).map(({ rule, over }) => [rule.id, over]);
    expect(found('2025-04-18')).toEqual([
      ['flight-token', undefined],
      ['face-easy', undefined],
      ['seamless', undefined],
    ]);
    // Before all points had it, the first four did.
    expect(found('2022-06-01')).toContainEqual(['contactless-first-points', undefined]);
  });
});
