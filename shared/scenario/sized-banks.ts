// A deployment sized to a day: for each bank the servers that its passengers need by the hour, and some in reserve, as far as the hall has them.

import { rulesInForce } from '../reference/eligibility.ts';
import { installed } from '../reference/facilities.ts';
import { specialLanes } from '../reference/special-lanes.ts';
import type { Direction, EChannelService, PassengerGroup } from '../reference/vocabulary.ts';
import type { Bank, Timetable } from './schema/bank-schema.ts';
import { clockOf, quarterHour, quarterOf } from './clock.ts';
import { counterBankOf, eChannelBankOf } from './defaults/default-banks.ts';
import { demandedFlows } from './demanded-flows.ts';
import { type ExpectedArrivals, expectedArrivals } from './expected-arrivals.ts';
import type { Scenario } from './schema/scenario-schema.ts';
import { specialBanks, specialLanesOpen } from './special-banks.ts';
import { workPerPassenger } from './work-per-passenger.ts';

/** Share of an hour's open time that its passengers' mean work may fill: with this much nearly nobody waits. */
const amplyStaffed = 0.85;

interface Side {
  readonly who: 'resident' | 'visitor';
  readonly groups: readonly PassengerGroup[];
  readonly services: readonly EChannelService[];
  readonly en: string;
  readonly zh: string;
}

const sides: readonly Side[] = [
  {
    who: 'resident',
    groups: ['resident'],
    services: ['resident', 'contactless', 'flight-token', 'face-easy', 'seamless'],
    en: 'Resident',
    zh: '居民',
  },
  {
    who: 'visitor',
    groups: ['mainland-visitor', 'other-visitor'],
    services: ['mainland-visitor', 'smart-departure', 'frequent-visitor', 'macao-resident', 'mutual-use', 'consular-corps'],
    en: 'Visitor',
    zh: '訪客',
  },
];

/** One side in one direction: its banks and what they need. */
interface Part {
  readonly who: Side['who'];
  readonly direction: Direction;
  readonly banks: readonly Bank[];
  readonly need: Need;
}

/**
 * Banks of lanes and counters for residents and for visitors, and lanes built for one service, in each direction with demand; the scenario's own
 * banks are not looked at. `busyShare` is the share of the busiest quarter of each hour that its passengers' mean work may fill; above 1 lines grow
 * while it lasts.
 */
export function sizedBanks(scenario: Scenario, busyShare = amplyStaffed): Bank[] {
  const arriving = expectedArrivals(scenario);
  const wanted = [...new Set(demandedFlows(scenario).map(({ direction }) => direction))];
  const parts = wanted.flatMap((direction) =>
    sides.map((side): Part => {
      const banks = banksOf(scenario, direction, side);
      return { who: side.who, direction, banks, need: needByQuarter(scenario, arriving, direction, side, banks) };
    }),
  );
  return parts.flatMap((part) => [
    ...(part.who === 'resident' ? specialBanks(scenario, part.direction) : []),
    ...part.banks.map((bank) => ({ ...bank, timetable: timetableFor(scenario, bank, part, parts, busyShare) })),
  ]);
}

function banksOf(scenario: Scenario, direction: Direction, { who, groups, services, en, zh }: Side): Bank[] {
  const [away, away2] = direction === 'departure' ? ['departure', '出境'] : ['arrival', '入境'];
  const rules = rulesInForce(scenario.date).filter(
    (rule) => rule.directions.includes(direction) && (rule.controlPoints === 'all' || rule.controlPoints.includes(scenario.controlPoint)),
  );
  const elsewhere = specialLanes(scenario.controlPoint, direction, scenario.date);
  const offered = services.filter(
    (service) => rules.some((rule) => rule.service === service) && !elsewhere.some((special) => special.service === service),
  );
  const counters = counterBankOf(
    `${direction}-${who}-counters`,
    { en: `${en} counters, ${away}`, 'zh-Hant-HK': `${away2}${zh}櫃枱` },
    direction,
    groups,
    [],
  );
  if (offered.length === 0) return [counters];
  return [
    eChannelBankOf(
      `${direction}-${who}-lanes`,
      { en: `${en} e-Channels, ${away}`, 'zh-Hant-HK': `${away2}${zh}e-道` },
      direction,
      offered,
      [],
    ),
    counters,
  ];
}

interface Need {
  /** Servers that would be busy on average in each quarter-hour from the opening. */
  readonly lanes: readonly number[];
  readonly counters: readonly number[];
}

function needByQuarter(
  scenario: Scenario,
  arriving: readonly ExpectedArrivals[],
  direction: Direction,
  { groups }: Side,
  banks: readonly Bank[],
): Need {
  const [opens, closes] = [quarterOf(scenario.openingHours.opens), quarterOf(scenario.openingHours.closes)];
  const lanes = Array.from({ length: closes - opens }, () => 0);
  const counters = [...lanes];
  for (const flow of demandedFlows(scenario).filter((one) => one.direction === direction && groups.includes(one.group))) {
    const work = workPerPassenger(scenario, flow, banks);
    for (const { passengers } of arriving.filter((one) => one.direction === direction && one.group === flow.group)) {
      passengers.forEach((count, quarter) => {
        const rate = count / quarterHour;
        lanes[quarter] = (lanes[quarter] ?? 0) + rate * work.lanes;
        counters[quarter] = (counters[quarter] ?? 0) + rate * work.counters;
      });
    }
  }
  return { lanes, counters };
}

/** One step for every clock hour in which the number changes; never none, so that nobody is left. */
function timetableFor(scenario: Scenario, bank: Bank, part: Part, parts: readonly Part[], busyShare: number): Timetable {
  const of = ({ need }: Part) => (bank.kind === 'counter' ? need.counters : need.lanes);
  const opens = quarterOf(scenario.openingHours.opens);
  const steps: { from: string; open: number }[] = [];
  for (let quarter = 0; quarter < of(part).length; quarter += 4 - ((opens + quarter) % 4)) {
    const wantedBy = (one: Part) => {
      const busiest = Math.max(0, ...of(one).slice(quarter, quarter + 4 - ((opens + quarter) % 4)));
      const elsewhere = bank.kind === 'e-channel' && one.who === 'resident' ? specialLanesOpen(scenario, one.direction, 'to all') : 0;
      return Math.max(1, Math.ceil(busiest / busyShare) - elsewhere);
    };
    const { available, rivals } = serversFor(scenario, bank, part, parts);
    const wanted = wantedBy(part);
    const all = rivals.reduce((sum, one) => sum + wantedBy(one), 0);
    // Where the hall has too few for all, each gets its part of them.
    const open = all <= available ? wanted : Math.max(1, Math.floor((available * wanted) / all));
    if (steps.at(-1)?.open !== open) steps.push({ from: clockOf(opens + quarter), open });
  }
  return steps;
}

/** A hall that turns its servers either way shares them among all; of those, one direction alone is left this much. */
const oneWayShare = 0.75;

/** How many servers there are for the part, and for which parts together. */
function serversFor(scenario: Scenario, bank: Bank, part: Part, parts: readonly Part[]): { available: number; rivals: readonly Part[] } {
  const { own, shared } = installed(scenario.controlPoint, bank.kind === 'counter' ? 'counters' : 'e-channels', scenario.date);
  const sameWay = parts.filter(({ direction }) => direction === part.direction);
  const special = (direction: Direction) => (bank.kind === 'counter' ? 0 : specialLanesOpen(scenario, direction, 'to any'));
  const mine = own[part.direction]?.value;
  if (mine !== undefined) return { available: mine - special(part.direction), rivals: sameWay };
  const rest = (shared?.value ?? 0) - special('departure') - special('arrival');
  return sameWay.length === parts.length
    ? { available: Math.round(rest * oneWayShare), rivals: parts }
    : { available: rest, rivals: parts };
}
