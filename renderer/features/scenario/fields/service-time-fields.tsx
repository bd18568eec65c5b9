// A duration that varies: its family, mean, variation and least value; or durations as observed, typed or pasted.

import { Textarea } from '@mantine/core';
import type { ServiceTime } from '../../../../shared/scenario/schema/primitives-schema.ts';
import { ChoiceField } from '../../../components/choice-field.tsx';
import { useDraft } from '../../../components/draft.ts';
import { FieldFrame } from '../../../components/field-frame.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { meanOf, variationOf } from '../banks/service-rate.ts';
import { readNumbers } from './read-numbers.ts';
import * as ranges from './ranges.ts';
import { ScenarioNumber } from './scenario-number.tsx';
import type { ScenarioPath } from './scenario-path.ts';
import { useScenarioField } from './use-scenario-field.ts';

type Family = ServiceTime['distribution'];
const families = [
  'lognormal',
  'gamma',
  'triangular',
  'uniform',
  'exponential',
  'constant',
  'empirical',
] as const satisfies readonly Family[];

interface ServiceTimeFieldsProps {
  readonly path: ScenarioPath;
  readonly time: ServiceTime;
  readonly label: string;
  /** Where the mean comes from elsewhere. */
  readonly spreadOnly?: boolean;
}

export function ServiceTimeFields({ path, time, label, spreadOnly = false }: ServiceTimeFieldsProps) {
  const { t } = useTranslator();
  const { change, error } = useScenarioField<ServiceTime>(path);
  const seconds = t('scenario.unit.seconds');
  const hasSpread = time.distribution !== 'constant' && time.distribution !== 'exponential' && time.distribution !== 'empirical';
  return (
    <>
      {time.distribution === 'empirical' ? (
        <Observations
          label={label}
          observations={time.observations}
          onCommit={(observations) => change({ distribution: 'empirical', observations })}
        />
      ) : (
        !spreadOnly && (
          <ScenarioNumber path={[...path, 'mean']} label={label} unit={t('scenario.unit.secondsMean')} range={ranges.meanTime} step={0.5} />
        )
      )}
      {hasSpread && (
        <ScenarioNumber
          path={[...path, 'cv']}
          label={t('scenario.time.variation')}
          unit={t('scenario.unit.cv')}
          range={ranges.variation}
          step={0.05}
        />
      )}
      {hasSpread && time.minimum !== undefined && (
        <ScenarioNumber path={[...path, 'minimum']} label={t('scenario.time.minimum')} unit={seconds} range={ranges.leastTime} step={0.5} />
      )}
      <ChoiceField
        label={t('scenario.time.family')}
        value={time.distribution}
        choices={families.map((value) => ({ value, label: t(`scenario.time.${value}`) }))}
        onCommit={(family) => {
          change(inFamily(time, family));
        }}
        error={error}
      />
    </>
  );
}

function Observations({
  label,
  observations,
  onCommit,
}: {
  label: string;
  observations: readonly number[];
  onCommit: (values: number[]) => void;
}) {
  const { t } = useTranslator();
  const draft = useDraft({
    shown: observations.join('\n'),
    read: (text) => {
      const read = readNumbers(text);
      if (!read.ok) return { ok: false, message: t('scenario.time.notNumbers', { found: read.found }) };
      const outside = read.values.length === 0 || read.values.length > 10_000 || read.values.some((value) => value < 0 || value > 86_400);
      return outside ? { ok: false, message: t('scenario.time.observationsRange') } : { ok: true, value: [...read.values] };
    },
    onCommit,
    enterCommits: false,
  });
  return (
    <FieldFrame label={label} error={draft.message} hint={t('scenario.time.observations', { count: observations.length })}>
      {(ids) => (
        <Textarea {...ids} value={draft.text} onChange={draft.onChange} onBlur={draft.onBlur} onKeyDown={draft.onKeyDown} rows={5} />
      )}
    </FieldFrame>
  );
}

/** The same mean and variation in another family, as far as it can hold them. */
function inFamily(time: ServiceTime, family: Family): ServiceTime {
  if (family === time.distribution) return time;
  const mean = meanOf(time);
  if (family === 'empirical') return { distribution: 'empirical', observations: [mean] };
  const cv = family === 'constant' ? 0 : family === 'exponential' ? 1 : variationOf(time) || 0.3;
  return { distribution: family, mean: Math.max(mean, 0.01), cv };
}
