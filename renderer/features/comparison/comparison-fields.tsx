// The fields beside a comparison: what decides, the smallest difference that matters, and how many days it may take.

import { Stack, Text } from '@mantine/core';
import { ChoiceField } from '../../components/choice-field.tsx';
import { NumberField } from '../../components/number-field.tsx';
import type { NumberRange } from '../../components/number-reading.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppStore } from '../../store/use-app-store.ts';
import type { ComparisonSettings } from '../../../shared/scenario/schema/comparison-schema.ts';
import type { Quantity } from '../../../shared/scenario/schema/quantity-schema.ts';
import { quantityUnit } from '../../../shared/wording/comparison-sentences.ts';
import { kindChoices, measureChoices, measureId, quantityOf, usualThreshold } from '../../../shared/wording/quantity-choices.ts';

const minutes: NumberRange = { min: 0.01, max: 600, decimals: 2 };
/** Shares are asked for in percentage points. */
const points: NumberRange = { min: 0.0001, max: 1, scale: 100, decimals: 2 };
const people: NumberRange = { min: 1, max: 1_000_000, decimals: 0 };
const days: NumberRange = { min: 10, max: 10_000, whole: true, decimals: 0 };

export function ComparisonFields() {
  const translator = useTranslator();
  const { t } = translator;
  const baseline = useAppStore((state) => state.project.deployments[0]?.scenario ?? state.scenario);
  const settings = useAppStore((state) => state.project.comparison);
  const editProject = useAppStore((state) => state.editProject);
  const { decideBy, threshold, atLeast, atMost } = settings;
  const change = (changed: Partial<ComparisonSettings>) => editProject({ comparison: { ...settings, ...changed } });
  const decide = (quantity: Quantity) =>
    change({ decideBy: quantity, ...(quantity.measure === decideBy.measure ? {} : { threshold: usualThreshold(quantity) }) });
  const kinds = kindChoices(baseline, translator);
  const kind = decideBy.measure === 'wait' ? decideBy.kind : (kinds[0]?.value ?? '');
  const unit = quantityUnit(decideBy);
  const units = { minutes: t('scenario.unit.minutes'), share: t('comparison.fields.points'), people: t('comparison.fields.people') };
  return (
    <Stack gap="sm">
      <ChoiceField
        label={t('comparison.fields.decideBy')}
        value={measureId(decideBy)}
        choices={measureChoices(baseline, translator)}
        onCommit={(chosen) => decide(quantityOf(chosen, kind))}
      />
      {decideBy.measure === 'wait' && (
        <ChoiceField
          label={t('comparison.fields.of')}
          value={decideBy.kind}
          choices={kinds}
          searchable={kinds.length > 12}
          onCommit={(chosen) => decide({ ...decideBy, kind: chosen })}
        />
      )}
      <NumberField
        label={t('comparison.fields.threshold')}
        value={threshold}
        onCommit={(value) => change({ threshold: value })}
        range={{ minutes, share: points, people }[unit]}
        unit={units[unit]}
        step={unit === 'people' ? 10 : 0.5}
        hint={t('comparison.fields.thresholdHint')}
      />
      <NumberField
        label={t('comparison.fields.atLeast')}
        value={atLeast}
        onCommit={(value) => change({ atLeast: value, atMost: Math.max(atMost, value) })}
        range={days}
        unit={t('scenario.unit.days')}
      />
      <NumberField
        label={t('comparison.fields.atMost')}
        value={atMost}
        onCommit={(value) => change({ atMost: value, atLeast: Math.min(atLeast, value) })}
        range={days}
        unit={t('scenario.unit.days')}
        step={50}
        hint={t('comparison.fields.atMostHint')}
      />
      <Text size="xs" c="dimmed">
        {t('comparison.fields.shared')}
      </Text>
    </Stack>
  );
}
