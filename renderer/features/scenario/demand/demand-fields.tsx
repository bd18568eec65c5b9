// The right column for day and demand: where and when, how demand grows and varies, how counts become arrivals.

import { Stack, Textarea } from '@mantine/core';
import { controlPoints } from '../../../../shared/reference/control-points.ts';
import type { ControlPointId } from '../../../../shared/reference/vocabulary.ts';
import { clockOf } from '../../../../shared/scenario/clock.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { ChoiceField } from '../../../components/choice-field.tsx';
import { DateField } from '../../../components/date-field.tsx';
import { useDraft } from '../../../components/draft.ts';
import { FieldFrame } from '../../../components/field-frame.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioChoice } from '../fields/scenario-choice.tsx';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import { useScenarioField } from '../fields/use-scenario-field.ts';
import { movedTo } from './flow-edits.ts';
import { VariationFields } from './variation-fields.tsx';

/** Clock times on the quarter-hour, "00:00" to "30:00". */
const clockChoices = Array.from({ length: 121 }, (_, quarter) => clockOf(quarter)).map((clock) => ({ value: clock, label: clock }));

export function DemandFields() {
  const { t } = useTranslator();
  return (
    <Stack gap="sm">
      <PlaceField />
      <DayField />
      <FieldGroup title={t('scenario.day.hours')}>
        <ScenarioChoice path={['openingHours', 'opens']} label={t('scenario.day.opens')} choices={clockChoices} searchable />
        <ScenarioChoice path={['openingHours', 'closes']} label={t('scenario.day.closes')} choices={clockChoices} searchable />
      </FieldGroup>
      <FieldGroup title={t('scenario.demand.howMany')}>
        <ScenarioNumber
          path={['demand', 'growthFactor']}
          label={t('scenario.demand.growth')}
          unit={t('scenario.unit.times')}
          range={ranges.factor}
          step={0.05}
          hint={t('scenario.demand.growthHint')}
        />
        <ScenarioNumber
          path={['demand', 'dayToDayVariation']}
          label={t('scenario.demand.variation')}
          unit={t('scenario.unit.percent')}
          range={ranges.dayVariation}
          hint={t('scenario.demand.variationHint')}
        />
        <VariationFields />
        <ArrivalsField />
      </FieldGroup>
      <NotesField />
    </Stack>
  );
}

function PlaceField() {
  const { t, text } = useTranslator();
  const value = useAppStore((state) => state.scenario.controlPoint);
  const editScenario = useAppStore((state) => state.editScenario);
  const { error, warning } = useScenarioField<ControlPointId>(['controlPoint']);
  return (
    <ChoiceField
      label={t('scenario.day.controlPoint')}
      value={value}
      choices={controlPoints.map(({ id, name }) => ({ value: id, label: text(name) }))}
      onCommit={(id) => {
        editScenario((draft) => {
          movedTo(draft, id);
        });
      }}
      searchable
      error={error}
      warning={warning}
    />
  );
}

function DayField() {
  const { t, format } = useTranslator();
  const { value, change, error, warning } = useScenarioField<string>(['date']);
  return (
    <DateField
      label={t('scenario.day.date')}
      value={value}
      onCommit={change}
      error={error}
      warning={warning}
      hint={t('scenario.day.dateHint', { date: format.longDate(value) })}
    />
  );
}

function ArrivalsField() {
  const { t } = useTranslator();
  const { value, change } = useScenarioField<Scenario['demand']['arrivals']>(['demand', 'arrivals']);
  const kinds = value.kind === 'trace' ? (['poisson', 'exact', 'trace'] as const) : (['poisson', 'exact'] as const);
  return (
    <>
      <ChoiceField
        label={t('scenario.demand.arrivals')}
        value={value.kind}
        choices={kinds.map((kind) => ({ value: kind, label: t(`scenario.demand.arrivalsKind.${kind}`) }))}
        onCommit={(kind) => {
          if (kind !== 'trace') change({ kind });
        }}
        hint={t(`scenario.demand.arrivalsHint.${value.kind}`)}
      />
      {value.kind === 'trace' && (
        <ChoiceField
          label={t('scenario.demand.besideListed')}
          value={value.others ?? 'nobody'}
          choices={(['nobody', 'poisson', 'exact'] as const).map((others) => ({
            value: others,
            label: t(`scenario.demand.othersKind.${others}`),
          }))}
          onCommit={(others) => {
            const { kind, passengers } = value;
            change({ kind, passengers, ...(others === 'nobody' ? {} : { others }) });
          }}
          hint={t('scenario.demand.besideListedHint')}
        />
      )}
    </>
  );
}

function NotesField() {
  const { t } = useTranslator();
  const { value, change } = useScenarioField<string>(['notes']);
  const draft = useDraft({ shown: value, read: (text) => ({ ok: true, value: text }), onCommit: change, enterCommits: false });
  return (
    <FieldFrame label={t('scenario.day.notes')}>
      {(ids) => (
        <Textarea
          {...ids}
          value={draft.text}
          onChange={draft.onChange}
          onBlur={draft.onBlur}
          onKeyDown={draft.onKeyDown}
          rows={6}
          maxLength={20_000}
        />
      )}
    </FieldFrame>
  );
}
