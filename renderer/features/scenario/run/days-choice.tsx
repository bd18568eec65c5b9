// How many days a run simulates: a number, or as many as it takes until a number the user chooses is known precisely enough.

import { SegmentedControl, Stack, Text } from '@mantine/core';
import { ChoiceField } from '../../../components/choice-field.tsx';
import { NumberField } from '../../../components/number-field.tsx';
import type { NumberRange } from '../../../components/number-reading.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { defaultComparison } from '../../../../shared/scenario/defaults/default-comparison.ts';
import { fewestForPrecision, type Precision, type PrecisionGoal } from '../../../../shared/scenario/schema/precision-schema.ts';
import type { Quantity } from '../../../../shared/scenario/schema/quantity-schema.ts';
import { quantityUnit } from '../../../../shared/wording/comparison-sentences.ts';
import { kindChoices, measureChoices, measureId, quantityOf, usualThreshold } from '../../../../shared/wording/quantity-choices.ts';
import * as ranges from '../fields/ranges.ts';
import { ScenarioNumber } from '../fields/scenario-number.tsx';

const halfWidths: Readonly<Record<'minutes' | 'share' | 'people', NumberRange>> = {
  minutes: { min: 0.01, max: 600, decimals: 2 },
  share: { min: 0.0001, max: 1, scale: 100, decimals: 2 },
  people: { min: 1, max: 1_000_000, decimals: 0 },
};
/** A share of the number itself. */
const relativeHalfWidth: NumberRange = { min: 0.001, max: 1, scale: 100, decimals: 2 };
const budget: NumberRange = { min: fewestForPrecision, max: 10_000, whole: true, decimals: 0 };

/** Days allowed until somebody says otherwise. */
const usualBudget = 400;

export function DaysChoice() {
  const { t } = useTranslator();
  const precision = useAppStore((state) => state.scenario.run.precision);
  const editScenario = useAppStore((state) => state.editScenario);
  const choose = (how: string) =>
    editScenario((scenario) => {
      if (how === 'fixed') delete scenario.run.precision;
      else if (scenario.run.precision === undefined) {
        const { decideBy } = defaultComparison(scenario);
        scenario.run.precision = {
          of: [{ quantity: decideBy, halfWidth: usualThreshold(decideBy) / 2, relative: false }],
          atMost: usualBudget,
        };
      }
    });
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t('scenario.run.howMany')}
        value={precision === undefined ? 'fixed' : 'precise'}
        onChange={choose}
        fullWidth
        data={[
          { value: 'fixed', label: t('scenario.run.fixed') },
          { value: 'precise', label: t('scenario.run.precise') },
        ]}
      />
      {precision === undefined ? (
        <ScenarioNumber
          path={['run', 'replications']}
          label={t('scenario.run.replications')}
          unit={t('scenario.unit.days')}
          range={ranges.replications}
          step={10}
          hint={t('scenario.run.replicationsHint')}
        />
      ) : (
        <PrecisionFields precision={precision} />
      )}
    </Stack>
  );
}

/** The first goal is edited here; others that a file brings along stay as they are. */
function PrecisionFields({ precision }: { readonly precision: Precision }) {
  const translator = useTranslator();
  const { t } = translator;
  const scenario = useAppStore((state) => state.scenario);
  const editScenario = useAppStore((state) => state.editScenario);
  const [goal, ...others] = precision.of;
  if (goal === undefined) return undefined;
  const { quantity, relative } = goal;
  const change = (changed: Partial<PrecisionGoal>) =>
    editScenario((draft) => {
      if (draft.run.precision !== undefined) draft.run.precision.of = [{ ...goal, ...changed }, ...others];
    });
  const choose = (chosen: Quantity) =>
    change({ quantity: chosen, ...(chosen.measure === quantity.measure || relative ? {} : { halfWidth: usualThreshold(chosen) / 2 }) });
  const kinds = kindChoices(scenario, translator);
  const unit = quantityUnit(quantity);
  const units = { minutes: t('scenario.unit.minutes'), share: t('comparison.fields.points'), people: t('comparison.fields.people') };
  return (
    <>
      <ChoiceField
        label={t('scenario.run.preciseOf')}
        value={measureId(quantity)}
        choices={measureChoices(scenario, translator)}
        onCommit={(chosen) => choose(quantityOf(chosen, quantity.measure === 'wait' ? quantity.kind : (kinds[0]?.value ?? '')))}
      />
      {quantity.measure === 'wait' && (
        <ChoiceField
          label={t('comparison.fields.of')}
          value={quantity.kind}
          choices={kinds}
          searchable={kinds.length > 12}
          onCommit={(chosen) => choose({ ...quantity, kind: chosen })}
        />
      )}
      <ChoiceField
        label={t('scenario.run.preciseHow')}
        value={relative ? 'relative' : 'absolute'}
        choices={[
          { value: 'absolute', label: t('scenario.run.absolute') },
          { value: 'relative', label: t('scenario.run.relative') },
        ]}
        onCommit={(how) =>
          change(how === 'relative' ? { relative: true, halfWidth: 0.05 } : { relative: false, halfWidth: usualThreshold(quantity) / 2 })
        }
      />
      <NumberField
        label={t('scenario.run.halfWidth')}
        value={goal.halfWidth}
        onCommit={(value) => change({ halfWidth: value })}
        range={relative ? relativeHalfWidth : halfWidths[unit]}
        unit={relative ? t('scenario.unit.percent') : units[unit]}
        step={0.1}
        hint={t('scenario.run.halfWidthHint')}
      />
      <NumberField
        label={t('comparison.fields.atMost')}
        value={precision.atMost}
        onCommit={(value) =>
          editScenario((draft) => {
            if (draft.run.precision !== undefined) draft.run.precision.atMost = value;
          })
        }
        range={budget}
        unit={t('scenario.unit.days')}
        step={50}
        hint={t('comparison.fields.atMostHint')}
      />
      {others.length > 0 && (
        <Text size="xs" c="dimmed">
          {t('scenario.run.moreGoals', { count: others.length })}
        </Text>
      )}
    </>
  );
}
