// Vehicles at a road control point: how many of each class come, and the kiosks and teams of officers that clear them.

import { Text } from '@mantine/core';
import { controlPoint } from '../../../../shared/reference/control-points.ts';
import { vehicleTimes } from '../../../../shared/reference/vehicle-times.ts';
import type { KioskBank, VehicleFlow } from '../../../../shared/scenario/schema/vehicle-schema.ts';
import { RemoveButton } from '../../../components/remove-button.tsx';
import { AddButton } from '../../../components/add-button.tsx';
import { SectionCard } from '../../../components/section-card.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import classes from '../scenario.module.css';
import { FlowRow } from './flow-row.tsx';
import { KioskRow } from './kiosk-row.tsx';
import { addKiosksFor } from './vehicle-edits.ts';

export function VehiclesCard() {
  const { t, text } = useTranslator();
  const place = useAppStore((state) => state.scenario.controlPoint);
  const vehicles = useAppStore((state) => state.scenario.vehicles);
  const editScenario = useAppStore((state) => state.editScenario);
  if (vehicles === undefined && controlPoint(place).mode !== 'road') return undefined;
  const add = (what: 'kiosks' | 'students') => {
    editScenario((draft) => {
      addKiosksFor(draft, what);
    });
  };
  const hasStudents = vehicles?.flows.some(({ vehicle }) => vehicle === 'student-coach') ?? false;
  return (
    <SectionCard
      title={t('vehicles.title')}
      subtitle={t('vehicles.subtitle')}
      actions={
        <>
          {vehicles === undefined && <AddButton onClick={() => add('kiosks')}>{t('vehicles.add')}</AddButton>}
          {!hasStudents && <AddButton onClick={() => add('students')}>{t('vehicles.addStudents')}</AddButton>}
          {vehicles !== undefined && (
            <RemoveButton
              onClick={() => {
                editScenario((draft) => {
                  delete draft.vehicles;
                });
              }}
            >
              {t('vehicles.remove')}
            </RemoveButton>
          )}
        </>
      }
    >
      {vehicles !== undefined && (
        <div className={classes['tableScroll']}>
          <FlowTable flows={vehicles.flows} />
          <KioskTable kiosks={vehicles.kiosks} />
        </div>
      )}
      <Text size="xs" c="dimmed" mt="xs">
        {t('vehicles.explained')} {vehicles !== undefined && text(vehicleTimes['private-car'].perVehicle.source.citation)}
      </Text>
    </SectionCard>
  );
}

function FlowTable({ flows }: { readonly flows: readonly VehicleFlow[] }) {
  const { t } = useTranslator();
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{t('vehicles.column.vehicles')}</th>
          {(['perDay', 'occupants', 'share', 'withinMinutes'] as const).map((column) => (
            <th key={column} scope="col" className={classes['number']}>
              {t(`vehicles.column.${column}`)}
            </th>
          ))}
          <th scope="col">{t('vehicles.column.source')}</th>
        </tr>
      </thead>
      <tbody>
        {flows.map((flow, index) => (
          <FlowRow key={`${flow.direction} ${flow.vehicle}`} flow={flow} index={index} />
        ))}
      </tbody>
    </table>
  );
}

function KioskTable({ kiosks }: { readonly kiosks: readonly KioskBank[] }) {
  const { t } = useTranslator();
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{t('vehicles.column.kiosks')}</th>
          {(['open', 'perVehicle', 'perOccupant', 'handover', 'officers'] as const).map((column) => (
            <th key={column} scope="col" className={classes['number']}>
              {t(`vehicles.column.${column}`)}
            </th>
          ))}
          <th scope="col">{t('vehicles.column.takenFrom')}</th>
          <th scope="col">{t('vehicles.column.source')}</th>
        </tr>
      </thead>
      <tbody>
        {kiosks.map((kiosk, index) => (
          <KioskRow key={kiosk.id} kiosk={kiosk} index={index} />
        ))}
      </tbody>
    </table>
  );
}
