// What one points at among the vehicles, in words: the vehicle, who is in it and since when it waits; a lane; the line.

import type { Translator } from '../../../shared/i18n/translator.ts';
import { kioskNumbers, vehiclesAt, type DescribedKiosk } from '../../../shared/hall-picture/kiosk-picture.ts';
import { vehicleClasses } from '../../../shared/reference/vocabulary.ts';
import type { InspectedKiosk } from './inspect/inspect-kiosks.ts';
import type { InspectWords } from './inspect/inspect-words.ts';
import { clockWithSeconds, durationText } from './live-words.ts';

export function kioskWords(at: InspectedKiosk, kiosks: readonly DescribedKiosk[], time: number, translator: Translator): InspectWords {
  const kiosk = kiosks[at.kiosk]!;
  if (at.what === 'vehicle') return vehicleWords(kiosk, at.vehicle, time, translator);
  return at.lane === undefined ? lineWords(kiosk, time, translator) : laneWords(kiosk, at.lane, time, translator);
}

function lineWords(kiosk: DescribedKiosk, time: number, translator: Translator): InspectWords {
  const { t, text, format } = translator;
  const { waiting, longestNow, cleared } = kioskNumbers(kiosk, time);
  const lines = [
    t('vehicles.live.waiting', { number: format.number(waiting) }),
    ...(waiting > 0 ? [t('live.panel.kioskLongest', { duration: durationText(longestNow, translator) })] : []),
    t('live.panel.kioskCleared', { number: format.number(cleared) }),
  ];
  return { title: text(kiosk.name), lines };
}

function laneWords(kiosk: DescribedKiosk, lane: number, time: number, translator: Translator): InspectWords {
  const { t, text, format } = translator;
  const state = kioskNumbers(kiosk, time).lanes[lane]!;
  const vehicle = vehiclesAt(kiosk, time).inLane[lane]!;
  const title = `${text(kiosk.name)} · ${t('live.panel.kioskLane', { lane: format.number(lane + 1), state: t(`live.state.${state}`) })}`;
  if (vehicle < 0) return { title, lines: [] };
  const inIt = vehicleWords(kiosk, vehicle, time, translator);
  return { title, lines: [inIt.title, ...inIt.lines] };
}

function vehicleWords(kiosk: DescribedKiosk, vehicle: number, time: number, translator: Translator): InspectWords {
  const { t, text, format } = translator;
  const [arrived, begins, ends] = [kiosk.arrival[vehicle]!, kiosk.start[vehicle]!, kiosk.end[vehicle]!];
  const lane = format.number(kiosk.lane[vehicle]! + 1);
  const where =
    time < begins
      ? t('vehicles.live.inLine', { ahead: format.number(vehicle - vehiclesAt(kiosk, time).firstInLine) })
      : time < ends
        ? t('vehicles.live.served', { lane, time: clockWithSeconds(begins) })
        : t('vehicles.live.cleared', { lane, time: clockWithSeconds(ends) });
  const waited = durationText(Math.min(time, begins) - arrived, translator);
  return {
    title: `${t(`vehicles.live.one.${vehicleClasses[kiosk.class[vehicle]!]!}`, { number: format.number(vehicle + 1) })} · ${text(kiosk.name)}`,
    lines: [
      t('vehicles.live.people', { number: format.number(kiosk.occupants[vehicle]!) }),
      t('live.inspect.arrivedAt', { time: clockWithSeconds(arrived) }),
      where,
      t(time < begins ? 'live.inspect.waitsFor' : 'live.inspect.waited', { duration: waited }),
    ],
  };
}
