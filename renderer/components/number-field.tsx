// A number with its unit and range. Arrow keys step it; Enter or leaving the field commits it; Escape takes it back.

import { TextInput } from '@mantine/core';
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx';
import classes from './fields.module.css';
import { useNumberDraft, type NumberInputProps } from './number-draft.ts';

export interface NumberFieldProps extends Omit<FieldFrameProps, 'range'>, NumberInputProps {
  readonly disabled?: boolean;
}

export function NumberField({ value, onCommit, range, unit, step, disabled = false, error, ...frame }: NumberFieldProps) {
  const { input, message, allowed } = useNumberDraft({ value, onCommit, range, unit, step });
  return (
    <FieldFrame {...frame} error={message ?? error} range={allowed}>
      {(ids) => (
        <TextInput
          {...ids}
          {...input}
          disabled={disabled}
          error={(message ?? error) !== undefined}
          rightSection={unit === undefined ? undefined : <span className={classes['unit']}>{unit}</span>}
          rightSectionWidth={unit === undefined ? undefined : 'auto'}
          rightSectionPointerEvents="none"
        />
      )}
    </FieldFrame>
  );
}
