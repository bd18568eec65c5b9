// What happens in a day beside passengers: rosters change, lanes fail, the doors close. As marks on the time line, in words.

import type { HallDescription } from '../../../shared/hall-picture/hall-description.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { Timetable } from '../../../shared/scenario/bank-schema.ts';
import { secondsOf } from '../../../shared/scenario/clock.ts';
import type { Intervention } from '../../../shared/scenario/intervention-schema.ts';
import { interventionWords } from '../../../shared/wording/intervention-words.ts';
import type { DayCurve } from './day-curve.ts';
import { serverName } from './live-words.ts';

export interface DayEvent {
  readonly time: number;
  readonly kind: 'roster' | 'failed' | 'closes' | 'intervention';
  readonly words: string;
}

/** By bank. */
export type Timetables = readonly Timetable[];

/** `changes` are those of the curve, on which the failures known depend. */
export function dayEvents(
  hall: HallDescription,
  timetables: Timetables,
  curve: DayCurve,
  changes: number,
  log: readonly Intervention[],
  translator: Translator,
): readonly DayEvent[] {
  const { t, text, format } = translator;
  const rosters = timetables.flatMap((timetable, bank) =>
    timetable.flatMap(({ from, open }, step): readonly DayEvent[] => {
      const time = secondsOf(from);
      const before = timetable[step - 1]?.open ?? 0;
      if (time <= hall.opens || time >= hall.closes || before === open) return [];
      const values = { time: from, bank: text(hall.banks[bank]!.name), before: format.number(before), after: format.number(open) };
      return [{ time, kind: 'roster', words: t('live.timeLine.roster', values) }];
    }),
  );
  const failures = (changes === 0 ? [] : curve.marks)
    .filter(({ what }) => what === 'failed')
    .map(({ time, server }): DayEvent => {
      const values = { time: format.clock(time), server: serverName(hall, server, translator) };
      return { time, kind: 'failed', words: t('live.timeLine.failed', values) };
    });
  const closing: DayEvent = { time: hall.closes, kind: 'closes', words: t('live.timeLine.closes', { time: format.clock(hall.closes) }) };
  const ours = log.map((intervention): DayEvent => ({
    time: intervention.at,
    kind: 'intervention',
    words: interventionWords(intervention, hall.banks, translator),
  }));
  return [...rosters, ...failures, closing, ...ours];
}
