// A clock time on the minute.

import { TextInput } from '@mantine/core';
import { useDraft } from '../../../components/draft.ts';
import { FieldFrame } from '../../../components/field-frame.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import type { ScenarioPath } from '../fields/scenario-path.ts';
import { useScenarioField } from '../fields/use-scenario-field.ts';
import { clockFrom } from './run-lines.ts';

export function ClockField({ path, label }: { path: ScenarioPath; label: string }) {
  const { t } = useTranslator();
  const { value, change, error } = useScenarioField<string>(path);
  const draft = useDraft({
    shown: value,
    read: (text) => {
      const clock = clockFrom(text);
      return clock === undefined ? { ok: false, message: t('scenario.transport.notAClock') } : { ok: true, value: clock };
    },
    onCommit: change,
  });
  const message = draft.message ?? error;
  return (
    <FieldFrame label={label} error={message}>
      {(ids) => (
        <TextInput
          {...ids}
          value={draft.text}
          onChange={draft.onChange}
          onBlur={draft.onBlur}
          onKeyDown={draft.onKeyDown}
          maxLength={5}
          autoComplete="off"
          error={message !== undefined}
        />
      )}
    </FieldFrame>
  );
}
