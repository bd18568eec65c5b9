// Extra passengers round a time: a concert ends, the hall is about to close, fireworks.

import { directions } from '../../../../shared/reference/vocabulary.ts';
import type { Surge } from '../../../../shared/scenario/schema/scheduled-schema.ts';
import { AddButton } from '../../../components/add-button.tsx';
import { SectionCard } from '../../../components/section-card.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { RemovableGroup } from '../fields/removable-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioChoice } from '../fields/scenario-choice.tsx';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import type { ScenarioPath } from '../fields/scenario-path.ts';
import { useScenarioField } from '../fields/use-scenario-field.ts';
import scenarioClasses from '../scenario.module.css';
import { ClockField } from './clock-field.tsx';
import { addSurge, removeSurge } from './coming-edits.ts';
import classes from './coming.module.css';
import { GroupShareFields } from './group-share-fields.tsx';

export function SurgesCard() {
  const { t } = useTranslator();
  const surges = useAppStore((state) => state.scenario.demand.surges);
  const editScenario = useAppStore((state) => state.editScenario);
  return (
    <SectionCard
      title={t('scenario.surge.title')}
      subtitle={t('scenario.surge.subtitle')}
      actions={
        <AddButton
          onClick={() => {
            editScenario((draft) => {
              addSurge(draft, { en: 'Surge', 'zh-Hant-HK': '人潮' });
            });
          }}
        >
          {t('scenario.surge.add')}
        </AddButton>
      }
    >
      {surges === undefined ? (
        <p className={scenarioClasses['note']}>{t('scenario.surge.none')}</p>
      ) : (
        surges.map((surge, index) => <SurgeFields key={surge.id} surge={surge} index={index} />)
      )}
    </SectionCard>
  );
}

function SurgeFields({ surge, index }: { surge: Surge; index: number }) {
  const { t, text, language } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const path: ScenarioPath = ['demand', 'surges', index];
  const name = useScenarioField<Surge['name']>([...path, 'name']);
  const whole = useScenarioField<Surge>(path);
  return (
    <RemovableGroup
      title={text(surge.name)}
      removeLabel={t('scenario.surge.remove', { name: text(surge.name) })}
      onRemove={() => {
        editScenario((draft) => {
          removeSurge(draft, index);
        });
      }}
    >
      {whole.error !== undefined && <p className={scenarioClasses['warn']}>{whole.error}</p>}
      <div className={classes['fields']}>
        <div>
          <TextField
            label={t('scenario.transport.name')}
            value={surge.name[language]}
            maxLength={120}
            onCommit={(text) => {
              name.change({ ...surge.name, [language]: text });
            }}
          />
          <ScenarioChoice
            path={[...path, 'direction']}
            label={t('scenario.transport.direction')}
            choices={directions.map((value) => ({ value, label: t(`vocabulary.direction.${value}`) }))}
          />
          <ScenarioNumber
            path={[...path, 'passengers']}
            label={t('scenario.surge.passengers')}
            unit={t('scenario.unit.people')}
            range={ranges.surgePassengers}
            step={100}
          />
        </div>
        <div>
          <ClockField path={[...path, 'from']} label={t('scenario.surge.from')} />
          <ClockField path={[...path, 'peak']} label={t('scenario.surge.peak')} />
          <ClockField path={[...path, 'to']} label={t('scenario.surge.to')} />
        </div>
        <div>
          <GroupShareFields path={[...path, 'groups']} />
        </div>
      </div>
    </RemovableGroup>
  );
}
