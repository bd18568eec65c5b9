// A line of text that is committed on Enter or on leaving.

import { TextInput } from '@mantine/core';
import { useTranslator } from '../i18n/translator-context.tsx';
import { useDraft, type Reading } from './draft.ts';
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx';

export interface TextFieldProps extends FieldFrameProps {
  readonly value: string;
  readonly onCommit: (value: string) => void;
  /** Most characters. */
  readonly maxLength: number;
}

export function TextField({ value, onCommit, maxLength, error, ...frame }: TextFieldProps) {
  const { t } = useTranslator();
  const read = (text: string): Reading<string> =>
    text.trim() === '' ? { ok: false, message: t('frame.field.empty') } : { ok: true, value: text.trim() };
  const draft = useDraft({ shown: value, read, onCommit });
  return (
    <FieldFrame {...frame} error={draft.message ?? error}>
      {(ids) => (
        <TextInput
          {...ids}
          value={draft.text}
          onChange={draft.onChange}
          onBlur={draft.onBlur}
          onKeyDown={draft.onKeyDown}
          maxLength={maxLength}
          autoComplete="off"
          error={(draft.message ?? error) !== undefined}
        />
      )}
    </FieldFrame>
  );
}
