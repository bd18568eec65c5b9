// Where the times of lanes and counters come from, and their timetables: published times, an assumed deployment.

import { firstZoneTimes, secondZoneTimes } from '../../reference/joint-clearance.ts';
import { assistanceCleared, assistanceTime, laneSteps, lanesPerOfficer } from '../../reference/lane-steps.ts';
import { counterTimes, laneTimes, type CounterTimes, type LaneTimes } from '../../reference/process-times.ts';
import { assumed, cite, type Sourced } from '../../reference/sourced.ts';
import { hasSecondZone } from '../authorities.ts';
import type { Bank, Timetable } from '../schema/bank-schema.ts';
import { defaultOfficers, standardDirection } from '../defaults/default-steps.ts';
import { usualNetworkOutages, usualOutages } from '../schema/outage-schema.ts';
import type { ProblemPath } from '../problem.ts';
import { readyScenarios } from '../ready/ready-scenarios.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { usualReserve } from '../schema/trigger-schema.ts';
import { sizedBanks } from '../sized-banks.ts';

/** The default of a field of `banks`; the path starts with the bank's index. */
export function bankAt(scenario: Scenario, [index, field, offer, part, moment]: ProblemPath): Sourced<unknown> | undefined {
  const bank = scenario.banks[Number(index)];
  if (bank === undefined) return undefined;
  const times = timesOf(bank);
  switch (field) {
    case 'handover':
      return times.map(({ handover }) => handover).toSorted((a, b) => b.value - a.value)[0];
    case 'closesFirst':
      return closingTheHighest;
    case 'refusedJoin':
      return joiningTheBack;
    case 'reserves':
      return reserveAt(part, moment);
    case 'outages':
    case 'networkOutages':
      return outageAt(field, offer);
    case 'secondZone':
      return offer === 'refusal' ? secondZoneTimes.refusal : timeAt(secondZoneTimes, part);
    case 'timetable':
      return offer === undefined ? timetableAt(scenario, bank) : undefined;
    case 'services':
    case 'serves': {
      const standard = times[Number(offer)];
      if (part === 'refusal' && standard !== undefined && 'refusal' in standard) return standard.refusal;
      if (part === 'steps') return stepAt(bank, Number(offer), moment);
      return part === 'time' && standard !== undefined ? timeAt(standard, moment) : undefined;
    }
    case 'officers':
      return bank.kind === 'e-channel' ? officersAt(bank, offer, part) : undefined;
    default:
      return undefined;
  }
}

function stepAt(bank: Bank, offer: number, field: string | number | undefined): Sourced<unknown> | undefined {
  if (bank.kind !== 'e-channel') return undefined;
  const service = bank.services[offer]?.service;
  if (service === undefined || field === undefined) return undefined;
  const standards: Readonly<Record<string, Sourced<number>>> = { ...laneSteps(service, standardDirection(bank)) };
  return standards[field];
}

function officersAt(bank: Bank, field: string | number | undefined, part: string | number | undefined): Sourced<unknown> | undefined {
  if (field === 'cleared') return assistanceCleared;
  if (field === 'time') return timeAt(assistanceTime, part);
  return field === 'timetable' && part === undefined
    ? { value: defaultOfficers(bank).timetable, source: lanesPerOfficer.source }
    : undefined;
}

/** Standard times of each thing the bank offers, in its order; of one for both directions, those of departure. */
function timesOf(bank: Bank): readonly (LaneTimes | CounterTimes)[] {
  const direction = standardDirection(bank);
  return bank.kind === 'counter'
    ? bank.serves.map(({ group }) => counterTimes(group, direction))
    : bank.services.map(({ service }) => (hasSecondZone(bank) ? firstZoneTimes : laneTimes(service, direction)));
}

const closingTheHighest = assumed(
  'highestNumber',
  cite('Assumed: a roster names the desks, and the last ones close first; not published', '屬假設：更表指明櫃枱，末尾的先關閉；未有公布'),
);

const joiningTheBack = assumed(
  'back',
  cite(
    'Assumed: whom an e-Channel refuses lines up like everybody else; where a line is kept for them is not published',
    '屬假設：未獲e-道通過的旅客與其他人一同排隊；何處設有專用隊未有公布',
  ),
);

/** How reserves are called is not published. */
function reserveAt(part: string | number | undefined, level: string | number | undefined): Sourced<unknown> | undefined {
  const standard: Readonly<Record<string, number | string>> = {
    ...usualReserve.when,
    officers: usualReserve.officers,
    delayMinutes: usualReserve.delayMinutes,
  };
  const value = standard[String(part === 'when' ? level : part)];
  return value === undefined
    ? undefined
    : assumed(
        value,
        cite(
          'Assumed: two officers within ten minutes of a line of forty that lasts',
          '屬假設：四十人輪候持續一段時間後，十分鐘內增派兩人',
        ),
      );
}

/** No figures of lanes' reliability are published. */
function outageAt(field: 'outages' | 'networkOutages', part: string | number | undefined): Sourced<unknown> | undefined {
  const standard: Readonly<Record<string, number>> = field === 'outages' ? usualOutages : usualNetworkOutages;
  const value = standard[String(part)];
  return value === undefined
    ? undefined
    : assumed(
        value,
        field === 'outages'
          ? cite('Assumed: a fault every four days or so of a lane, mended in a quarter-hour', '屬假設：每條e-道約四天故障一次，一刻鐘修復')
          : cite(
              'Assumed: a network fault once a month or so, mended in three quarters of an hour',
              '屬假設：網絡約每月故障一次，四十五分鐘修復',
            ),
      );
}

function timeAt(
  { mean, cv, family }: Pick<CounterTimes, 'mean' | 'cv' | 'family'>,
  field: string | number | undefined,
): Sourced<unknown> | undefined {
  if (field === 'mean') return mean;
  if (field === 'cv') return cv;
  return field === 'distribution' ? family : undefined;
}

/**
 * The timetable of a ready scenario of this day and place, or the one sized to the scenario's demand: whichever the bank has; where it has
 * neither, the first there is.
 */
function timetableAt(scenario: Scenario, bank: Bank): Sourced<unknown> | undefined {
  const standards = [...readyTimetables(scenario, bank), ...sizedTimetables(scenario, bank)];
  const present = JSON.stringify(bank.timetable);
  return standards.find(({ value }) => JSON.stringify(value) === present) ?? standards[0];
}

function readyTimetables({ controlPoint, date }: Scenario, bank: Bank): Sourced<Timetable>[] {
  return readyScenarios
    .filter((ready) => ready.controlPoint === controlPoint && ready.date === date)
    .flatMap((ready) => (ready.project?.deployments.map(({ scenario }) => scenario) ?? [ready.scenario]).flatMap(({ banks }) => banks))
    .filter(({ id }) => id === bank.id)
    .map(({ timetable }) =>
      assumed(
        timetable,
        cite(
          'Assumed deployment within the lanes and counters that the hall is known to have',
          '屬假設的部署，不超過該大堂已知的e-道及櫃枱數目',
        ),
      ),
    );
}

function sizedTimetables(scenario: Scenario, bank: Bank): Sourced<Timetable>[] {
  if (scenario.demand.arrivals.kind === 'trace') return [];
  return sizedBanks(scenario)
    .filter(({ id }) => id === bank.id)
    .map(({ timetable }) =>
      assumed(
        timetable,
        cite(
          'Assumed: servers for the mean work of each hour and 15 % in reserve, within the lanes and counters of the hall',
          '屬假設：按每小時平均工作量另加15%後備，不超過該大堂的e-道及櫃枱數目',
        ),
      ),
    );
}
