// Numbers, dates and clock times in words and digits, as each language writes them.

import { localeOf, type Language } from './language.ts';

export interface Formatter {
  /** 165,144 or 40.9; `decimals` are shown always, so that columns of figures line up. */
  number: (value: number, decimals?: number) => string;
  /** As few decimals as the value needs, at most `maximumDecimals`: 7, 2.5. */
  plainNumber: (value: number, maximumDecimals?: number) => string;
  /** A share between 0 and 1 as a percentage: 91.3%. */
  percent: (share: number, decimals?: number) => string;
  /** A share with as few decimals as it needs, at most one: 95%, 98.5%. */
  plainPercent: (share: number) => string;
  /** Seconds from midnight as a clock time, "10:45"; past midnight it goes on to "24:15". */
  clock: (seconds: number) => string;
  /** An ISO date, "2025-04-18", as Fri, 18 Apr 2025 or 2025年4月18日（星期五）. */
  date: (iso: string) => string;
  /** An ISO date in full: Friday, 18 April 2025 or 2025年4月18日（星期五）. */
  longDate: (iso: string) => string;
  /** An ISO date without its weekday, as one types it: 18 Apr 2025 or 2025年4月18日. */
  plainDate: (iso: string) => string;
  /** A year and month (1 to 12): April 2025. */
  month: (year: number, month: number) => string;
  /** A moment by the user's own clock, in milliseconds since 1970: 14:05. */
  timeOfDay: (milliseconds: number) => string;
  /** Words joined as a list: residents, visitors and crew. */
  list: (parts: readonly string[]) => string;
  /** Short and full names of the weekdays, Monday first. */
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
}

const dayMilliseconds = 86_400_000;

export function createFormatter(language: Language): Formatter {
  const locale = localeOf[language];
  const numbers = new Map<string, Intl.NumberFormat>();
  const numberFormat = (style: 'decimal' | 'percent', least: number, most: number) => {
    const key = `${style}/${least}/${most}`;
    let format = numbers.get(key);
    if (format === undefined) {
      format = new Intl.NumberFormat(locale, { style, minimumFractionDigits: least, maximumFractionDigits: most });
      numbers.set(key, format);
    }
    return format;
  };
  const dates = (options: Intl.DateTimeFormatOptions) => onAsking(() => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }));
  const plainDate = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const weekday = dates({ weekday: 'long' });
  // Hong Kong writes the weekday in brackets behind the date; what Intl gives runs on without a break.
  const bracketed = (day: number) => `${plainDate().format(day)}（${weekday().format(day)}）`;
  const inWords = (width: 'short' | 'long') => {
    const format = dates({ weekday: width, day: 'numeric', month: width, year: 'numeric' });
    return language === 'zh-Hant-HK' ? bracketed : (day: number) => format().format(day);
  };
  const date = inWords('short');
  const longDate = inWords('long');
  const month = dates({ month: 'long', year: 'numeric' });
  const timeOfDay = onAsking(() => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }));
  const list = onAsking(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const weekdays = onAsking(() => {
    const short = dates({ weekday: 'short' });
    // Day 4 after the first of January 1970, a Thursday, is a Monday.
    const days = Array.from({ length: 7 }, (_, day) => (day + 4) * dayMilliseconds);
    return days.map((day) => ({ short: short().format(day), long: weekday().format(day) }));
  });

  return {
    number: (value, decimals = 0) => numberFormat('decimal', decimals, decimals).format(value),
    plainNumber: (value, maximumDecimals = 3) => numberFormat('decimal', 0, maximumDecimals).format(value),
    percent: (share, decimals = 1) => numberFormat('percent', decimals, decimals).format(share),
    plainPercent: (share) => numberFormat('percent', 0, 1).format(share),
    clock: clockText,
    date: (iso) => date(utcOf(iso)),
    longDate: (iso) => longDate(utcOf(iso)),
    plainDate: (iso) => plainDate().format(utcOf(iso)),
    month: (year, number) => month().format(Date.UTC(year, number - 1, 1)),
    timeOfDay: (milliseconds) => timeOfDay().format(milliseconds),
    list: (parts) => list().format(parts),
    get weekdays() {
      return weekdays();
    },
  };
}

/** Made when first asked for, and kept: a format of dates takes a millisecond to make, and no screen needs all of them. */
function onAsking<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Seconds from midnight as "HH:MM", rounded to the minute. */
export function clockText(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function utcOf(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) throw new Error(`Not an ISO date: ${iso}`);
  return Date.UTC(year, month - 1, day);
}
