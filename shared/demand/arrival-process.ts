// From a day's counts to the arrival of parties: for each flow (direction and group) how many parties are expected by each quarter-hour,
// and who they are. A child brings adults of its group, so those adults do not come by themselves: the expected passengers stay the count.

import { quarterHour, quarterOf, secondsOf } from '../scenario/clock.ts';
import { mayAccompany } from '../scenario/companions.ts';
import type { Flow, PassengerCategory } from '../scenario/demand-schema.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Direction, PassengerGroup } from '../reference/vocabulary.ts';

export interface ArrivalFlow {
  readonly direction: Direction;
  readonly group: PassengerGroup;
  /** Count times growth [passengers a day]. */
  readonly expectedPassengers: number;
  /** Opening of the hall [s from midnight]: nobody arrives before it. */
  readonly opens: number;
  /** Parties expected from the opening to the start of each quarter-hour after it; the last value is that of the whole day. */
  readonly cumulativeParties: Float64Array;
  /** Who leads a party, by probability; `category` is an index into scenario.categories. */
  readonly partyLeaders: readonly PartyLeader[];
  /** Who a companion is, by probability: adults of the group in proportion to their shares; empty where nobody brings any. */
  readonly companionMix: readonly CategoryChance[];
  /** Passengers per party, on average. */
  readonly meanPartySize: number;
}

export interface CategoryChance {
  readonly category: number;
  readonly probability: number;
}

export interface PartyLeader extends CategoryChance {
  /** Mean number of adults who travel with this passenger. */
  readonly companionsMean: number;
}

/** The flows that bring anybody, in the scenario's order. Throws on a scenario that checkScenario refuses. */
export function arrivalFlows(scenario: Scenario): ArrivalFlow[] {
  return scenario.demand.flows
    .filter((flow) => flow.passengers * scenario.demand.growthFactor > 0)
    .map((flow) => arrivalFlow(scenario, flow));
}

function arrivalFlow(scenario: Scenario, flow: Flow): ArrivalFlow {
  const expectedPassengers = flow.passengers * scenario.demand.growthFactor;
  const parties = partiesOf(scenario.categories, flow.group);
  return {
    direction: flow.direction,
    group: flow.group,
    expectedPassengers,
    opens: secondsOf(scenario.openingHours.opens),
    cumulativeParties: cumulativeShares(scenario, flow).map((share) => (share * expectedPassengers) / parties.meanPartySize),
    ...parties,
  };
}

/** Share of the day's parties that has come by each boundary of quarter-hours, 0 at the opening and 1 at the closing. */
function cumulativeShares(scenario: Scenario, flow: Flow): Float64Array {
  const profile = scenario.demand.profiles.find(({ id }) => id === flow.profile);
  if (profile === undefined) throw new Error(`No profile "${flow.profile}" for ${flow.direction} of ${flow.group}`);
  const opens = quarterOf(scenario.openingHours.opens);
  const quarters = quarterOf(scenario.openingHours.closes) - opens;
  const shares = new Float64Array(quarters + 1);
  let total = 0;
  for (let quarter = 0; quarter < quarters; quarter++) {
    total += profile.weights[opens + quarter] ?? 0;
    shares[quarter + 1] = total;
  }
  if (total <= 0) throw new Error(`Profile "${flow.profile}" is zero throughout the opening hours`);
  return shares.map((share) => share / total);
}

/**
 * With shares s and mean companions c of a group's categories, each passenger leads a party except the companions, who are
 * sum(s c) of the group and are taken from its adults who bring nobody: these lead (1 - sum(s c) / sum(their s)) of their share.
 */
function partiesOf(
  categories: readonly PassengerCategory[],
  group: PassengerGroup,
): Pick<ArrivalFlow, 'partyLeaders' | 'companionMix' | 'meanPartySize'> {
  const members = categories
    .map(({ group: memberOf, share, companions, age }, category) => ({ memberOf, share, companions, age, category }))
    .filter(({ memberOf, share }) => memberOf === group && share > 0);
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
    companionMix: accompanying > 0 ? adults.map(({ category, share }) => ({ category, probability: share / adultShare })) : [],
    meanPartySize: whole / leaders,
  };
}

/** Start of the quarter-hour with this index in cumulativeParties [s from midnight]. */
export function boundaryTime(flow: ArrivalFlow, index: number): number {
  return flow.opens + index * quarterHour;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
