// What is said of lines: signs lead somewhere and make a whole, a change of line has somewhere to go.

import { errorAt, nameValues, warningAt, type Problem, type ProblemPath } from '../problem.ts';
import type { Bank } from '../schema/bank-schema.ts';
import type { Sign } from '../schema/queue-schema.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { repeated } from './repeated.ts';

/** Shares may miss 1 by this much: rounding of what people type. */
const tolerance = 1e-6;

export function checkQueues(scenario: Scenario): Problem[] {
  const { signs = [] } = scenario.queues ?? {};
  return [
    ...checkSigns(scenario, signs),
    ...checkJockeying(scenario),
    ...checkSharedLines(scenario),
    ...checkReservedLines(scenario),
    ...checkClosing(scenario),
    ...checkAreas(scenario),
  ];
}

function checkSigns(scenario: Scenario, signs: readonly Sign[]): Problem[] {
  const sideOf = ({ split }: Sign) => {
    const bank = scenario.banks.find(({ id }) => id === split[0]?.bank);
    return `${bank?.kind} ${bank?.authority === 'second'}`;
  };
  const twice = repeated(signs.map((sign) => `${sign.direction} ${sign.group} ${sign.category ?? ''} ${sideOf(sign)}`));
  return [
    ...twice.map(({ index }) => errorAt(['queues', 'signs', index], 'duplicateSign', { number: index + 1 })),
    ...signs.flatMap((sign, index) => checkSign(scenario, sign, index)),
  ];
}

function checkSign(scenario: Scenario, sign: Sign, index: number): Problem[] {
  const path: ProblemPath = ['queues', 'signs', index];
  const number = index + 1;
  const category = scenario.categories.find(({ id, group }) => id === sign.category && group === sign.group);
  if (sign.category !== undefined && category === undefined) {
    return [errorAt([...path, 'category'], 'signUnknownCategory', { number, category: sign.category, group: sign.group })];
  }
  const unknown = sign.split.findIndex(({ bank }) => !scenario.banks.some(({ id }) => id === bank));
  if (unknown >= 0)
    return [errorAt([...path, 'split', unknown, 'bank'], 'signUnknownBank', { number, bank: sign.split[unknown]?.bank ?? '' })];
  const twice = repeated(sign.split.map(({ bank }) => bank));
  if (twice[0] !== undefined)
    return [errorAt([...path, 'split', twice[0].index, 'bank'], 'signBankTwice', { number, bank: twice[0].value })];
  const banks = sign.split.flatMap(({ bank }) => scenario.banks.find(({ id }) => id === bank) ?? []);
  if (new Set(banks.map(({ kind }) => kind)).size > 1) return [errorAt([...path, 'split'], 'signMixedKinds', { number })];
  if (new Set(banks.map(({ authority }) => authority === 'second')).size > 1) {
    return [errorAt([...path, 'split'], 'signMixedAuthorities', { number })];
  }
  const total = sign.split.reduce((sum, { share }) => sum + share, 0);
  if (Math.abs(total - 1) > tolerance) {
    return [errorAt([...path, 'split'], 'signShares', { number, percent: Math.round(total * 10_000) / 100 })];
  }
  return banks.flatMap((bank, at) => {
    const serves =
      (bank.direction === 'both' || bank.direction === sign.direction) &&
      (bank.kind === 'e-channel' || bank.serves.some(({ group }) => group === sign.group));
    const values = { number, ...nameValues(bank.name), group: sign.group, direction: sign.direction };
    return serves ? [] : [warningAt([...path, 'split', at, 'bank'], 'signElsewhere', values)];
  });
}

function checkJockeying({ banks, queues }: Scenario): Problem[] {
  const { fewerPeople, minutesSaved } = queues?.jockeying ?? {};
  const kinds = banks.map(({ kind }) => kind);
  return [
    ...(fewerPeople !== undefined && banks.every(({ queue }) => queue === 'single-line')
      ? [warningAt(['queues', 'jockeying', 'fewerPeople'], 'noLinesToChange')]
      : []),
    ...(minutesSaved !== undefined && new Set(kinds).size === kinds.length
      ? [warningAt(['queues', 'jockeying', 'minutesSaved'], 'noBankToChange')]
      : []),
  ];
}

function checkSharedLines({ banks, queues }: Scenario): Problem[] {
  const lines = queues?.sharedLines ?? [];
  const twice = repeated(lines.flat());
  return [
    ...lines.flatMap((ids, index) => checkSharedLine(banks, ids, index)),
    ...(twice[0] === undefined ? [] : [errorAt(['queues', 'sharedLines'], 'sharedBankTwice', { bank: twice[0].value })]),
    ...(lines.length > 0 && queues?.jockeying?.minutesSaved !== undefined
      ? [errorAt(['queues', 'jockeying', 'minutesSaved'], 'sharedAndChanging')]
      : []),
  ];
}

function checkSharedLine(banks: Scenario['banks'], ids: readonly string[], index: number): Problem[] {
  const path = ['queues', 'sharedLines', index];
  const number = index + 1;
  const unknown = ids.find((id) => !banks.some((bank) => bank.id === id));
  if (unknown !== undefined) return [errorAt(path, 'sharedUnknownBank', { number, bank: unknown })];
  const group = banks.filter(({ id }) => ids.includes(id));
  const sides = group.map(({ kind, authority }) => `${kind} ${authority ?? ''}`);
  if (new Set(sides).size > 1) return [errorAt(path, 'sharedMixedKinds', { number })];
  const handing = group.findIndex((bank) => bank.kind === 'counter' && bank.handsOver === true);
  if (handing >= 0) return [errorAt(path, 'sharedAndHandingOver', { number, ...nameValues(group[handing]!.name) })];
  const split = group.find(({ queue }) => queue !== 'single-line');
  return split === undefined ? [] : [errorAt(path, 'sharedLinePerServer', { number, ...nameValues(split.name) })];
}

/** With a line per counter nobody could tell which counter takes next from a reserved one; changes look at who stands last, which nobody does in two lines at once. */
function checkReservedLines({ banks, queues }: Scenario): Problem[] {
  const reserves = (bank: Bank) => bank.kind === 'counter' && bank.refusedJoin === 'reserved';
  const lines = queues?.sharedLines ?? [];
  return [
    ...banks.flatMap((bank, index): Problem[] => {
      if (!reserves(bank)) return [];
      const path = ['banks', index, 'refusedJoin'];
      if (bank.queue !== 'single-line') return [errorAt(path, 'reservedLinePerServer', nameValues(bank.name))];
      return queues?.jockeying?.minutesSaved === undefined ? [] : [errorAt(path, 'reservedAndChanging', nameValues(bank.name))];
    }),
    ...lines.flatMap((ids, index): Problem[] => {
      const group = banks.filter(({ id }) => ids.includes(id));
      return new Set(group.map(reserves)).size < 2
        ? []
        : [errorAt(['queues', 'sharedLines', index], 'sharedReservedUnlike', { number: index + 1 })];
    }),
  ];
}

/** With a line per counter those in a line that closes would have to move; a desk that hands over closes at once, and nobody's finishing is awaited. */
function checkClosing({ banks }: Scenario): Problem[] {
  return banks.flatMap((bank, index): Problem[] => {
    if (bank.kind !== 'counter' || bank.closesFirst !== 'idle') return [];
    const path = ['banks', index, 'closesFirst'];
    if (bank.queue !== 'single-line') return [errorAt(path, 'idleFirstLinePerServer', nameValues(bank.name))];
    return bank.handsOver === true ? [errorAt(path, 'idleFirstAndHandingOver', nameValues(bank.name))] : [];
  });
}

function checkAreas({ queues }: Scenario): Problem[] {
  const twice = repeated((queues?.areas ?? []).map(({ direction }) => direction));
  return twice.map(({ value, index }) => errorAt(['queues', 'areas', index, 'direction'], 'areaTwice', { direction: value }));
}
