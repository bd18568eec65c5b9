// Where the figures of transport, surges and groups' own variation come from: usual figures of the kind of transport; of a day that comes with the
// program what it was given there.

import { assumed, cite, derived, type Sourced } from '../../reference/sourced.ts';
import { transportFigures } from '../../reference/transport-figures.ts';
import type { Demand } from '../schema/demand-schema.ts';
import type { ProblemPath } from '../problem.ts';
import type { Surge, Transport } from '../schema/scheduled-schema.ts';

/** The default of a field of one transport of `demand.scheduled`; the path starts below it. */
export function transportAt(transport: Transport, path: ProblemPath, ready: Transport | undefined): Sourced<unknown> | undefined {
  const figures = transportFigures(transport.mode, transport.role);
  switch (path.join('.')) {
    case 'load.mean':
      return figures.load;
    case 'load.cv':
      return transport.load.of === 'passengers' ? figures.loadCv : undefined;
    case 'delay.meanMinutes':
      return figures.delay;
    case 'delay.sdMinutes':
      return figures.delaySd;
    case 'toHall.meanMinutes':
      return figures.toHall;
    case 'toHall.cv':
      return figures.toHallCv;
    case 'toHall.leastMinutes':
      return figures.toHallLeast;
    default:
      return givenThere(ready, path, transport.mode === 'flight' && (path[0] === 'headways' || path[0] === 'runs'));
  }
}

/** The same for a surge. */
export function surgeAt(path: ProblemPath, ready: Surge | undefined): Sourced<unknown> | undefined {
  return givenThere(ready, path, false);
}

export function groupVariationAt(): Sourced<number> {
  return assumed(0, cite('The groups rise and fall together', '各組旅客同升同跌'));
}

const flightsByHour = cite(
  'Computed from the Airport’s published flight times, 16 August to 14 November 2023: flights by hour of a mean day, spread evenly within the hour',
  '按機場公布的航班時間計算（2023年8月16日至11月14日）：平均一日每小時航班數目，於該小時內平均分布',
);
const invented = cite('Assumed for this example: no figure is published', '屬本例子的假設：沒有公布數字');

function givenThere(ready: object | undefined, path: ProblemPath, counted: boolean): Sourced<unknown> | undefined {
  const value = path.reduce<unknown>(
    (found, step) => (typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[String(step)] : undefined),
    ready,
  );
  if (value === undefined) return undefined;
  return counted ? derived(value, flightsByHour) : assumed(value, invented);
}

/** The transport and the surge of this name in days that come with the program. */
export function sameIn(days: readonly Pick<Demand, 'scheduled' | 'surges'>[], { id }: { readonly id: string }) {
  return {
    transport: days.flatMap(({ scheduled }) => scheduled?.transports ?? []).find((one) => one.id === id),
    surge: days.flatMap(({ surges }) => surges ?? []).find((one) => one.id === id),
  };
}
