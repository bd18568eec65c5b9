// Who leads a party, by chance: the shares of the categories, and what families take from them.

import { mayAccompany } from '../../../shared/scenario/companions.ts';
import type { PassengerCategory } from '../../../shared/scenario/schema/demand-schema.ts';

export interface Chance {
  readonly category: PassengerCategory;
  readonly chance: number;
}

/**
 * The adults whom others bring do not come by themselves: they are taken from the adults of the group who bring nobody.
 * So of every passenger of the group this share leads a party.
 */
export function chancesOfLeading(members: readonly PassengerCategory[]): readonly Chance[] {
  const brought = sum(members.map(({ share, companions }) => share * companions));
  const adults = sum(members.filter(mayAccompany).map(({ share }) => share));
  const alone = adults > 0 ? Math.max(0, 1 - brought / adults) : 0;
  const leading = members.map((category) => category.share * (mayAccompany(category) ? alone : 1));
  const all = sum(members.map(({ share }) => share)) - brought;
  return members.map((category, index) => ({ category, chance: leading[index]! / all }));
}

/** Passengers in a party, on average. */
export function meanSize(members: readonly PassengerCategory[]): number {
  const all = sum(members.map(({ share }) => share));
  return all / (all - sum(members.map(({ share, companions }) => share * companions)));
}

/** The category in whose part of the chances a number between 0 and 1 falls. */
export function pick(chances: readonly Chance[], number: number): PassengerCategory {
  let sum = 0;
  const chosen = chances.find(({ chance }) => number < (sum += chance));
  return (chosen ?? chances.at(-1)!).category;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
