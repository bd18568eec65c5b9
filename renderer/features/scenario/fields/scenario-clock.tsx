// A clock time of the scenario to the minute, typed as people write it: "10:40", "1040".

import { TextField } from '../../../components/text-field.tsx';
import type { Reading } from '../../../components/draft.ts';
import { clockText, readClock } from '../../../../shared/scenario/clock-text.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import type { ScenarioPath } from './scenario-path.ts';
import { useScenarioField } from './use-scenario-field.ts';

export function ScenarioClock({ path, label }: { readonly path: ScenarioPath; readonly label: string }) {
  const { t } = useTranslator();
  const { value, error, warning, change } = useScenarioField<string>(path);
  const read = (typed: string): Reading<string> => {
    const time = readClock(typed);
    return time === undefined || time % 60 !== 0
      ? { ok: false, message: t('staffing.clock.notAClock') }
      : { ok: true, value: clockText(time) };
  };
  return <TextField label={label} value={value} onCommit={change} maxLength={8} read={read} error={error} warning={warning} />;
}
