// What happens in a day beside passengers: rosters change, lanes fail, reserve officers come, transport is due, the doors close. As marks on the time line,
// in words.

import type { HallDescription } from '../../../shared/hall-picture/hall-description.ts';
import type { DayMark } from '../../../shared/hall-picture/day-survey.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { OpenStep } from '../../../shared/scenario/planned-open.ts';
import type { Intervention } from '../../../shared/scenario/schema/intervention-schema.ts';
import { interventionWords } from '../../../shared/wording/intervention-words.ts';
import type { DayCurve } from './day-curve.ts';
import { serverName } from './live-words.ts';

export interface DayEvent {
  readonly time: number;
  readonly kind: 'roster' | 'failed' | 'reserves' | 'transport' | 'closes' | 'intervention';
  readonly words: string;
}

/** By bank, with the staff moved. */
export type Timetables = readonly (readonly OpenStep[])[];

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
    timetable.flatMap(({ from: time, open }, step): readonly DayEvent[] => {
      const before = timetable[step - 1]?.open ?? 0;
      if (time <= hall.opens || time >= hall.closes || before === open) return [];
      const values = {
        time: format.clock(time),
        bank: text(hall.banks[bank]!.name),
        before: format.number(before),
        after: format.number(open),
      };
      return [{ time, kind: 'roster', words: t('live.timeLine.roster', values) }];
    }),
  );
  const failures = [...failuresTogether(changes === 0 ? [] : curve.marks, hall)].map((marks): DayEvent => {
    const { time, server } = marks[0]!;
    const at = format.clock(time);
    const bank = text(hall.banks[hall.bankOfServer[server]!]!.name);
    const words =
      marks.length === 1
        ? t('live.timeLine.failed', { time: at, server: serverName(hall, server, translator) })
        : t('live.timeLine.failedTogether', { time: at, bank, count: marks.length });
    return { time, kind: 'failed', words };
  });
  const reserves = (changes === 0 ? [] : curve.marks).flatMap((mark): readonly DayEvent[] => {
    if (!('bank' in mark)) return [];
    const values = { time: format.clock(mark.time), bank: text(hall.banks[mark.bank]!.name), count: mark.officers };
    return [{ time: mark.time, kind: 'reserves', words: t(`live.timeLine.${mark.what}`, values) }];
  });
  const transport = hall.runs.flatMap(({ transport: means, name, at }): readonly DayEvent[] => {
    if (at < hall.opens || at > hall.closes) return [];
    const run = name === undefined ? text(means) : `${text(means)} ${name}`;
    return [{ time: at, kind: 'transport', words: t('live.timeLine.transport', { time: format.clock(at), transport: run }) }];
  });
  const closing: DayEvent = { time: hall.closes, kind: 'closes', words: t('live.timeLine.closes', { time: format.clock(hall.closes) }) };
  const ours = log.map((intervention): DayEvent => ({
    time: intervention.at,
    kind: 'intervention',
    words: interventionWords(intervention, hall, translator),
  }));
  return [...transport, ...rosters, ...failures, ...reserves, closing, ...ours].toSorted((a, b) => a.time - b.time);
}

type Failure = Extract<DayMark, { server: number }>;

/** Lanes of one bank that go out of order at one time, as when its network fails, are one event. */
function failuresTogether(marks: readonly DayMark[], hall: HallDescription): Iterable<readonly Failure[]> {
  const together = new Map<string, Failure[]>();
  for (const mark of marks) {
    if (mark.what !== 'failed') continue;
    const key = `${mark.time} ${hall.bankOfServer[mark.server]}`;
    together.set(key, [...(together.get(key) ?? []), mark]);
  }
  return together.values();
}
