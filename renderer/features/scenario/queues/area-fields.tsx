// The floor of the hall in each direction.

import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import * as ranges from '../fields/ranges.ts';
import { ScenarioNumber } from '../fields/scenario-number.tsx';

export function AreaFields() {
  const { t } = useTranslator();
  const areas = useAppStore((state) => state.scenario.queues?.areas) ?? [];
  return (
    <>
      {areas.map(({ direction }, index) => (
        <ScenarioNumber
          key={direction}
          path={['queues', 'areas', index, 'squareMeters']}
          label={t('queueing.field.area', { direction: t(`vocabulary.direction.${direction}`) })}
          unit={t('queueing.unit.squareMeters')}
          range={ranges.squareMeters}
          step={50}
        />
      ))}
    </>
  );
}
