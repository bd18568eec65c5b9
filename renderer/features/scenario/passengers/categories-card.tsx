// Every category of passenger in one table: shares that must add up within each group, and which e-Channels it may use on the day.

import { Button, Text } from '@mantine/core';
import { passengerGroups, type PassengerGroup } from '../../../../shared/reference/vocabulary.ts';
import type { PassengerCategory } from '../../../../shared/scenario/schema/demand-schema.ts';
import { AddButton } from '../../../components/add-button.tsx';
import { NumberCell } from '../../../components/number-cell.tsx';
import type { NumberRange } from '../../../components/number-reading.ts';
import { SectionCard } from '../../../components/section-card.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import * as ranges from '../fields/ranges.ts';
import { useScenarioField } from '../fields/use-scenario-field.ts';
import classes from '../scenario.module.css';
import { addCategory } from './category-edits.ts';
import { EligibleServices } from './eligible-services.tsx';

export function CategoriesCard() {
  const { t } = useTranslator();
  const categories = useAppStore((state) => state.scenario.categories);
  const showEligibility = useAppStore((state) => state.showEligibility);
  const groups = passengerGroups.filter((group) => categories.some((category) => category.group === group));
  return (
    <SectionCard
      title={t('scenario.passengers.title')}
      subtitle={t('scenario.passengers.subtitle')}
      actions={
        <Button variant="default" size="compact-sm" onClick={showEligibility}>
          {t('eligibility.open')}
        </Button>
      }
    >
      <div className={classes['tableScroll']}>
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{t('scenario.passengers.category')}</th>
              <th scope="col" className={classes['number']}>
                {t('scenario.passengers.share')}
              </th>
              <th scope="col" className={classes['number']}>
                {t('scenario.passengers.uptake')}
              </th>
              <th scope="col" className={classes['number']}>
                {t('scenario.passengers.companions')}
              </th>
              <th scope="col" className={classes['number']}>
                {t('scenario.passengers.laneFactor')}
              </th>
              <th scope="col" className={classes['number']}>
                {t('scenario.passengers.counterFactor')}
              </th>
              <th scope="col">{t('scenario.passengers.mayUse')}</th>
            </tr>
          </thead>
          {groups.map((group) => (
            <GroupRows key={group} group={group} categories={categories} />
          ))}
        </table>
      </div>
      <Text size="xs" c="dimmed" mt="xs">
        {t('scenario.passengers.explained')}
      </Text>
    </SectionCard>
  );
}

function GroupRows({ group, categories }: { group: PassengerGroup; categories: readonly PassengerCategory[] }) {
  const { t, format } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const chooseCategory = useAppStore((state) => state.chooseCategory);
  const sum = categories.filter((category) => category.group === group).reduce((total, category) => total + category.share, 0);
  const adds = Math.abs(sum - 1) < 0.0005;
  return (
    <tbody>
      <tr className={classes['groupRow']}>
        <th scope="rowgroup">{t(`vocabulary.group.${group}`)}</th>
        <td className={classes['number']}>
          <span className={adds ? undefined : classes['wrong']}>
            {t(adds ? 'scenario.passengers.sumRight' : 'scenario.passengers.sumWrong', { sum: format.percent(sum, 1) })}
          </span>
        </td>
        <td colSpan={5}>
          <AddButton
            quiet
            onClick={() => {
              let id: string | undefined;
              editScenario((draft) => {
                id = addCategory(draft, group);
              });
              chooseCategory(id);
            }}
          >
            {t('scenario.passengers.add')}
          </AddButton>
        </td>
      </tr>
      {categories.map((category, index) => category.group === group && <CategoryRow key={category.id} category={category} index={index} />)}
    </tbody>
  );
}

function CategoryRow({ category, index }: { category: PassengerCategory; index: number }) {
  const { t, text } = useTranslator();
  const chosen = useAppStore((state) => state.view.category) === category.id;
  const chooseCategory = useAppStore((state) => state.chooseCategory);
  const path = ['categories', index] as const;
  const name = text(category.name);
  return (
    <tr data-chosen={chosen || undefined}>
      <th scope="row">
        <button
          type="button"
          className={classes['linkButton']}
          aria-pressed={chosen}
          onClick={() => {
            chooseCategory(category.id);
          }}
        >
          {name}
        </button>
      </th>
      <Cell path={[...path, 'share']} label={`${name}: ${t('scenario.passengers.share')}`} range={ranges.share} />
      <Cell path={[...path, 'eChannelUptake']} label={`${name}: ${t('scenario.passengers.uptake')}`} range={ranges.share} />
      <Cell path={[...path, 'companions']} label={`${name}: ${t('scenario.passengers.companions')}`} range={ranges.companions} step={0.1} />
      <Cell
        path={[...path, 'timeFactors', 'eChannel']}
        label={`${name}: ${t('scenario.passengers.laneFactor')}`}
        range={ranges.timeFactor}
        step={0.1}
      />
      <Cell
        path={[...path, 'timeFactors', 'counter']}
        label={`${name}: ${t('scenario.passengers.counterFactor')}`}
        range={ranges.timeFactor}
        step={0.1}
      />
      <td>
        <EligibleServices category={category} />
      </td>
    </tr>
  );
}

function Cell({ path, label, range, step = 1 }: { path: readonly (string | number)[]; label: string; range: NumberRange; step?: number }) {
  const { value, change } = useScenarioField<number>(path);
  return (
    <td className={classes['number']}>
      <NumberCell label={label} value={value} onCommit={change} range={range} step={step} />
    </td>
  );
}
