// What holds on any day in any hall: conservation, order of the quantiles, servers that do not work more than they can, the same result twice.
// fast-check prints the seed and the smallest scenario that breaks one; keep both as a named regression.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutcomeStatistic } from '../../shared/model/examination-layout.ts';
import { clockSeconds, type MeasureLayout, measureLayout } from '../../shared/model/measure-layout.ts';
import type { ReplicationResult } from '../../shared/model/replication-result.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import { enrolments } from '../../shared/reference/vocabulary.ts';
import { checkScenario } from '../../shared/scenario/check-scenario.ts';
import { parseScenario } from '../../shared/scenario/document/parse-scenario.ts';
import type { Officers } from '../../shared/scenario/schema/lane-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import type { Reserve } from '../../shared/scenario/schema/trigger-schema.ts';
import { serializeScenario } from '../../shared/scenario/document/serialize-scenario.ts';
import { arbitraryScenario } from '../support/arbitrary-scenario.ts';
import { continuedDay, wholeDay } from '../support/continued-day.ts';
import { arbitrarySmallScenario } from '../support/plain-model/arbitrary-small-scenario.ts';
import { missingFields } from '../support/schema-fields.ts';

interface Day {
  readonly scenario: Scenario;
  readonly layout: MeasureLayout;
  readonly result: ReplicationResult;
  /** The number at this place; 0 where nothing was observed. */
  readonly at: (place: number) => number;
}

function simulate(scenario: Scenario, replication = 0): Day {
  const result = runReplication(scenario, replication);
  const at = (place: number): number => result.measures[place] || 0;
  return { scenario, layout: measureLayout(scenario), result, at };
}

function onAnyDay(holds: (day: Day) => void, runs = 60): void {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => holds(simulate(scenario))),
    { numRuns: runs },
  );
}

/** Of the secondary examination of a direction, for all reasons; 0 where there is none. */
function outcomes({ examination }: MeasureLayout, at: Day['at'], direction: number, statistic: OutcomeStatistic): number {
  return sum((examination?.reasons ?? []).map((_, reason) => at(examination!.outcome(direction, reason, statistic))));
}

/** Passengers of a direction who found a line too long and went away. */
function turnedBack(layout: MeasureLayout, at: Day['at'], direction: number): number {
  return layout.balked === undefined ? 0 : at(layout.balked.day(direction));
}

function officersOf({ banks }: Scenario, index: number): Officers {
  const bank = banks[index];
  if (bank?.kind !== 'e-channel' || bank.officers === undefined) throw new Error(`bank ${index} has no officers`);
  return bank.officers;
}

function reservesOf({ banks }: Scenario, index: number): readonly Reserve[] {
  const bank = banks[index];
  return bank?.kind === 'counter' ? (bank.reserves ?? []) : [];
}

/** One on which officers are at lanes that residents use. */
const supervisedDay = arbitraryScenario
  .filter(({ banks, demand }) => banks.some((bank) => bank.kind === 'e-channel' && bank.officers !== undefined) && demand.flows.length > 2)
  .map((scenario): Scenario => ({
    ...scenario,
    categories: scenario.categories.map((category) => ({ ...category, enrolments: [...enrolments], eChannelUptake: 1 })),
  }));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('on any day', () => {
  it('everybody who arrives is cleared, turns back or is refused landing, and counted once in every division', () => {
    onAnyDay(({ layout, at }) => {
      for (const [index, direction] of layout.directions.entries()) {
        const arrived = at(layout.day(index, 'arrived'));
        const counted = (of: string): number =>
          sum(
            layout.kinds.flatMap((kind, k) =>
              kind.direction === direction && kind.of === of ? [at(layout.dayWait(k, 'passengers'))] : [],
            ),
          );
        const stayed = arrived - turnedBack(layout, at, index);
        const refusedLanding = outcomes(layout, at, index, 'refusedLanding');
        expect(outcomes(layout, at, index, 'landed') + refusedLanding).toBe(outcomes(layout, at, index, 'referred'));
        expect(at(layout.day(index, 'cleared'))).toBe(stayed - refusedLanding);
        expect(counted('all')).toBe(stayed);
        expect(counted('group')).toBe(stayed);
        expect(counted('category')).toBe(stayed);
        const quarters = layout.hall(index, 'cleared');
        expect(sum(Array.from({ length: layout.intervals }, (_, q) => at(quarters + q)))).toBe(stayed - refusedLanding);
      }
    });
  });

  it('each bank serves those cleared there and those it refuses', () => {
    onAnyDay(({ layout, at, scenario }) => {
      // Whom the first of two authorities clears is served again by the second.
      const served = (kind: string): number =>
        sum(
          scenario.banks.flatMap((bank, b) => (bank.kind === kind && bank.authority !== 'first' ? [at(layout.dayBank(b, 'served'))] : [])),
        );
      const passedOn = layout.hasTwoAuthorities ? sum(layout.directions.map((_, d) => at(layout.dayAuthority(d, 0, 'passengers')))) : 0;
      const ofBanks = (what: 'served' | 'refused', ofFirst: boolean) =>
        sum(scenario.banks.flatMap((bank, b) => ((bank.authority === 'first') === ofFirst ? [at(layout.dayBank(b, what))] : [])));
      expect(ofBanks('served', true) - ofBanks('refused', true)).toBe(passedOn);
      const refused = ofBanks('refused', false);
      const stayed = sum(layout.directions.map((_, d) => at(layout.day(d, 'arrived')) - turnedBack(layout, at, d)));
      expect(served('e-channel') + served('counter')).toBe(stayed + refused);
      expect(served('counter')).toBeGreaterThanOrEqual(refused);
    });
  });

  it('quantiles of the wait stand in order, between nothing and the longest, and shares between 0 and 1', () => {
    onAnyDay(({ layout, at }) => {
      for (const [kind] of layout.kinds.entries()) {
        const waits = (['p50', 'p90', 'p95', 'p99'] as const).map((name) => at(layout.dayWait(kind, name)));
        const longest = at(layout.dayWait(kind, 'maximum'));
        expect(waits).toEqual(waits.toSorted((a, b) => a - b));
        expect(waits[0]).toBeGreaterThanOrEqual(0);
        // A bucket's value lies at most 0.4 % above the wait in it.
        expect(waits[3]).toBeLessThanOrEqual(longest * 1.004);
        expect(at(layout.dayWait(kind, 'mean'))).toBeLessThanOrEqual(longest);
        expect(at(layout.dayWait(kind, 'serviceLevel'))).toBeGreaterThanOrEqual(0);
        expect(at(layout.dayWait(kind, 'serviceLevel'))).toBeLessThanOrEqual(1);
      }
    });
  });

  it('no bank works more than its open servers can', () => {
    onAnyDay(({ layout, at, scenario }) => {
      for (const [bank] of scenario.banks.entries()) {
        for (let quarter = 0; quarter < layout.intervals; quarter += 1) {
          const busy = at(layout.bank(bank, 'busyServers') + quarter);
          expect(busy).toBeGreaterThanOrEqual(0);
          expect(busy).toBeLessThanOrEqual(at(layout.bank(bank, 'openServers') + quarter) + 1e-9);
          expect(at(layout.bank(bank, 'queueLength') + quarter)).toBeLessThanOrEqual(
            at(layout.bank(bank, 'peakQueueLength') + quarter) + 1e-9,
          );
        }
        expect(at(layout.dayBank(bank, 'utilization'))).toBeLessThanOrEqual(1 + 1e-9);
      }
    });
  });

  it('no more are in the examination room than it has places, and officers examine no more than they can', () => {
    const examinedDay = arbitraryScenario.filter(({ examination: drawn }) => drawn !== undefined);
    fc.assert(
      fc.property(examinedDay, (scenario) => {
        const { layout, at } = simulate(scenario);
        const room = layout.examination!;
        expect(at(room.dayRoom('peakInRoom'))).toBeLessThanOrEqual(scenario.examination!.places);
        for (let quarter = 0; quarter < layout.intervals; quarter += 1) {
          expect(at(room.room('examining') + quarter)).toBeLessThanOrEqual(at(room.room('inRoom') + quarter) + 1e-9);
          expect(at(room.room('meanWait') + quarter)).toBeGreaterThanOrEqual(0);
          if (scenario.examination!.whenFull === 'line') expect(at(room.room('held') + quarter)).toBe(0);
        }
        expect(at(room.day('refusedLanding'))).toBe(sum(layout.directions.map((_, way) => outcomes(layout, at, way, 'refusedLanding'))));
        expect(at(room.day('maximumWait'))).toBeGreaterThanOrEqual(at(room.dayRoom('meanWait')));
      }),
      { numRuns: 25 },
    );
  });

  it('officers help no more lanes than there are officers, and reserves work no more hours than they were called for', () => {
    let helped = 0;
    const holds = ({ layout, at, scenario }: Day) => {
      layout.supervised.forEach((_, index) => {
        for (let quarter = 0; quarter < layout.intervals; quarter += 1) {
          const helping = at(layout.officers(index, 'helping') + quarter);
          expect(helping).toBeGreaterThanOrEqual(0);
          // An officer whose time is up finishes whom he helps: so many as were on duty before.
          const most = Math.max(...officersOf(scenario, layout.supervised[index]!).timetable.map(({ open }) => open));
          expect(helping).toBeLessThanOrEqual(most + 1e-9);
          helped += helping;
        }
      });
      layout.stepped.forEach((_, index) => {
        if (at(layout.lane(index, 'passengers')) === 0) return;
        const shares = sum((['atFirst', 'afterRetries', 'assisted', 'refused'] as const).map((how) => at(layout.lane(index, how))));
        expect(shares).toBeCloseTo(1, 9);
      });
      layout.reserveBanks.forEach((bank, index) => {
        const whole = sum(reservesOf(scenario, bank).map(({ officers }) => officers));
        expect(at(layout.dayReserve(index, 'officerHours'))).toBeLessThanOrEqual((whole * layout.intervals) / 4 + 1e-9);
        if (at(layout.dayReserve(index, 'calls')) === 0) expect(at(layout.dayReserve(index, 'officerHours'))).toBe(0);
      });
    };
    fc.assert(
      fc.property(fc.oneof(supervisedDay, arbitraryScenario), (scenario) => holds(simulate(scenario))),
      { numRuns: 100 },
    );
    expect(helped).toBeGreaterThan(0);
  });

  it('every vehicle that comes is cleared, whatever happens in the hall', () => {
    let days = 0;
    fc.assert(
      fc.property(
        arbitraryScenario.filter(({ vehicles }) => vehicles !== undefined),
        (scenario) => {
          const { layout, at } = simulate(scenario);
          days += 1;
          scenario.vehicles!.flows.forEach(({ comes }, flow) => {
            const vehicles = at(layout.dayVehicle(flow, 'vehicles'));
            if (comes.by === 'timetable') expect(vehicles).toBe(sum(comes.coachRuns.map(({ coaches }) => coaches)));
            expect(at(layout.dayVehicle(flow, 'occupants'))).toBeGreaterThanOrEqual(vehicles);
            const quarters = Array.from({ length: layout.intervals }, (_, q) => at(layout.vehicle(flow, 'vehicles') + q));
            expect(sum(quarters)).toBe(vehicles);
          });
          scenario.vehicles!.kiosks.forEach(({ timetable }, kiosk) => {
            const most = Math.max(...timetable.map(({ open }) => open));
            for (let quarter = 0; quarter < layout.intervals; quarter += 1) {
              expect(at(layout.kiosk(kiosk, 'busyLanes') + quarter)).toBeLessThanOrEqual(most + 1e-9);
            }
          });
        },
      ),
      { numRuns: 15 },
    );
    expect(days).toBeGreaterThan(0);
  });

  it.each([
    ['whole day', arbitraryScenario, 17 * 3600],
    ['crowded morning', arbitrarySmallScenario, 2.5 * 3600],
  ])('a %s continues, once it is stopped, saved and restored, as if it had not been stopped', (_, days, length) => {
    fc.assert(
      fc.property(days, fc.nat(length), fc.nat(length), (scenario, stop, elsewhere) => {
        // A clock that is brought beyond the end of a day does not go back to it.
        const last = clockSeconds(scenario.openingHours.closes);
        const times = [stop, elsewhere].map((seconds) => Math.min(23_400 + seconds, last)) as [number, number];
        expect(continuedDay(scenario, 0, ...times)).toEqual(wholeDay(scenario, 0));
      }),
      { numRuns: 60 },
    );
  });

  it('exact arrivals bring the published count, to the passenger', () => {
    const exact = arbitraryScenario.map(
      ({ demand: { source, flows, profiles }, queues: { balking: _balking, ...queues } = {}, ...scenario }) => ({
        ...scenario,
        queues,
        demand: { source, flows, profiles, arrivals: { kind: 'exact' as const }, growthFactor: 1, dayToDayVariation: 0 },
      }),
    );
    fc.assert(
      fc.property(exact, (scenario) => {
        const { layout, at } = simulate(scenario);
        for (const flow of scenario.demand.flows) {
          const kind = layout.kinds.findIndex((one) => one.of === 'group' && one.group === flow.group && one.direction === flow.direction);
          expect(at(layout.dayWait(kind, 'passengers'))).toBe(flow.passengers);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the same scenario, seed and replication give the same numbers', () => {
    onAnyDay(({ scenario, result }) => {
      expect(runReplication(scenario, 0)).toEqual(result);
    }, 25);
  });

  it('may have anything that a document may have', () => {
    const documents = fc.sample(arbitraryScenario, { numRuns: 1500, seed: 1 });
    // The first of them changes nothing of a day; a file carries its source.
    expect(missingFields(documents)).toEqual(['$schema', 'demand.source<kind=reference>', 'demand.source<kind=immd-daily-traffic>']);
  });

  it('is one that the checks let pass', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(checkScenario(scenario).filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('a scenario written to a file and read again is the same scenario', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(parseScenario(serializeScenario(scenario))).toEqual({ ok: true, scenario });
      }),
      { numRuns: 60 },
    );
  });
});
