import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EarliestFirst } from '../../../../shared/model/arrivals/earliest-first.ts';

describe('EarliestFirst', () => {
  it('has nobody at first', () => {
    expect(new EarliestFirst().time).toBe(Infinity);
  });

  it('agrees with a sorted list under any mixture of coming, coming again later and coming no more', () => {
    // Few times, so that many are equal.
    const time = fc.integer({ min: 0, max: 12 });
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ do: fc.constant('add' as const), time }) },
      { weight: 3, arbitrary: fc.record({ do: fc.constant('putOff' as const), time }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const) }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        const heap = new EarliestFirst();
        let list: { time: number; number: number }[] = [];
        let numbers = 0;
        for (const action of steps) {
          const [first, ...others] = list;
          if (action.do === 'add') {
            // Numbers that do not rise, as those of batches do not.
            const number = (numbers * 7919) % 1009;
            numbers += 1;
            heap.add(action.time, number);
            list.push({ time: action.time, number });
          } else if (first !== undefined && action.do === 'putOff') {
            heap.putOff(first.time + action.time);
            list = [...others, { ...first, time: first.time + action.time }];
          } else if (first !== undefined) {
            heap.remove();
            list = others;
          }
          list.sort((a, b) => a.time - b.time || a.number - b.number);
          expect(heap.time).toBe(list[0]?.time ?? Infinity);
          if (list.length > 0) expect(heap.number).toBe(list[0]!.number);
        }
      }),
      { seed: 20_251_210, numRuns: 300 },
    );
  });
});
