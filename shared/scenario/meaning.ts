// What of a scenario a run depends on: the rest is names, notes and where counts came from.

import type { Scenario } from './schema.ts';

/** Everything that can change a result; two scenarios of the same meaning simulate alike, whatever they and their parts are called. */
export function meaningOf({ $schema: _schema, name: _name, notes: _notes, ...rest }: Scenario) {
  const { source: _source, profiles, ...demand } = rest.demand;
  return {
    ...rest,
    demand: { ...demand, profiles: profiles.map(unnamed) },
    categories: rest.categories.map(unnamed),
    banks: rest.banks.map(unnamed),
    ...(rest.vehicles === undefined ? {} : { vehicles: { ...rest.vehicles, kiosks: rest.vehicles.kiosks.map(unnamed) } }),
    ...(rest.teams === undefined ? {} : { teams: rest.teams.map(unnamed) }),
  };
}

function unnamed<T extends { readonly name: unknown }>({ name: _name, ...rest }: T): Omit<T, 'name'> {
  return rest;
}
