// A clock time on the minute.

import { TextField } from '../../../components/text-field.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import type { ScenarioPath } from '../fields/scenario-path.ts';
import { useScenarioField } from '../fields/use-scenario-field.ts';
import { clockFrom } from './run-lines.ts';

export function ClockField({ path, label }: { path: ScenarioPath; label: string }) {
  const { t } = useTranslator();
  const { value, change, error } = useScenarioField<string>(path);
  return (
    <TextField
      label={label}
      value={value}
      maxLength={5}
      read={(text) => {
        const clock = clockFrom(text);
        return clock === undefined ? { ok: false, message: t('scenario.transport.notAClock') } : { ok: true, value: clock };
      }}
      onCommit={change}
      error={error}
    />
  );
}
