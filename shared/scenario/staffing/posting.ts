// Where the officers at hand sit in one quarter-hour: first every bank's fewest desks, then one more desk here and there in turn, up to its most.

import type { Staffing } from '../schema/team-schema.ts';

/** A team at one moment: officers at hand, and the banks it staffs by their place in the list of banks, in its own order. */
export interface Present {
  readonly officers: number;
  readonly banks: readonly number[];
}

export interface Posting {
  /** Officers of each team at each bank. */
  readonly at: readonly (readonly number[])[];
  /** Of each team, those for whom no desk is left. */
  readonly spare: readonly number[];
}

/** Teams that staff few banks choose before those that can also go elsewhere; between equals in the order of the list. */
export function post(teams: readonly Present[], banks: readonly Staffing[]): Posting {
  const at = teams.map(() => banks.map(() => 0));
  const spare = teams.map(({ officers }) => officers);
  const desks = banks.map(() => 0);
  const order = teams.map((_, team) => team).toSorted((a, b) => teams[a]!.banks.length - teams[b]!.banks.length || a - b);
  const send = (team: number, bank: number, officers: number) => {
    at[team]![bank]! += officers;
    desks[bank]! += officers;
    spare[team]! -= officers;
  };
  for (const team of order) {
    for (const bank of teams[team]!.banks) {
      const fewest = Math.min(banks[bank]!.minimum, banks[bank]!.maximum);
      send(team, bank, Math.max(0, Math.min(spare[team]!, fewest - desks[bank]!)));
    }
  }
  for (const team of order) {
    let sent = true;
    while (sent) {
      sent = false;
      for (const bank of teams[team]!.banks) {
        if (!(spare[team]! > 0 && desks[bank]! < banks[bank]!.maximum)) continue;
        send(team, bank, 1);
        sent = true;
      }
    }
  }
  return { at, spare };
}
