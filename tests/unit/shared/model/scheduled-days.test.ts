// Days with transport by timetable, small enough to follow with a pencil.

import { describe, expect, it } from 'vitest';
import type { Scheduled, Transport } from '../../../../shared/scenario/schema/scheduled-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { firstDifference } from '../../../support/plain-model/first-difference.ts';
import { plainDay } from '../../../support/plain-model/plain-day.ts';
import { witnessedDay } from '../../../support/plain-model/witness.ts';
import { category, constant, counters, lanes, scenario, transport } from '../../../support/scenario-builder.ts';

const hour = { opens: '07:00', closes: '08:00' };
const user = category('user', 'resident', { eChannelUptake: 1 });

function timetabled(transports: Transport[], change: Partial<Scenario> = {}, counting: Scheduled['counting'] = 'added'): Scenario {
  const base = scenario([lanes('lanes', 1, constant(20)), counters('desk', 1, constant(60))], {
    openingHours: hour,
    categories: [user],
    ...change,
  });
  return { ...base, demand: { ...base.demand, flows: change.demand?.flows ?? [], scheduled: { counting, transports } } };
}

/** What both models tell. */
function dayOf(day: Scenario, replication = 0) {
  const events = witnessedDay(day, replication);
  expect(firstDifference(['the model', 'the plain model'], events, plainDay(day, replication))).toBeUndefined();
  return events;
}

/** Minutes after 07:00 at which parties arrive, with their sizes. */
const arrivalsOf = (day: Scenario, replication = 0) =>
  dayOf(day, replication)
    .filter(({ what }) => what === 'arrived')
    .map(({ time, size }) => [Number(((time - 7 * 3600) / 60).toFixed(6)), size]);

describe('a run of the timetable', () => {
  it('brings its passengers to the hall together when all walk alike, and one lane clears them one after the other', () => {
    const day = dayOf(timetabled([transport('train', { runs: [{ at: '07:02', size: 3 }] })]));
    const at = (what: string) => day.filter((event) => event.what === what).map(({ time }) => time - 7 * 3600);
    expect(at('arrived')).toEqual([360, 360, 360]);
    expect(at('cleared')).toEqual([380, 400, 420]);
    expect(day.filter(({ what }) => what === 'wait ended').map(({ wait }) => wait)).toEqual([0, 20, 40]);
  });

  it('that is one tour group of more than 250 goes to several counters, and loses nobody', () => {
    const tour = transport('cruise', { travel: 'group-at-one-counter', runs: [{ at: '07:02', size: 600 }] });
    expect(arrivalsOf(timetabled([tour])).map(([, size]) => size)).toEqual([250, 250, 100]);
  });

  it('is late by its delay, and early where that is negative', () => {
    const late = (meanMinutes: number) =>
      arrivalsOf(timetabled([transport('train', { delay: { meanMinutes, sdMinutes: 0 }, runs: [{ at: '07:10', size: 1 }] })]));
    expect(late(5)).toEqual([[19, 1]]);
    expect(late(-3)).toEqual([[11, 1]]);
  });

  it('takes passengers away who come before it leaves, by the timetable whatever its delay', () => {
    const ferry = transport('ferry', { role: 'takes', toHall: { meanMinutes: 25, cv: 0 }, runs: [{ at: '07:40', size: 2 }] });
    expect(arrivalsOf(timetabled([{ ...ferry, delay: { meanMinutes: 9, sdMinutes: 3 } }]))).toEqual([
      [15, 1],
      [15, 1],
    ]);
  });

  it('of a pattern comes at its start and every so many minutes, not at its end', () => {
    const metro = transport('metro', { headways: [{ from: '07:00', to: '07:10', everyMinutes: 2.5, size: 1 }] });
    expect(arrivalsOf(timetabled([metro])).map(([minute]) => minute)).toEqual([4, 6.5, 9, 11.5]);
  });

  it('brings as many as seats are taken', () => {
    const coach = transport('coach', {
      load: { of: 'seats', seats: 40, factor: 0.75, cv: 0 },
      runs: [{ at: '07:00' }, { at: '07:20', size: 20 }],
    });
    const minutes = arrivalsOf(timetabled([coach])).map(([minute]) => minute);
    expect(minutes.filter((minute) => minute === 4)).toHaveLength(30);
    expect(minutes.filter((minute) => minute === 24)).toHaveLength(15);
  });

  it('of which one is listed first comes first, where passengers of two reach the hall at one time', () => {
    const early = transport('early', { runs: [{ at: '07:01', size: 1 }], toHall: { meanMinutes: 9, cv: 0 } });
    const late = transport('late', { runs: [{ at: '07:06', size: 2 }], groups: [{ group: 'mainland-visitor', share: 1 }] });
    const categories = [user, category('visitor', 'mainland-visitor')];
    const who = (transports: Transport[]) =>
      dayOf(timetabled(transports, { categories }))
        .filter(({ what }) => what === 'arrived')
        .map((event) => event.category);
    expect(who([early, late])).toEqual(['user', 'visitor', 'visitor']);
    expect(who([late, early])).toEqual(['visitor', 'visitor', 'user']);
  });

  it('that is there before the hall opens has its passengers wait at the door', () => {
    expect(arrivalsOf(timetabled([transport('train', { runs: [{ at: '06:40', size: 1 }] })]))).toEqual([[0, 1]]);
  });

  it('that comes after the hall has closed is still cleared', () => {
    const day = dayOf(timetabled([transport('train', { runs: [{ at: '07:58', size: 1 }] })]));
    expect(day.map(({ what }) => what).slice(-5)).toEqual(['arrived', 'wait ended', 'service started', 'cleared', 'server ready']);
    expect(day.findIndex(({ what }) => what === 'hall closed')).toBeLessThan(day.findIndex(({ what }) => what === 'arrived'));
  });

  it('of a hall that never closes comes round: those of last night are those of tonight', () => {
    const flights = (at: string, role: Transport['role']) =>
      dayOf(
        timetabled([transport('flight', { role, toHall: { meanMinutes: 30, cv: 0 }, runs: [{ at, size: 1 }] })], {
          openingHours: { opens: '00:00', closes: '24:00' },
        }),
      )
        .filter(({ what }) => what === 'arrived')
        .map(({ time }) => time / 60);
    expect(flights('23:50', 'brings')).toEqual([20]);
    expect(flights('00:10', 'takes')).toEqual([23 * 60 + 40]);
  });
});

describe('a tour group', () => {
  const coach = transport('coach', { mode: 'coach', runs: [{ at: '07:00', size: 5 }] });

  it('goes to one counter together, though each of it may use a lane', () => {
    const day = dayOf(timetabled([{ ...coach, travel: 'group-at-one-counter' }]));
    expect(day.filter(({ what }) => what === 'arrived').map(({ size }) => size)).toEqual([5]);
    // Five services of a minute each.
    expect(day.filter(({ what }) => what === 'cleared').map(({ time, bank }) => [time - 7 * 3600, bank])).toEqual([[240 + 300, 'desk']]);
  });

  it('or goes through one by one, all of it at one time', () => {
    const day = dayOf(timetabled([{ ...coach, travel: 'group-one-by-one', toHall: { meanMinutes: 4, cv: 0.5 } }]));
    const arrivals = day.filter(({ what }) => what === 'arrived');
    expect(new Set(arrivals.map(({ time }) => time)).size).toBe(1);
    expect(arrivals.map(({ size }) => size)).toEqual([1, 1, 1, 1, 1]);
    expect(day.filter(({ what }) => what === 'cleared').every(({ bank }) => bank === 'lanes')).toBe(true);
  });
});

describe('what passengers of transport are to the counts', () => {
  const flows = [{ direction: 'departure' as const, group: 'resident' as const, passengers: 200, profile: 'even' }];
  const train = transport('train', {
    runs: [
      { at: '07:00', size: 30 },
      { at: '07:20', size: 50 },
    ],
  });
  const exact = (counting: Scheduled['counting']) => {
    const base = timetabled([train], {}, counting);
    return { ...base, demand: { ...base.demand, flows, arrivals: { kind: 'exact' as const } } };
  };
  const arrived = (day: Scenario) => arrivalsOf(day).length;
  const withTrains = (day: Scenario) => arrivalsOf(day).filter(([minute]) => minute === 4 || minute === 24).length;

  it('added: they come on top', () => {
    expect([arrived(exact('added')), withTrains(exact('added'))]).toEqual([280, 80]);
  });

  it('within: the profile brings the rest', () => {
    expect([arrived(exact('within')), withTrains(exact('within'))]).toEqual([200, 80]);
  });

  it('scaled: all of the count comes by train, in the proportions of the timetable', () => {
    const minutes = arrivalsOf(exact('scaled')).map(([minute]) => minute);
    expect([minutes.filter((minute) => minute === 4).length, minutes.filter((minute) => minute === 24).length]).toEqual([75, 125]);
  });
});

describe('the luck of a run', () => {
  const varied = transport('train', {
    load: { of: 'passengers', mean: 20, cv: 0.5 },
    delay: { meanMinutes: 0, sdMinutes: 3 },
    toHall: { meanMinutes: 4, cv: 0.4 },
    runs: [{ at: '07:10' }, { at: '07:30' }],
  });

  it('stays as it was when another run is taken out of the timetable', () => {
    const both = arrivalsOf(timetabled([varied]));
    const alone = arrivalsOf(timetabled([{ ...varied, runs: [{ at: '07:30' }] }]));
    expect(alone.length).toBeGreaterThan(5);
    expect(both).toEqual(expect.arrayContaining(alone));
  });

  it('differs from one replication to the next', () => {
    expect(arrivalsOf(timetabled([varied]), 1)).not.toEqual(arrivalsOf(timetabled([varied]), 2));
  });
});
