// One of a few values of the scenario, with source and problems from its path.

import { ChoiceField } from '../../../components/choice-field.tsx';
import type { ScenarioPath } from './scenario-path.ts';
import { SourceBadge } from './source-badge.tsx';
import { useScenarioField } from './use-scenario-field.ts';

interface ScenarioChoiceProps<T extends string> {
  readonly path: ScenarioPath;
  readonly label: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly hint?: string;
  readonly searchable?: boolean;
  /** What it means that the field is absent. */
  readonly absent?: T;
}

export function ScenarioChoice<T extends string>({ path, label, choices, hint, searchable = false, absent }: ScenarioChoiceProps<T>) {
  const { value: present, standard, error, warning, change } = useScenarioField<T>(path);
  // Only a field that says what its absence means may be absent.
  const value = present ?? absent ?? present;
  const nameOf = (chosen: T) => choices.find((choice) => choice.value === chosen)?.label ?? chosen;
  const badge = standard !== undefined && (
    <SourceBadge
      field={label}
      standard={standard}
      changed={standard.value !== value}
      shown={nameOf(standard.value)}
      onReset={() => {
        change(standard.value);
      }}
    />
  );
  return (
    <ChoiceField
      label={label}
      badge={badge}
      value={value}
      choices={choices}
      onCommit={change}
      searchable={searchable}
      error={error}
      warning={warning}
      hint={hint}
    />
  );
}
