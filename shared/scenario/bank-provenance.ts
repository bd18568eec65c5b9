// Where the times of lanes and counters come from, and their timetables: published times, an assumed deployment.

import { counterTimes, laneTimes, type CounterTimes, type LaneTimes } from '../reference/process-times.ts';
import { assumed, cite, type Sourced } from '../reference/sourced.ts';
import type { Direction } from '../reference/vocabulary.ts';
import type { Bank } from './bank-schema.ts';
import type { ProblemPath } from './problem.ts';
import { readyScenarios } from './ready/ready-scenarios.ts';
import type { Scenario } from './schema.ts';
import { sizedBanks } from './sized-banks.ts';

/** The default of a field of `banks`; the path starts with the bank's index. */
export function bankAt(scenario: Scenario, [index, field, offer, part, moment]: ProblemPath): Sourced<unknown> | undefined {
  const bank = scenario.banks[Number(index)];
  if (bank === undefined) return undefined;
  const times = timesOf(bank);
  switch (field) {
    case 'handover':
      return times.map(({ handover }) => handover).toSorted((a, b) => b.value - a.value)[0];
    case 'timetable':
      return offer === undefined ? timetableAt(scenario, bank) : undefined;
    case 'services':
    case 'serves': {
      const standard = times[Number(offer)];
      if (part === 'refusal' && standard !== undefined && 'refusal' in standard) return standard.refusal;
      return part === 'time' && standard !== undefined ? timeAt(standard, moment) : undefined;
    }
    default:
      return undefined;
  }
}

/** Standard times of each thing the bank offers, in its order; of one for both directions, those of departure. */
function timesOf(bank: Bank): readonly (LaneTimes | CounterTimes)[] {
  const direction: Direction = bank.direction === 'arrival' ? 'arrival' : 'departure';
  return bank.kind === 'counter'
    ? bank.serves.map(({ group }) => counterTimes(group, direction))
    : bank.services.map(({ service }) => laneTimes(service, direction));
}

function timeAt({ mean, cv, family }: CounterTimes, field: string | number | undefined): Sourced<unknown> | undefined {
  if (field === 'mean') return mean;
  if (field === 'cv') return cv;
  return field === 'distribution' ? family : undefined;
}

/** The timetable of the ready scenario of this day and place, else the one sized to the scenario's demand. */
function timetableAt(scenario: Scenario, bank: Bank): Sourced<unknown> | undefined {
  const ready =
    readyScenarios.find((one) => one.scenario.controlPoint === scenario.controlPoint && one.scenario.date === scenario.date)?.scenario
      .banks ?? [];
  const standard = ready.find(({ id }) => id === bank.id);
  if (standard !== undefined)
    return assumed(
      standard.timetable,
      cite(
        'Assumed deployment within the lanes and counters that the hall is known to have',
        '屬假設的部署，不超過該大堂已知的e-道及櫃枱數目',
      ),
    );
  if (scenario.demand.arrivals.kind === 'trace') return undefined;
  const sized = sizedBanks(scenario).find(({ id }) => id === bank.id);
  return sized === undefined
    ? undefined
    : assumed(
        sized.timetable,
        cite(
          'Assumed: servers for the mean work of each hour and 15 % in reserve, within the lanes and counters of the hall',
          '屬假設：按每小時平均工作量另加15%後備，不超過該大堂的e-道及櫃枱數目',
        ),
      );
}
