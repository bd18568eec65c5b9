// What of a scenario a run depends on: the rest is names, notes and where counts came from.

import type { Bank } from './schema/bank-schema.ts';
import type { PlannedOutage } from './schema/outage-schema.ts';
import { unnamedTransport } from './changes/coming-changes.ts';
import type { Scenario } from './schema/scenario-schema.ts';

/** Everything that can change a result; two scenarios of the same meaning simulate alike, whatever they and their parts are called. */
export function meaningOf({ $schema: _schema, name: _name, notes: _notes, plan: _plan, drill: _drill, ...rest }: Scenario) {
  const { source: _source, profiles, scheduled, surges, ...demand } = rest.demand;
  return {
    ...rest,
    demand: {
      ...demand,
      profiles: profiles.map(unnamed),
      ...(scheduled && { scheduled: { ...scheduled, transports: scheduled.transports.map(unnamedTransport) } }),
      ...(surges && { surges: surges.map(unnamed) }),
    },
    categories: rest.categories.map(unnamed),
    ...(rest.vehicles === undefined ? {} : { vehicles: { ...rest.vehicles, kiosks: rest.vehicles.kiosks.map(unnamed) } }),
    banks: rest.banks.map(withoutReasons),
    ...(rest.sharedServers === undefined ? {} : { sharedServers: rest.sharedServers.map(unnamed) }),
    ...(rest.teams === undefined ? {} : { teams: rest.teams.map(unnamed) }),
  };
}

/** Why staff are moved and lanes are out of order changes nothing. */
function withoutReasons(bank: Bank) {
  const { moves, plannedOutages, ...others } = { plannedOutages: undefined, ...unnamed(bank) };
  return {
    ...others,
    ...(moves === undefined ? {} : { moves: moves.map(withoutReason) }),
    ...(plannedOutages === undefined ? {} : { plannedOutages: (plannedOutages as readonly PlannedOutage[]).map(withoutReason) }),
  };
}

function withoutReason<T extends { readonly reason: unknown }>({ reason: _reason, ...rest }: T): Omit<T, 'reason'> {
  return rest;
}

function unnamed<T extends { readonly name: unknown }>({ name: _name, ...rest }: T): Omit<T, 'name'> {
  return rest;
}
