// Each bank by itself: its timetable goes forward, it opens at some time, offers each thing once, and its times exist.

import { eligibilityRules } from '../../reference/eligibility-rules.ts';
import { rulesInForce } from '../../reference/eligibility.ts';
import { directions } from '../../reference/vocabulary.ts';
import type { Bank, EChannelBank, Timetable } from '../schema/bank-schema.ts';
import { quarterOf } from '../clock.ts';
import type { DemandedFlow } from '../demanded-flows.ts';
import { errorAt, nameValues, warningAt, type Problem, type ProblemPath } from '../problem.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { sharedWith } from '../shared-places.ts';
import { mostOpen } from './open-servers.ts';
import { repeated } from './repeated.ts';
import { checkServiceTime } from './check-service-time.ts';

export function checkBanks(scenario: Scenario, flows: readonly DemandedFlow[]): Problem[] {
  const twice = repeated(scenario.banks.map(({ id }) => id));
  return [
    ...twice.map(({ value, index }) => errorAt(['banks', index, 'id'], 'duplicateId', { id: value })),
    ...scenario.banks.flatMap((bank, index) => [...checkTimetable(scenario, flows, bank, index), ...checkOffer(scenario, bank, index)]),
  ];
}

function checkTimetable(scenario: Scenario, flows: readonly DemandedFlow[], bank: Bank, index: number): Problem[] {
  const path = ['banks', index, 'timetable'];
  const disorder = checkOrder(bank, bank.timetable, path);
  if (disorder.length > 0) return disorder;
  const hasServers = mostOpen(bank, scenario.openingHours) > 0 || sharedWith(scenario, bank.id).length > 0;
  if (!hasServers) return [warningAt(path, 'neverOpen', nameValues(bank.name))];
  const comes = flows.some(({ direction }) => bank.direction === 'both' || bank.direction === direction);
  return comes || bank.direction === 'both'
    ? []
    : [warningAt(['banks', index, 'direction'], 'nobodyToServe', { ...nameValues(bank.name), direction: bank.direction })];
}

/** The first step that does not come after the one before it. */
function checkOrder(bank: Bank, steps: Timetable, path: ProblemPath): Problem[] {
  const disorder = steps.findIndex((step, at) => at > 0 && quarterOf(step.from) <= quarterOf(steps[at - 1]?.from ?? '00:00'));
  if (disorder < 1) return [];
  const values = { ...nameValues(bank.name), from: steps[disorder]?.from ?? '', previous: steps[disorder - 1]?.from ?? '' };
  return [errorAt([...path, disorder, 'from'], 'timetableOrder', values)];
}

function checkOffer(scenario: Scenario, bank: Bank, index: number): Problem[] {
  if (bank.kind === 'counter') {
    return [
      ...repeated(bank.serves.map(({ group }) => group)).map(({ value, index: at }) =>
        errorAt(['banks', index, 'serves', at, 'group'], 'duplicateGroup', { ...nameValues(bank.name), group: value }),
      ),
      ...bank.serves.flatMap(({ time }, at) => checkServiceTime(time, ['banks', index, 'serves', at, 'time'])),
    ];
  }
  return [
    ...repeated(bank.services.map(({ service }) => service)).map(({ value, index: at }) =>
      errorAt(['banks', index, 'services', at, 'service'], 'duplicateService', { ...nameValues(bank.name), service: value }),
    ),
    ...bank.services.flatMap(({ time }, at) => checkServiceTime(time, ['banks', index, 'services', at, 'time'])),
    ...(bank.secondZone === undefined ? [] : checkServiceTime(bank.secondZone.time, ['banks', index, 'secondZone', 'time'])),
    ...checkServicesAllowed(scenario, bank, index),
    ...checkSteps(bank, index),
    ...checkOfficers(scenario, bank, index),
  ];
}

/** Steps are known of lanes of one authority alone. */
function checkSteps(bank: EChannelBank, index: number): Problem[] {
  if (bank.authority === undefined && bank.secondZone === undefined) return [];
  return bank.services.flatMap(({ steps }, at) =>
    steps === undefined ? [] : [errorAt(['banks', index, 'services', at, 'steps'], 'stepsOfTwoAuthorities', nameValues(bank.name))],
  );
}

/** Officers are in order of time, there is something that they can help with, and they are there at some time. */
function checkOfficers(scenario: Scenario, bank: EChannelBank, index: number): Problem[] {
  if (bank.officers === undefined) return [];
  const path = ['banks', index, 'officers'];
  const { timetable, time } = bank.officers;
  const faults = [...checkOrder(bank, timetable, [...path, 'timetable']), ...checkServiceTime(time, [...path, 'time'])];
  if (faults.length > 0) return faults;
  if (bank.services.every(({ steps }) => steps === undefined)) return [warningAt(path, 'officersWithoutSteps', nameValues(bank.name))];
  return mostOpen({ ...bank, timetable }, scenario.openingHours) === 0
    ? [warningAt([...path, 'timetable'], 'officersNeverOnDuty', nameValues(bank.name))]
    : [];
}

/** A service that no rule admits here on this day, in the direction of the bank. */
function checkServicesAllowed(scenario: Scenario, bank: EChannelBank, index: number): Problem[] {
  const ways = bank.direction === 'both' ? directions : [bank.direction];
  const usable = rulesInForce(scenario.date).filter(
    (rule) =>
      (rule.controlPoints === 'all' || rule.controlPoints.includes(scenario.controlPoint)) &&
      ways.some((way) => rule.directions.includes(way)),
  );
  return bank.services.flatMap(({ service }, at) => {
    if (usable.some((rule) => rule.service === service)) return [];
    const from = eligibilityRules.filter((rule) => rule.service === service).map((rule) => rule.from ?? '');
    return [
      warningAt(['banks', index, 'services', at, 'service'], 'serviceNotAllowed', {
        ...nameValues(bank.name),
        service,
        date: scenario.date,
        from: from.toSorted()[0] ?? '',
      }),
    ];
  });
}
