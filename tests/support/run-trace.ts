// Runs a scenario with a trace, and reads what a test asks of it.

import { ControlPoint } from '../../shared/model/control-point.ts';
import { planHall } from '../../shared/model/plan/hall-plan.ts';
import { type TraceEntry, TraceRecorder } from '../../shared/model/record/trace-recorder.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';

export function traceOf(scenario: Scenario, replication = 0): readonly TraceEntry[] {
  let recorder: TraceRecorder | undefined;
  const plan = planHall(scenario);
  new ControlPoint(plan, replication, () => (recorder = new TraceRecorder(plan))).run();
  return recorder!.entries;
}

/** Entries of some kinds as "time what passenger bank#place", with times to the millisecond. */
export function storyOf(entries: readonly TraceEntry[], kinds: readonly TraceEntry['what'][]): readonly string[] {
  return entries
    .filter(({ what }) => kinds.includes(what))
    .map(({ time, what, passenger, bank, place }) => {
      const who = passenger === undefined ? '' : ` ${passenger}`;
      const where = bank === undefined ? '' : ` ${bank}${place === undefined ? '' : `#${place}`}`;
      return `${Number(time.toFixed(3))} ${what}${who}${where}`;
    });
}

/** Waits [s] by number of the party's first passenger. */
export function waitsOf(entries: readonly TraceEntry[]): ReadonlyMap<number, number> {
  return new Map(entries.filter(({ what }) => what === 'wait ended').map(({ passenger, wait }) => [passenger!, wait!]));
}
