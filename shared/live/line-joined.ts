// Which line of a bank a party has just joined: it stands at the end of one, or at the front where it was handed over.

import type { Hall } from '../model/state/hall.ts';

export function lineJoined({ lines, plan }: Hall, party: number, bank: number): { readonly line: number; readonly atFront: 0 | 1 } {
  const { firstLine, lines: count } = plan.banks[bank]!;
  for (let line = firstLine; line < firstLine + count; line += 1) {
    const here = lines[line]!;
    if (here.length === 0) continue;
    if (here.at(here.length - 1) === party) return { line, atFront: 0 };
    if (here.at(0) === party) return { line, atFront: 1 };
  }
  throw new Error(`party ${party} stands at neither end of a line of bank ${bank}`);
}
