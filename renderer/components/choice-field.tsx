// One of a few: a select with the same label, badge and messages as every other field.

import { Select } from '@mantine/core';
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx';

interface ChoiceFieldProps<T extends string> extends FieldFrameProps {
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly onCommit: (value: T) => void;
  readonly searchable?: boolean;
}

export function ChoiceField<T extends string>({ value, choices, onCommit, searchable = false, ...frame }: ChoiceFieldProps<T>) {
  return (
    <FieldFrame {...frame}>
      {(ids) => (
        <Select
          {...ids}
          data={choices.map((choice) => ({ ...choice }))}
          value={value}
          onChange={(chosen) => {
            const choice = choices.find((each) => each.value === chosen);
            if (choice !== undefined && choice.value !== value) onCommit(choice.value);
          }}
          allowDeselect={false}
          searchable={searchable}
          error={frame.error !== undefined}
        />
      )}
    </FieldFrame>
  );
}
