import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventCalendar, kindOf, subjectOf } from '../../../../shared/engine/event-calendar.ts';

/** Takes all events off as [time, kind, subject]. */
function drain(calendar: EventCalendar): [number, number, number][] {
  const taken: [number, number, number][] = [];
  while (calendar.nextTime() < Infinity) {
    const event = calendar.take();
    taken.push([calendar.now, kindOf(event), subjectOf(event)]);
  }
  return taken;
}

describe('EventCalendar', () => {
  it('executes events in order of time', () => {
    const calendar = new EventCalendar();
    for (const time of [3, 1, 2]) calendar.schedule(time, 0, time * 10);
    expect(drain(calendar)).toEqual([
      [1, 0, 10],
      [2, 0, 20],
      [3, 0, 30],
    ]);
  });

  it('breaks ties by kind, then by order of scheduling', () => {
    const calendar = new EventCalendar();
    calendar.schedule(5, 2, 1);
    calendar.schedule(5, 0, 2);
    calendar.schedule(5, 2, 3);
    calendar.schedule(5, 0, 4);
    expect(drain(calendar).map(([, , subject]) => subject)).toEqual([2, 4, 1, 3]);
  });

  it('passes over a cancelled event and says whether it was still to come', () => {
    const calendar = new EventCalendar();
    const first = calendar.scheduleCancellable(1, 0, 1);
    const second = calendar.scheduleCancellable(2, 0, 2);
    expect(calendar.cancel(first)).toBe(true);
    expect(calendar.cancel(first)).toBe(false);
    expect(drain(calendar)).toEqual([[2, 0, 2]]);
    expect(calendar.cancel(second)).toBe(false);
  });

  it('cannot cancel the event being executed', () => {
    const calendar = new EventCalendar();
    const handle = calendar.scheduleCancellable(1, 0, 1);
    calendar.schedule(2, 0, 2);
    calendar.nextTime();
    calendar.take();
    expect(calendar.cancel(handle)).toBe(false);
    expect(drain(calendar)).toEqual([[2, 0, 2]]);
  });

  it('refuses an event before now, or never', () => {
    const calendar = new EventCalendar();
    calendar.advanceTo(10);
    expect(() => calendar.schedule(9, 0, 0)).toThrow(RangeError);
    expect(() => calendar.schedule(NaN, 0, 0)).toThrow(RangeError);
    expect(() => calendar.schedule(Infinity, 0, 0)).toThrow(RangeError);
    expect(() => calendar.advanceTo(9)).toThrow(RangeError);
  });

  it('agrees with a sorted list under any mixture of scheduling, cancelling, taking, saving and restoring', () => {
    const step = fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({
          do: fc.constant('schedule' as const),
          in: fc.integer({ min: 0, max: 8 }),
          kind: fc.integer({ min: 0, max: 31 }),
        }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), which: fc.nat(50) }) },
      { weight: 4, arbitrary: fc.record({ do: fc.constant('take' as const) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('restore' as const) }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        let calendar = new EventCalendar();
        let list: { time: number; kind: number; id: number; handle: number }[] = [];
        let id = 0;
        for (const action of steps) {
          if (action.do === 'schedule') {
            const time = calendar.now + action.in;
            list.push({ time, kind: action.kind, id, handle: calendar.scheduleCancellable(time, action.kind, id) });
            id += 1;
          } else if (action.do === 'cancel') {
            const target = list[action.which];
            if (target !== undefined) {
              expect(calendar.cancel(target.handle)).toBe(true);
              list = list.filter((other) => other !== target);
            }
          } else if (action.do === 'restore') {
            const copy = new EventCalendar();
            copy.restore(calendar.save());
            calendar = copy;
          } else {
            const first = list.toSorted((a, b) => a.time - b.time || a.kind - b.kind || a.id - b.id)[0];
            expect(calendar.nextTime()).toBe(first?.time ?? Infinity);
            if (first !== undefined) {
              expect(calendar.nextKind()).toBe(first.kind);
              const event = calendar.take();
              expect([calendar.now, subjectOf(event), kindOf(event)]).toEqual([first.time, first.id, first.kind]);
              list = list.filter((other) => other !== first);
            }
          }
        }
      }),
      { seed: 20_250_418, numRuns: 500 },
    );
  });
});
