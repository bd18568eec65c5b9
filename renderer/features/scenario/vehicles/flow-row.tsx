// The vehicles of one class in one direction: how many, people in each, target. Coaches by timetable are counted, not typed here.

import type { VehicleFlow } from '../../../../shared/scenario/schema/vehicle-schema.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import * as ranges from '../fields/ranges.ts';
import classes from '../scenario.module.css';
import { RowSource } from './row-source.tsx';
import { VehicleCell } from './vehicle-cell.tsx';

export function FlowRow({ flow, index }: { readonly flow: VehicleFlow; readonly index: number }) {
  const { t, format } = useTranslator();
  const path = ['vehicles', 'flows', index];
  const name = t(`vehicles.of.${flow.direction}`, { vehicles: t(`vocabulary.vehicle.${flow.vehicle}`) });
  const label = (column: 'perDay' | 'occupants' | 'share' | 'withinMinutes') => `${name}: ${t(`vehicles.column.${column}`)}`;
  return (
    <tr>
      <th scope="row">{name}</th>
      {flow.comes.by === 'profile' ? (
        <VehicleCell path={[...path, 'comes', 'vehicles']} label={label('perDay')} range={ranges.vehicles} step={100} />
      ) : (
        <td className={classes['number']}>{format.number(flow.comes.coachRuns.reduce((sum, { coaches }) => sum + coaches, 0))}</td>
      )}
      <VehicleCell path={[...path, 'occupants']} label={label('occupants')} range={ranges.occupants} step={0.1} />
      {flow.target === undefined ? (
        <td colSpan={2}>–</td>
      ) : (
        <>
          <VehicleCell path={[...path, 'target', 'share']} label={label('share')} range={ranges.share} />
          <VehicleCell path={[...path, 'target', 'withinMinutes']} label={label('withinMinutes')} range={ranges.targetMinutes} />
        </>
      )}
      <RowSource name={label('occupants')} paths={[[...path, 'occupants']]} />
    </tr>
  );
}
