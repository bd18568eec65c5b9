// One number about vehicles in a cell of its table.

import type { NumberRange } from '../../../components/number-reading.ts';
import { NumberCell } from '../../../components/number-cell.tsx';
import { useScenarioField } from '../fields/use-scenario-field.ts';
import classes from '../scenario.module.css';

interface VehicleCellProps {
  readonly path: readonly (string | number)[];
  readonly label: string;
  readonly range: NumberRange;
  readonly step?: number;
}

export function VehicleCell({ path, label, range, step = 1 }: VehicleCellProps) {
  const { value, change } = useScenarioField<number>(path);
  return (
    <td className={classes['number']}>
      <NumberCell label={label} value={value} onCommit={change} range={range} step={step} />
    </td>
  );
}
