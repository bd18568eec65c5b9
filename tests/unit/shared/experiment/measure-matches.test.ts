// Which measures two deployments share, wherever each stands in its vector.

import { expect, it } from 'vitest';
import { measureMatches } from '../../../../shared/experiment/measure-matches.ts';
import { measureLayout } from '../../../../shared/model/measure-layout.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { everythingAtOnce } from '../../../support/everything-at-once.ts';
import { goldenDays } from '../../../support/golden-days.ts';
import { constant, counters, lanes, scenario } from '../../../support/scenario-builder.ts';

const target = { id: 'pledge', direction: 'departure', groups: ['resident'], share: 0.95, withinMinutes: 15 } as const;
const desks = counters('desks', 2, constant(60));
const baseline = scenario([desks], { targets: [{ ...target, groups: [...target.groups] }] });

function placeOf(other: Scenario, place: number): number | undefined {
  const { baseline: from, other: to } = measureMatches(baseline, other);
  const found = from.indexOf(place);
  return found < 0 ? undefined : to[found];
}

// Whatever is measured of any mechanism is matched.
it.each([{ name: 'a plain hall', scenario: baseline }, { name: 'everything at once', scenario: everythingAtOnce }, ...goldenDays])(
  'finds every measure of a deployment in itself: $name',
  (day) => {
    const { baseline: from, other: to } = measureMatches(day.scenario, day.scenario);
    expect([...from]).toEqual(Array.from({ length: measureLayout(day.scenario).length }, (_, i) => i));
    expect(to).toEqual(from);
  },
);

it('finds a bank behind one that was added before it', () => {
  const other = { ...baseline, banks: [lanes('lanes', 4, constant(20)), desks] };
  const [a, b] = [measureLayout(baseline), measureLayout(other)];
  expect(placeOf(other, a.bank(0, 'queueLength') + 30)).toBe(b.bank(1, 'queueLength') + 30);
  expect(placeOf(other, a.dayWait(0, 'p95'))).toBe(b.dayWait(0, 'p95'));
});

it('finds vehicles and kiosks that stand elsewhere in the other, and no share within other minutes', () => {
  const { vehicles } = everythingAtOnce;
  const turned = { flows: vehicles!.flows.toReversed(), kiosks: vehicles!.kiosks.toReversed() };
  const other = { ...everythingAtOnce, vehicles: turned };
  const [a, b] = [measureLayout(everythingAtOnce), measureLayout(other)];
  const found = (scenario: Scenario, place: number) => {
    const { baseline: from, other: to } = measureMatches(everythingAtOnce, scenario);
    return to[from.indexOf(place)];
  };
  expect(found(other, a.dayVehicle(0, 'p95'))).toBe(b.dayVehicle(1, 'p95'));
  expect(found(other, a.kiosk(1, 'inLine') + 3)).toBe(b.kiosk(0, 'inLine') + 3);
  const slower = {
    ...everythingAtOnce,
    vehicles: {
      ...vehicles!,
      flows: vehicles!.flows.map((flow) => ({ ...flow, target: { share: 0.9, withinMinutes: 20 } })),
    },
  };
  expect(found(slower, a.dayVehicle(0, 'serviceLevel'))).toBeUndefined();
  expect(found(slower, a.dayVehicle(0, 'mean'))).toBe(a.dayVehicle(0, 'mean'));
});

it('leaves out what the other does not have', () => {
  const other = { ...baseline, banks: [counters('others', 2, constant(60))], targets: [] };
  const [a, b] = [measureLayout(baseline), measureLayout(other)];
  expect(placeOf(other, a.dayBank(0, 'served'))).toBeUndefined();
  expect(placeOf(other, a.dayTarget(0))).toBeUndefined();
  expect(placeOf(other, a.day(0, 'cleared'))).toBe(b.day(0, 'cleared'));
});

it('takes quarter-hours by the clock', () => {
  const other = { ...baseline, openingHours: { opens: '01:00', closes: '23:00' } };
  const [a, b] = [measureLayout(baseline), measureLayout(other)];
  expect(placeOf(other, a.hall(0, 'occupancy') + 4)).toBe(b.hall(0, 'occupancy'));
  expect(placeOf(other, a.hall(0, 'occupancy') + 3)).toBeUndefined();
  expect(placeOf(other, a.hall(0, 'occupancy') + 91)).toBe(b.hall(0, 'occupancy') + 87);
  expect(placeOf(other, a.hall(0, 'occupancy') + 92)).toBeUndefined();
});

it.each([
  ['other minutes', { withinMinutes: 30 }, false],
  ['other groups', { groups: ['resident', 'other-visitor'] }, false],
  ['another share', { share: 0.9 }, true],
] as const)('of a target with %s under the same id', (_, change, same) => {
  const other: Scenario = { ...baseline, targets: [{ ...target, groups: [...target.groups], ...change } as Scenario['targets'][number]] };
  expect(placeOf(other, measureLayout(baseline).dayTarget(0)) !== undefined).toBe(same);
});
