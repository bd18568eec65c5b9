// Who travels together: the share of each group, which always make a whole.

import { passengerGroups } from '../../../../shared/reference/vocabulary.ts';
import type { GroupShares } from '../../../../shared/scenario/schema/scheduled-schema.ts';
import { NumberField } from '../../../components/number-field.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import * as ranges from '../fields/ranges.ts';
import { useScenarioField } from '../fields/use-scenario-field.ts';
import type { ScenarioPath } from '../fields/scenario-path.ts';
import { putShare } from './coming-edits.ts';

export function GroupShareFields({ path }: { path: ScenarioPath }) {
  const { t } = useTranslator();
  const { value, change, error } = useScenarioField<GroupShares>(path);
  return (
    <>
      {passengerGroups.map((group, at) => (
        <NumberField
          key={group}
          label={t(`vocabulary.group.${group}`)}
          value={value.find((one) => one.group === group)?.share ?? 0}
          range={ranges.share}
          unit={t('scenario.unit.percent')}
          onCommit={(share) => {
            change(putShare(value, group, share));
          }}
          error={at === 0 ? error : undefined}
        />
      ))}
    </>
  );
}
