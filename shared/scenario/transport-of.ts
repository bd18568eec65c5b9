// A new transport for a scenario: usual load, delay and way to the hall for its kind, and no runs yet.

import type { LocalizedText } from '../reference/sourced.ts';
import { transportFigures } from '../reference/transport-figures.ts';
import type { Transport } from './schema/scheduled-schema.ts';

/** `change` says what is not usual about it. */
export function transportOf(
  { id, name, mode, role, direction }: Pick<Transport, 'id' | 'mode' | 'role' | 'direction'> & { readonly name: LocalizedText },
  change: Partial<Transport> = {},
): Transport {
  const figures = transportFigures(mode, role);
  const { delay, delaySd } = figures;
  return {
    id,
    name: { ...name },
    mode,
    direction,
    role,
    groups: [{ group: 'resident', share: 1 }],
    load: { of: 'passengers', mean: figures.load.value, cv: figures.loadCv.value },
    travel: 'separately',
    ...(delay === undefined || delaySd === undefined ? {} : { delay: { meanMinutes: delay.value, sdMinutes: delaySd.value } }),
    toHall: { meanMinutes: figures.toHall.value, cv: figures.toHallCv.value, leastMinutes: figures.toHallLeast.value },
    headways: [],
    runs: [],
    ...change,
  };
}
