// The gallery as its user meets it: found by search and filters, walked by arrow keys, opened by Enter, in both languages.

import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { busiestHour, outlineOf } from '../../../../../renderer/features/gallery/day-shape.ts';
import { galleryGroups } from '../../../../../renderer/features/gallery/gallery-groups.ts';
import { GalleryDialog } from '../../../../../renderer/features/gallery/gallery-dialog.tsx';
import { controlPoints } from '../../../../../shared/reference/control-points.ts';
import { readyScenarios } from '../../../../../shared/scenario/ready/ready-scenarios.ts';
import { renderPart, type BenchOptions } from '../../../../support/render-app.tsx';

function openGallery(options: BenchOptions = {}) {
  const bench = renderPart(<GalleryDialog />, options);
  act(() => bench.store.getState().changeFiles({ choosingExample: true }));
  return bench;
}

const cards = () => screen.getAllByRole('button').filter((button) => 'card' in button.dataset);

describe('the gallery', () => {
  it('shows every ready scenario under its control point, and why some points have none', () => {
    openGallery();
    expect(cards()).toHaveLength(readyScenarios.length);
    const way = { air: 'Air', rail: 'Rail', road: 'Road', sea: 'Sea' };
    for (const { name, mode } of controlPoints) expect(screen.getByRole('region', { name: `${name.en} ${way[mode]}` })).toBeDefined();
    const riverTrade = screen.getByRole('region', { name: /^River Trade Terminal/ });
    expect(riverTrade.textContent).toContain('no passenger counts are published');
    expect(within(screen.getByRole('region', { name: /^Sha Tau Kok/ })).queryAllByRole('button')).toEqual([]);
    expect(screen.getByRole('region', { name: /^Sha Tau Kok/ }).textContent).toContain('suspended');
  });

  it('says of each day how many come and when most', () => {
    openGallery();
    const card = screen.getByRole('button', { name: /^Lo Wu, departure, Good Friday 2025/ });
    expect(card.textContent).toContain('165,144 passengers');
    expect(card.textContent).toMatch(/most at 1\d:\d\d: 2\d,000 an hour/);
  });

  it('finds by words of either language, kind and way of travel, and says how many', async () => {
    openGallery();
    const search = screen.getByRole('searchbox', { name: 'Search the examples' });
    await userEvent.type(search, 'seamless bridge');
    await waitFor(() => expect(cards()).toHaveLength(1));
    expect(screen.getByRole('status').textContent).toBe('1 example');
    await userEvent.clear(search);
    // Its own four, one that compares its closing time, and the rush before closing.
    await userEvent.type(search, '羅湖');
    await waitFor(() => expect(cards()).toHaveLength(6));
    await userEvent.clear(search);
    await userEvent.click(screen.getByRole('radio', { name: 'Sea' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Working day' }));
    await waitFor(() => expect(cards()).toHaveLength(4));
    await userEvent.type(search, 'no such thing');
    await waitFor(() => expect(screen.getByText(/No example is like that/)).toBeDefined());
  });

  it('opens the scenario chosen, and is gone', async () => {
    const { store } = openGallery();
    await userEvent.click(screen.getByRole('button', { name: /^Harbour Control: a working day/ }));
    await waitFor(() => expect(store.getState().scenario.controlPoint).toBe('harbour'));
    expect(store.getState().files.choosingExample).toBe(false);
  });

  it('lets arrow keys walk from card to card', async () => {
    openGallery();
    // The dialog opens with the search in hand.
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')));
    const [first, second, ...others] = cards();
    act(() => first?.focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(second);
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toBe(first);
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(others.at(-1));
  });

  it.each(['en', 'zh-Hant-HK'] as const)('has nothing that axe would mend, in %s', async (language) => {
    openGallery({ language });
    // Colors are looked at in a browser; jsdom draws none.
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe('the groups of the gallery', () => {
  it('hold each scenario once, the exercises by themselves at the end', () => {
    const groups = galleryGroups({ words: '', kind: 'all', mode: 'all' });
    expect(groups.flatMap(({ ready }) => ready.map(({ id }) => id)).toSorted()).toEqual(readyScenarios.map(({ id }) => id).toSorted());
    expect(groups.at(-1)?.ready).toEqual(readyScenarios.filter(({ kind }) => kind === 'exercise'));
  });

  it('leave points without days out where a kind is asked for', () => {
    const ids = galleryGroups({ words: '', kind: 'record', mode: 'all' }).map(({ id }) => id);
    expect(ids).not.toContain('river-trade-terminal');
    expect(ids).toContain('harbour');
  });
});

describe('the shape of a day', () => {
  const quiet = Array.from({ length: 96 }, () => 0);
  it('has its busiest hour where four quarter-hours of both directions hold most', () => {
    const departure = quiet.map((_, quarter) => (quarter === 40 || quarter === 43 ? 100 : 0));
    const arrival = quiet.map((_, quarter) => (quarter === 42 ? 50 : 0));
    expect(busiestHour({ passengers: 250, quarterHours: { departure, arrival } })).toEqual({ from: 40 * 900, passengers: 250 });
  });

  it('is drawn in steps from the line, the most at full height', () => {
    expect(outlineOf([1, 2], 2, 10, 20, -20)).toBe('M0 20V10.0H5.0V0.0H10.0V20Z');
    expect(outlineOf([0, 0], 0, 10, 20, 20)).toBe('M0 20V20.0H5.0V20.0H10.0V20Z');
  });
});
