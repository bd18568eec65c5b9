// Staff lent to a bank or taken from it for a while, beside what the timetable opens.

import type { Bank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import * as ranges from '../fields/ranges.ts';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import { PlannedList } from './planned-list.tsx';

export function MoveFields({ bank, index }: { readonly bank: Bank; readonly index: number }) {
  const { t } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  return (
    <PlannedList
      title={t('staffing.moves.title')}
      about={t('staffing.moves.about')}
      add={t('staffing.moves.add')}
      path={['banks', index, 'moves']}
      entries={bank.moves ?? []}
      nameOf={(at) => t('staffing.moves.number', { number: at + 1 })}
      onAdd={() => {
        editScenario((draft) => {
          const edited = draft.banks[index];
          if (edited === undefined) return;
          edited.moves = [...(edited.moves ?? []), { from: '10:00', to: '12:00', servers: 2, reason: '' }];
        });
      }}
      onRemove={(at) => {
        editScenario((draft) => {
          const edited = draft.banks[index];
          if (edited?.moves === undefined) return;
          edited.moves.splice(at, 1);
          if (edited.moves.length === 0) delete edited.moves;
        });
      }}
    >
      {(path) => (
        <ScenarioNumber
          path={[...path, 'servers']}
          label={t('staffing.moves.servers')}
          range={ranges.move}
          hint={t('staffing.moves.hint')}
        />
      )}
    </PlannedList>
  );
}
