// What a scenario assumes and who says so, field by field, gathered by source so that it can be read.

import type { Translator } from '../i18n/translator.ts';
import type { Source } from '../reference/sourced.ts';
import type { ServiceTime } from '../scenario/schema/primitives-schema.ts';
import type { ProblemPath } from '../scenario/problem.ts';
import { defaultAt } from '../scenario/provenance/provenance.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { kindName } from '../wording/kind-names.ts';
import { partyWayWords } from '../wording/party-way-words.ts';
import { mechanismAssumptions } from './mechanism-assumptions.ts';
import { queueAssumptions } from './queue-assumptions.ts';
import { targetName, targetPledge } from '../wording/verdict-words.ts';

export interface Assumption {
  readonly label: string;
  /** Single values, each with its name where there are several. */
  readonly values: readonly string[];
  /** `own` where the author changed the program's figure, `none` where the program has none. */
  readonly source: Source | 'own' | 'none';
}

interface Field {
  readonly label: string;
  readonly value: string;
  /** Where it stands in the document, and what stands there; the first one's source is told, where all of them are the defaults. */
  readonly at: readonly (readonly [ProblemPath, unknown])[];
}

/** In the order of the scenario's sections; values of one label and source stand together. */
export function assumptionsOf(scenario: Scenario, translator: Translator): readonly Assumption[] {
  const rows = new Map<string, { label: string; values: string[]; source: Assumption['source'] }>();
  for (const { label, value, at } of fieldsOf(scenario, translator)) {
    const defaults = at.map(([path]) => defaultAt(scenario, path));
    const untouched = at.every(([, present], i) => JSON.stringify(defaults[i]?.value) === JSON.stringify(present));
    const [standard] = defaults;
    const source = standard === undefined ? 'none' : untouched ? standard.source : 'own';
    const key = JSON.stringify([label, source]);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { label, values: [value], source });
    else if (!row.values.includes(value)) row.values.push(value);
  }
  return [...rows.values()];
}

function fieldsOf(scenario: Scenario, translator: Translator): readonly Field[] {
  const { t } = translator;
  const { opens, closes } = scenario.openingHours;
  const hours: Field = {
    label: t('brief.assumptions.label.hours'),
    value: `${opens}–${closes}`,
    at: [
      [['openingHours', 'opens'], opens],
      [['openingHours', 'closes'], closes],
    ],
  };
  const choice: Field = {
    label: t('brief.assumptions.label.choice'),
    value: t(`brief.assumptions.text.choice.${scenario.bankChoice}`),
    at: [[['bankChoice'], scenario.bankChoice]],
  };
  return [
    hours,
    ...demandFields(scenario, translator),
    ...categoryFields(scenario, translator),
    ...bankFields(scenario, translator),
    choice,
    ...queueAssumptions(scenario, translator),
    ...mechanismAssumptions(scenario, translator),
    ...targetFields(scenario, translator),
  ];
}

function demandFields({ demand }: Scenario, { t, text, format, ...rest }: Translator): readonly Field[] {
  const translator = { t, text, format, ...rest };
  const who = (direction: 'departure' | 'arrival', group: 'resident' | 'mainland-visitor' | 'other-visitor') =>
    kindName({ kind: { id: '', direction, of: 'group', group }, label: undefined }, translator);
  const item = (what: string, value: string) => t('brief.assumptions.item', { what, value });
  const used = demand.profiles.flatMap((profile, index) =>
    demand.flows.some((flow) => flow.profile === profile.id) ? [{ profile, index }] : [],
  );
  const { arrivals } = demand;
  const listed = arrivals.kind === 'trace' && arrivals.others === undefined;
  return [
    ...(listed
      ? []
      : demand.flows.map(({ direction, group, passengers }, i): Field => ({
          label: t('brief.assumptions.label.passengers'),
          value: item(who(direction, group), format.number(passengers)),
          at: [[['demand', 'flows', i, 'passengers'], passengers]],
        }))),
    ...(listed
      ? []
      : used.map(({ profile, index }): Field => ({
          label: t('brief.assumptions.label.profile'),
          value: text(profile.name),
          at: [[['demand', 'profiles', index, 'weights'], profile.weights]],
        }))),
    {
      label: t('brief.assumptions.label.arrivals'),
      value: t(`brief.assumptions.text.${arrivals.kind === 'trace' && !listed ? 'traceAmongOthers' : arrivals.kind}`),
      at: [[['demand', 'arrivals'], demand.arrivals]],
    },
    {
      label: t('brief.assumptions.label.growth'),
      value: format.plainNumber(demand.growthFactor),
      at: [[['demand', 'growthFactor'], demand.growthFactor]],
    },
    {
      label: t('brief.assumptions.label.variation'),
      value: format.plainNumber(demand.dayToDayVariation),
      at: [[['demand', 'dayToDayVariation'], demand.dayToDayVariation]],
    },
  ];
}

function categoryFields({ categories }: Scenario, translator: Translator): readonly Field[] {
  const { t, text, format } = translator;
  const fields = (
    label: 'share' | 'uptake' | 'companions' | 'factorLane' | 'factorCounter' | 'factorFailure',
    rest: readonly (string | number)[],
    valueOf: (category: Scenario['categories'][number]) => number,
    write: (value: number) => string,
    plain: number | undefined,
  ): readonly Field[] =>
    categories.flatMap((category, i): readonly Field[] => {
      const present = valueOf(category);
      // What leaves everything as it is needs no line.
      if (present === plain) return [];
      return [
        {
          label: t(`brief.assumptions.label.${label}`),
          value: t('brief.assumptions.item', { what: text(category.name), value: write(present) }),
          at: [[['categories', i, ...rest], present]],
        },
      ];
    });
  const number = (value: number) => format.plainNumber(value, 2);
  return [
    ...fields('share', ['share'], ({ share }) => share, format.plainPercent, undefined),
    ...fields('uptake', ['eChannelUptake'], ({ eChannelUptake }) => eChannelUptake, format.plainPercent, undefined),
    ...fields('companions', ['companions'], ({ companions }) => companions, number, 0),
    ...categories.flatMap(({ name, party }, i): readonly Field[] =>
      party === undefined
        ? []
        : [
            {
              label: t('parties.brief'),
              value: t('brief.assumptions.item', { what: text(name), value: partyWayWords(party, translator) }),
              at: party.way === 'split' ? [[['categories', i, 'party', 'adultsWithChild'], party.adultsWithChild]] : [],
            },
          ],
    ),
    ...fields('factorLane', ['timeFactors', 'eChannel'], ({ timeFactors }) => timeFactors.eChannel, number, 1),
    ...fields('factorCounter', ['timeFactors', 'counter'], ({ timeFactors }) => timeFactors.counter, number, 1),
    ...fields('factorFailure', ['matchFailureFactor'], ({ matchFailureFactor = 1 }) => matchFailureFactor, number, 1),
  ];
}

function bankFields({ banks }: Scenario, translator: Translator): readonly Field[] {
  const { t, text, format } = translator;
  const seconds = (value: number) => t('brief.assumptions.text.seconds', { value: format.plainNumber(value, 1) });
  const item = (what: string, value: string) => t('brief.assumptions.item', { what, value });
  return banks.flatMap((bank, b): readonly Field[] => {
    const name = text(bank.name);
    const offers =
      bank.kind === 'counter'
        ? bank.serves.flatMap(({ group, time }, o): readonly Field[] => [
            {
              label: t('brief.assumptions.label.counterTime'),
              value: item(t(`vocabulary.group.${group}`), timeText(time, translator)),
              at: timeAt(['banks', b, 'serves', o, 'time'], time),
            },
          ])
        : bank.services.flatMap(({ service, time, refusal }, o): readonly Field[] => [
            {
              label: t('brief.assumptions.label.laneTime'),
              value: item(t(`vocabulary.service.${service}`), timeText(time, translator)),
              at: timeAt(['banks', b, 'services', o, 'time'], time),
            },
            {
              label: t('brief.assumptions.label.refusal'),
              value: item(t(`vocabulary.service.${service}`), format.plainPercent(refusal)),
              at: [[['banks', b, 'services', o, 'refusal'], refusal]],
            },
          ]);
    return [
      ...offers,
      {
        label: t('brief.assumptions.label.handover'),
        value: item(name, seconds(bank.handover)),
        at: [[['banks', b, 'handover'], bank.handover]],
      },
      { label: t('brief.assumptions.label.timetable'), value: name, at: [[['banks', b, 'timetable'], bank.timetable]] },
      ...outageField(bank, b, translator),
    ];
  });
}

function outageField(bank: Scenario['banks'][number], b: number, { t, text, format }: Translator): readonly Field[] {
  if (bank.kind === 'counter') return [];
  const field = (of: 'outages' | 'networkOutages', label: string): readonly Field[] => {
    const outages = bank[of];
    if (outages === undefined) return [];
    const { meanHoursBetweenFailures, meanMinutesToRepair } = outages;
    const value = t('brief.assumptions.text.outage', {
      hours: format.plainNumber(meanHoursBetweenFailures),
      minutes: format.plainNumber(meanMinutesToRepair),
    });
    return [
      {
        label,
        value: t('brief.assumptions.item', { what: text(bank.name), value }),
        at: [
          [['banks', b, of, 'meanHoursBetweenFailures'], meanHoursBetweenFailures],
          [['banks', b, of, 'meanMinutesToRepair'], meanMinutesToRepair],
        ],
      },
    ];
  };
  return [
    ...field('outages', t('brief.assumptions.label.outages')),
    ...field('networkOutages', t('brief.assumptions.label.networkOutages')),
  ];
}

function targetFields({ targets }: Scenario, translator: Translator): readonly Field[] {
  return targets.map((target, i) => ({
    label: translator.t('brief.assumptions.label.target'),
    value: translator.t('brief.assumptions.item', { what: targetName(target, translator), value: targetPledge(target, translator) }),
    at: [
      [['targets', i, 'share'], target.share],
      [['targets', i, 'withinMinutes'], target.withinMinutes],
    ],
  }));
}

function timeText(time: ServiceTime, { t, format }: Translator): string {
  if (time.distribution !== 'empirical') return t('brief.assumptions.text.seconds', { value: format.plainNumber(time.mean, 1) });
  return t('brief.assumptions.text.observations', { count: time.observations.length, mean: format.plainNumber(meanOf(time), 1) });
}

function timeAt(path: ProblemPath, time: ServiceTime): Field['at'] {
  const at = (field: string, present: unknown) => [[...path, field], present] as const;
  if (time.distribution === 'empirical') return [at('distribution', time.distribution)];
  return [at('mean', time.mean), at('distribution', time.distribution), at('cv', time.cv)];
}

function meanOf(time: ServiceTime): number {
  if (time.distribution !== 'empirical') return time.mean;
  return time.observations.reduce((sum, value) => sum + value, 0) / time.observations.length;
}
