// Who leads the parties of a group and who comes with them. A child brings adults of its group, so those adults do not come by themselves:
// the expected passengers stay the count.

import type { PassengerGroup } from '../reference/vocabulary.ts';
import { mayAccompany } from '../scenario/companions.ts';
import type { PassengerCategory } from '../scenario/schema/demand-schema.ts';

export interface CategoryChance {
  /** Index into scenario.categories. */
  readonly category: number;
  readonly probability: number;
}

export interface PartyLeader extends CategoryChance {
  /** Mean number of adults who travel with this passenger. */
  readonly companionsMean: number;
}

export interface PartyComposition {
  /** Who leads a party, by probability. */
  readonly partyLeaders: readonly PartyLeader[];
  /** Who a companion is, by probability: adults of the group in proportion to their shares. */
  readonly companionMix: readonly CategoryChance[];
  /** Passengers per party, on average. */
  readonly meanPartySize: number;
}

/**
 * With shares s and mean companions c of a group's categories, each passenger leads a party except the companions, who are
 * sum(s c) of the group and are taken from its adults who bring nobody: these lead (1 - sum(s c) / sum(their s)) of their share.
 * Throws where nobody can be of the group, or its children bring more adults than it has.
 */
export function partyComposition(categories: readonly PassengerCategory[], group: PassengerGroup): PartyComposition {
  const members = membersOf(categories, group);
  const whole = sum(members.map(({ share }) => share));
  const adults = members.filter(mayAccompany);
  const adultShare = sum(adults.map(({ share }) => share));
  const accompanying = sum(members.map(({ share, companions }) => share * companions));
  if (whole <= 0) throw new Error(`No category of group ${group} has a share above 0`);
  if (accompanying > adultShare * (1 + 1e-9))
    throw new Error(`Companions in group ${group}: ${accompanying} of the group, but only ${adultShare} are adults`);

  const alone = adultShare > 0 ? Math.max(0, 1 - accompanying / adultShare) : 0;
  const leaders = whole - accompanying;
  return {
    partyLeaders: members.map((member) => ({
      category: member.category,
      probability: (member.share * (mayAccompany(member) ? alone : 1)) / leaders,
      companionsMean: member.companions,
    })),
    companionMix: adults.map(({ category, share }) => ({ category, probability: share / adultShare })),
    meanPartySize: whole / leaders,
  };
}

/** Each passenger of the group by itself, nobody bringing anybody. */
export function passengersAlone(categories: readonly PassengerCategory[], group: PassengerGroup): readonly PartyLeader[] {
  const members = membersOf(categories, group);
  const whole = sum(members.map(({ share }) => share));
  return members.map(({ category, share }) => ({ category, probability: share / whole, companionsMean: 0 }));
}

function membersOf(categories: readonly PassengerCategory[], group: PassengerGroup) {
  return categories
    .map(({ group: memberOf, share, companions, age }, category) => ({ memberOf, share, companions, age, category }))
    .filter(({ memberOf, share }) => memberOf === group && share > 0);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
