// One transport: who it carries, how full it is, when it runs, how late, and how long its passengers need to the hall.

import { Switch } from '@mantine/core';
import { directions } from '../../../../shared/reference/vocabulary.ts';
import { transportFigures } from '../../../../shared/reference/transport-figures.ts';
import type { Transport } from '../../../../shared/scenario/schema/scheduled-schema.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioChoice } from '../fields/scenario-choice.tsx';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import type { ScenarioPath } from '../fields/scenario-path.ts';
import { useScenarioField } from '../fields/use-scenario-field.ts';
import { GroupShareFields } from './group-share-fields.tsx';
import { HeadwayRows } from './headway-rows.tsx';
import { LoadFields } from './load-fields.tsx';
import { RunsField } from './runs-field.tsx';
import classes from './coming.module.css';

const ways = ['separately', 'group-one-by-one', 'group-meets-again', 'group-at-one-counter'] as const;

export function TransportFields({ transport, index }: { transport: Transport; index: number }) {
  const { t } = useTranslator();
  const path: ScenarioPath = ['demand', 'scheduled', 'transports', index];
  return (
    <div className={classes['fields']}>
      <div>
        <NameField path={[...path, 'name']} />
        <ScenarioChoice
          path={[...path, 'direction']}
          label={t('scenario.transport.direction')}
          choices={directions.map((value) => ({ value, label: t(`vocabulary.direction.${value}`) }))}
        />
        <ScenarioChoice
          path={[...path, 'role']}
          label={t('scenario.transport.role')}
          choices={(['brings', 'takes'] as const).map((value) => ({ value, label: t(`scenario.transport.roles.${value}`) }))}
        />
        <ScenarioChoice
          path={[...path, 'travel']}
          label={t('scenario.transport.travel')}
          choices={ways.map((value) => ({ value, label: t(`scenario.transport.travels.${value}`) }))}
          hint={t(`scenario.transport.travelHints.${transport.travel}`)}
        />
      </div>
      <div>
        <FieldGroup title={t('scenario.transport.load')}>
          <LoadFields transport={transport} index={index} />
        </FieldGroup>
        <FieldGroup title={t('scenario.transport.who')}>
          <GroupShareFields path={[...path, 'groups']} />
        </FieldGroup>
      </div>
      <div>
        <FieldGroup title={t(`scenario.transport.toHall.${transport.role}`)}>
          <ScenarioNumber
            path={[...path, 'toHall', 'meanMinutes']}
            label={t('scenario.transport.mean')}
            unit={t('scenario.unit.minutes')}
            range={ranges.toHallMinutes}
          />
          <ScenarioNumber
            path={[...path, 'toHall', 'cv']}
            label={t('scenario.transport.spread')}
            unit={t('scenario.unit.percent')}
            range={ranges.loadSpread}
          />
          {transport.toHall.leastMinutes !== undefined && (
            <ScenarioNumber
              path={[...path, 'toHall', 'leastMinutes']}
              label={t('scenario.transport.least')}
              unit={t('scenario.unit.minutes')}
              range={ranges.toHallMinutes}
            />
          )}
        </FieldGroup>
        {transport.role === 'brings' && <DelayFields transport={transport} index={index} />}
      </div>
      <div className={classes['across']}>
        <HeadwayRows transport={transport} index={index} />
        <RunsField path={[...path, 'runs']} />
      </div>
    </div>
  );
}

function NameField({ path }: { path: ScenarioPath }) {
  const { t, language } = useTranslator();
  const { value, change } = useScenarioField<Transport['name']>(path);
  return (
    <TextField
      label={t('scenario.transport.name')}
      value={value[language]}
      maxLength={120}
      onCommit={(name) => {
        change({ ...value, [language]: name });
      }}
    />
  );
}

function DelayFields({ transport, index }: { transport: Transport; index: number }) {
  const { t } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const path: ScenarioPath = ['demand', 'scheduled', 'transports', index, 'delay'];
  return (
    <FieldGroup title={t('scenario.transport.delay')}>
      <Switch
        label={t('scenario.transport.late')}
        checked={transport.delay !== undefined}
        onChange={(event) => {
          const late = event.currentTarget.checked;
          editScenario((draft) => {
            const edited = draft.demand.scheduled?.transports[index];
            if (edited === undefined) return;
            const { delay, delaySd } = transportFigures(edited.mode, 'brings');
            if (late) edited.delay = { meanMinutes: delay?.value ?? 0, sdMinutes: delaySd?.value ?? 5 };
            else delete edited.delay;
          });
        }}
      />
      {transport.delay !== undefined && (
        <>
          <ScenarioNumber
            path={[...path, 'meanMinutes']}
            label={t('scenario.transport.delayMean')}
            unit={t('scenario.unit.minutes')}
            range={ranges.delayMinutes}
          />
          <ScenarioNumber
            path={[...path, 'sdMinutes']}
            label={t('scenario.transport.delaySd')}
            unit={t('scenario.unit.minutes')}
            range={ranges.delaySpread}
          />
        </>
      )}
    </FieldGroup>
  );
}
