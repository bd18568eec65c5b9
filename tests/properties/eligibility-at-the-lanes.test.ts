// Nobody enters a lane that no rule opens to them: random halls at random control points on random days, followed passenger by passenger.
// The seed is printed; give it as SEED to see the same scenarios again.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eligibilityRules } from '../../shared/reference/eligibility-rules.ts';
import { controlPointIds, type Direction, directions, type EChannelService } from '../../shared/reference/vocabulary.ts';
import { dayNumber, isoDateOf } from '../../shared/scenario/calendar-day.ts';
import type { Demand, PassengerCategory } from '../../shared/scenario/schema/demand-schema.ts';
import { readyScenarios } from '../../shared/scenario/ready/ready-scenarios.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { arbitraryScenario } from '../support/arbitrary-scenario.ts';
import { traceOf } from '../support/run-trace.ts';

const seed = process.env['SEED'] === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(process.env['SEED']);

/** One direction only, so that the trace leaves no doubt which way a passenger goes; days from the first e-Channel to after the last rule. */
const anywhereAnyDay = fc
  .record({
    scenario: arbitraryScenario,
    controlPoint: fc.constantFrom(...controlPointIds),
    date: fc.integer({ min: dayNumber(2004, 11, 1), max: dayNumber(2026, 12, 31) }).map(isoDateOf),
    direction: fc.constantFrom(...directions),
  })
  .map(({ scenario, controlPoint, date, direction }): Scenario => ({
    ...scenario,
    controlPoint,
    date,
    demand: oneWay(scenario.demand, direction),
    targets: scenario.targets.filter((target) => target.direction === direction),
  }));

function oneWay({ scheduled, surges, arrivals, ...demand }: Demand, direction: Direction): Demand {
  return {
    ...demand,
    arrivals,
    flows: demand.flows.map((flow) => ({ ...flow, direction })).filter(firstOfItsGroup),
    ...(scheduled && { scheduled: { ...scheduled, transports: scheduled.transports.map((one) => ({ ...one, direction })) } }),
    ...(surges && { surges: surges.map((surge) => ({ ...surge, direction })) }),
    ...(arrivals.kind === 'trace' && {
      arrivals: { ...arrivals, passengers: arrivals.passengers.map((one) => ({ ...one, direction })) },
    }),
  };
}

const firstOfItsGroup = (flow: { group: string }, index: number, all: readonly { group: string }[]) =>
  all.findIndex(({ group }) => group === flow.group) === index;

/** The table read line by line, apart from the program's own reading of it. */
function mayUse(scenario: Scenario, category: PassengerCategory, service: EChannelService): boolean {
  for (const rule of eligibilityRules) {
    if (rule.service !== service) continue;
    if (rule.from !== undefined && scenario.date < rule.from) continue;
    if (rule.until !== undefined && scenario.date >= rule.until) continue;
    if (!rule.groups.some((group) => group === category.group)) continue;
    if (!rule.ages.some((age) => age === category.age)) continue;
    if (rule.controlPoints !== 'all' && !rule.controlPoints.some((id) => id === scenario.controlPoint)) continue;
    if (!rule.directions.some((direction) => direction === scenario.demand.flows[0]?.direction)) continue;
    const holdsAll = rule.holds.every((held) => category.enrolments.includes(held));
    const lacksAll = rule.lacks.every((held) => !category.enrolments.includes(held));
    if (holdsAll && lacksAll) return true;
  }
  return false;
}

/** How many entered a lane, and the categories of those who should not have. */
function entered(scenario: Scenario): { lanes: number; wrongly: string[] } {
  const categoryOf = new Map<number, PassengerCategory>();
  const banks = new Map(scenario.banks.map((bank) => [bank.id, bank]));
  const shared = new Set(scenario.queues?.sharedLines?.flat());
  let lanes = 0;
  const wrongly: string[] = [];
  for (const { what, passenger, category, bank: id } of traceOf(scenario)) {
    if (passenger === undefined) continue;
    if (what === 'arrived' || what === 'came in')
      categoryOf.set(
        passenger,
        scenario.categories.find((one) => one.id === category)!,
      );
    if (what !== 'joined line' && what !== 'service started') continue;
    const bank = banks.get(id!)!;
    // A line that feeds several banks is told as that of the first; which of them one may use shows at the lane.
    if (bank.kind !== 'e-channel' || (what === 'joined line' && shared.has(bank.id))) continue;
    lanes += 1;
    const who = categoryOf.get(passenger)!;
    if (!bank.services.some(({ service }) => mayUse(scenario, who, service))) wrongly.push(who.id);
  }
  return { lanes, wrongly };
}

describe('a lane', () => {
  it('is entered by nobody whom no rule of the day admits there', () => {
    console.log(`eligibility at the lanes: SEED=${seed}`);
    let lanes = 0;
    fc.assert(
      fc.property(anywhereAnyDay, (scenario) => {
        const day = entered(scenario);
        lanes += day.lanes;
        expect(day.wrongly).toEqual([]);
      }),
      { numRuns: 500, seed },
    );
    // Else nothing was tried.
    expect(lanes).toBeGreaterThan(500);
  });

  it.each(
    readyScenarios
      .filter(({ kind }) => kind !== 'exercise')
      .filter(({ scenario }) => new Set(scenario.demand.flows.map(({ direction }) => direction)).size === 1 && scenario.banks.length > 1)
      .slice(0, 4),
  )('is entered in $id by those alone whom a rule admits', ({ scenario }) => {
    const fewer = { ...scenario, demand: { ...scenario.demand, growthFactor: 0.05 } };
    const day = entered(fewer);
    expect(day.lanes).toBeGreaterThan(500);
    expect(new Set(day.wrongly)).toEqual(new Set());
  });
});
