// What anybody might do about faults without looking: the yardsticks of a drill. Each is done at the very moment of a fault and for as long as it lasts.

import { inOrderOfTime, type Intervention } from '../scenario/schema/intervention-schema.ts';
import { serversOf } from '../scenario/planned-open.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { plannedBanks } from '../scenario/staffing/planned-banks.ts';

export const standardResponses = ['open-all', 'reserves', 'divert'] as const;
export type StandardResponse = (typeof standardResponses)[number];

/** Reserve officers called to each bank of counters, and for how long after the fault is over [s]. */
export const standardReserves = { officers: 2, longer: 1800 };
/** A fault that has no end of its own is taken to last so long [s]. */
const usualLength = 1800;

/** What one of them does about the faults; empty where it can do nothing in this hall. */
export function standardResponse(response: StandardResponse, scenario: Scenario, faults: readonly Intervention[]): readonly Intervention[] {
  const counters = plannedBanks(scenario).filter((bank) => bank.kind === 'counter' && serversOf(bank) > 0);
  const [first] = inOrderOfTime(faults);
  if (first === undefined) return [];
  switch (response) {
    case 'open-all':
      return counters.map((bank) => ({ what: 'open', at: first.at, bank: bank.id, open: serversOf(bank) }));
    case 'reserves':
      return inOrderOfTime(
        faults.flatMap((fault) =>
          counters.map(({ id }) => ({
            what: 'staff' as const,
            at: fault.at,
            until: endOf(fault) + standardReserves.longer,
            bank: id,
            by: standardReserves.officers,
          })),
        ),
      );
    case 'divert':
      return inOrderOfTime(
        faults.flatMap((fault) =>
          'bank' in fault ? [{ what: 'divert' as const, at: fault.at, until: endOf(fault), bank: fault.bank }] : [],
        ),
      );
  }
}

function endOf(fault: Intervention): number {
  return 'until' in fault ? fault.until : fault.at + usualLength;
}
