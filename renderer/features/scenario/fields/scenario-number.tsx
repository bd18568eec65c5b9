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
}

export function ScenarioNumber({ path, label, unit, range, step, hint }: ScenarioNumberProps) {
  const translator = useTranslator();
  const { value, standard, error, warning, change } = useScenarioField<number>(path);
  const badge = standard !== undefined && (
    <SourceBadge
      field={label}
      standard={standard}
      changed={standard.value !== value}
      shown={`${shownNumber(standard.value, range, translator)} ${unit ?? ''}`.trim()}
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
