// One bank of kiosks, or the teams that board coaches: how many, how fast, and whose officers they are.

import { NativeSelect } from '@mantine/core';
import type { KioskBank } from '../../../../shared/scenario/schema/vehicle-schema.ts';
import { NumberCell } from '../../../components/number-cell.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import * as ranges from '../fields/ranges.ts';
import classes from '../scenario.module.css';
import { RowSource } from './row-source.tsx';
import { VehicleCell } from './vehicle-cell.tsx';
import { openAtMost } from './vehicle-edits.ts';

export function KioskRow({ kiosk, index }: { readonly kiosk: KioskBank; readonly index: number }) {
  const { t, text } = useTranslator();
  const banks = useAppStore((state) => state.scenario.banks);
  const editScenario = useAppStore((state) => state.editScenario);
  const path = ['vehicles', 'kiosks', index];
  const name = text(kiosk.name);
  const label = (column: 'open' | 'perVehicle' | 'perOccupant' | 'handover' | 'officers' | 'takenFrom') =>
    `${name}: ${t(`vehicles.column.${column}`)}`;
  const edit = (change: (edited: KioskBank) => void) => {
    editScenario((draft) => {
      const edited = draft.vehicles?.kiosks[index];
      if (edited !== undefined) change(edited);
    });
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={classes['number']}>
        <NumberCell
          label={label('open')}
          value={Math.max(0, ...kiosk.timetable.map(({ open }) => open))}
          range={ranges.kiosks}
          onCommit={(most) => {
            edit((edited) => {
              edited.timetable = openAtMost(edited.timetable, most);
            });
          }}
        />
      </td>
      {(['perVehicle', 'perOccupant'] as const).map((field) =>
        kiosk[field].distribution === 'empirical' ? (
          <td key={field} className={classes['number']}>
            {t('scenario.time.empirical')}
          </td>
        ) : (
          <VehicleCell key={field} path={[...path, field, 'mean']} label={label(field)} range={ranges.meanTime} />
        ),
      )}
      <VehicleCell path={[...path, 'handover']} label={label('handover')} range={ranges.handover} />
      <VehicleCell path={[...path, 'teamOfficers']} label={label('officers')} range={ranges.teamOfficers} />
      <td>
        <NativeSelect
          size="xs"
          miw="9rem"
          aria-label={label('takenFrom')}
          value={kiosk.takenFrom ?? ''}
          data={[
            { value: '', label: t('vehicles.nobody') },
            ...banks.filter(({ kind }) => kind === 'counter').map((bank) => ({ value: bank.id, label: text(bank.name) })),
          ]}
          onChange={(event) => {
            const from = event.currentTarget.value;
            edit((edited) => {
              if (from === '') delete edited.takenFrom;
              else edited.takenFrom = from;
            });
          }}
        />
      </td>
      <RowSource
        name={name}
        paths={[
          [...path, 'perVehicle', 'mean'],
          [...path, 'perOccupant', 'mean'],
          [...path, 'handover'],
          [...path, 'teamOfficers'],
        ]}
      />
    </tr>
  );
}
