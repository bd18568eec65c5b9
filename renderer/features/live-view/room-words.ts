// What is in the examination room, in words: under the room on the plan, where one points at it, and in the table beside.

import type { HallPicture } from '../../../shared/hall-picture/hall-picture.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';

export function roomWords({ hall, examination: { stages, officers } }: HallPicture, { t, format }: Translator): string {
  const [, waiting, examined] = stages;
  return t('examination.live.inRoom', {
    cases: format.number(waiting.length + examined.length),
    places: format.number(hall.examinationPlaces),
    busy: format.number(examined.length),
    officers: format.number(officers),
  });
}

/** With those who wait before it, and whom counters keep for it. */
export function roomLines(picture: HallPicture, translator: Translator): readonly string[] {
  const { t, format } = translator;
  const outside = picture.examination.stages[0].map((number) => picture.parties.get(number)!);
  const kept = outside.filter(({ server }) => server >= 0).length;
  return [
    roomWords(picture, translator),
    t('examination.live.outside', { cases: format.number(outside.length - kept) }),
    ...(kept > 0 ? [t('examination.live.kept', { cases: format.number(kept) })] : []),
    t('examination.live.refused', { people: format.number(picture.counter.refusedLanding) }),
  ];
}
