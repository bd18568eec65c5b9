// How many a run carries: passengers, or the share taken of its seats.

import type { Transport } from '../../../../shared/scenario/schema/scheduled-schema.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { ChoiceField } from '../../../components/choice-field.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import type { ScenarioPath } from '../fields/scenario-path.ts';
import { useScenarioField } from '../fields/use-scenario-field.ts';

export function LoadFields({ transport, index }: { transport: Transport; index: number }) {
  const { t } = useTranslator();
  const path: ScenarioPath = ['demand', 'scheduled', 'transports', index, 'load'];
  const { change } = useScenarioField<Transport['load']>(path);
  const { load } = transport;
  return (
    <>
      <ChoiceField
        label={t('scenario.transport.loadAs')}
        value={load.of}
        choices={(['passengers', 'seats'] as const).map((value) => ({ value, label: t(`scenario.transport.loads.${value}`) }))}
        onCommit={(of) => {
          if (of === load.of) return;
          // The mean stays: four seats in five are taken of as many as that makes.
          if (load.of === 'passengers') change({ of: 'seats', seats: Math.max(1, Math.round(load.mean / 0.8)), factor: 0.8, cv: 0.1 });
          else change({ of: 'passengers', mean: load.seats * load.factor, cv: load.cv });
        }}
      />
      {load.of === 'passengers' ? (
        <ScenarioNumber
          path={[...path, 'mean']}
          label={t('scenario.transport.passengersEach')}
          unit={t('scenario.unit.people')}
          range={ranges.load}
        />
      ) : (
        <>
          <ScenarioNumber path={[...path, 'seats']} label={t('scenario.transport.seats')} range={ranges.seats} />
          <ScenarioNumber
            path={[...path, 'factor']}
            label={t('scenario.transport.factor')}
            unit={t('scenario.unit.percent')}
            range={ranges.share}
          />
        </>
      )}
      <ScenarioNumber
        path={[...path, 'cv']}
        label={t('scenario.transport.spread')}
        unit={t('scenario.unit.percent')}
        range={ranges.loadSpread}
      />
    </>
  );
}
