// What a scenario assumes of secondary examination: the room, how long it takes for each reason, and who is sent.

import type { Translator } from '../i18n/translator.ts';
import type { ProblemPath } from '../scenario/problem.ts';
import { examinationChanges } from '../scenario/changes/examination-changes.ts';
import type { Scenario } from '../scenario/schema.ts';
import { examinationChangeWords } from '../wording/examination-change-words.ts';

interface ExaminationAssumption {
  readonly label: string;
  readonly value: string;
  readonly at: readonly (readonly [ProblemPath, unknown])[];
}

export function examinationAssumptions(scenario: Scenario, translator: Translator): readonly ExaminationAssumption[] {
  const { examination, ...plain } = scenario;
  if (examination === undefined) return [];
  const { t, text, format } = translator;
  const label = t('examination.title');
  const item = (what: string, value: string) => t('brief.assumptions.item', { what, value });
  const percent = (value: number) => format.percent(value, 3);
  return [
    ...examinationChanges(plain, scenario).map((change) => ({
      label,
      value: examinationChangeWords(change, translator),
      at: [[['examination', 'places'], examination.places]] as const,
    })),
    ...examination.reasons.flatMap(({ reason, time, referrals }, cause) => {
      const name = t(`examination.reason.${reason}`);
      const path = ['examination', 'reasons', cause];
      return [
        ...(time.distribution === 'empirical'
          ? []
          : [
              {
                label,
                value: item(name, t('results.value.minutes', { value: format.plainNumber(time.mean / 60, 1) })),
                at: [[[...path, 'time', 'mean'], time.mean]] as const,
              },
            ]),
        ...referrals.map(({ group, category, share, refused }, row) => {
          const own = scenario.categories.find(({ id }) => id === category);
          const who = own === undefined ? t(`vocabulary.group.${group}`) : text(own.name);
          return {
            label,
            value: item(`${name}, ${who}`, t('examination.change.sent', { share: percent(share), refused: percent(refused) })),
            at: [
              [[...path, 'referrals', row, 'share'], share],
              [[...path, 'referrals', row, 'refused'], refused],
            ] as const,
          };
        }),
      ];
    }),
  ];
}
