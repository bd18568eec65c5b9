// How every field looks: label and badge above, input with its unit, then the reason why not, or the allowed range while one types.

import { Input, Text } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './fields.module.css';

export interface FieldFrameProps {
  readonly label: string;
  /** Stands beside the label: where the value comes from. */
  readonly badge?: ReactNode;
  /** What may be entered, in words. */
  readonly range?: string | undefined;
  /** What is wrong with the value, in words. */
  readonly error?: string | undefined;
  /** What is odd about the value, in words, though it can be run. */
  readonly warning?: string | undefined;
  /** A line of explanation that is always shown. */
  readonly hint?: string | undefined;
}

/** What ties the input to its label and to what describes it; Mantine's inputs would else describe themselves by their own parts alone. */
export interface FieldIds {
  readonly id: string;
  readonly attributes: { readonly input: { readonly 'aria-describedby': string; readonly 'aria-invalid': boolean } };
}

export function FieldFrame({
  label,
  badge,
  range,
  error,
  warning,
  hint,
  children,
}: FieldFrameProps & { children: (ids: FieldIds) => ReactNode }) {
  const id = useId();
  const describedBy = `${id}-says`;
  return (
    <div className={classes['field']}>
      <div className={classes['labelRow']} data-label-row>
        <label htmlFor={id} className={classes['label']}>
          {label}
        </label>
        {badge}
      </div>
      {children({ id, attributes: { input: { 'aria-describedby': describedBy, 'aria-invalid': error !== undefined } } })}
      <div id={describedBy}>
        {error !== undefined && (
          <Input.Error role="alert" className={classes['message'] ?? ''}>
            {error}
          </Input.Error>
        )}
        {error === undefined && warning !== undefined && <p className={classes['warning']}>{warning}</p>}
        {hint !== undefined && (
          <Text size="xs" c="dimmed" className={classes['message'] ?? ''}>
            {hint}
          </Text>
        )}
        {range !== undefined && <span className={classes['range']}>{range}</span>}
      </div>
    </div>
  );
}
