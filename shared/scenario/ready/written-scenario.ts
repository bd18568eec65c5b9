// A ready scenario whose document is written out by hand.

import { readyDayOf } from './ready-day.ts';
import type { ReadyScenario } from './ready-scenario.ts';

export function writtenScenario(written: Pick<ReadyScenario, 'id' | 'title' | 'teaches' | 'kind' | 'scenario'>): ReadyScenario {
  const { controlPoint, date } = written.scenario;
  return {
    ...written,
    controlPoint,
    date,
    get day() {
      return readyDayOf(written.scenario);
    },
  };
}
