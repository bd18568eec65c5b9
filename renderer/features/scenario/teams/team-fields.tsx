// One team in full: officers, shift, breaks in turns, and the counters it staffs.

import { ActionIcon, Button, Checkbox, Group } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Bank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { clockOf } from '../../../../shared/scenario/clock.ts';
import { turnsOf } from '../../../../shared/scenario/staffing/officers-present.ts';
import type { Break, Team } from '../../../../shared/scenario/schema/team-schema.ts';
import { RemoveButton } from '../../../components/remove-button.tsx';
import { NumberField } from '../../../components/number-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioChoice } from '../fields/scenario-choice.tsx';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import { useScenarioField } from '../fields/use-scenario-field.ts';
import { addBreak, removeTeam, staffBank } from './team-edits.ts';
import classes from './teams.module.css';

const quarters = Array.from({ length: 121 }, (_, quarter) => clockOf(quarter));

interface TeamFieldsProps {
  readonly team: Team;
  readonly index: number;
  readonly counters: readonly Bank[];
}

export function TeamFields({ team, index, counters }: TeamFieldsProps) {
  const { t } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const path = ['teams', index];
  return (
    <div className={classes['form']}>
      <div className={classes['fields']}>
        <TeamName path={[...path, 'name', 'en']} label={t('scenario.bank.nameEn')} />
        <TeamName path={[...path, 'name', 'zh-Hant-HK']} label={t('scenario.bank.nameZh')} />
        <ScenarioNumber path={[...path, 'officers']} label={t('people.teams.officers')} range={ranges.officers} />
        <Clock path={[...path, 'shift', 'from']} label={t('people.teams.begins')} />
        <Clock path={[...path, 'shift', 'to']} label={t('people.teams.ends')} />
      </div>
      {team.breaks.map((pause, at) => (
        <BreakFields key={at} team={team} pause={pause} index={index} at={at} />
      ))}
      <Staffs team={team} index={index} counters={counters} />
      <Group gap={8}>
        <Button
          variant="default"
          size="compact-sm"
          disabled={team.breaks.length >= 8}
          onClick={() => {
            editScenario((draft) => {
              addBreak(draft, team.id);
            });
          }}
        >
          {t('people.teams.addBreak')}
        </Button>
        <RemoveButton
          onClick={() => {
            editScenario((draft) => {
              removeTeam(draft, team.id);
            });
          }}
        >
          {t('people.teams.remove')}
        </RemoveButton>
      </Group>
    </div>
  );
}

function BreakFields({ team, pause, index, at }: { team: Team; pause: Break; index: number; at: number }) {
  const { t, format } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const path = ['teams', index, 'breaks', at];
  const number = format.number(at + 1);
  const turns = turnsOf(team, pause);
  return (
    <FieldGroup
      title={t('people.teams.break', { number })}
      actions={
        <ActionIcon
          variant="subtle"
          size="input-xs"
          aria-label={t('people.teams.removeBreak', { number })}
          onClick={() => {
            editScenario((draft) => {
              draft.teams?.[index]?.breaks.splice(at, 1);
            });
          }}
        >
          <IconTrash size="0.9375rem" aria-hidden />
        </ActionIcon>
      }
    >
      <div className={classes['fields']}>
        <Clock path={[...path, 'from']} label={t('people.teams.breakFrom')} />
        <ScenarioNumber
          path={[...path, 'minutes']}
          label={t('people.teams.breakMinutes')}
          unit={t('scenario.unit.minutes')}
          range={ranges.breakMinutes}
          step={15}
        />
        <NumberField
          label={t('people.teams.breakAtOnce')}
          value={Math.min(team.officers, pause.atOnce ?? team.officers)}
          range={ranges.officers}
          onCommit={(atOnce) => {
            editScenario((draft) => {
              const edited = draft.teams?.[index]?.breaks[at];
              if (edited !== undefined) edited.atOnce = atOnce;
            });
          }}
        />
      </div>
      <p className={classes['turns']}>
        {t('people.teams.turns', { count: turns.length, ends: clockOf(Math.min(120, turns.at(-1)?.to ?? 0)) })}
      </p>
    </FieldGroup>
  );
}

function Staffs({ team, index, counters }: TeamFieldsProps) {
  const { t, text } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  return (
    <FieldGroup title={t('people.teams.staffs')}>
      {counters.map((bank) => {
        const staffed = team.staffs.includes(bank.id);
        return (
          <Checkbox
            key={bank.id}
            label={text(bank.name)}
            checked={staffed}
            // A team that staffs nothing is none: the last bank stays.
            disabled={staffed && team.staffs.length === 1}
            onChange={(event) => {
              const wanted = event.currentTarget.checked;
              editScenario((draft) => {
                const edited = draft.teams?.[index];
                if (edited === undefined) return;
                edited.staffs = wanted ? [...edited.staffs, bank.id] : edited.staffs.filter((id) => id !== bank.id);
                if (wanted) staffBank(draft, bank.id);
              });
            }}
          />
        );
      })}
      {team.staffs.length > 1 && <p className={classes['turns']}>{t('people.teams.staffsHint')}</p>}
    </FieldGroup>
  );
}

function Clock({ path, label }: { path: readonly (string | number)[]; label: string }) {
  const { t } = useTranslator();
  const choices = quarters.map((clock, quarter) => ({ value: clock, label: quarter > 96 ? t('people.teams.nextDay', { clock }) : clock }));
  return <ScenarioChoice path={path} label={label} choices={choices} searchable />;
}

function TeamName({ path, label }: { path: readonly (string | number)[]; label: string }) {
  const { value, change } = useScenarioField<string>(path);
  return <TextField label={label} value={value} onCommit={change} maxLength={120} />;
}
