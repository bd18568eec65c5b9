// Who opens a bank of counters: its timetable, or teams of officers between a fewest and a most number of desks.

import { Switch } from '@mantine/core';
import type { CounterBank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import classes from '../scenario.module.css';
import { addTeam, paintBank } from './team-edits.ts';

export function StaffingFields({ bank, index }: { bank: CounterBank; index: number }) {
  const { t, text, format } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const teams = useAppStore((state) => state.scenario.teams) ?? [];
  const staff = teams.filter(({ staffs }) => staffs.includes(bank.id));
  const path = ['banks', index, 'staffing'];
  return (
    <FieldGroup title={t('people.bank.title')}>
      <Switch
        label={t('people.bank.staffed')}
        checked={bank.staffing !== undefined}
        onChange={(event) => {
          const staffed = event.currentTarget.checked;
          editScenario((draft) => {
            if (staffed) addTeam(draft, bank.id);
            else paintBank(draft, bank.id);
          });
        }}
      />
      {bank.staffing !== undefined && (
        <>
          <ScenarioNumber
            path={[...path, 'minimum']}
            label={t('people.bank.minimum')}
            range={ranges.fewestDesks}
            hint={t('people.bank.minimumHint')}
          />
          <ScenarioNumber path={[...path, 'maximum']} label={t('people.bank.maximum')} range={ranges.desks} />
          {staff.length > 0 && (
            <p className={classes['note']}>{t('people.bank.by', { teams: format.list(staff.map(({ name }) => text(name))) })}</p>
          )}
        </>
      )}
      <p className={classes['note']}>{t(bank.handsOver === true ? 'people.bank.closingHandsOver' : 'people.bank.closing')}</p>
    </FieldGroup>
  );
}
