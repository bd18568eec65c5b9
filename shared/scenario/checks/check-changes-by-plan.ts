// Staff moves and outages by plan: each ends after it begins, while the hall is open; there are as many staff and lanes as it takes away.

import type { Bank } from '../schema/bank-schema.ts';
import { secondsOf } from '../clock.ts';
import { serversOf } from '../planned-open.ts';
import { errorAt, nameValues, warningAt, type Problem, type ProblemPath } from '../problem.ts';
import type { Scenario } from '../schema/scenario-schema.ts';

interface Spell {
  readonly from: string;
  readonly to: string;
}

export function checkChangesByPlan(scenario: Scenario): Problem[] {
  return scenario.banks.flatMap((bank, index) => [
    ...checkMoves(scenario, bank, index),
    ...checkReserves(bank, index),
    ...checkOutages(scenario, bank, index),
  ]);
}

function checkMoves(scenario: Scenario, bank: Bank, index: number): Problem[] {
  const moves = bank.moves ?? [];
  return moves.flatMap((move, at) => {
    const path = ['banks', index, 'moves', at];
    const wrong = checkSpell(scenario, bank, path, move);
    if (wrong.length > 0) return wrong;
    const open = fewestOpen(bank, move);
    return open >= 0
      ? []
      : [warningAt([...path, 'servers'], 'moveBelowNone', { ...nameValues(bank.name), from: move.from, to: move.to, missing: -open })];
  });
}

/** Fewest servers open while a move lasts, all moves counted: below 0 where more are taken away than are open. */
function fewestOpen(bank: Bank, { from, to }: Spell): number {
  const moves = bank.moves ?? [];
  const times = [from, ...bank.timetable.map((step) => step.from), ...moves.flatMap((move) => [move.from, move.to])].map(secondsOf);
  const [begins, ends] = [secondsOf(from), secondsOf(to)];
  return Math.min(
    ...times
      .filter((time) => begins <= time && time < ends)
      .map((time) => {
        const scheduled = bank.timetable.findLast((step) => secondsOf(step.from) <= time)?.open ?? 0;
        const here = moves.filter((move) => secondsOf(move.from) <= time && time < secondsOf(move.to));
        return here.reduce((sum, { servers }) => sum + servers, scheduled);
      }),
  );
}

/** They are stood down at a level not above that at which they are called: else they would come and go at once. */
function checkReserves(bank: Bank, index: number): Problem[] {
  if (bank.kind !== 'counter') return [];
  return (bank.reserves ?? []).flatMap(({ when: { above, below } }, at) =>
    below <= above
      ? []
      : [errorAt(['banks', index, 'reserves', at, 'when', 'below'], 'stoodDownAboveCall', { ...nameValues(bank.name), above, below })],
  );
}

function checkOutages(scenario: Scenario, bank: Bank, index: number): Problem[] {
  if (bank.kind !== 'e-channel') return [];
  return (bank.plannedOutages ?? []).flatMap((outage, at) => {
    const path = ['banks', index, 'plannedOutages', at];
    const wrong = checkSpell(scenario, bank, path, outage);
    const servers = serversOf(bank);
    if (wrong.length > 0 || outage.lanes === undefined || outage.lanes <= servers) return wrong;
    return [warningAt([...path, 'lanes'], 'moreLanesOut', { ...nameValues(bank.name), lanes: outage.lanes, servers })];
  });
}

function checkSpell({ openingHours }: Scenario, bank: Bank, path: ProblemPath, { from, to }: Spell): Problem[] {
  const values = { ...nameValues(bank.name), from, to };
  if (secondsOf(to) <= secondsOf(from)) return [errorAt([...path, 'to'], 'endsBeforeBegins', values)];
  const meets = secondsOf(from) < secondsOf(openingHours.closes) && secondsOf(to) > secondsOf(openingHours.opens);
  return meets ? [] : [warningAt([...path, 'from'], 'outsideOpeningHours', { ...values, ...openingHours })];
}
