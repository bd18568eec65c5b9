// The right column for passengers: one category in full, with the source of each figure.

import { Button, Checkbox, Select, Stack } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { ageBands, enrolments, type Enrolment } from '../../../../shared/reference/vocabulary.ts';
import type { PassengerCategory } from '../../../../shared/scenario/schema/demand-schema.ts';
import { hasSteps } from '../../../../shared/scenario/defaults/default-steps.ts';
import { TextField } from '../../../components/text-field.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioChoice } from '../fields/scenario-choice.tsx';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import { useScenarioField } from '../fields/use-scenario-field.ts';
import classes from '../scenario.module.css';
import { removeCategory } from './category-edits.ts';
import { EligibleServices } from './eligible-services.tsx';
import { PartyFields } from './party-fields.tsx';

export function CategoryFields() {
  const { t, text } = useTranslator();
  const categories = useAppStore((state) => state.scenario.categories);
  const wanted = useAppStore((state) => state.view.category);
  const chooseCategory = useAppStore((state) => state.chooseCategory);
  const category = categories.find((each) => each.id === wanted) ?? categories[0];
  if (category === undefined) return undefined;
  return (
    <Stack gap="sm">
      <Select
        aria-label={t('scenario.passengers.which')}
        data={categories.map(({ id, name }) => ({ value: id, label: text(name) }))}
        value={category.id}
        onChange={(id) => {
          chooseCategory(id ?? undefined);
        }}
        allowDeselect={false}
      />
      <OneCategory key={category.id} category={category} index={categories.indexOf(category)} alone={categories.length === 1} />
    </Stack>
  );
}

function OneCategory({ category, index, alone }: { category: PassengerCategory; index: number; alone: boolean }) {
  const { t, format } = useTranslator();
  const date = useAppStore((state) => state.scenario.date);
  const inSteps = useAppStore((state) => hasSteps(state.scenario));
  const editScenario = useAppStore((state) => state.editScenario);
  const path = ['categories', index];
  const percent = t('scenario.unit.percent');
  return (
    <>
      <CategoryName path={[...path, 'name', 'en']} label={t('scenario.bank.nameEn')} />
      <CategoryName path={[...path, 'name', 'zh-Hant-HK']} label={t('scenario.bank.nameZh')} />
      <ScenarioNumber
        path={[...path, 'share']}
        label={t('scenario.passengers.shareOf', { group: t(`vocabulary.group.${category.group}`) })}
        unit={percent}
        range={ranges.share}
      />
      <ScenarioNumber
        path={[...path, 'eChannelUptake']}
        label={t('scenario.passengers.uptake')}
        unit={percent}
        range={ranges.share}
        hint={t('scenario.passengers.uptakeHint')}
      />
      <ScenarioNumber
        path={[...path, 'companions']}
        label={t('scenario.passengers.companions')}
        unit={t('scenario.unit.people')}
        range={ranges.companions}
        step={0.1}
        hint={t('scenario.passengers.companionsHint')}
      />
      {(category.companions > 0 || category.party !== undefined) && <PartyFields index={index} party={category.party} />}
      <ScenarioNumber
        path={[...path, 'timeFactors', 'eChannel']}
        label={t('scenario.passengers.laneFactor')}
        unit={t('scenario.unit.times')}
        range={ranges.timeFactor}
        step={0.1}
      />
      {inSteps && (
        <ScenarioNumber
          path={[...path, 'matchFailureFactor']}
          label={t('lane.field.failureFactor')}
          unit={t('scenario.unit.times')}
          range={ranges.failureFactor}
          step={0.05}
          absent={1}
        />
      )}
      <ScenarioNumber
        path={[...path, 'timeFactors', 'counter']}
        label={t('scenario.passengers.counterFactor')}
        unit={t('scenario.unit.times')}
        range={ranges.timeFactor}
        step={0.1}
      />
      <ScenarioChoice
        path={[...path, 'age']}
        label={t('scenario.passengers.age')}
        choices={ageBands.map((value) => ({ value, label: t(`vocabulary.age.${value}`) }))}
      />
      <Checkbox
        label={t('people.courtesy.category')}
        description={t('people.courtesy.categoryHint')}
        checked={category.needsAssistance === true}
        onChange={(event) => {
          const needed = event.currentTarget.checked;
          editScenario((draft) => {
            const edited = draft.categories[index];
            if (edited === undefined) return;
            if (needed) edited.needsAssistance = true;
            else delete edited.needsAssistance;
          });
        }}
      />
      <Enrolments path={[...path, 'enrolments']} />
      <div className={classes['box']}>
        <p className={classes['boxTitle']}>{t('scenario.passengers.mayUseOn', { date: format.date(date) })}</p>
        <EligibleServices category={category} />
      </div>
      <Button
        variant="default"
        leftSection={<IconTrash size="0.875rem" aria-hidden />}
        disabled={alone}
        onClick={() => {
          editScenario((draft) => {
            removeCategory(draft, category.id);
          });
        }}
      >
        {t('scenario.passengers.remove')}
      </Button>
    </>
  );
}

function CategoryName({ path, label }: { path: readonly (string | number)[]; label: string }) {
  const { value, change } = useScenarioField<string>(path);
  return <TextField label={label} value={value} onCommit={change} maxLength={120} />;
}

function Enrolments({ path }: { path: readonly (string | number)[] }) {
  const { t } = useTranslator();
  const { value, change } = useScenarioField<Enrolment[]>(path);
  return (
    <FieldGroup title={t('scenario.passengers.holds')}>
      {enrolments.map((enrolment) => (
        <Checkbox
          key={enrolment}
          label={t(`vocabulary.enrolment.${enrolment}`)}
          checked={value.includes(enrolment)}
          onChange={(event) => {
            const held = event.currentTarget.checked;
            change(enrolments.filter((each) => (each === enrolment ? held : value.includes(each))));
          }}
        />
      ))}
    </FieldGroup>
  );
}
