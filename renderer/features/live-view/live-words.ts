// Names, times and durations as the live hall says them.

import type { HallDescription } from '../../../shared/hall-picture/hall-description.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';

/** Seconds from midnight as "10:40:23". */
export function clockWithSeconds(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

/** A duration as one says it: seconds below a minute and a half, else minutes. */
export function durationText(seconds: number, { t, format }: Translator): string {
  if (seconds < 90) return t('live.value.seconds', { value: format.number(Math.round(seconds)) });
  return t('live.value.minutes', { value: format.number(seconds / 60, seconds < 600 ? 1 : 0) });
}

/** Passengers are numbered from 1 in order of arrival. */
export function passengerName(number: number, { t, format }: Translator): string {
  return t('live.passenger', { number: format.number(number + 1) });
}

export function serverName(hall: HallDescription, server: number, { t, text, format }: Translator): string {
  const bank = hall.banks[hall.bankOfServer[server]!]!;
  const number = format.number(server - bank.firstServer + 1);
  return t(bank.kind === 'e-channel' ? 'live.lane' : 'live.counter', { number, bank: text(bank.name) });
}
