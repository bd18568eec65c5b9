// Where somebody has just lined up.

import type { Hall } from '../model/state/hall.ts';

/** The line of the bank at whose end the party stands now. */
export function lineJoined({ lines, plan }: Hall, party: number, bank: number): number {
  const { firstLine, lines: count } = plan.banks[bank]!;
  for (let line = firstLine; line < firstLine + count; line += 1) {
    const { length } = lines[line]!;
    if (length > 0 && lines[line]!.at(length - 1) === party) return line;
  }
  throw new Error(`party ${party} stands at the end of no line of bank ${bank}`);
}
