// Officers on duty from one clock time to the next: those who supervise lanes, or examine.

import type { Timetable } from '../../../../shared/scenario/schema/bank-schema.ts';
import { clockOf, quarterOf } from '../../../../shared/scenario/clock.ts';
import { AddButton } from '../../../components/add-button.tsx';
import { ChoiceField } from '../../../components/choice-field.tsx';
import { NumberField } from '../../../components/number-field.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import * as ranges from '../fields/ranges.ts';
import { StepRow, StepRows } from '../fields/step-rows.tsx';
import { useScenarioField } from '../fields/use-scenario-field.ts';

export function DutySteps({ path }: { readonly path: readonly (string | number)[] }) {
  const { t } = useTranslator();
  const { value: steps, error, warning, change } = useScenarioField<Timetable>(path);
  const put = (at: number, step: Partial<Timetable[number]>) => {
    change(steps.map((each, index) => (index === at ? { ...each, ...step } : each)));
  };
  return (
    <>
      <StepRows columns={[t('lane.officers.since'), t('lane.officers.onDuty')]}>
        {steps.map(({ from, open }, at) => (
          <StepRow
            key={at}
            name={t('lane.officers.from', { from })}
            remove={t('lane.officers.removeStep', { from })}
            kept={steps.length === 1}
            onRemove={() => {
              change(steps.filter((_, index) => index !== at));
            }}
          >
            <ChoiceField
              label={t('lane.officers.since')}
              value={from}
              choices={quartersBetween(steps[at - 1]?.from, steps[at + 1]?.from).map((clock) => ({ value: clock, label: clock }))}
              onCommit={(clock) => {
                put(at, { from: clock });
              }}
              searchable
              error={at === 0 ? error : undefined}
              warning={at === 0 ? warning : undefined}
            />
            <NumberField
              label={t('lane.officers.onDuty')}
              value={open}
              range={ranges.fewestDesks}
              onCommit={(count) => {
                put(at, { open: count });
              }}
            />
          </StepRow>
        ))}
      </StepRows>
      <AddButton
        disabled={quarterOf(steps.at(-1)?.from ?? '00:00') >= lastQuarter}
        onClick={() => {
          const last = steps.at(-1);
          const next = Math.min(lastQuarter, quarterOf(last?.from ?? '00:00') + 4);
          change([...steps, { from: clockOf(next), open: last?.open ?? 1 }]);
        }}
      >
        {t('lane.officers.addStep')}
      </AddButton>
    </>
  );
}

const lastQuarter = 120;

/** The clock times that keep the steps in order. */
function quartersBetween(before: string | undefined, after: string | undefined): readonly string[] {
  const first = before === undefined ? 0 : quarterOf(before) + 1;
  const last = after === undefined ? lastQuarter : quarterOf(after) - 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, quarter) => clockOf(first + quarter));
}
