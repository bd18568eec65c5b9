import { describe, expect, it } from 'vitest';
import { eligibleServices } from '../../../../shared/reference/eligibility.ts';
import { meanDay2025 } from '../../../../shared/reference/mean-day-2025.ts';
import { peakDays } from '../../../../shared/reference/peak-days.ts';
import { controlPointIds, directions, passengerGroups, type ControlPointId } from '../../../../shared/reference/vocabulary.ts';
import { checkScenario } from '../../../../shared/scenario/check-scenario.ts';
import { openInTheEnd } from '../../../../shared/scenario/checks/open-servers.ts';
import type { Demand } from '../../../../shared/scenario/schema/demand-schema.ts';
import { dayKindOf, newScenario, withDay, type CountedCrossings } from '../../../../shared/scenario/new-scenario.ts';
import { parseScenario, serializeScenario } from '../../../../shared/scenario/document/parse-scenario.ts';
import { readyScenarios } from '../../../../shared/scenario/ready/ready-scenarios.ts';

const goodFriday = readyScenarios[0]!.scenario;
const counts = { resident: 60_000, 'mainland-visitor': 6000, 'other-visitor': 600 };
const loWu = (change: Partial<CountedCrossings> = {}): CountedCrossings => ({
  controlPoint: 'lo-wu',
  date: '2025-03-05',
  counts: { departure: counts },
  source: { kind: 'immd-daily-traffic', fileName: 'traffic.csv', controlPoint: 'lo-wu', date: '2025-03-05' },
  ...change,
});

/** Both directions of a mean day of 2025, or of the busiest departure day with the busiest arrivals. */
function dayAt(controlPoint: ControlPointId, busiest: boolean): CountedCrossings[] {
  const of = (direction: 'departure' | 'arrival') =>
    busiest ? peakDays(controlPoint, direction)[0]?.value.counts : meanDay2025(controlPoint, direction)?.value;
  const [departure, arrival] = [of('departure'), of('arrival')];
  const date = busiest ? (peakDays(controlPoint, 'departure')[0]?.value.date ?? '') : '2025-06-11';
  return departure === undefined || arrival === undefined
    ? []
    : [{ controlPoint, date, counts: { departure, arrival }, source: { kind: 'reference' } }];
}

describe('a scenario for a day that somebody picks', () => {
  it.each(controlPointIds.flatMap((id) => [...dayAt(id, false), ...dayAt(id, true)]))(
    'is ready to run at $controlPoint on $date',
    (day) => {
      const scenario = newScenario(day);
      expect(checkScenario(scenario).filter(({ severity, code }) => severity === 'error' || code !== 'demandExceedsCounters')).toEqual([]);
      expect(parseScenario(serializeScenario(scenario))).toEqual({ ok: true, scenario });
      expect(scenario.demand.flows.map(({ passengers }) => passengers)).toEqual(
        directions.flatMap((way) => Object.values(day.counts[way]!)),
      );
      for (const bank of scenario.banks) expect(openInTheEnd(scenario, bank)).toBeGreaterThan(0);
    },
  );

  it('holds one direction where one is picked', () => {
    const scenario = newScenario(loWu());
    expect(scenario.demand.flows.map(({ direction }) => direction)).toEqual(['departure', 'departure', 'departure']);
    expect(new Set(scenario.banks.map(({ direction }) => direction))).toEqual(new Set(['departure']));
    expect(scenario.targets.map(({ id }) => id)).toEqual(['departure-visitors', 'departure-residents']);
    expect(scenario.name).toBe('Lo Wu, departure, 2025-03-05');
    expect(scenario.demand.source).toMatchObject({ kind: 'immd-daily-traffic', fileName: 'traffic.csv' });
  });

  it('opens more where more come', () => {
    const most = (scale: number) => {
      const many = Object.fromEntries(Object.entries(counts).map(([group, count]) => [group, count * scale])) as typeof counts;
      return newScenario(loWu({ counts: { departure: many } })).banks.map(({ timetable }) =>
        Math.max(...timetable.map(({ open }) => open)),
      );
    };
    const [few, many] = [most(1), most(2)];
    few.forEach((open, bank) => expect(many[bank]).toBeGreaterThan(open));
  });

  it('has the services that its day and place allow, and the residents who use them', () => {
    const services = (day: CountedCrossings) =>
      newScenario(day).banks.flatMap((bank) => (bank.kind === 'e-channel' ? bank.services.map(({ service }) => service) : []));
    expect(services(loWu())).toEqual([
      'resident',
      'contactless',
      'mainland-visitor',
      'smart-departure',
      'frequent-visitor',
      'macao-resident',
      'mutual-use',
      'consular-corps',
    ]);
    expect(services(loWu({ date: '2021-06-01' }))).not.toContain('contactless');
    const bridge = loWu({ controlPoint: 'hzmb', date: '2026-07-01' });
    expect(services(bridge)).toContain('seamless');
    expect(
      newScenario(bridge)
        .categories.filter(({ group }) => group === 'resident')
        .reduce((sum, { share }) => sum + share, 0),
    ).toBeCloseTo(1, 9);
    expect(newScenario(bridge).categories[0]).toMatchObject({ id: 'resident-seamless', share: 0.2 });
  });

  it.each([
    ['airport', 'departure', '2025-12-10', 'flight-token', 8, ['flight-token']],
    ['airport', 'arrival', '2025-12-10', 'face-easy', 10, ['face-easy', 'contactless', 'resident']],
    ['airport', 'arrival', '2026-04-01', 'face-easy', 26, ['face-easy', 'contactless', 'resident']],
    ['airport', 'arrival', '2025-09-29', 'face-easy', undefined, []],
    ['hzmb', 'arrival', '2026-06-25', 'seamless', 1, ['seamless']],
    ['hzmb', 'arrival', '2026-06-24', 'seamless', undefined, []],
  ] as const)('at %s, %s, %s has the lanes built for %s', (controlPoint, direction, date, service, open, services) => {
    const { banks } = newScenario(loWu({ controlPoint, date, counts: { [direction]: counts } }));
    const special = banks.find(({ id }) => id === `${direction}-${service}-lanes`);
    expect(special?.timetable[0]?.open).toBe(open);
    expect(special?.kind === 'e-channel' ? special.services.map((one) => one.service) : []).toEqual(services);
    const main = banks.find(({ id }) => id === `${direction}-resident-lanes`);
    expect(main?.kind === 'e-channel' && main.services.some((one) => one.service === service)).toBe(false);
  });

  it.each<[ControlPointId, date: string, special: string[]]>([
    ['lo-wu', '2025-04-18', []],
    ['lo-wu', '2025-12-22', ['mainland-child-7-to-10', 'visitor-child-7-to-10']],
    ['airport', '2022-09-30', ['mutual-use', 'consular-corps']],
    ['airport', '2025-12-10', ['resident-flight-token', 'mainland-transit', 'mutual-use', 'consular-corps']],
    ['hzmb', '2025-11-12', ['macao-resident']],
    ['hzmb', '2026-06-25', ['resident-seamless', 'mainland-child-7-to-10', 'visitor-child-7-to-10', 'macao-resident']],
  ])('tells apart at %s on %s those whom a rule of the place and time admits, out of the others', (controlPoint, date, special) => {
    const { categories } = newScenario(loWu({ controlPoint, date, counts: { departure: counts, arrival: counts } }));
    expect(categories.map(({ id }) => id).slice(0, special.length)).toEqual(special);
    expect(categories[special.length]?.id).toBe('resident-contactless');
    for (const group of passengerGroups) {
      const shares = categories.filter((category) => category.group === group).map(({ share }) => share);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    }
    for (const id of special) {
      const category = categories.find((one) => one.id === id)!;
      const services = directions.flatMap((direction) => eligibleServices(category, { controlPoint, direction, date }));
      expect(services.length, id).toBeGreaterThan(0);
    }
  });
});

describe('another day for the hall one has', () => {
  it('keeps the deployment and everything else, and changes date, counts and the defaults of such a day', () => {
    const holiday = loWu({ date: '2025-07-01' });
    const moved = withDay(goodFriday, holiday);
    expect(moved).toEqual({
      ...goodFriday,
      date: '2025-07-01',
      categories: newScenario(holiday).categories,
      demand: {
        ...goodFriday.demand,
        source: holiday.source,
        flows: goodFriday.demand.flows.map((flow) => ({ ...flow, passengers: counts[flow.group] })),
      },
    });
    expect(withDay(moved, { ...loWu(), date: goodFriday.date }).categories).toEqual(goodFriday.categories);
  });

  it('has the profile of residents of a public holiday on one, and of a working day on another, where none was chosen', () => {
    const profiles = ({ demand }: { readonly demand: Demand }) => demand.flows.map(({ profile }) => profile);
    const working = newScenario(loWu());
    expect(profiles(working)[0]).toBe('resident-departure-ordinary');
    const holiday = withDay(working, loWu({ date: '2025-10-01' }));
    expect(profiles(holiday)[0]).toBe('resident-departure-holiday');
    expect(holiday.demand.profiles.map(({ id }) => id)).toContain('resident-departure-holiday');
    expect(holiday.categories).toEqual(newScenario(loWu({ date: '2025-10-01' })).categories);
    expect(profiles(withDay(holiday, loWu({ date: '2025-10-02' })))[0]).toBe('resident-departure-ordinary');
    const chosen = structuredClone(working);
    chosen.demand.flows[0]!.profile = chosen.demand.flows[1]!.profile;
    expect(profiles(withDay(chosen, loWu({ date: '2025-10-01' })))).toEqual(profiles(chosen));
  });

  it('has the categories of its new date where the user has changed none', () => {
    const later = withDay(newScenario(loWu()), loWu({ date: '2026-01-07' }));
    expect(later.categories).toEqual(newScenario(loWu({ date: '2026-01-07' })).categories);
    expect(later.categories[0]?.id).toBe('mainland-child-7-to-10');
  });

  it('keeps what the user has set', () => {
    const own = structuredClone(goodFriday);
    own.categories[3]!.eChannelUptake = 0.45;
    own.name = 'My plan';
    const moved = withDay(own, loWu());
    expect(moved.categories[3]?.eChannelUptake).toBe(0.45);
    expect(moved.name).toBe('My plan');
  });

  it('names itself anew where the program gave the name', () => {
    const first = newScenario(loWu());
    expect(withDay(first, loWu({ date: '2025-03-06' })).name).toBe('Lo Wu, departure, 2025-03-06');
  });

  it('is a new scenario at another control point or in other directions', () => {
    for (const day of [
      loWu({ controlPoint: 'shenzhen-bay' }),
      loWu({ counts: { arrival: counts } }),
      loWu({ counts: { departure: counts, arrival: counts } }),
    ]) {
      expect(withDay(goodFriday, day)).toEqual(newScenario(day));
    }
    expect(withDay(readyScenarios[2]!.scenario, loWu({ controlPoint: 'man-kam-to' }))).toEqual(
      newScenario(loWu({ controlPoint: 'man-kam-to' })),
    );
  });
});

describe('the kind of day', () => {
  it('is a holiday at weekends, on public holidays and where far more come than on a mean day', () => {
    expect(dayKindOf(loWu())).toBe('ordinary');
    expect(dayKindOf(loWu({ date: '2025-03-08' }))).toBe('holiday');
    expect(dayKindOf(loWu({ date: '2025-10-29' }))).toBe('holiday');
    expect(dayKindOf(loWu({ counts: { departure: { ...counts, resident: 151_144 } } }))).toBe('holiday');
  });
});
