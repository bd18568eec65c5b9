// Where the demand half of a scenario comes from: the file, the program's counted days, or its profiles.

import { countedDay } from '../../reference/counted-day.ts';
import { meanDay2025 } from '../../reference/mean-day-2025.ts';
import { profileIds, referenceProfile } from '../../reference/profiles.ts';
import { assumed, cite, published, type Sourced } from '../../reference/sourced.ts';
import { groupVariationAt, sameIn, surgeAt, transportAt } from './coming-provenance.ts';
import { profileWithin } from '../new-scenario.ts';
import type { ProblemPath } from '../problem.ts';
import { timetableCrossings } from '../ready/timetable-days.ts';
import type { Scenario } from '../schema/scenario-schema.ts';

/** The default of a field of `demand`; the path starts below it. */
export function demandAt(scenario: Scenario, [field, index, part, ...rest]: ProblemPath): Sourced<unknown> | undefined {
  if (field === 'growthFactor') return assumed(1, cite('The day as counted', '按當日實際統計'));
  if (field === 'dayToDayVariation')
    return assumed(0, cite('The day as counted: no other day is drawn', '按當日實際統計，不另抽取其他日子'));
  if (field === 'groupVariation') return groupVariationAt();
  if (field === 'surges') {
    const surge = scenario.demand.surges?.[Number(index)];
    return surge === undefined || part === undefined ? undefined : surgeAt([part, ...rest], sameIn(comingOn(scenario), surge).surge);
  }
  if (field === 'scheduled' && index === 'transports') {
    const transport = scenario.demand.scheduled?.transports[Number(part)];
    return transport === undefined || rest.length === 0
      ? undefined
      : transportAt(transport, rest, sameIn(comingOn(scenario), transport).transport);
  }
  if (field === 'flows' && part === 'passengers') return countAt(scenario, Number(index));
  if (field !== 'profiles' || part !== 'weights') return undefined;
  const id = profileIds.find((known) => known === scenario.demand.profiles[Number(index)]?.id);
  if (id === undefined) return undefined;
  return { value: profileWithin(id, scenario.openingHours).weights, source: referenceProfile(id).weights.source };
}

/** A count from the file is its own default; else the counts of that day if the program knows it, else the mean day. */
function countAt({ controlPoint: place, date, demand }: Scenario, index: number): Sourced<number> | undefined {
  const flow = demand.flows[index];
  if (flow === undefined) return undefined;
  const { source } = demand;
  if (source.kind === 'immd-daily-traffic') {
    return published(
      flow.passengers,
      cite(
        `Immigration Department, Statistics on Daily Passenger Traffic, ${source.date} (${source.fileName})`,
        `入境事務處 Statistics on Daily Passenger Traffic（暫譯《每日出入境旅客統計》），${source.date}（${source.fileName}）`,
      ),
    );
  }
  const known = countedDay(place, flow.direction, date);
  if (known !== undefined) return { value: known.value.counts[flow.group], source: known.source };
  const mean = meanDay2025(place, flow.direction);
  return mean === undefined ? undefined : { value: mean.value[flow.group], source: mean.source };
}

/** What days that come with the program, of the same place and date, have of transport and surges. */
function comingOn({ controlPoint: place, date }: Scenario) {
  return timetableCrossings.filter((ready) => ready.controlPoint === place && ready.date === date).map(({ coming }) => coming ?? {});
}
