// Any of the three passenger groups, at least one.

import { Checkbox } from '@mantine/core';
import { passengerGroups, type PassengerGroup } from '../../../../shared/reference/vocabulary.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import classes from '../scenario.module.css';

interface GroupChoiceProps {
  readonly label: string;
  readonly chosen: readonly PassengerGroup[];
  readonly onChange: (groups: PassengerGroup[]) => void;
}

export function GroupChoice({ label, chosen, onChange }: GroupChoiceProps) {
  const { t } = useTranslator();
  return (
    <fieldset className={classes['fieldset']}>
      <legend>{label}</legend>
      {passengerGroups.map((group) => {
        const held = chosen.includes(group);
        return (
          <Checkbox
            key={group}
            label={t(`vocabulary.group.${group}`)}
            checked={held}
            disabled={held && chosen.length === 1}
            onChange={(event) => {
              const wanted = event.currentTarget.checked;
              onChange(passengerGroups.filter((each) => (each === group ? wanted : chosen.includes(each))));
            }}
          />
        );
      })}
    </fieldset>
  );
}
