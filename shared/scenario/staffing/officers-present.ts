// How many officers of a team are at hand in each quarter-hour: those on shift less those on their breaks.

import { quarterOf } from '../clock.ts';
import type { Break, Team } from '../schema/team-schema.ts';

/** The last quarter-hour a document can speak of ends at 30:00. */
export const quartersOfDay = 120;

/** Officers away in some quarter-hours, `to` not included. */
export interface BreakTurn {
  readonly from: number;
  readonly to: number;
  readonly officers: number;
}

/** The turns in which a team's officers take one break, in order; the last turn has those who are left. */
export function turnsOf({ officers }: Pick<Team, 'officers'>, pause: Break): readonly BreakTurn[] {
  const atOnce = Math.min(officers, pause.atOnce ?? officers);
  const length = pause.minutes / 15;
  const first = quarterOf(pause.from);
  return Array.from({ length: Math.ceil(officers / atOnce) }, (_, turn) => ({
    from: first + turn * length,
    to: first + (turn + 1) * length,
    officers: Math.min(atOnce, officers - turn * atOnce),
  }));
}

/** By quarter-hour from midnight. */
export function officersPresent(team: Team): readonly number[] {
  const [from, to] = [quarterOf(team.shift.from), quarterOf(team.shift.to)];
  const turns = team.breaks.flatMap((pause) => turnsOf(team, pause));
  return Array.from({ length: quartersOfDay }, (_, quarter) => {
    if (quarter < from || quarter >= to) return 0;
    const away = turns.reduce((sum, turn) => sum + (turn.from <= quarter && quarter < turn.to ? turn.officers : 0), 0);
    return Math.max(0, team.officers - away);
  });
}
