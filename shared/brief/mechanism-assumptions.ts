// What a scenario assumes beyond its passengers, banks and lines: each mechanism that it has, as the sentences that would tell of its addition, with
// the source of its numbers.

import type { Translator } from '../i18n/translator.ts';
import type { Bank } from '../scenario/schema/bank-schema.ts';
import { withoutSteps } from '../scenario/defaults/default-steps.ts';
import type { ProblemPath } from '../scenario/problem.ts';
import { defaultAt } from '../scenario/provenance/provenance.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { plannedBanks } from '../scenario/staffing/planned-banks.ts';
import { changeSentences } from '../wording/change-words.ts';

interface MechanismAssumption {
  readonly label: string;
  readonly value: string;
  readonly at: readonly (readonly [ProblemPath, unknown])[];
}

const ofBanks = [
  'steps',
  'officers',
  'secondZone',
  'authority',
  'plannedOutages',
  'moves',
  'reserves',
  'courtesy',
  'handsOver',
  'refusedJoin',
  'closesFirst',
] as const;
const ofTheDay = ['scheduled', 'surges', 'groupVariation'] as const;
const ofTheHall = ['repairers', 'teams', 'walkBetweenAuthorities', 'examination', 'sharedServers', 'vehicles', 'interventions'] as const;

/** Those that the scenario has, bank by bank where banks have them. */
export function mechanismAssumptions(scenario: Scenario, translator: Translator): readonly MechanismAssumption[] {
  const told = (
    mechanism: (typeof ofBanks | typeof ofTheDay | typeof ofTheHall)[number],
    plain: Scenario,
    paths: readonly ProblemPath[],
  ): readonly MechanismAssumption[] =>
    changeSentences(plain, scenario, translator).map((value) => ({
      label: translator.t(`brief.assumptions.mechanism.${mechanism}`),
      value,
      at: figuresAt(scenario, paths),
    }));
  return [
    ...ofTheDay.flatMap((key) => {
      const { [key]: part, ...demand } = scenario.demand;
      return part === undefined ? [] : told(key, { ...scenario, demand }, [['demand', key]]);
    }),
    ...scenario.banks.flatMap((bank, index) =>
      ofBanks.flatMap((mechanism) => {
        const plain = withoutMechanism(bank, mechanism);
        if (plain === bank) return [];
        return told(mechanism, { ...scenario, banks: scenario.banks.with(index, plain) }, pathsIn(bank, index, mechanism));
      }),
    ),
    ...ofTheHall.flatMap((key) => (scenario[key] === undefined ? [] : told(key, withoutPart(scenario, key), [[key]]))),
  ];
}

/** The same object where it has none of it. */
function withoutMechanism(bank: Bank, mechanism: (typeof ofBanks)[number]): Bank {
  if (mechanism === 'moves' || mechanism === 'authority') return lacking(bank, mechanism);
  if (bank.kind === 'counter') {
    return mechanism === 'steps' || mechanism === 'officers' || mechanism === 'secondZone' || mechanism === 'plannedOutages'
      ? bank
      : lacking(bank, mechanism);
  }
  switch (mechanism) {
    case 'steps': {
      if (bank.services.every(({ steps }) => steps === undefined)) return bank;
      // Officers are told of by themselves.
      const { officers } = bank;
      return { ...withoutSteps(bank), ...(officers && { officers }) };
    }
    case 'officers':
    case 'secondZone':
    case 'plannedOutages':
      return lacking(bank, mechanism);
    case 'reserves':
    case 'courtesy':
    case 'handsOver':
    case 'refusedJoin':
    case 'closesFirst':
      return bank;
  }
}

function withoutPart(scenario: Scenario, key: (typeof ofTheHall)[number]): Scenario {
  if (key !== 'teams') return lacking(scenario, key);
  // The desks that come of teams stand among the rosters.
  const planned = plannedBanks(lacking(scenario, 'vehicles'));
  const banks = scenario.banks.map((bank, index) =>
    bank.kind === 'e-channel' || bank.staffing === undefined
      ? bank
      : { ...lacking(bank, 'staffing'), timetable: planned[index]!.timetable },
  );
  return lacking({ ...scenario, banks }, 'teams');
}

function pathsIn(bank: Bank, index: number, mechanism: (typeof ofBanks)[number]): readonly ProblemPath[] {
  if (mechanism !== 'steps' || bank.kind === 'counter') return [['banks', index, mechanism]];
  return bank.services.map((_, service) => ['banks', index, 'services', service, 'steps']);
}

/** Those for which the program has a figure of its own; where it has none, the parts themselves. */
function figuresAt(scenario: Scenario, paths: readonly ProblemPath[]): MechanismAssumption['at'] {
  const parts = paths.map((path) => [path, valueAt(scenario, path)] as const);
  const known = parts.flatMap(([path, value]) => knownIn(scenario, path, value));
  return known.length > 0 ? known : parts;
}

function knownIn(scenario: Scenario, path: ProblemPath, value: unknown): MechanismAssumption['at'] {
  if (defaultAt(scenario, path) !== undefined) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  const keyOf = (key: string) => (Array.isArray(value) ? Number(key) : key);
  return Object.entries(value).flatMap(([key, part]) => knownIn(scenario, [...path, keyOf(key)], part));
}

function valueAt(document: unknown, path: ProblemPath): unknown {
  return path.reduce<unknown>((value, step) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[step], document);
}

/** Without an optional field; the same object where it is not there. */
function lacking<T extends object>(value: T, key: keyof T): T {
  if (value[key] === undefined) return value;
  const copy = { ...value };
  // Only fields that may be absent are left out.
  delete copy[key];
  return copy;
}
