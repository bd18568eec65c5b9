// Reserve officers who are called to a bank of counters by its line, and stood down when it is short again.

import type { CounterBank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { usualReserve } from '../../../../shared/scenario/schema/trigger-schema.ts';
import { AddButton } from '../../../components/add-button.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import { RemovableGroup } from '../fields/removable-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioChoice } from '../fields/scenario-choice.tsx';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import classes from '../scenario.module.css';

/** As many as the document holds. */
const most = 4;

export function ReserveFields({ bank, index }: { readonly bank: CounterBank; readonly index: number }) {
  const { t } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const reserves = bank.reserves ?? [];
  const edit = (change: (edited: CounterBank) => void) => {
    editScenario((draft) => {
      const edited = draft.banks[index];
      if (edited?.kind === 'counter') change(edited);
    });
  };
  return (
    <FieldGroup
      title={t('staffing.reserves.title')}
      actions={
        <AddButton
          quiet
          disabled={reserves.length >= most}
          onClick={() => {
            edit((edited) => {
              edited.reserves = [...(edited.reserves ?? []), { ...usualReserve, when: { ...usualReserve.when } }];
            });
          }}
        >
          {t('staffing.reserves.add')}
        </AddButton>
      }
    >
      {reserves.length === 0 && <p className={classes['note']}>{t('staffing.reserves.about')}</p>}
      {reserves.map(({ when }, at) => {
        const path = ['banks', index, 'reserves', at];
        const name = t('staffing.reserves.number', { number: at + 1 });
        const unit = t(when.measure === 'people' ? 'staffing.reserves.people' : 'scenario.unit.minutes');
        const minutes = t('scenario.unit.minutes');
        return (
          <RemovableGroup
            key={at}
            title={name}
            removeLabel={t('staffing.planned.remove', { what: name })}
            onRemove={() => {
              edit((edited) => {
                edited.reserves?.splice(at, 1);
                if (edited.reserves?.length === 0) delete edited.reserves;
              });
            }}
          >
            <ScenarioNumber path={[...path, 'officers']} label={t('staffing.reserves.officers')} range={ranges.reserveOfficers} />
            <ScenarioNumber
              path={[...path, 'delayMinutes']}
              label={t('staffing.reserves.delay')}
              unit={minutes}
              range={ranges.triggerMinutes}
            />
            <ScenarioChoice
              path={[...path, 'when', 'measure']}
              label={t('staffing.reserves.measure')}
              choices={(['people', 'expected-wait'] as const).map((value) => ({ value, label: t(`staffing.reserves.measures.${value}`) }))}
            />
            <ScenarioNumber
              path={[...path, 'when', 'above']}
              label={t('staffing.reserves.above')}
              unit={unit}
              range={ranges.triggerLevel}
            />
            <ScenarioNumber
              path={[...path, 'when', 'forMinutes']}
              label={t('staffing.reserves.for')}
              unit={minutes}
              range={ranges.triggerMinutes}
            />
            <ScenarioNumber
              path={[...path, 'when', 'below']}
              label={t('staffing.reserves.below')}
              unit={unit}
              range={ranges.triggerLevel}
            />
            <ScenarioNumber
              path={[...path, 'when', 'belowForMinutes']}
              label={t('staffing.reserves.for')}
              unit={minutes}
              range={ranges.standDownMinutes}
              hint={t('staffing.reserves.hint')}
            />
          </RemovableGroup>
        );
      })}
    </FieldGroup>
  );
}
