// Those who came together meet again beyond the control (docs/decisions/parties.md): who is through first waits there for the rest.

import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import { type Party, type PlainHall, tell } from './plain-hall.ts';

/** A family, or a tour group, on its way through the control. */
export interface Company {
  readonly came: number;
  /** How many of them are still in the control. */
  inControl: number;
  readonly waiting: { readonly party: Party; readonly since: number }[];
}

const areFollowed = ({ categories, demand }: Scenario): boolean =>
  categories.some(({ share, companions, party }) => share > 0 && companions > 0 && party !== undefined) ||
  (demand.scheduled?.transports ?? []).some(({ travel }) => travel === 'group-meets-again');

/** Undefined for one who is alone, and where nobody asks how long parties take. */
export const companyOf = ({ scenario }: PlainHall, people: number, came: number): Company | undefined =>
  people > 1 && areFollowed(scenario) ? { came, inControl: people, waiting: [] } : undefined;

/** A party has been cleared, or has leave to land. */
export function comeThrough(hall: PlainHall, party: Party): void {
  const { company } = party;
  hall.parties -= 1;
  if (company === undefined) return;
  company.inControl -= party.people.length;
  if (company.inControl > 0) {
    company.waiting.push({ party, since: hall.now });
    tell(hall, 'waits beyond', { passenger: party.number });
  } else goOn(hall, company, party);
}

/** So many of them turned back, or were refused landing: nobody waits for these. */
export function comeNoMore(hall: PlainHall, company: Company | undefined, people: number): void {
  if (company === undefined) return;
  company.inControl -= people;
  const [first] = company.waiting;
  if (company.inControl === 0 && first !== undefined) goOn(hall, company, first.party);
}

function goOn(hall: PlainHall, { came, waiting }: Company, { number }: Party): void {
  tell(hall, 'party through', { passenger: number, wait: hall.now - came });
  for (const { party, since } of waiting.splice(0)) tell(hall, 'met again', { passenger: party.number, wait: hall.now - since });
}
