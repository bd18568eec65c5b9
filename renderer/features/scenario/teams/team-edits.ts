// Adding and removing teams of officers, and handing a bank of counters from its timetable to teams and back.

import type { Draft } from 'immer';
import { clockOf, quarterOf } from '../../../../shared/scenario/clock.ts';
import { usualBreak } from '../../../../shared/scenario/provenance/provenance.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { plannedBanks } from '../../../../shared/scenario/staffing/planned-banks.ts';
import type { Team } from '../../../../shared/scenario/schema/team-schema.ts';
import { freeId } from '../banks/free-id.ts';
import { newTeamName } from './team-names.ts';

/** Hours in a shift of a team just added. */
const usualShift = 9;

/** A team for this bank, which teams staff from now on; returns its id. As many officers as the bank's timetable opened desks at most. */
export function addTeam(draft: Draft<Scenario>, bankId: string): string {
  const bank = draft.banks.find(({ id }) => id === bankId);
  const most = Math.max(1, ...(bank?.timetable.map(({ open }) => open) ?? []));
  const teams = (draft.teams ??= []);
  const id = freeId(
    teams.map((team) => team.id),
    'team',
  );
  const before = teams.findLast(({ staffs }) => staffs.includes(bankId));
  const [opens, closes] = [quarterOf(draft.openingHours.opens), quarterOf(draft.openingHours.closes)];
  const team: Team = {
    id,
    name: newTeamName(teams.length + 1),
    officers: before?.officers ?? most,
    // The first team holds the whole day, so that nothing is shut by adding it.
    shift:
      before === undefined
        ? { from: clockOf(opens), to: clockOf(closes) }
        : { from: clockOf(opens), to: clockOf(Math.min(closes, opens + 4 * usualShift)) },
    breaks: [],
    staffs: [bankId],
  };
  teams.push(team);
  staffBank(draft, bankId);
  return id;
}

/** The bank's desks come from teams and not from its timetable. */
export function staffBank(draft: Draft<Scenario>, bankId: string): void {
  const bank = draft.banks.find(({ id }) => id === bankId);
  if (bank?.kind !== 'counter' || bank.staffing !== undefined) return;
  bank.staffing = { minimum: 1, maximum: Math.max(1, ...bank.timetable.map(({ open }) => open)) };
  bank.timetable = [];
}

/** The desks that the teams came to become the bank's timetable; teams that staff nothing else go. */
export function paintBank(draft: Draft<Scenario>, bankId: string): void {
  const timetable = plannedBanks(draft as Scenario).find(({ id }) => id === bankId)?.timetable ?? [];
  const bank = draft.banks.find(({ id }) => id === bankId);
  if (bank?.kind !== 'counter' || bank.staffing === undefined) return;
  bank.timetable = timetable.map((step) => ({ ...step }));
  delete bank.staffing;
  keepTeams(
    draft,
    (draft.teams ?? []).map((team) => ({ ...team, staffs: team.staffs.filter((id) => id !== bankId) })),
  );
}

/** Banks that no other team staffs go back to a timetable, that which they had with this team. */
export function removeTeam(draft: Draft<Scenario>, teamId: string): void {
  const team = draft.teams?.find(({ id }) => id === teamId);
  if (team === undefined) return;
  for (const bank of team.staffs) {
    if (draft.teams?.every(({ id, staffs }) => id === teamId || !staffs.includes(bank)) === true) paintBank(draft, bank);
  }
  keepTeams(draft, draft.teams?.filter(({ id }) => id !== teamId) ?? []);
}

export function addBreak(draft: Draft<Scenario>, teamId: string): void {
  const team = draft.teams?.find(({ id }) => id === teamId);
  if (team === undefined) return;
  const [from, to] = [quarterOf(team.shift.from), quarterOf(team.shift.to)];
  const last = team.breaks.at(-1);
  const middle = last === undefined ? Math.floor((from + to) / 2) : Math.min(to - 1, quarterOf(last.from) + 12);
  team.breaks.push({ from: clockOf(middle), minutes: usualBreak, atOnce: Math.max(1, Math.ceil(team.officers / 3)) });
}

/** No list of teams at all where none staffs anything. */
function keepTeams(draft: Draft<Scenario>, teams: readonly Draft<Team>[]): void {
  const kept = teams.filter(({ staffs }) => staffs.length > 0);
  if (kept.length > 0) draft.teams = [...kept];
  else delete draft.teams;
}
