// Courtesy counters, on clocks that can be checked by hand: one minute each, in the hour from 07:00.

import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { witnessedDay } from '../../../support/plain-model/witness.ts';
import { category, constant, counters, scenario, withTrace } from '../../../support/scenario-builder.ts';

const at = (minutes: number) => 7 * 3600 + 60 * minutes;
const assisted = category('assisted', 'resident', { needsAssistance: true, share: 0.5 });
const others = category('others', 'resident', { share: 0.5 });
const ordinary = counters('ordinary', 1, constant(60));
const courtesy = (change: Partial<typeof ordinary> = {}) => counters('courtesy', 1, constant(60), { courtesy: true, ...change });

function servedAt(banks: Scenario['banks'], coming: readonly (readonly [number, 'assisted' | 'others'])[]) {
  const day = scenario(banks, { openingHours: { opens: '07:00', closes: '08:00' }, categories: [assisted, others] });
  const events = witnessedDay(
    withTrace(
      day,
      coming.map(([minutes, who]) => [at(minutes), who]),
    ),
  );
  return events.flatMap(({ what, time, passenger, bank }) => (what === 'service started' ? [[passenger, bank, (time - at(0)) / 60]] : []));
}

describe('courtesy counters', () => {
  it('serve those who need assistance, and nobody else though they stand idle', () => {
    expect(
      servedAt(
        [ordinary, courtesy()],
        [
          [1, 'others'],
          [1, 'others'],
          [1, 'assisted'],
        ],
      ),
    ).toEqual([
      [0, 'ordinary', 1],
      [2, 'courtesy', 1],
      [1, 'ordinary', 2],
    ]);
  });

  it('come first for who needs assistance, even where another counter is idle', () => {
    expect(
      servedAt(
        [ordinary, courtesy()],
        [
          [1, 'assisted'],
          [1, 'assisted'],
        ],
      ),
    ).toEqual([
      [0, 'courtesy', 1],
      [1, 'courtesy', 2],
    ]);
  });

  it('leave them to the ordinary counters while they are shut, and take those who come later', () => {
    const later = courtesy({ timetable: [{ from: '07:15', open: 1 }] });
    expect(
      servedAt(
        [ordinary, later],
        [
          [1, 'assisted'],
          [16, 'assisted'],
        ],
      ),
    ).toEqual([
      [0, 'ordinary', 1],
      [1, 'courtesy', 16],
    ]);
  });

  it('send their line to the ordinary counters when they shut', () => {
    const early = courtesy({
      timetable: [
        { from: '07:00', open: 1 },
        { from: '07:15', open: 0 },
      ],
    });
    expect(
      servedAt(
        [ordinary, early],
        [
          [14.5, 'assisted'],
          [14.5, 'assisted'],
        ],
      ),
    ).toEqual([
      [0, 'courtesy', 14.5],
      [1, 'ordinary', 15],
    ]);
  });
});
