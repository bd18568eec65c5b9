// How the families of a category go through the control: together, or split to meet again beyond.

import { adultsWithChild } from '../../../../shared/scenario/defaults/default-category.ts';
import type { PartyWay } from '../../../../shared/scenario/schema/demand-schema.ts';
import { ChoiceField } from '../../../components/choice-field.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import * as ranges from '../fields/ranges.ts';
import { ScenarioNumber } from '../fields/scenario-number.tsx';

const ways = ['usual', 'together', 'split'] as const;
type Way = (typeof ways)[number];

const chosen: Readonly<Record<Exclude<Way, 'usual'>, PartyWay>> = {
  together: { way: 'together' },
  split: { way: 'split', adultsWithChild: adultsWithChild.value },
};

export function PartyFields({ index, party }: { readonly index: number; readonly party: PartyWay | undefined }) {
  const { t } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  return (
    <>
      <ChoiceField
        label={t('parties.way')}
        value={party?.way ?? 'usual'}
        choices={ways.map((value) => ({ value, label: t(`parties.ways.${value}`) }))}
        hint={t('parties.wayHint')}
        onCommit={(way) => {
          editScenario((draft) => {
            const edited = draft.categories[index];
            if (edited === undefined) return;
            if (way === 'usual') delete edited.party;
            else edited.party = { ...chosen[way] };
          });
        }}
      />
      {party?.way === 'split' && (
        <ScenarioNumber
          path={['categories', index, 'party', 'adultsWithChild']}
          label={t('parties.adults')}
          unit={t('scenario.unit.people')}
          range={ranges.adultsWithChild}
          hint={t('parties.adultsHint')}
        />
      )}
    </>
  );
}
