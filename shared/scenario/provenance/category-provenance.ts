// Where the shares and uptakes of passenger categories come from.

import type { Sourced } from '../../reference/sourced.ts';
import type { Direction, PassengerGroup } from '../../reference/vocabulary.ts';
import { categoriesAt, defaultShare, defaultUptake } from '../defaults/default-categories.ts';
import { defaultFailureFactor } from '../defaults/default-steps.ts';
import { adultsWithChild, type DayKind } from '../defaults/default-category.ts';
import { dayKindOf, type CountedCrossings } from '../new-scenario.ts';
import type { ProblemPath } from '../problem.ts';
import type { Scenario } from '../schema/scenario-schema.ts';

/** The default of a field of `categories`; the path starts with the category's index. */
export function categoryAt(scenario: Scenario, [index, field, part]: ProblemPath): Sourced<unknown> | undefined {
  const category = scenario.categories[Number(index)];
  if (field === 'matchFailureFactor') return category && defaultFailureFactor(category);
  if (field === 'party') return part === 'adultsWithChild' ? adultsWithChild : undefined;
  const standard = categoriesAt(scenario.controlPoint, scenario.date).find(({ id }) => id === category?.id);
  if (standard === undefined || category === undefined) return undefined;
  switch (field) {
    case 'share':
      return ofItsDay(scenario, category.share, (day) => defaultShare(standard, day, scenario.controlPoint, scenario.date));
    case 'eChannelUptake':
      return ofItsDay(scenario, category.eChannelUptake, (day) => defaultUptake(standard, day, scenario.controlPoint, scenario.date));
    case 'companions':
      return standard.companions;
    case 'timeFactors':
      return part === 'eChannel' || part === 'counter' ? standard.timeFactors[part] : undefined;
    default:
      return undefined;
  }
}

/** The default of the kind of day whose default the value is; of any other value, that of the scenario's own kind of day. */
function ofItsDay(scenario: Scenario, present: number, of: (day: DayKind) => Sourced<number>): Sourced<number> {
  return (['holiday', 'ordinary'] as const).map(of).find(({ value }) => value === present) ?? of(kindOf(scenario));
}

function kindOf({ controlPoint, date, demand }: Scenario): DayKind {
  const countsOf = (direction: Direction): Partial<CountedCrossings['counts']> => {
    const passengers = (group: PassengerGroup) =>
      demand.flows.find((flow) => flow.direction === direction && flow.group === group)?.passengers ?? 0;
    if (demand.flows.every((flow) => flow.direction !== direction)) return {};
    return {
      [direction]: {
        resident: passengers('resident'),
        'mainland-visitor': passengers('mainland-visitor'),
        'other-visitor': passengers('other-visitor'),
      },
    };
  };
  return dayKindOf({ controlPoint, date, source: demand.source, counts: { ...countsOf('departure'), ...countsOf('arrival') } });
}
