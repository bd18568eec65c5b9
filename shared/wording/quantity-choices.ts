// What may decide a comparison or be asked a precision of: the waits of every kind of passenger, of vehicles, outside the hall and for the examination room,
// the share within each target, the fullest moment of each hall.

import type { Translator } from '../i18n/translator.ts';
import { type Direction, type VehicleClass, vehicleClasses } from '../reference/vocabulary.ts';
import { tellsCrossing } from '../scenario/authorities.ts';
import { demandedFlows } from '../scenario/demanded-flows.ts';
import { hasQuantity } from '../scenario/has-quantity.ts';
import { decidingStatisticsElsewhere, decidingWaitStatistics, type Quantity } from '../scenario/schema/quantity-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { targetLabel } from './verdict-words.ts';

type WaitStatistic = (typeof decidingWaitStatistics)[number];
type StatisticElsewhere = (typeof decidingStatisticsElsewhere)[number];

/** "wait/p95", "target/visitors-departure", "peakOccupancy/departure": without the passengers, who are chosen beside it. */
export type MeasureId =
  | `wait/${WaitStatistic}`
  | `target/${string}`
  | `${'peakOccupancy' | 'crossing'}/${Direction}`
  | `vehicleWait/${VehicleClass}/${Direction}/${StatisticElsewhere}`
  | `outsideWait/${Direction}/${StatisticElsewhere}`
  | `examinationWait/${StatisticElsewhere}`;

export function measureId(quantity: Quantity): MeasureId {
  switch (quantity.measure) {
    case 'wait':
      return `wait/${quantity.statistic}`;
    case 'target':
      return `target/${quantity.target}`;
    case 'peakOccupancy':
    case 'crossing':
      return `${quantity.measure}/${quantity.direction}`;
    case 'vehicleWait':
      return `vehicleWait/${quantity.vehicle}/${quantity.direction}/${quantity.statistic}`;
    case 'outsideWait':
      return `outsideWait/${quantity.direction}/${quantity.statistic}`;
    case 'examinationWait':
      return `examinationWait/${quantity.statistic}`;
  }
}

export function measureChoices(scenario: Scenario, { t, ...rest }: Translator): readonly { value: MeasureId; label: string }[] {
  const directions = [...new Set(demandedFlows(scenario).map(({ direction }) => direction))];
  const elsewhere = <M extends MeasureId>(kind: string, idOf: (statistic: StatisticElsewhere) => M) =>
    decidingStatisticsElsewhere.map((statistic) => ({
      value: idOf(statistic),
      label: t('comparison.quantityOf', { measure: t(`comparison.fields.wait.${statistic}`), kind }),
    }));
  return [
    ...decidingWaitStatistics.map((statistic) => ({
      value: `wait/${statistic}` as const,
      label: t(`comparison.fields.wait.${statistic}`),
    })),
    ...scenario.targets.map((target) => ({
      value: `target/${target.id}` as const,
      label: t('comparison.fields.target', { target: targetLabel(target, { t, ...rest }) }),
    })),
    ...(tellsCrossing(scenario.banks) ? directions : []).map((direction) => ({
      value: `crossing/${direction}` as const,
      label: t('comparison.fields.crossing', { direction: t(`vocabulary.direction.${direction}`) }),
    })),
    ...directions.map((direction) => ({
      value: `peakOccupancy/${direction}` as const,
      label: t('comparison.fields.peakOccupancy', { direction: t(`vocabulary.direction.${direction}`) }),
    })),
    ...(scenario.vehicles?.flows ?? []).flatMap(({ vehicle, direction }) =>
      elsewhere(
        t(`vehicles.of.${direction}`, { vehicles: t(`vocabulary.vehicle.${vehicle}`) }),
        (statistic) => `vehicleWait/${vehicle}/${direction}/${statistic}` as const,
      ),
    ),
    ...directions
      .filter((direction) => hasQuantity(scenario, { measure: 'outsideWait', direction, statistic: 'mean' }))
      .flatMap((direction) =>
        elsewhere(
          t('comparison.fields.outside', { direction: t(`vocabulary.direction.${direction}`) }),
          (statistic) => `outsideWait/${direction}/${statistic}` as const,
        ),
      ),
    ...(scenario.examination === undefined
      ? []
      : elsewhere(t('comparison.fields.examination'), (statistic) => `examinationWait/${statistic}` as const)),
  ];
}

/** Kinds of passengers by id, as results have them: all, visitors, groups, categories. */
export function kindChoices(scenario: Scenario, { t, text }: Translator): readonly { value: string; label: string }[] {
  const flows = demandedFlows(scenario);
  const directions = [...new Set(flows.map(({ direction }) => direction))];
  return directions.flatMap((direction) => {
    const here = flows.filter((flow) => flow.direction === direction);
    const named = (id: string, kind: string) => ({ value: `${direction}/${id}`, label: t(`results.kind.${direction}`, { kind }) });
    return [
      named('all', t('vocabulary.kind.all')),
      ...(here.filter(({ group }) => group !== 'resident').length > 1 ? [named('visitors', t('vocabulary.kind.visitors'))] : []),
      ...here.map(({ group }) => named(group, t(`vocabulary.group.${group}`))),
      ...here.flatMap(({ categories }) => categories.map(({ category }) => named(`category/${category.id}`, text(category.name)))),
    ];
  });
}

/** The quantity of a measure; waits are of this kind of passenger. */
export function quantityOf(id: MeasureId, kind: string): Quantity {
  const [measure, of = '', ...rest] = id.split('/');
  const statisticOf = (name: string | undefined) => decidingStatisticsElsewhere.find((each) => each === name) ?? 'p95';
  const directionOf = (name: string | undefined) => (name === 'arrival' ? 'arrival' : 'departure');
  if (measure === 'target') return { measure: 'target', target: of };
  if (measure === 'peakOccupancy' || measure === 'crossing') return { measure, direction: directionOf(of) };
  if (measure === 'vehicleWait') {
    const vehicle = vehicleClasses.find((each) => each === of) ?? vehicleClasses[0];
    return { measure, vehicle, direction: directionOf(rest[0]), statistic: statisticOf(rest[1]) };
  }
  if (measure === 'outsideWait') return { measure, direction: directionOf(of), statistic: statisticOf(rest[0]) };
  if (measure === 'examinationWait') return { measure, statistic: statisticOf(of) };
  return { measure: 'wait', kind, statistic: decidingWaitStatistics.find((each) => each === of) ?? 'p95' };
}

/** "Wait of 19 in 20 (p95), all passengers, departure". */
export function quantityLabel(quantity: Quantity, scenario: Scenario, translator: Translator): string {
  const measure = measureChoices(scenario, translator).find(({ value }) => value === measureId(quantity))?.label ?? '';
  if (quantity.measure !== 'wait') return measure;
  const kind = kindChoices(scenario, translator).find(({ value }) => value === quantity.kind)?.label ?? quantity.kind;
  return translator.t('comparison.quantityOf', { measure, kind });
}

/** A difference that a manager would notice, where the unit has changed and the old number means nothing any more. */
export function usualThreshold({ measure }: Quantity): number {
  return { wait: 1, target: 0.01, peakOccupancy: 100, crossing: 1, vehicleWait: 1, outsideWait: 1, examinationWait: 1 }[measure];
}
