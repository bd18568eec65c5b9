// What the buttons of transport and surges do to a scenario.

import type { Draft } from 'immer';
import { directions, passengerGroups, type Direction, type PassengerGroup } from '../../../../shared/reference/vocabulary.ts';
import type { LocalizedText } from '../../../../shared/reference/sourced.ts';
import type { GroupShares, Transport, TransportRun } from '../../../../shared/scenario/schema/scheduled-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { transportOf } from '../../../../shared/scenario/transport-of.ts';
import { freeId } from '../banks/free-id.ts';

type ScenarioDraft = Draft<Scenario>;

/** Adds a transport with what is usual for its kind, and says where it stands. Passengers are those of the counts, in their proportions. */
export function addTransport(
  draft: ScenarioDraft,
  {
    mode,
    role,
    direction,
    name,
    runs = [],
  }: Pick<Transport, 'mode' | 'role' | 'direction'> & { name: LocalizedText; runs?: readonly TransportRun[] },
): number {
  const scheduled = (draft.demand.scheduled ??= { counting: 'added', transports: [] });
  const id = freeId(
    scheduled.transports.map((each) => each.id),
    `${mode}-${direction}`,
  );
  const first = runs.length > 0 || mode === 'cruise-ship' ? {} : { headways: [{ from: '10:00', to: '12:00', everyMinutes: 15 }] };
  scheduled.transports.push(
    transportOf({ id, name, mode, role, direction }, { groups: sharesLikeCounts(draft, direction), runs: [...runs], ...first }),
  );
  return scheduled.transports.length - 1;
}

export function removeTransport(draft: ScenarioDraft, index: number): void {
  draft.demand.scheduled?.transports.splice(index, 1);
  if (draft.demand.scheduled?.transports.length === 0) delete draft.demand.scheduled;
}

/** Adds a surge of two hours before the closing, or in the evening of a hall that never closes. */
export function addSurge(draft: ScenarioDraft, name: LocalizedText): void {
  const surges = (draft.demand.surges ??= []);
  const direction = directions.find((each) => draft.demand.flows.some((flow) => flow.direction === each)) ?? 'departure';
  const closes = Math.min(24, Number(draft.openingHours.closes.slice(0, 2)));
  const clock = (hour: number, minutes: string) => `${String(Math.max(0, hour)).padStart(2, '0')}:${minutes}`;
  surges.push({
    id: freeId(
      surges.map(({ id }) => id),
      'surge',
    ),
    name,
    direction,
    groups: sharesLikeCounts(draft, direction),
    passengers: 3000,
    from: clock(closes - 2, '00'),
    peak: clock(closes - 1, '00'),
    to: clock(closes, '00'),
  });
}

export function removeSurge(draft: ScenarioDraft, index: number): void {
  draft.demand.surges?.splice(index, 1);
  if (draft.demand.surges?.length === 0) delete draft.demand.surges;
}

/** Puts one group's share; the others keep their proportions and make up the rest. */
export function putShare(groups: GroupShares, group: PassengerGroup, share: number): GroupShares {
  const others = passengerGroups.filter((each) => each !== group);
  const shareOf = (each: PassengerGroup) => groups.find((one) => one.group === each)?.share ?? 0;
  const rest = others.reduce((sum, each) => sum + shareOf(each), 0);
  const left = others.map((each) => ({
    group: each,
    share: rounded(rest > 0 ? (shareOf(each) / rest) * (1 - share) : (1 - share) / others.length),
  }));
  // What rounding leaves goes to the last of them.
  const [one, other] = left;
  const all = one === undefined || other === undefined ? left : [one, { ...other, share: rounded(1 - share - one.share) }];
  return passengerGroups.flatMap((each) => [{ group, share }, ...all].filter((part) => part.group === each && part.share > 0));
}

/** Shares of the groups among the counts of a direction, to the whole percent; all residents where nobody is counted. */
function sharesLikeCounts({ demand }: ScenarioDraft, direction: Direction): GroupShares {
  const count = (group: PassengerGroup) =>
    demand.flows
      .filter((flow) => flow.direction === direction && flow.group === group)
      .reduce((sum, { passengers }) => sum + passengers, 0);
  const all = passengerGroups.reduce((sum, group) => sum + count(group), 0);
  if (all === 0) return [{ group: 'resident', share: 1 }];
  const [mainland, other] = [rounded(count('mainland-visitor') / all), rounded(count('other-visitor') / all)];
  const shares = { resident: rounded(1 - mainland - other), 'mainland-visitor': mainland, 'other-visitor': other };
  return passengerGroups.map((group) => ({ group, share: shares[group] })).filter(({ share }) => share > 0);
}

const rounded = (share: number) => Math.round(share * 10_000) / 10_000;
