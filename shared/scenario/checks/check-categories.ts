// The categories of each group that comes make a whole, children do not bring more adults than there are, and an uptake means something.

import { eligibleServices } from '../../reference/eligibility.ts';
import { directions, type Direction, type EChannelService, type PassengerGroup } from '../../reference/vocabulary.ts';
import { mayAccompany } from '../companions.ts';
import type { PassengerCategory } from '../schema/demand-schema.ts';
import { type DemandedFlow, unlistedPassengers } from '../demanded-flows.ts';
import { errorAt, nameValues, warningAt, type Problem } from '../problem.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { repeated } from './repeated.ts';

/** Shares may miss 1 by this much: rounding of what people type. */
const tolerance = 1e-6;

export function checkCategories(scenario: Scenario, flows: readonly DemandedFlow[]): Problem[] {
  // Those of a list are named there; all others are drawn from the shares.
  const drawn = flows.filter(({ direction, group }) => unlistedPassengers(scenario.demand, direction, group) > 0);
  const groups = new Set(drawn.map(({ group }) => group));
  const twice = repeated(scenario.categories.map(({ id }) => id));
  return [
    ...twice.map(({ value, index }) => errorAt(['categories', index, 'id'], 'duplicateId', { id: value })),
    ...[...groups].flatMap((group) => checkGroup(scenario, group)),
    ...scenario.categories.flatMap(({ name, party, companions }, index) =>
      party !== undefined && companions === 0 ? [warningAt(['categories', index, 'party'], 'partyOfOne', nameValues(name))] : [],
    ),
    ...checkUptakes(scenario, flows),
  ];
}

function checkGroup(scenario: Scenario, group: PassengerGroup): Problem[] {
  const members = scenario.categories.filter((category) => category.group === group && category.share > 0);
  if (members.length === 0) return [errorAt(['categories'], 'groupWithoutCategories', { group })];
  const total = sum(members.map(({ share }) => share));
  const first = scenario.categories.findIndex((category) => category.group === group);
  if (Math.abs(total - 1) > tolerance) return [errorAt(['categories', first, 'share'], 'sharesNotOne', { group, percent: percent(total) })];
  const accompanying = sum(members.map(({ share, companions }) => share * companions));
  const adults = sum(members.filter(mayAccompany).map(({ share }) => share));
  if (accompanying <= adults * (1 + tolerance)) return [];
  const bringer = scenario.categories.findIndex(({ group: of, share, companions }) => of === group && share > 0 && companions > 0);
  return [
    errorAt(['categories', bringer, 'companions'], 'companionsExceedAdults', {
      group,
      companions: percent(accompanying),
      adults: percent(adults),
    }),
  ];
}

/** Says where passengers are meant to use e-Channels but cannot: no rule admits them, or no bank offers what they may use. */
function checkUptakes(scenario: Scenario, flows: readonly DemandedFlow[]): Problem[] {
  const users = flows.flatMap(({ direction, categories }) =>
    categories.filter(({ category }) => category.eChannelUptake > 0).map(({ category, index }) => ({ direction, category, index })),
  );
  const shut = new Map(
    users
      .filter(({ category }) => directions.every((direction) => allowed(scenario, category, direction).length === 0))
      .map((user) => [user.index, user]),
  );
  const never = [...shut.values()].map(({ category, index }) =>
    warningAt(['categories', index, 'eChannelUptake'], 'uptakeNeverAllowed', { ...nameValues(category.name), date: scenario.date }),
  );
  const missed = users.flatMap(({ direction, category, index }) => {
    const services = allowed(scenario, category, direction);
    if (services.length === 0 || services.some((service) => offered(scenario, direction, service))) return [];
    return [
      warningAt(['categories', index, 'eChannelUptake'], 'serviceNotOffered', {
        ...nameValues(category.name),
        direction,
        service: services[0] ?? '',
      }),
    ];
  });
  return [...never, ...missed];
}

function allowed(scenario: Scenario, category: PassengerCategory, direction: Direction): readonly EChannelService[] {
  return eligibleServices(category, { controlPoint: scenario.controlPoint, direction, date: scenario.date });
}

function offered(scenario: Scenario, direction: Direction, service: EChannelService): boolean {
  return scenario.banks.some(
    (bank) =>
      bank.kind === 'e-channel' &&
      (bank.direction === 'both' || bank.direction === direction) &&
      bank.services.some((one) => one.service === service),
  );
}

const percent = (share: number) => Math.round(share * 10_000) / 100;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
