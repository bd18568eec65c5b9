// What holds of servers that two banks share, in any small hall that has some: each stands in one place, is counted once, and a day that is
// stopped in the midst of a changeover goes on as if it had not been.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planHall } from '../../shared/model/plan/hall-plan.ts';
import { measuresOf } from '../../shared/model/record/measures.ts';
import { serverState } from '../../shared/model/state/hall.ts';
import { continuedDay, startedDay, wholeDay } from '../support/continued-day.ts';
import { arbitrarySmallScenario } from '../support/plain-model/arbitrary-small-scenario.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const halls = arbitrarySmallScenario.filter(({ sharedServers }) => sharedServers !== undefined);

describe(`servers that two banks share, in halls drawn from seed ${seed}`, () => {
  it('stand in one place at a time, and are counted there', () => {
    let changeovers = 0;
    fc.assert(
      fc.property(halls, (scenario) => {
        const watch = startedDay(scenario, 0);
        const { hall, plan } = watch.day;
        const { elsewhere, changingOver, serving, blocked } = serverState;
        const isEmpty = (server: number) =>
          [hall.serverParty, hall.secondZone, hall.leavingParty].every((parties) => parties[server] === undefined);
        while (watch.day.step()) {
          plan.shared.twin.forEach((twin, server) => {
            if (twin < 0) return;
            const states = [hall.serverState[server]!, hall.serverState[twin]!];
            expect(states.filter((state) => state === elsewhere)).toHaveLength(1);
            for (const one of [server, twin]) {
              const state = hall.serverState[one]!;
              if (state === elsewhere || state === changingOver) expect(isEmpty(one) && hall.serverWorks[one] === 0).toBe(true);
              if (state === serving || state === blocked) expect(isEmpty(one)).toBe(false);
            }
          });
        }
        watch.recorder.finish();
        const { measures } = measuresOf(plan, watch.recorder);
        const { layout } = plan;
        plan.shared.groups.forEach(({ hours }, group) => {
          changeovers += measures[layout.dayShared(group, 'changeovers')]!;
          // The last quarter-hour may end before it is over.
          for (let interval = 0; interval < layout.intervals - 1; interval += 1) {
            const [home, other, changing] = (['atHome', 'atOther', 'changing'] as const).map(
              (level) => measures[layout.shared(group, level) + interval]!,
            ) as [number, number, number];
            expect(Math.min(home, other, changing)).toBeGreaterThanOrEqual(0);
            // Hours change at quarter-hours only.
            const time = plan.opens + interval * 900;
            expect(home + other + changing).toBeCloseTo(hours.findLast(({ from }) => from <= time)?.open ?? 0, 9);
          }
        });
        plan.banks.forEach(({ servers }, bank) => {
          for (let interval = 0; interval < layout.intervals; interval += 1) {
            expect(measures[layout.bank(bank, 'openServers') + interval]!).toBeLessThanOrEqual(servers + 1e-9);
          }
        });
      }),
      { numRuns: 60, seed },
    );
    expect(changeovers).toBeGreaterThan(20);
  }, 60_000);

  it('go on after a stop as if there had been none', () => {
    fc.assert(
      fc.property(halls, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (scenario, share) => {
        const { opens, closes } = planHall(scenario);
        const stopped = continuedDay(scenario, 0, opens + share * (closes - opens), opens + (closes - opens) / 2);
        expect(stopped).toEqual(wholeDay(scenario, 0));
      }),
      { numRuns: 60, seed },
    );
  }, 60_000);
});
