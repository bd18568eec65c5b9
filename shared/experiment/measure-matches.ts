// Which measures two deployments have in common, and where each stands: banks come and go, so places shift.

import { examinationDayStatistics, outcomeStatistics, roomStatistics } from '../model/examination-layout.ts';
import { handingOverStatistics } from '../model/handing-over-layout.ts';
import { laneStatistics, officerStatistics, type SteppedService } from '../model/lane-layout.ts';
import {
  authorities,
  authorityStatistics,
  bankStatistics,
  clearanceWays,
  dayStatistics,
  hallStatistics,
  intervalLength,
  kioskStatistics,
  lineChangeStatistics,
  measureLayout,
  reserveStatistics,
  sharedLevels,
  sharedStatistics,
  vehicleStatistics,
  waitStatistics,
  zoneStatistics,
  type MeasureLayout,
} from '../model/measure-layout.ts';
import { regroupingSeries, regroupingStatistics } from '../model/regrouping-layout.ts';
import { outsideSeries, outsideStatistics } from '../model/outside-layout.ts';
import { refusedSeries, refusedStatistics } from '../model/refused-layout.ts';
import { samePledge } from '../scenario/comparability.ts';
import { vehicleFlowOf } from '../scenario/has-quantity.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { SharedServers } from '../scenario/schema/shared-servers-schema.ts';
import type { MeasureMatches } from './comparison-result.ts';

/** Kinds, banks and directions are the same by id, quarter-hours by the clock, targets where they pledge the same to the same people. */
export function measureMatches(baseline: Scenario, other: Scenario): MeasureMatches {
  const a = measureLayout(baseline);
  const b = measureLayout(other);
  const single: Pair[] = [];
  const series: Pair[] = [];

  for (const [i, j] of common(a.kinds, b.kinds, (kind, same) => kind.id === same.id)) {
    for (const statistic of waitStatistics) {
      series.push([a.wait(i, statistic), b.wait(j, statistic)]);
      single.push([a.dayWait(i, statistic), b.dayWait(j, statistic)]);
    }
  }
  for (const [i, j] of common(a.banks, b.banks)) {
    for (const statistic of bankStatistics) {
      series.push([a.bank(i, statistic), b.bank(j, statistic)]);
      single.push([a.dayBank(i, statistic), b.dayBank(j, statistic)]);
    }
    if (a.lineChanges === undefined || b.lineChanges === undefined) continue;
    for (const statistic of lineChangeStatistics) single.push([a.lineChanges(i, statistic), b.lineChanges(j, statistic)]);
  }
  for (const [i, j] of common(a.directions, b.directions)) {
    for (const statistic of hallStatistics) series.push([a.hall(i, statistic), b.hall(j, statistic)]);
    for (const statistic of dayStatistics) single.push([a.day(i, statistic), b.day(j, statistic)]);
    if (a.balked !== undefined && b.balked !== undefined) {
      series.push([a.balked.series(i), b.balked.series(j)]);
      single.push([a.balked.day(i), b.balked.day(j)]);
    }
    if (a.outside !== undefined && b.outside !== undefined) {
      for (const statistic of outsideSeries) series.push([a.outside.series(i, statistic), b.outside.series(j, statistic)]);
      for (const statistic of outsideStatistics) single.push([a.outside.day(i, statistic), b.outside.day(j, statistic)]);
    }
    if (a.regrouping !== undefined && b.regrouping !== undefined) {
      for (const statistic of regroupingSeries) series.push([a.regrouping.series(i, statistic), b.regrouping.series(j, statistic)]);
      for (const statistic of regroupingStatistics) single.push([a.regrouping.day(i, statistic), b.regrouping.day(j, statistic)]);
    }
    const [crossing, other] = [a.crossing(i), b.crossing(j)];
    if (crossing !== undefined && other !== undefined) single.push([crossing, other]);
    for (const way of clearanceWays) {
      for (const what of ['cleared', 'refused'] as const) single.push([a.clearance(i, way, what), b.clearance(j, way, what)]);
    }
  }
  for (const [i, j] of common(baseline.targets, other.targets, samePledge)) {
    series.push([a.target(i), b.target(j)]);
    single.push([a.dayTarget(i), b.dayTarget(j)]);
  }

  matchPartsOfBanks(a, b, series, single);
  const [sharing, same] = [baseline, other].map(({ sharedServers = [] }) => sharedServers) as [SharedServers[], SharedServers[]];
  for (const [i, j] of common(sharing, same, (one, two) => one.id === two.id && one.home === two.home && one.other === two.other)) {
    for (const level of sharedLevels) series.push([a.shared(i, level), b.shared(j, level)]);
    for (const statistic of sharedStatistics) single.push([a.dayShared(i, statistic), b.dayShared(j, statistic)]);
  }
  matchExamination(a, b, series, single);
  if (a.hasTwoAuthorities && b.hasTwoAuthorities) matchAuthorities(a, b, series, single);
  matchVehicles([baseline, a], [other, b], series, single);

  const pairs = [...single, ...series.flatMap((pair) => quarterHours(pair, a, b))].toSorted(([i], [j]) => i - j);
  return { baseline: Int32Array.from(pairs, ([i]) => i), other: Int32Array.from(pairs, ([, j]) => j) };
}

type Pair = readonly [number, number];

/** What only some banks have, each listed by the index of its bank: the same where the bank, and of a lane the service, is the same. */
function matchPartsOfBanks(a: MeasureLayout, b: MeasureLayout, series: Pair[], single: Pair[]): void {
  const sameBank = (i: number, j: number) => a.banks[i] === b.banks[j];
  for (const [i, j] of common(a.counterBanks, b.counterBanks, sameBank)) series.push([a.arrivingWork(i), b.arrivingWork(j)]);
  for (const [i, j] of common(a.lostBanks, b.lostBanks, sameBank)) {
    series.push([a.lost(i), b.lost(j)]);
    single.push([a.dayLost(i), b.dayLost(j)]);
  }
  for (const [i, j] of common(a.reserveBanks, b.reserveBanks, sameBank)) {
    series.push([a.reserve(i), b.reserve(j)]);
    for (const statistic of reserveStatistics) single.push([a.dayReserve(i, statistic), b.dayReserve(j, statistic)]);
  }
  for (const [i, j] of common(a.refused.banks, b.refused.banks, sameBank)) {
    for (const what of refusedSeries) series.push([a.refused.series(i, what), b.refused.series(j, what)]);
    for (const statistic of refusedStatistics) single.push([a.refused.day(i, statistic), b.refused.day(j, statistic)]);
  }
  const [handing, alike] = [a.handingOver, b.handingOver];
  for (const [i, j] of common(handing?.banks ?? [], alike?.banks ?? [], sameBank)) {
    for (const statistic of handingOverStatistics) single.push([handing!.day(i, statistic), alike!.day(j, statistic)]);
  }
  for (const [i, j] of common(a.twoZoneBanks, b.twoZoneBanks, sameBank)) {
    for (const statistic of zoneStatistics) {
      series.push([a.zone(i, statistic), b.zone(j, statistic)]);
      single.push([a.dayZone(i, statistic), b.dayZone(j, statistic)]);
    }
  }
  for (const [i, j] of common(a.supervised, b.supervised, sameBank)) {
    for (const statistic of officerStatistics) {
      series.push([a.officers(i, statistic), b.officers(j, statistic)]);
      single.push([a.dayOfficers(i, statistic), b.dayOfficers(j, statistic)]);
    }
  }
  const sameLane = (one: SteppedService, other: SteppedService) => sameBank(one.bank, other.bank) && one.service === other.service;
  for (const [i, j] of common(a.stepped, b.stepped, sameLane)) {
    for (const statistic of laneStatistics) single.push([a.lane(i, statistic), b.lane(j, statistic)]);
  }
}

function matchExamination(a: MeasureLayout, b: MeasureLayout, series: Pair[], single: Pair[]): void {
  const [one, other] = [a.examination, b.examination];
  if (one === undefined || other === undefined) return;
  for (const statistic of roomStatistics) {
    series.push([one.room(statistic), other.room(statistic)]);
    single.push([one.dayRoom(statistic), other.dayRoom(statistic)]);
  }
  for (const statistic of examinationDayStatistics) single.push([one.day(statistic), other.day(statistic)]);
  for (const [i, j] of common(a.directions, b.directions)) {
    for (const [reason, same] of common(one.reasons, other.reasons)) {
      for (const statistic of outcomeStatistics) single.push([one.outcome(i, reason, statistic), other.outcome(j, same, statistic)]);
    }
  }
}

function matchAuthorities(a: MeasureLayout, b: MeasureLayout, series: Pair[], single: Pair[]): void {
  for (const [i, j] of common(a.directions, b.directions)) {
    authorities.forEach((_, authority) => {
      for (const statistic of authorityStatistics) {
        series.push([a.authority(i, authority, statistic), b.authority(j, authority, statistic)]);
        single.push([a.dayAuthority(i, authority, statistic), b.dayAuthority(j, authority, statistic)]);
      }
    });
  }
}

/** Vehicles are the same by class and direction, kiosks by id. */
function matchVehicles(
  [baseline, a]: readonly [Scenario, MeasureLayout],
  [other, b]: readonly [Scenario, MeasureLayout],
  series: Pair[],
  single: Pair[],
): void {
  if (baseline.vehicles === undefined || other.vehicles === undefined) return;
  baseline.vehicles.flows.forEach((flow, i) => {
    const j = vehicleFlowOf(other, flow);
    if (j < 0) return;
    for (const statistic of vehicleStatistics) {
      // Where they are to wait at most so long each, the shares that do are of the same only if that is the same.
      if (statistic === 'serviceLevel' && flow.target?.withinMinutes !== other.vehicles!.flows[j]!.target?.withinMinutes) continue;
      series.push([a.vehicle(i, statistic), b.vehicle(j, statistic)]);
      single.push([a.dayVehicle(i, statistic), b.dayVehicle(j, statistic)]);
    }
  });
  for (const [i, j] of common(baseline.vehicles.kiosks, other.vehicles.kiosks, (kiosk, same) => kiosk.id === same.id)) {
    for (const statistic of kioskStatistics) {
      series.push([a.kiosk(i, statistic), b.kiosk(j, statistic)]);
      single.push([a.dayKiosk(i, statistic), b.dayKiosk(j, statistic)]);
    }
  }
}

/** Positions in the one and in the other list of what is in both. */
function common<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean = (x, y) => x === y): readonly Pair[] {
  return a.flatMap((x, i): Pair[] => {
    const j = b.findIndex((y) => same(x, y));
    return j < 0 ? [] : [[i, j]];
  });
}

/** The quarter-hours that both series have. */
function quarterHours([i, j]: Pair, a: MeasureLayout, b: MeasureLayout): readonly Pair[] {
  const later = Math.max(a.firstInterval, b.firstInterval);
  const fromA = (later - a.firstInterval) / intervalLength;
  const fromB = (later - b.firstInterval) / intervalLength;
  const length = Math.max(0, Math.min(a.intervals - fromA, b.intervals - fromB));
  return Array.from({ length }, (_, interval): Pair => [i + fromA + interval, j + fromB + interval]);
}
