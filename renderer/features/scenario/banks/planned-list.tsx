// A list of things planned at a bank, each with a beginning, an end and a reason: shown one by one, with a button for one more.

import type { ReactNode } from 'react';
import { AddButton } from '../../../components/add-button.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { FieldGroup } from '../fields/field-group.tsx';
import { RemovableGroup } from '../fields/removable-group.tsx';
import { ScenarioClock } from '../fields/scenario-clock.tsx';
import type { ScenarioPath } from '../fields/scenario-path.ts';
import { useScenarioField } from '../fields/use-scenario-field.ts';
import classes from '../scenario.module.css';

interface PlannedListProps {
  readonly title: string;
  /** What this is, in a sentence, shown while there is none. */
  readonly about: string;
  readonly add: string;
  readonly path: ScenarioPath;
  readonly entries: readonly unknown[];
  readonly nameOf: (index: number) => string;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  /** The fields of one entry beside its times and its reason. */
  readonly children: (path: ScenarioPath, index: number) => ReactNode;
}

export function PlannedList({ title, about, add, path, entries, nameOf, onAdd, onRemove, children }: PlannedListProps) {
  const { t } = useTranslator();
  return (
    <FieldGroup
      title={title}
      actions={
        <AddButton quiet onClick={onAdd}>
          {add}
        </AddButton>
      }
    >
      {entries.length === 0 && <p className={classes['note']}>{about}</p>}
      {entries.map((_, index) => {
        const here = [...path, index];
        const name = nameOf(index);
        return (
          <RemovableGroup
            key={index}
            title={name}
            removeLabel={t('staffing.planned.remove', { what: name })}
            onRemove={() => {
              onRemove(index);
            }}
          >
            {children(here, index)}
            <ScenarioClock path={[...here, 'from']} label={t('staffing.planned.from')} />
            <ScenarioClock path={[...here, 'to']} label={t('staffing.planned.to')} />
            <Reason path={[...here, 'reason']} />
          </RemovableGroup>
        );
      })}
    </FieldGroup>
  );
}

function Reason({ path }: { readonly path: ScenarioPath }) {
  const { t } = useTranslator();
  const { value, change } = useScenarioField<string>(path);
  return <TextField label={t('staffing.planned.reason')} value={value} onCommit={change} maxLength={200} mayBeEmpty />;
}
