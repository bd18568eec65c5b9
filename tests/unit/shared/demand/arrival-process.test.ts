import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryTime, type ArrivalFlow } from '../../../../shared/demand/arrival-flow.ts';
import { arrivalFlows } from '../../../../shared/demand/arrival-process.ts';
import type { PassengerCategory } from '../../../../shared/scenario/schema/demand-schema.ts';
import { readyScenarios } from '../../../../shared/scenario/ready/ready-scenarios.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';

const base = readyScenarios[0]!.scenario;

function category(id: string, change: Partial<PassengerCategory>): PassengerCategory {
  return { ...base.categories[0]!, id, enrolments: [], companions: 0, ...change };
}

/** One flow of residents with these categories and weights, in a hall open from 06:00 to 10:00. */
function oneFlow(categories: PassengerCategory[], weights: number[], passengers = 1000, growthFactor = 1): Scenario {
  return {
    ...base,
    openingHours: { opens: '06:00', closes: '10:00' },
    categories,
    demand: {
      ...base.demand,
      growthFactor,
      flows: [{ direction: 'departure', group: 'resident', passengers, profile: 'p' }],
      profiles: [{ id: 'p', name: { en: 'p', 'zh-Hant-HK': 'p' }, weights }],
    },
  };
}

const onlyFlow = (scenario: Scenario): ArrivalFlow => {
  const [flow, ...others] = arrivalFlows(scenario);
  if (flow === undefined || others.length > 0) throw new Error('expected one flow');
  return flow;
};

const weightsAt = (...pairs: [quarter: number, weight: number][]) =>
  Array.from({ length: 96 }, (_, quarter) => pairs.find(([at]) => at === quarter)?.[1] ?? 0);

/** Passengers of a category expected in the day, leaders and companions together. */
function expectedOf(flow: ArrivalFlow, index: number): number {
  const parties = flow.cumulativeParties.at(-1)!;
  const leaders = flow.partyLeaders.find(({ category: at }) => at === index)?.probability ?? 0;
  const companions = flow.partyLeaders.reduce((sum, leader) => sum + leader.probability * leader.companionsMean, 0);
  return parties * (leaders + companions * (flow.companionMix.find(({ category: at }) => at === index)?.probability ?? 0));
}

describe('the arrivals of a flow', () => {
  it('follow the profile by quarter-hour', () => {
    const flow = onlyFlow(oneFlow([category('adult', { share: 1 })], weightsAt([24, 1], [26, 3]), 400));
    expect(Array.from(flow.cumulativeParties.slice(0, 5))).toEqual([0, 100, 100, 400, 400]);
    expect(flow.cumulativeParties).toHaveLength(17);
    expect([flow.opens, boundaryTime(flow, 0), boundaryTime(flow, 16)]).toEqual([6 * 3600, 6 * 3600, 10 * 3600]);
  });

  it('are all inside the opening hours, whatever the profile says outside', () => {
    const flow = onlyFlow(oneFlow([category('adult', { share: 1 })], weightsAt([10, 5], [25, 1], [60, 5]), 300));
    expect(Array.from(flow.cumulativeParties.slice(0, 4))).toEqual([0, 0, 300, 300]);
  });

  it('grow with the growth factor', () => {
    const flow = onlyFlow(oneFlow([category('adult', { share: 1 })], weightsAt([24, 1]), 1000, 1.25));
    expect(flow.expectedPassengers).toBe(1250);
    expect(flow.cumulativeParties.at(-1)).toBe(1250);
  });

  it('of children bring adults along, who then do not come by themselves: a case to check by hand', () => {
    // 10 % children with 2 adults each; adults 60 % and 30 %: of 1000 passengers 100 are children and 200 of the 900 adults come with them.
    const flow = onlyFlow(
      oneFlow(
        [category('child', { share: 0.1, age: 'under-7', companions: 2 }), category('a', { share: 0.6 }), category('b', { share: 0.3 })],
        weightsAt([24, 1]),
      ),
    );
    expect(flow.cumulativeParties.at(-1)).toBeCloseTo(800, 9);
    expect(flow.meanPartySize).toBeCloseTo(1.25, 12);
    expect(flow.partyLeaders.map(({ probability }) => probability * 800)).toEqual(
      [100, 700 * (2 / 3), 700 / 3].map((parties) => expect.closeTo(parties, 9) as number),
    );
    expect(flow.companionMix).toEqual([
      { category: 1, probability: expect.closeTo(2 / 3, 12) as number },
      { category: 2, probability: expect.closeTo(1 / 3, 12) as number },
    ]);
  });

  it('are as many as counted, in all and of each category, whatever the families', () => {
    const share = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(
        fc.array(share, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(share, fc.integer({ min: 0, max: 40 })), { maxLength: 3 }),
        fc.integer({ min: 1, max: 1e6 }),
        (adults, children, passengers) => {
          const whole = adults.reduce((a, b) => a + b, 0) + children.reduce((sum, [part]) => sum + part, 0);
          const brought = children.reduce((sum, [part, tenths]) => sum + (part * tenths) / 10, 0);
          fc.pre(brought <= adults.reduce((a, b) => a + b, 0));
          const scenario = oneFlow(
            [
              ...adults.map((part, at) => category(`adult-${at}`, { share: part / whole })),
              ...children.map(([part, tenths], at) =>
                category(`child-${at}`, { share: part / whole, age: '7-to-10', companions: tenths / 10 }),
              ),
            ],
            weightsAt([24, 1], [30, 2], [33, 5]),
            passengers,
          );
          const flow = onlyFlow(scenario);
          expect(flow.cumulativeParties.at(-1)! * flow.meanPartySize).toBeCloseTo(passengers, 5);
          scenario.categories.forEach(({ share: part }, index) => expect(expectedOf(flow, index)).toBeCloseTo(part * passengers, 5));
          expect(flow.partyLeaders.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
          expect(flow.partyLeaders.every(({ probability }) => probability >= 0)).toBe(true);
        },
      ),
    );
  });

  it('of the Lo Wu day add up to the published counts', () => {
    const flows = arrivalFlows(base);
    expect(flows.map(({ group, expectedPassengers }) => [group, expectedPassengers])).toEqual([
      ['resident', 151_144],
      ['mainland-visitor', 12_692],
      ['other-visitor', 1308],
    ]);
    for (const flow of flows) expect(flow.cumulativeParties.at(-1)! * flow.meanPartySize).toBeCloseTo(flow.expectedPassengers, 6);
  });

  it('are none where nobody is counted', () => {
    expect(arrivalFlows(oneFlow([category('adult', { share: 1 })], weightsAt([24, 1]), 0))).toEqual([]);
    expect(arrivalFlows(oneFlow([category('adult', { share: 1 })], weightsAt([24, 1]), 100, 0))).toEqual([]);
  });
});

describe('a scenario that the checks refuse', () => {
  it('is a mistake of the program here, named with its values', () => {
    const adult = category('adult', { share: 1 });
    expect(() => arrivalFlows(oneFlow([adult], weightsAt([10, 1])))).toThrow('"p" is zero throughout');
    expect(() => arrivalFlows(oneFlow([{ ...adult, group: 'other-visitor' }], weightsAt([24, 1])))).toThrow('resident');
    expect(() => arrivalFlows(oneFlow([category('child', { share: 1, age: 'under-7', companions: 1 })], weightsAt([24, 1])))).toThrow(
      'adults',
    );
  });
});
