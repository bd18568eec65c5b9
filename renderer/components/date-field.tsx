// A date, typed or picked with the system's own calendar. It is committed once it is a whole date.

import { TextInput } from '@mantine/core';
import { useTranslator } from '../i18n/translator-context.tsx';
import { useDraft, type Reading } from './draft.ts';
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx';

interface DateFieldProps extends FieldFrameProps {
  /** ISO date. */
  readonly value: string;
  readonly onCommit: (value: string) => void;
}

export function DateField({ value, onCommit, error, ...frame }: DateFieldProps) {
  const { t } = useTranslator();
  const read = (text: string): Reading<string> =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= '1900' ? { ok: true, value: text } : { ok: false, message: t('scenario.day.notADate') };
  const draft = useDraft({ shown: value, read, onCommit });
  return (
    <FieldFrame {...frame} error={draft.message ?? error}>
      {(ids) => (
        <TextInput
          {...ids}
          type="date"
          value={draft.text}
          onChange={draft.onChange}
          onBlur={draft.onBlur}
          onKeyDown={draft.onKeyDown}
          error={(draft.message ?? error) !== undefined}
        />
      )}
    </FieldFrame>
  );
}
