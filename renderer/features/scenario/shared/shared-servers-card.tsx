// Lanes or counters that two banks share: which banks, how many, and what moves them.

import { CloseButton } from '@mantine/core';
import type { Bank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { type SharedServers, usualSharedNames } from '../../../../shared/scenario/schema/shared-servers-schema.ts';
import { AddButton } from '../../../components/add-button.tsx';
import { SectionCard } from '../../../components/section-card.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import comingClasses from '../demand/coming.module.css';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioChoice } from '../fields/scenario-choice.tsx';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import { useScenarioField } from '../fields/use-scenario-field.ts';
import classes from '../scenario.module.css';
import { addShared, newPair, partnersOf, removeShared } from './shared-edits.ts';
import { SharedTimes } from './shared-times.tsx';
import { SharedTriggerFields } from './shared-trigger-fields.tsx';

export function SharedServersCard({ kind }: { readonly kind: Bank['kind'] }) {
  const { t } = useTranslator();
  const banks = useAppStore((state) => state.scenario.banks);
  const sharedServers = useAppStore((state) => state.scenario.sharedServers);
  const editScenario = useAppStore((state) => state.editScenario);
  const canShare = newPair(banks, kind) !== undefined;
  const ofKind = (sharedServers ?? [])
    .map((shared, index) => ({ shared, index }))
    .filter(({ shared }) => banks.find(({ id }) => id === shared.home)?.kind === kind);
  return (
    <SectionCard
      title={t('shared.fields.title')}
      actions={
        <AddButton
          disabled={!canShare}
          onClick={() => {
            editScenario((draft) => {
              addShared(draft, kind, usualSharedNames[kind]);
            });
          }}
        >
          {t('shared.fields.add')}
        </AddButton>
      }
    >
      <p className={classes['note']}>
        {t(ofKind.length > 0 ? 'shared.fields.about' : canShare ? 'shared.fields.none' : 'shared.fields.noBanks')}
      </p>
      {ofKind.map(({ shared, index }) => (
        <SharedFields key={shared.id} shared={shared} index={index} />
      ))}
    </SectionCard>
  );
}

function SharedFields({ shared, index }: { readonly shared: SharedServers; readonly index: number }) {
  const { t, text, language } = useTranslator();
  const banks = useAppStore((state) => state.scenario.banks);
  const editScenario = useAppStore((state) => state.editScenario);
  const path = ['sharedServers', index];
  const name = useScenarioField<SharedServers['name']>([...path, 'name']);
  const whole = useScenarioField<SharedServers>(path);
  const bankOf = (id: string) => banks.find((bank) => bank.id === id);
  const [home, other] = [bankOf(shared.home), bankOf(shared.other)];
  const nameOf = (bank: Bank | undefined, id: string) => (bank === undefined ? id : text(bank.name));
  const choices = (beside: Bank | undefined) =>
    (beside === undefined ? [] : partnersOf(banks, beside)).map((bank) => ({ value: bank.id, label: text(bank.name) }));
  return (
    <FieldGroup
      title={text(shared.name)}
      actions={
        <CloseButton
          size="xs"
          aria-label={t('shared.fields.remove', { name: text(shared.name) })}
          onClick={() => {
            editScenario((draft) => {
              removeShared(draft, shared.id);
            });
          }}
        />
      }
    >
      {(whole.error ?? whole.warning) !== undefined && <p className={classes['warn']}>{whole.error ?? whole.warning}</p>}
      <div className={comingClasses['fields']}>
        <div>
          <TextField
            label={t(language === 'en' ? 'shared.fields.nameEn' : 'shared.fields.nameZh')}
            value={shared.name[language]}
            maxLength={120}
            onCommit={(typed) => {
              name.change({ ...shared.name, [language]: typed });
            }}
          />
          <ScenarioChoice path={[...path, 'home']} label={t('shared.fields.home')} choices={choices(other)} />
          <ScenarioChoice path={[...path, 'other']} label={t('shared.fields.other')} choices={choices(home)} />
          <ScenarioNumber
            path={[...path, 'servers']}
            label={t('shared.fields.servers')}
            range={ranges.sharedServers}
            hint={t('shared.fields.serversHint')}
          />
          <ScenarioNumber
            path={[...path, 'changeoverMinutes']}
            label={t('shared.fields.changeover')}
            unit={t('scenario.unit.minutes')}
            range={ranges.changeover}
          />
        </div>
        <div>
          <SharedTimes shared={shared} path={path} other={nameOf(other, shared.other)} />
        </div>
        <div>
          <SharedTriggerFields shared={shared} path={path} />
        </div>
      </div>
    </FieldGroup>
  );
}
