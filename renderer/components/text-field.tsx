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
  /** How what is typed becomes the value; without it, as it stands, but for spaces around it. */
  readonly read?: (text: string) => Reading<string>;
  /** True where nothing at all may stand there. */
  readonly mayBeEmpty?: boolean;
}

export function TextField({ value, onCommit, maxLength, read, mayBeEmpty = false, error, ...frame }: TextFieldProps) {
  const { t } = useTranslator();
  const asItStands = (text: string): Reading<string> =>
    text.trim() === '' && !mayBeEmpty ? { ok: false, message: t('frame.field.empty') } : { ok: true, value: text.trim() };
  const draft = useDraft({ shown: value, read: read ?? asItStands, onCommit });
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
