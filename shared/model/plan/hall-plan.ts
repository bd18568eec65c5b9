// A scenario compiled for running: clock times in seconds, ids as indices, service times as variates, the choices open to each passenger as lists.
// A "leaf" is one category in one direction: the finest kind of passenger that the model tells apart.

import type { ArrivalFlow } from '../../demand/arrival-flow.ts';
import { arrivalFlows } from '../../demand/arrival-process.ts';
import { type TransportPlan, transportPlans } from '../../demand/transport-plan.ts';
import { type QuantileVariate, quantileVariate } from '../../random/quantile-variate.ts';
import { followsParties } from '../../scenario/companions.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import { clockSeconds, intervalLength, measureLayout, type MeasureLayout } from '../measure-layout.ts';
import { type BankPlan, planBanks } from './bank-plan.ts';
import { type CompanionMix, companionMixes } from './companion-mix.ts';
import { type EntrancePlan, entranceOfLeaf, planEntrances } from './entrance-plan.ts';
import { type ExaminationPlan, planExamination } from './examination-plan.ts';
import { type InterventionPlan, planInterventions } from './intervention-plan.ts';
import { type Leaf, leavesOf } from './leaf.ts';
import { planWatches, type WatchPlan } from './watch-plan.ts';
import { repairCrews } from './repair-crews.ts';
import { planQueues, type QueuePlan } from './queue-plan.ts';
import { planRoutes, type RoutePlan } from './route-plan.ts';
import { planShared, type SharedPlans } from './shared-plan.ts';

export interface HallPlan {
  readonly scenario: Scenario;
  readonly layout: MeasureLayout;
  /** [s from midnight] */
  readonly opens: number;
  readonly closes: number;
  readonly intervals: number;
  readonly leaves: readonly Leaf[];
  readonly banks: readonly BankPlan[];
  /** By leaf; then by leaf for those who go on to a second authority. */
  readonly routes: readonly RoutePlan[];
  readonly queues: QueuePlan;
  /** By leaf of the leader. */
  readonly companions: readonly CompanionMix[];
  /** Parties of several are followed until the last of them is through. */
  readonly followsParties: boolean;
  /** By leaf of the leader: the adults who go to a counter with a child that may use no lane, while the others use lanes; 0 where all stay together. */
  readonly adultsWithChild: Int32Array;
  /** Undefined where nobody is sent to secondary examination. */
  readonly examination: ExaminationPlan | undefined;
  /** Passengers who come at random: the counts by their profiles, and surges. */
  readonly flows: readonly ArrivalFlow[];
  /** Passengers who come with the transport of a timetable. */
  readonly transports: readonly TransportPlan[];
  readonly servers: number;
  readonly lines: number;
  /** Of each server: its bank, its place in the bank from 0, the line it serves. */
  readonly bankOfServer: Int32Array;
  readonly placeOfServer: Int32Array;
  readonly lineOfServer: Int32Array;
  readonly choosesByExpectedWait: boolean;
  /** Repairers of each crew. */
  readonly crews: readonly number[];
  readonly watches: readonly WatchPlan[];
  readonly shared: SharedPlans;
  readonly entrances: readonly EntrancePlan[];
  /** By leaf. */
  readonly entranceOfLeaf: Int32Array;
  /** The scenario holds some people back at an entrance. */
  readonly gated: boolean;
  /** In order of time. */
  readonly interventions: readonly InterventionPlan[];
  /** From one authority to the other; undefined where they stand side by side. */
  readonly walk: QuantileVariate | undefined;
}

export function planHall(scenario: Scenario): HallPlan {
  const layout = measureLayout(scenario);
  const leaves = leavesOf(scenario, layout.directions);
  const banks = planBanks(scenario, leaves);
  const flows = arrivalFlows(scenario);
  const transports = transportPlans(scenario);
  const entrances = planEntrances(scenario);
  const servers = banks.reduce((sum, bank) => sum + bank.servers, 0);
  const bankOfServer = new Int32Array(servers);
  const placeOfServer = new Int32Array(servers);
  const lineOfServer = new Int32Array(servers);
  for (const { index, firstServer, firstLine, singleLine, servers: here } of banks) {
    for (let place = 0; place < here; place += 1) {
      bankOfServer[firstServer + place] = index;
      placeOfServer[firstServer + place] = place;
      lineOfServer[firstServer + place] = singleLine ? firstLine : firstLine + place;
    }
  }
  const shared = planShared(scenario, banks, servers);
  const opens = clockSeconds(scenario.openingHours.opens);
  return {
    scenario,
    layout,
    opens,
    closes: Math.max(clockSeconds(scenario.openingHours.closes), opens + intervalLength),
    intervals: layout.intervals,
    leaves,
    banks,
    routes: planRoutes(scenario, leaves, banks),
    queues: planQueues(scenario, leaves, banks),
    examination: planExamination(scenario, leaves),
    companions: companionMixes(leaves, [...flows, ...transports.flatMap(({ groups }) => groups)]),
    followsParties: followsParties(scenario),
    adultsWithChild: Int32Array.from(leaves, ({ category: { party } }) => (party?.way === 'split' ? party.adultsWithChild : 0)),
    flows,
    transports,
    servers,
    lines: Math.max(0, ...banks.map(({ firstLine, lines }) => firstLine + lines)),
    bankOfServer,
    placeOfServer,
    lineOfServer,
    choosesByExpectedWait: scenario.bankChoice === 'shortest-expected-wait',
    crews: repairCrews(scenario).sizes,
    watches: planWatches(scenario),
    shared,
    entrances,
    entranceOfLeaf: entranceOfLeaf(leaves, entrances),
    gated: scenario.queues?.entrances !== undefined,
    interventions: planInterventions(scenario.interventions ?? [], { scenario, banks, shared, entrances }),
    walk: scenario.walkBetweenAuthorities && quantileVariate(scenario.walkBetweenAuthorities),
  };
}
