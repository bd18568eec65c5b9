// Families that split and meet again beyond the control, and tour groups that do, followed with a pencil.

import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../../../shared/model/measure-layout.ts';
import type { RegroupingStatistic } from '../../../../shared/model/regrouping-layout.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { continuedDay, wholeDay } from '../../../support/continued-day.ts';
import { examinationBy } from '../../../support/examination-golden-days.ts';
import { coachesAt, familiesOfThree, split } from '../../../support/followed-families.ts';
import { firstDifference } from '../../../support/plain-model/first-difference.ts';
import { plainDay } from '../../../support/plain-model/plain-day.ts';
import { witnessedDay } from '../../../support/plain-model/witness.ts';
import { traceOf } from '../../../support/run-trace.ts';
import { always, category, constant, counters, lanes } from '../../../support/scenario-builder.ts';

/** What happens beyond the control: time, what, who, after how long; and both models tell the same day. */
function beyond(day: Scenario): readonly string[] {
  expect(firstDifference(['the model', 'the plain model'], witnessedDay(day), plainDay(day))).toBeUndefined();
  return traceOf(day)
    .filter(({ what }) => what === 'waits beyond' || what === 'met again' || what === 'party through')
    .map(({ time, what, passenger, wait }) => `${time} ${what} ${passenger}${what === 'waits beyond' ? '' : ` after ${wait}`}`);
}

/** Who arrives in parties of which size. */
const arrivals = (day: Scenario): readonly string[] =>
  traceOf(day).flatMap(({ what, passenger, size, category: id }) => (what === 'arrived' ? [`${passenger} ${id} ${size}`] : []));

const measured = (day: Scenario, statistic: RegroupingStatistic): number =>
  runReplication(day, 0).measures[measureLayout(day).regrouping!.day(0, statistic)]!;

describe('a family that splits', () => {
  const day = coachesAt([1, 2, 3], 3, { categories: familiesOfThree(split(1)) });

  it('sends the child with one adult to the counter and the other adult through a lane, who waits for them', () => {
    expect(arrivals(day).slice(0, 2)).toEqual(['0 child 2', '2 adult 1']);
    // The desk takes 90 s for two: until 150, 240 and 330. The lane is done at 70, 130 and 190.
    expect(beyond(day)).toEqual([
      '70 waits beyond 2',
      '130 waits beyond 5',
      '150 party through 0 after 90',
      '150 met again 2 after 80',
      '190 waits beyond 8',
      '240 party through 3 after 120',
      '240 met again 5 after 110',
      '330 party through 6 after 150',
      '330 met again 8 after 140',
    ]);
  });

  it('is measured: who waits beyond, how long, how many at once, and how long families take in all', () => {
    expect(measured(day, 'passengers')).toBe(3);
    expect(measured(day, 'mean')).toBe(110);
    expect(measured(day, 'maximum')).toBe(140);
    expect(measured(day, 'most')).toBe(2);
    expect(measured(day, 'parties')).toBe(3);
    expect(measured(day, 'partyTime')).toBe(120);
    // 80, 110 and 140 seconds of waiting in the first quarter-hour.
    const people = measureLayout(day).regrouping!.series(0, 'people');
    expect(runReplication(day, 0).measures[people]! * 900).toBeCloseTo(330, 9);
  });

  it('keeps as many adults with the child as are asked for, as far as there are any', () => {
    expect(arrivals(coachesAt([1], 3, { categories: familiesOfThree(split(2)) }))).toEqual(['0 child 3']);
    expect(arrivals(coachesAt([1], 3, { categories: familiesOfThree(split(9)) }))).toEqual(['0 child 3']);
  });

  it('keeps with the child whoever uses no lane anyhow', () => {
    const [child, adult] = familiesOfThree(split(1)) as [ReturnType<typeof category>, ReturnType<typeof category>];
    expect(arrivals(coachesAt([1], 3, { categories: [child, { ...adult, eChannelUptake: 0 }] }))).toEqual(['0 child 3']);
  });

  it('needs no adult beside a child that may use a lane itself', () => {
    const grown = coachesAt([1], 3, { categories: familiesOfThree(split(1), '7-to-10') });
    expect(arrivals(grown)).toEqual(['0 child 1', '1 adult 1', '2 adult 1']);
    expect(beyond(grown)).toEqual([
      '70 waits beyond 0',
      '80 waits beyond 1',
      '90 party through 2 after 30',
      '90 met again 0 after 20',
      '90 met again 1 after 10',
    ]);
  });

  it('goes to one counter together where no lane is open', () => {
    const shut = coachesAt([1], 3, { categories: familiesOfThree(split(1)), banks: [counters('desk', 1, constant(45))] });
    expect(beyond(shut)).toEqual(['195 party through 0 after 135']);
  });

  it('waits for one whom a lane refuses and a counter then clears', () => {
    const refusing = lanes('lane', 1, constant(10), { services: [{ service: 'resident', time: constant(10), refusal: 1 }] });
    const refused = coachesAt([1], 3, { categories: familiesOfThree(split(1)), banks: [refusing, counters('desk', 1, constant(45))] });
    expect(beyond(refused)).toEqual(['150 waits beyond 0', '195 party through 2 after 135', '195 met again 0 after 45']);
  });

  it('is waited for after the hall has closed', () => {
    const late = { ...coachesAt([14], 3, { categories: familiesOfThree(split(1)) }), openingHours: { opens: '00:00', closes: '00:15' } };
    const slow = { ...late, banks: [late.banks[0]!, counters('desk', 1, constant(60))] };
    expect(beyond(slow)).toEqual(['850 waits beyond 2', '960 party through 0 after 120', '960 met again 2 after 110']);
    expect(measured(slow, 'mean')).toBe(110);
  });
});

describe('a family together', () => {
  it('is followed where that is asked for, and does what it does otherwise', () => {
    const usual = coachesAt([1, 2, 3], 3, { categories: familiesOfThree(undefined) });
    const followed = coachesAt([1, 2, 3], 3, { categories: familiesOfThree({ way: 'together' }) });
    expect(traceOf(followed).filter(({ what }) => what !== 'party through')).toEqual(traceOf(usual));
    expect(beyond(followed)).toEqual(['195 party through 0 after 135', '330 party through 3 after 210', '465 party through 6 after 285']);
    expect(measured(followed, 'partyTime')).toBe(210);
    expect(measured(followed, 'passengers')).toBe(0);
    expect(measureLayout(usual).regrouping).toBeUndefined();
    const plain = measureLayout(usual).length;
    expect(runReplication(followed, 0).measures.slice(0, plain)).toEqual(runReplication(usual, 0).measures);
  });
});

describe('who is examined', () => {
  /** Adults by themselves are questioned for 100 s and refused landing in this share. */
  const examined = (refused: number): Scenario => ({
    ...coachesAt([1], 3, { categories: familiesOfThree(split(1)) }),
    examination: examinationBy([
      { reason: 'questioning', time: constant(100), referrals: [{ group: 'resident', category: 'adult', share: 1, refused }] },
    ]),
  });

  it('is waited for until it may land', () => {
    expect(beyond(examined(0))).toEqual(['150 waits beyond 0', '170 party through 2 after 110', '170 met again 0 after 20']);
  });

  it('is waited for no longer once it is refused landing', () => {
    expect(beyond(examined(1))).toEqual(['150 waits beyond 0', '170 party through 0 after 110', '170 met again 0 after 20']);
    expect(measured(examined(1), 'parties')).toBe(1);
  });

  it('leaves nobody to wait where all are refused landing', () => {
    const day = coachesAt([1], 2, { categories: [category('adult', 'resident')] }, 'group-meets-again');
    const refused = [
      { reason: 'questioning' as const, time: constant(100), referrals: [{ group: 'resident' as const, share: 1, refused: 1 }] },
    ];
    const all = { ...day, examination: examinationBy(refused, { officers: always(2), places: 2 }) };
    expect(beyond(all)).toEqual([]);
    expect(measured(all, 'parties')).toBe(0);
  });
});

describe('a tour group that meets again', () => {
  const adults = { categories: [category('adult', 'resident')] };
  const tour = coachesAt([1], 3, adults, 'group-meets-again');

  it('goes through one by one, and its coach waits for the last', () => {
    expect(beyond(tour)).toEqual([
      '105 waits beyond 0',
      '150 waits beyond 1',
      '195 party through 2 after 135',
      '195 met again 0 after 90',
      '195 met again 1 after 45',
    ]);
  });

  it('does not wait for those who have turned back', () => {
    const queues = { balking: { direction: 'both' as const, groups: ['resident' as const], rule: { by: 'people' as const, people: 1 } } };
    expect(beyond({ ...tour, queues })).toEqual(['105 waits beyond 0', '150 party through 1 after 90', '150 met again 0 after 45']);
  });

  it('has been under way since it came to an entrance that let it wait', () => {
    const queues = {
      entrances: [{ direction: 'departure' as const, metering: [{ from: '00:00', to: '24:00', people: 1, everyMinutes: 5 }] }],
    };
    // One at 60 s, from what may go in at midnight, the others at 300 and 600.
    expect(beyond({ ...tour, queues })).toEqual([
      '105 waits beyond 0',
      '345 waits beyond 1',
      '645 party through 2 after 585',
      '645 met again 0 after 540',
      '645 met again 1 after 300',
    ]);
  });
});

describe('a day with meetings', () => {
  it('goes on from where it was saved, in the midst of them', () => {
    const day = coachesAt([1, 2, 3], 9, { categories: familiesOfThree(split(1)) });
    for (const stop of [65, 71, 133, 150, 241]) expect(continuedDay(day, 0, stop, 200)).toEqual(wholeDay(day, 0));
    const tour = coachesAt([1, 2, 3], 9, { categories: [category('adult', 'resident')] }, 'group-meets-again');
    for (const stop of [65, 110, 400]) expect(continuedDay(tour, 0, stop, 100)).toEqual(wholeDay(tour, 0));
  });
});
