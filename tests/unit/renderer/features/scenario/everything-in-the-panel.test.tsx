// A scenario that has every mechanism opens in every section of the panel, in both languages; and who comes beside a list is chosen there.

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SectionContent } from '../../../../../renderer/features/scenario/section-content.tsx';
import { SectionFields } from '../../../../../renderer/features/scenario/section-fields.tsx';
import { sectionIds, type SectionId } from '../../../../../renderer/store/view-slice.ts';
import { everythingAtOnce, everythingExamined, everythingOtherwise } from '../../../../support/everything-at-once.ts';
import { renderPart } from '../../../../support/render-app.tsx';

function Section({ section }: { readonly section: SectionId }) {
  return (
    <>
      <SectionFields section={section} />
      <SectionContent section={section} />
    </>
  );
}

const days = [
  ['everything at once', everythingAtOnce],
  ['everything otherwise', everythingOtherwise],
  ['everything examined', everythingExamined],
] as const;

describe.each(days)('%s', (_, scenario) => {
  it.each(sectionIds)('shows its section %s in both languages, and nothing is amiss', (section) => {
    for (const language of ['en', 'zh-Hant-HK'] as const) {
      const { container, store, unmount } = renderPart(<Section section={section} />, { scenario, language });
      expect(container.textContent?.length).toBeGreaterThan(20);
      expect(container.textContent).not.toMatch(/undefined|NaN|\{\{|\[object/);
      expect(screen.queryAllByRole('alert')).toEqual([]);
      // Looking changes nothing.
      expect(store.getState().scenario).toEqual(scenario);
      unmount();
    }
  });
});

describe('beside passengers who are listed', () => {
  it('others of the counts may come, at random or exactly, or nobody', async () => {
    const user = userEvent.setup();
    const { store } = renderPart(<Section section="demand" />, { scenario: everythingAtOnce });
    const arrivals = () => store.getState().scenario.demand.arrivals;
    const choose = async (name: string) => {
      await user.click(screen.getByRole('combobox', { name: 'Beside those listed' }));
      await user.click(await screen.findByRole('option', { name }));
    };
    expect(screen.getByText(/lists 24 passengers one by one; those of the counts come beside them/)).toBeDefined();
    expect(screen.getByLabelText('Hong Kong residents, Departure: Passengers')).toBeDefined();
    await choose('Exactly the counts');
    expect(arrivals()).toMatchObject({ kind: 'trace', others: 'exact' });
    await choose('Nobody');
    expect(arrivals()).not.toHaveProperty('others');
    expect(screen.queryByLabelText('Hong Kong residents, Departure: Passengers')).toBeNull();
    expect(arrivals()).toMatchObject({ passengers: { length: 24 } });
  });
});
