// A number of the scenario: field, unit, range, source and problems, all from its path.

import { NumberField } from '../../../components/number-field.tsx';
import { shownNumber, type NumberRange } from '../../../components/number-reading.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import type { ScenarioPath } from './scenario-path.ts';
import { SourceBadge } from './source-badge.tsx';
import { useScenarioField } from './use-scenario-field.ts';

interface ScenarioNumberProps {
  readonly path: ScenarioPath;
  readonly label: string;
  readonly unit?: string;
  readonly range: NumberRange;
  readonly step?: number;
  readonly hint?: string;
  /** What holds where the document says nothing. */
  readonly absent?: number;
}

export function ScenarioNumber({ path, label, unit, range, step, hint, absent }: ScenarioNumberProps) {
  const translator = useTranslator();
  const { value: written, standard, error, warning, change } = useScenarioField<number | undefined>(path);
  const value = written ?? absent ?? Number.NaN;
  const badge = standard !== undefined && (
    <SourceBadge
      field={label}
      standard={standard}
      changed={standard.value !== value}
      shown={`${shownNumber(standard.value ?? value, range, translator)} ${unit ?? ''}`.trim()}
      onReset={() => {
        change(standard.value);
      }}
    />
  );
  return (
    <NumberField
      label={label}
      badge={badge}
      value={value}
      onCommit={change}
      range={range}
      unit={unit}
      error={error}
      warning={warning}
      hint={hint}
      {...(step === undefined ? {} : { step })}
    />
  );
}
