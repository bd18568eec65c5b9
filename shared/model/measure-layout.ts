// One replication's results are one flat vector of numbers; the layout says where in it each measure stands.
// A flat vector is copied between threads in one piece and merged over replications by one loop, whatever is measured.

import { eChannelServices, type Direction, type EChannelService } from '../reference/vocabulary.ts';
import type { Bank } from '../scenario/schema/bank-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { examinationLayout, type ExaminationLayout } from './examination-layout.ts';
import {
  laneStatistics,
  officerStatistics,
  steppedServices,
  supervisedBanks,
  type LaneStatistic,
  type OfficerStatistic,
  type SteppedService,
} from './lane-layout.ts';
import { hasSecondZone, hasTwoAuthorities, tellsCrossing } from '../scenario/authorities.ts';
import type { TakeBlock } from './measure-block.ts';
import { regroupingLayout, type RegroupingLayout } from './regrouping-layout.ts';
import { handingOverLayout, type HandingOverLayout } from './handing-over-layout.ts';
import { outsideLayout, type OutsideLayout } from './outside-layout.ts';
import { refusedLayout, type RefusedLayout } from './refused-layout.ts';
import { directionsWithDemand, passengerKinds, type PassengerKind } from './passenger-kind.ts';

/** Length of a reporting interval [s]: the quarter-hour in which rosters and published figures are kept. */
export const intervalLength = 900;

/** Of waiting times [s], by quarter-hour of arrival and over the day; serviceLevel is the share waiting at most the first target of their group (NaN without one). */
export const waitStatistics = ['passengers', 'mean', 'p50', 'p90', 'p95', 'p99', 'maximum', 'serviceLevel'] as const;
export type WaitStatistic = (typeof waitStatistics)[number];

/**
 * Per bank and quarter-hour: people in line (time average, peak), busy and open servers (time averages), utilization (busy / open time,
 * NaN when closed), passengers served (by end of service) and, of these, refused by an e-Channel.
 */
export const bankStatistics = ['queueLength', 'peakQueueLength', 'busyServers', 'openServers', 'utilization', 'served', 'refused'] as const;
export type BankStatistic = (typeof bankStatistics)[number];

/** Per direction and quarter-hour: people in the hall, in line or being served (time average, peak), and passengers cleared. */
export const hallStatistics = ['occupancy', 'peakOccupancy', 'cleared'] as const;
export type HallStatistic = (typeof hallStatistics)[number];

/**
 * Per direction, one number a day. arrived = cleared + turned back + refused landing on every run (conservation). lastCleared is a clock time
 * [s from midnight] at a lane or counter, whoever may still be in the examination room;
 * inLineAtClosing counts those still waiting when the hall closes.
 */
export const dayStatistics = ['arrived', 'cleared', 'inLineAtClosing', 'lastCleared', 'peakOccupancy'] as const;
export type DayStatistic = (typeof dayStatistics)[number];

/** Per direction and way of clearance, one number a day: passengers who finished there, and passengers it refused. */
export const clearanceWays = [...eChannelServices, 'counter'] as const;
export type ClearanceWay = EChannelService | 'counter';

/** Of lanes that are to be open and out of order: their number (time average) by quarter-hour, and lane-hours within the opening hours of the day. */
export function losesLanes(bank: Bank): boolean {
  return (
    bank.kind === 'e-channel' && (bank.outages !== undefined || bank.networkOutages !== undefined || bank.plannedOutages !== undefined)
  );
}
/** Waits [s] with each of two authorities, where there are two: by quarter-hour of arrival at the first one and over the day. */
export const authorities = ['first', 'second'] as const;
export const authorityStatistics = ['passengers', 'mean', 'p95', 'maximum'] as const;
export type AuthorityStatistic = (typeof authorityStatistics)[number];

/** Lanes with two zones (time averages): those whose passenger is done in the first zone and waits for the second, and second zones in use. */
export const zoneStatistics = ['blockedLanes', 'secondZonesInUse'] as const;
export type ZoneStatistic = (typeof zoneStatistics)[number];
/** Per bank, one number a day, where passengers may change lines: who changed to another line of it, and who came to it from the line of another. */
export const lineChangeStatistics = ['changedWithin', 'cameOver'] as const;
export type LineChangeStatistic = (typeof lineChangeStatistics)[number];

/** Vehicles that arrive, people in them, and waits [s] of vehicles, by quarter-hour of arrival and over the day; serviceLevel as for passengers. */
export const vehicleStatistics = ['vehicles', 'occupants', 'mean', 'p95', 'maximum', 'serviceLevel'] as const;
export type VehicleStatistic = (typeof vehicleStatistics)[number];

/** Per bank of kiosks (time averages): vehicles in line, lanes clearing or handing over. */
export const kioskStatistics = ['inLine', 'busyLanes'] as const;
export type KioskStatistic = (typeof kioskStatistics)[number];
/** Of reserve officers, over the day: calls, and officer-hours until the hall closes. */
export const reserveStatistics = ['calls', 'officerHours'] as const;
export type ReserveStatistic = (typeof reserveStatistics)[number];

/** Of servers that two banks share (time averages): those that stand at each of the banks, and those that are changing over. */
export const sharedLevels = ['atHome', 'atOther', 'changing'] as const;
export type SharedLevel = (typeof sharedLevels)[number];
/** Over the day: changeovers, server-hours of changing over, and these as a share of the hours that they could have served. */
export const sharedStatistics = ['changeovers', 'changingHours', 'changingShare'] as const;
export type SharedStatistic = (typeof sharedStatistics)[number];

export interface MeasureLayout {
  /** Start of the first quarter-hour [s from midnight] and how many follow; the last is the one in which the hall closes or later. */
  readonly firstInterval: number;
  readonly intervals: number;
  readonly kinds: readonly PassengerKind[];
  readonly banks: readonly string[];
  readonly directions: readonly Direction[];
  /** Services in steps, and banks with officers, by index; empty in most scenarios. */
  readonly stepped: readonly SteppedService[];
  readonly supervised: readonly number[];
  /** Banks, by index, whose lanes go out of order. */
  readonly lostBanks: readonly number[];
  /** Banks, by index, to which reserve officers may be called. */
  readonly reserveBanks: readonly number[];
  /** Numbers in the whole vector. */
  readonly length: number;
  /** Where the series of `intervals` numbers starts. */
  wait(kind: number, statistic: WaitStatistic): number;
  bank(bank: number, statistic: BankStatistic): number;
  hall(direction: number, statistic: HallStatistic): number;
  /** Where the single number stands. */
  dayWait(kind: number, statistic: WaitStatistic): number;
  day(direction: number, statistic: DayStatistic): number;
  /** For a bank over the day, utilization is busy / open time of the whole day and queueLength the time average while the hall is open. */
  dayBank(bank: number, statistic: BankStatistic): number;
  clearance(direction: number, way: ClearanceWay, what: 'cleared' | 'refused'): number;
  /** Two authorities check one after the other. */
  readonly hasTwoAuthorities: boolean;
  /** Banks whose lanes have two zones, by index: a place in this list is the `lanes` of zone(). */
  readonly twoZoneBanks: readonly number[];
  /** Mean time from arrival to clearance [s], walks included; undefined where one authority clears in one place. */
  crossing(direction: number): number | undefined;
  authority(direction: number, authority: number, statistic: AuthorityStatistic): number;
  dayAuthority(direction: number, authority: number, statistic: AuthorityStatistic): number;
  zone(lanes: number, statistic: ZoneStatistic): number;
  dayZone(lanes: number, statistic: ZoneStatistic): number;
  /** By index of the vehicle flow, and of the bank of kiosks, in the scenario. */
  vehicle(flow: number, statistic: VehicleStatistic): number;
  dayVehicle(flow: number, statistic: VehicleStatistic): number;
  kiosk(kiosk: number, statistic: KioskStatistic): number;
  dayKiosk(kiosk: number, statistic: KioskStatistic): number;
  /** Banks of counters, by index: a place in this list is the `counters` of arrivingWork(), the work that comes to them, in servers. */
  readonly counterBanks: readonly number[];
  arrivingWork(counters: number): number;
  /** Share of the passengers of a target (by its index in the scenario) who wait at most its minutes: series and day. */
  target(index: number): number;
  dayTarget(index: number): number;
  /** By place in `stepped`. */
  lane(index: number, statistic: LaneStatistic): number;
  /** By place in `supervised`: series and day. */
  officers(index: number, statistic: OfficerStatistic): number;
  dayOfficers(index: number, statistic: OfficerStatistic): number;
  /** Lanes lost at a bank (by its place in lostBanks): the series of time averages, and the day's lane-hours. */
  lost(index: number): number;
  dayLost(index: number): number;
  /** Reserve officers at a bank (by its place in reserveBanks): the series of time averages, and numbers of the day. */
  reserve(index: number): number;
  dayReserve(index: number, statistic: ReserveStatistic): number;
  /** Servers that two banks share, by index in the scenario. */
  readonly sharedGroups: number;
  shared(group: number, level: SharedLevel): number;
  dayShared(group: number, statistic: SharedStatistic): number;
  /** Passengers of a direction who turned back: series and day. Absent where nobody does. */
  readonly balked: { readonly series: (direction: number) => number; readonly day: (direction: number) => number } | undefined;
  /** Absent where everybody goes in freely. */
  readonly outside: OutsideLayout | undefined;
  /** Absent where every counter finishes its passenger. */
  readonly handingOver: HandingOverLayout | undefined;
  /** Absent where nobody is sent to secondary examination. */
  readonly examination: ExaminationLayout | undefined;
  /** Absent where parties are not followed. */
  readonly regrouping: RegroupingLayout | undefined;
  readonly refused: RefusedLayout;
  /** Absent where nobody changes lines. */
  readonly lineChanges: ((bank: number, statistic: LineChangeStatistic) => number) | undefined;
}

/** The layout follows from the scenario alone, so every worker agrees on it without sending it. */
export function measureLayout(scenario: Scenario): MeasureLayout {
  const kinds = passengerKinds(scenario);
  const banks = scenario.banks.map((bank) => bank.id);
  const directions = directionsWithDemand(scenario);
  const { firstInterval, intervals } = reportedIntervals(scenario);
  const stepped = steppedServices(scenario);
  const supervised = supervisedBanks(scenario);

  let next = 0;
  const block: TakeBlock = (rows, columns, width) => {
    const start = next;
    next += rows * columns * width;
    return (row, column) => start + (row * columns + column) * width;
  };
  const wait = block(kinds.length, waitStatistics.length, intervals);
  const bank = block(banks.length, bankStatistics.length, intervals);
  const hall = block(directions.length, hallStatistics.length, intervals);
  const dayWait = block(kinds.length, waitStatistics.length, 1);
  const day = block(directions.length, dayStatistics.length, 1);
  const dayBank = block(banks.length, bankStatistics.length, 1);
  const clearance = block(directions.length, clearanceWays.length, 2);
  const target = block(scenario.targets.length, 1, intervals);
  const dayTarget = block(scenario.targets.length, 1, 1);
  const lostBanks = scenario.banks.flatMap((each, index) => (losesLanes(each) ? [index] : []));
  const lost = block(lostBanks.length, 1, intervals);
  const dayLost = block(lostBanks.length, 1, 1);
  const twoAuthorities = hasTwoAuthorities(scenario.banks);
  const twoZoneBanks = scenario.banks.flatMap((one, index) => (hasSecondZone(one) ? [index] : []));
  const withAuthority = twoAuthorities ? directions.length * authorities.length : 0;
  const crossing = block(tellsCrossing(scenario.banks) ? directions.length : 0, 1, 1);
  const authority = block(withAuthority, authorityStatistics.length, intervals);
  const dayAuthority = block(withAuthority, authorityStatistics.length, 1);
  const zone = block(twoZoneBanks.length, zoneStatistics.length, intervals);
  const dayZone = block(twoZoneBanks.length, zoneStatistics.length, 1);
  const balkedSeries = scenario.queues?.balking && block(directions.length, 1, intervals);
  const balkedDay = scenario.queues?.balking && block(directions.length, 1, 1);
  const lineChanges = scenario.queues?.jockeying && block(banks.length, lineChangeStatistics.length, 1);
  const reserveBanks = scenario.banks.flatMap((each, index) => (each.kind === 'counter' && each.reserves !== undefined ? [index] : []));
  const reserve = block(reserveBanks.length, 1, intervals);
  const dayReserve = block(reserveBanks.length, reserveStatistics.length, 1);
  const lane = block(stepped.length, laneStatistics.length, 1);
  const officers = block(supervised.length, officerStatistics.length, intervals);
  const dayOfficers = block(supervised.length, officerStatistics.length, 1);
  const counterBanks = scenario.banks.flatMap(({ kind }, index) => (kind === 'counter' ? [index] : []));
  const arrivingWork = block(counterBanks.length, 1, intervals);
  const { flows: vehicleFlows = [], kiosks = [] } = scenario.vehicles ?? {};
  const vehicle = block(vehicleFlows.length, vehicleStatistics.length, intervals);
  const dayVehicle = block(vehicleFlows.length, vehicleStatistics.length, 1);
  const kiosk = block(kiosks.length, kioskStatistics.length, intervals);
  const dayKiosk = block(kiosks.length, kioskStatistics.length, 1);
  const outside = outsideLayout(scenario, directions.length, intervals, block);
  const examination = examinationLayout(scenario, directions.length, intervals, block);
  const sharedGroups = scenario.sharedServers?.length ?? 0;
  const shared = block(sharedGroups, sharedLevels.length, intervals);
  const dayShared = block(sharedGroups, sharedStatistics.length, 1);
  const regrouping = regroupingLayout(scenario, directions.length, intervals, block);
  const handingOver = handingOverLayout(scenario, block);
  const refused = refusedLayout(scenario, intervals, block);

  return {
    firstInterval,
    intervals,
    kinds,
    banks,
    directions,
    stepped,
    supervised,
    lostBanks,
    reserveBanks,
    length: next,
    wait: (kind, statistic) => wait(kind, waitStatistics.indexOf(statistic)),
    bank: (index, statistic) => bank(index, bankStatistics.indexOf(statistic)),
    hall: (direction, statistic) => hall(direction, hallStatistics.indexOf(statistic)),
    dayWait: (kind, statistic) => dayWait(kind, waitStatistics.indexOf(statistic)),
    day: (direction, statistic) => day(direction, dayStatistics.indexOf(statistic)),
    dayBank: (index, statistic) => dayBank(index, bankStatistics.indexOf(statistic)),
    clearance: (direction, way, what) => clearance(direction, clearanceWays.indexOf(way)) + (what === 'cleared' ? 0 : 1),
    target: (index) => target(index, 0),
    dayTarget: (index) => dayTarget(index, 0),
    vehicle: (flow, statistic) => vehicle(flow, vehicleStatistics.indexOf(statistic)),
    dayVehicle: (flow, statistic) => dayVehicle(flow, vehicleStatistics.indexOf(statistic)),
    kiosk: (index, statistic) => kiosk(index, kioskStatistics.indexOf(statistic)),
    dayKiosk: (index, statistic) => dayKiosk(index, kioskStatistics.indexOf(statistic)),
    lane: (index, statistic) => lane(index, laneStatistics.indexOf(statistic)),
    officers: (index, statistic) => officers(index, officerStatistics.indexOf(statistic)),
    dayOfficers: (index, statistic) => dayOfficers(index, officerStatistics.indexOf(statistic)),
    lost: (index) => lost(index, 0),
    dayLost: (index) => dayLost(index, 0),
    reserve: (index) => reserve(index, 0),
    sharedGroups,
    shared: (group, level) => shared(group, sharedLevels.indexOf(level)),
    dayShared: (group, statistic) => dayShared(group, sharedStatistics.indexOf(statistic)),
    dayReserve: (index, statistic) => dayReserve(index, reserveStatistics.indexOf(statistic)),
    hasTwoAuthorities: twoAuthorities,
    twoZoneBanks,
    crossing: (direction) => (tellsCrossing(scenario.banks) ? crossing(direction, 0) : undefined),
    authority: (direction, which, statistic) => authority(2 * direction + which, authorityStatistics.indexOf(statistic)),
    dayAuthority: (direction, which, statistic) => dayAuthority(2 * direction + which, authorityStatistics.indexOf(statistic)),
    zone: (lanes, statistic) => zone(lanes, zoneStatistics.indexOf(statistic)),
    counterBanks,
    arrivingWork: (counters) => arrivingWork(counters, 0),
    dayZone: (lanes, statistic) => dayZone(lanes, zoneStatistics.indexOf(statistic)),
    balked: balkedSeries && balkedDay && { series: (direction) => balkedSeries(direction, 0), day: (direction) => balkedDay(direction, 0) },
    outside,
    handingOver,
    examination,
    regrouping,
    refused,
    lineChanges: lineChanges && ((index, statistic) => lineChanges(index, lineChangeStatistics.indexOf(statistic))),
  };
}

/** From the quarter-hour of opening through that of closing; whoever is cleared later counts in the last one. */
function reportedIntervals(scenario: Scenario): { firstInterval: number; intervals: number } {
  const opens = clockSeconds(scenario.openingHours.opens);
  const closes = clockSeconds(scenario.openingHours.closes);
  return { firstInterval: opens, intervals: Math.max(1, Math.ceil((closes - opens) / intervalLength)) };
}

/** "06:30" to 23400 [s from midnight]; the schema has checked the form. */
export function clockSeconds(clock: string): number {
  const [hours, minutes] = clock.split(':');
  return Number(hours) * 3600 + Number(minutes) * 60;
}
