// One bank compiled: its servers and lines by index, its timetable in seconds, and what it offers to each leaf of passengers.

import { purposeCode } from '../../random/keyed-uniform.ts';
import { quantileVariate } from '../../random/quantile-variate.ts';
import { eligibleServices } from '../../reference/eligibility.ts';
import type { Bank, CounterBank, EChannelBank, Timetable } from '../../scenario/schema/bank-schema.ts';
import { plannedOpen, serversOf, type OpenStep } from '../../scenario/planned-open.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import { plannedBanks } from '../../scenario/staffing/planned-banks.ts';
import { authorityPurposes } from '../luck.ts';
import { clockSeconds } from '../measure-layout.ts';
import type { Leaf } from './leaf.ts';
import { Assistance, LaneSteps } from './lane-steps.ts';
import { repairCrews } from './repair-crews.ts';
import { isWatchedForShared, sharedPlaces } from './shared-plan.ts';
import { Service } from './service.ts';

export interface Outages {
  /** [s] */
  readonly meanTimeBetweenFailures: number;
  readonly meanTimeToRepair: number;
}

/** Lanes out of order by plan, from a time until another [s from midnight]: so many of its own, the highest numbers; or, where infinite, the whole bank. */
export interface PlannedOutage {
  readonly from: number;
  readonly to: number;
  readonly lanes: number;
}

export interface BankPlan {
  readonly index: number;
  /** Stands for the bank's id in the luck of its servers, which must not depend on the banks listed before it. */
  readonly code: number;
  readonly isEChannel: boolean;
  readonly isCourtesy: boolean;
  /** A desk that closes hands its passenger over. */
  readonly handsOver: boolean;
  /** Idle desks close before others. */
  readonly closesIdleFirst: boolean;
  /** Those whom a lane refused stand in a line of their own, from which a free server takes first. */
  readonly hasReservedLine: boolean;
  readonly firstServer: number;
  /** Places for servers: its own, then those of servers that it shares with another bank. */
  readonly servers: number;
  readonly ownServers: number;
  readonly firstLine: number;
  readonly lines: number;
  readonly singleLine: boolean;
  /** The bank at whose line its passengers wait: itself, or the first of those that one line feeds. */
  readonly host: number;
  /** [s] */
  readonly handover: number;
  /** Undefined where whoever is cleared here is through. */
  readonly authority: 'first' | 'second' | undefined;
  /** True where a lane has a second zone, of the other authority. */
  readonly hasTwoZones: boolean;
  /** Open servers from each time [s from midnight] on, with the staff moved. */
  readonly timetable: readonly OpenStep[];
  /** By leaf; undefined where the bank does not serve it. */
  readonly options: readonly (Service | undefined)[];
  /** Mean of the options' work [ms]. */
  readonly meanWork: number;
  /** Of single lanes, each by itself. */
  readonly outages: Outages | undefined;
  /** Which of the plan's crews repairs them; undefined where a repairer is always free. */
  readonly crew: number | undefined;
  /** Of the whole bank. */
  readonly networkOutages: Outages | undefined;
  readonly plannedOutages: readonly PlannedOutage[];
  /** True where its line may call reserve officers, or servers that it shares. */
  readonly watched: boolean;
  readonly officers: OfficersPlan | undefined;
}

/** The officers who supervise a bank of lanes. */
export interface OfficersPlan {
  /** On duty from each time [s from midnight] on. */
  readonly timetable: BankPlan['timetable'];
  readonly assistance: Assistance;
}

export function planBanks(scenario: Scenario, leaves: readonly Leaf[]): readonly BankPlan[] {
  let firstServer = 0;
  let firstLine = 0;
  const hosts = hostsOf(scenario);
  const firstLines: number[] = [];
  const crews = repairCrews(scenario);
  return plannedBanks(scenario).map((bank, index) => {
    const host = hosts[index]!;
    firstLines.push(host === index ? firstLine : firstLines[host]!);
    const officers = bank.kind === 'e-channel' ? officersOf(bank) : undefined;
    const ownServers = serversOf(bank);
    const servers = ownServers + sharedPlaces(scenario, bank.id);
    const singleLine = bank.queue === 'single-line';
    const lines = singleLine ? 1 : Math.max(1, servers);
    const options = leaves.map((leaf) => serviceOf(scenario, bank, leaf, officers?.assistance));
    const works = options.flatMap((option) => (option === undefined ? [] : [option.work]));
    const plan: BankPlan = {
      index,
      code: purposeCode(bank.id),
      isEChannel: bank.kind === 'e-channel',
      isCourtesy: bank.kind === 'counter' && bank.courtesy === true,
      handsOver: bank.kind === 'counter' && bank.handsOver === true,
      closesIdleFirst: bank.kind === 'counter' && bank.closesFirst === 'idle',
      hasReservedLine: bank.kind === 'counter' && bank.refusedJoin === 'reserved',
      firstServer,
      servers,
      ownServers,
      firstLine: firstLines[index]!,
      lines,
      singleLine,
      host,
      handover: bank.handover,
      authority: bank.authority,
      hasTwoZones: bank.kind === 'e-channel' && bank.secondZone !== undefined,
      timetable: plannedOpen(bank),
      options,
      meanWork: works.length === 0 ? 0 : works.reduce((sum, work) => sum + work, 0) / works.length,
      outages: bank.kind === 'e-channel' ? outagesOf(bank.outages) : undefined,
      crew: crews.ofBank[index],
      networkOutages: bank.kind === 'e-channel' ? outagesOf(bank.networkOutages) : undefined,
      plannedOutages: bank.kind === 'e-channel' ? plannedOutagesOf(bank) : [],
      watched: (bank.kind === 'counter' && bank.reserves !== undefined) || isWatchedForShared(scenario, bank.id),
      officers,
    };
    firstServer += servers;
    if (host === index) firstLine += lines;
    return plan;
  });
}

/** By bank, the index of the bank that has its line. */
function hostsOf({ banks, queues }: Scenario): readonly number[] {
  return banks.map(({ id }, index) => {
    const together = queues?.sharedLines?.find((line) => line.includes(id));
    return together === undefined ? index : banks.findIndex((bank) => together.includes(bank.id));
  });
}

function serviceOf(scenario: Scenario, bank: Bank, leaf: Leaf, assistance: Assistance | undefined): Service | undefined {
  if (bank.direction !== 'both' && bank.direction !== leaf.direction) return undefined;
  return bank.kind === 'counter' ? counterService(bank, leaf) : eChannelService(scenario, bank, leaf, assistance);
}

function counterService(bank: CounterBank, leaf: Leaf): Service | undefined {
  const served = bank.serves.find((entry) => entry.group === leaf.category.group);
  if (served === undefined) return undefined;
  return new Service('counter', quantileVariate(served.time), leaf.category.timeFactors.counter, 0, bank.handover);
}

/** Of the services a lane offers to the passenger, the one that takes the least time. */
function eChannelService(scenario: Scenario, bank: EChannelBank, leaf: Leaf, assistance: Assistance | undefined): Service | undefined {
  const allowed = eligibleServices(leaf.category, {
    controlPoint: scenario.controlPoint,
    direction: leaf.direction,
    date: scenario.date,
  });
  const factor = leaf.category.timeFactors.eChannel;
  const { refusal: ownPurpose } = authorityPurposes[bank.authority ?? 'first'];
  const { refusal: otherPurpose } = authorityPurposes.second;
  return bank.services
    .filter(({ service }) => allowed.includes(service))
    .map(({ service, time, refusal, steps }) => {
      const { secondZone: zone } = bank;
      const second = zone && new Service(service, quantileVariate(zone.time), factor, zone.refusal, 0, otherPurpose);
      const inSteps = steps && new LaneSteps(steps, leaf.category, assistance);
      return new Service(service, quantileVariate(time), factor, inSteps ? 0 : refusal, bank.handover, ownPurpose, second, inSteps);
    })
    .reduce<Service | undefined>((best, next) => (best === undefined || next.work < best.work ? next : best), undefined);
}

function officersOf({ officers }: EChannelBank): OfficersPlan | undefined {
  return (
    officers && { timetable: stepsOf(officers.timetable), assistance: new Assistance(quantileVariate(officers.time), officers.cleared) }
  );
}

function stepsOf(timetable: Timetable): BankPlan['timetable'] {
  return timetable.map(({ from, open }) => ({ from: clockSeconds(from), open }));
}

function outagesOf(outages: EChannelBank['networkOutages']): Outages | undefined {
  if (outages === undefined) return undefined;
  return {
    meanTimeBetweenFailures: outages.meanHoursBetweenFailures * 3600,
    meanTimeToRepair: outages.meanMinutesToRepair * 60,
  };
}

function plannedOutagesOf({ plannedOutages = [] }: EChannelBank): readonly PlannedOutage[] {
  return plannedOutages.map(({ from, to, lanes = Infinity }) => ({ from: clockSeconds(from), to: clockSeconds(to), lanes }));
}
