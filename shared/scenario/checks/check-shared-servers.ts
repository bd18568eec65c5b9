// Servers that two banks share: both banks are there, alike, and not one; no more move than there are; and lines that ask for them do so in turn.

import type { Bank } from '../schema/bank-schema.ts';
import { secondsOf } from '../clock.ts';
import { errorAt, nameValues, warningAt, type Problem, type ProblemPath } from '../problem.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import type { SharedServers } from '../schema/shared-servers-schema.ts';
import { repeated } from './repeated.ts';

export function checkSharedServers(scenario: Scenario): Problem[] {
  const { sharedServers = [] } = scenario;
  return [
    ...repeated(sharedServers.map(({ id }) => id)).map(({ value, index }) =>
      errorAt(['sharedServers', index, 'id'], 'duplicateId', { id: value }),
    ),
    ...sharedServers.flatMap((shared, index) => {
      const banks = checkBanks(scenario, shared, index);
      return [
        ...banks,
        ...checkTimetable(shared, index),
        ...checkHours(shared, index),
        ...checkTrigger(shared, index),
        ...checkMoves(scenario, shared, index),
      ];
    }),
  ];
}

function checkBanks({ banks, queues }: Scenario, { name, home, other }: SharedServers, index: number): Problem[] {
  const path: ProblemPath = ['sharedServers', index];
  const values = nameValues(name);
  const [one, two] = [home, other].map((id) => banks.find((bank) => bank.id === id));
  if (one === undefined) return [errorAt([...path, 'home'], 'sharedServersUnknownBank', { ...values, bank: home })];
  if (two === undefined) return [errorAt([...path, 'other'], 'sharedServersUnknownBank', { ...values, bank: other })];
  if (one === two) return [errorAt([...path, 'other'], 'sharedServersOneBank', { ...values, bank: home })];
  const sideOf = ({ kind, authority }: Bank) => `${kind} ${authority ?? ''}`;
  if (sideOf(one) !== sideOf(two)) return [errorAt([...path, 'other'], 'sharedServersMixed', values)];
  const oneLine = queues?.sharedLines?.some((line) => line.includes(home) && line.includes(other)) === true;
  return oneLine ? [errorAt([...path, 'other'], 'sharedServersOneLine', values)] : [];
}

function checkTimetable({ name, servers, timetable = [] }: SharedServers, index: number): Problem[] {
  const path: ProblemPath = ['sharedServers', index, 'timetable'];
  const disorder = checkOrder(name, timetable, path);
  if (disorder.length > 0) return disorder;
  return timetable.flatMap(({ atOther }, at) =>
    atOther <= servers ? [] : [errorAt([...path, at, 'atOther'], 'sharedServersTooMany', { ...nameValues(name), servers, found: atOther })],
  );
}

function checkHours({ name, servers, hours = [] }: SharedServers, index: number): Problem[] {
  const path: ProblemPath = ['sharedServers', index, 'hours'];
  const disorder = checkOrder(name, hours, path);
  if (disorder.length > 0) return disorder;
  return hours.flatMap(({ open }, at) =>
    open <= servers ? [] : [errorAt([...path, at, 'open'], 'sharedServersTooManyOpen', { ...nameValues(name), servers, found: open })],
  );
}

/** The first step that does not come after the one before it. */
function checkOrder(name: SharedServers['name'], steps: readonly { readonly from: string }[], path: ProblemPath): Problem[] {
  const at = steps.findIndex((step, place) => place > 0 && secondsOf(step.from) <= secondsOf(steps[place - 1]!.from));
  if (at < 1) return [];
  const values = { ...nameValues(name), from: steps[at]!.from, previous: steps[at - 1]!.from };
  return [errorAt([...path, at, 'from'], 'timetableOrder', values)];
}

/** Else both lines could ask for the servers at once. */
function checkTrigger({ name, trigger }: SharedServers, index: number): Problem[] {
  if (trigger === undefined || trigger.below <= trigger.above) return [];
  const { above, below } = trigger;
  return [errorAt(['sharedServers', index, 'trigger', 'below'], 'sharedServersBelow', { ...nameValues(name), above, below })];
}

function checkMoves({ interventions = [] }: Scenario, { id, name, timetable, trigger }: SharedServers, index: number): Problem[] {
  const moves = timetable !== undefined || trigger !== undefined;
  const ordered = interventions.some((intervention) => intervention.what === 'share' && intervention.shared === id);
  return moves || ordered ? [] : [warningAt(['sharedServers', index], 'sharedServersStay', nameValues(name))];
}
