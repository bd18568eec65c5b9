// How numbers of a result are written: as many decimals as the interval supports, the unit once, the ± always.

import type { Translator } from '../i18n/translator.ts';

/** The ends of an interval that is not the same on both sides; `alike` where so many days were all exactly 0 or 1. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
  readonly alike?: number;
}

/** How numbers of one unit are written: `axis` and `value` alone, `estimate` with the interval; where there are bounds, these in place of the ±, or in words that nothing varied. */
export interface ValueFormat {
  readonly axis: (value: number) => string;
  readonly value: (value: number) => string;
  readonly estimate: (mean: number, halfWidth: number, bounds?: Bounds) => string;
}

export interface EstimateFormat extends ValueFormat {
  /** A number and the ends of its interval, or on how many days it was that, apart. */
  readonly parts: (mean: number, bounds: Bounds) => { readonly figure: string; readonly ends: string };
}

/** Anything with a mean and a half-width: an Estimate, or one quarter-hour of a series. */
export interface MeanWithInterval {
  readonly mean: number;
  readonly halfWidth: number;
  readonly bounds?: Bounds;
}

export interface ValueTexts {
  readonly minutes: EstimateFormat;
  readonly share: EstimateFormat;
  readonly people: EstimateFormat;
  readonly servers: EstimateFormat;
  readonly hours: EstimateFormat;
  /** Minutes with the interval but without the unit, for tables whose heading names it. */
  readonly bareMinutes: (mean: number, halfWidth: number) => string;
  /** "from 10:15 to 12:00", several joined as a list. */
  readonly stretches: (stretches: readonly { readonly from: number; readonly to: number }[]) => string;
  /** A difference with its sign; `decimals` as the interval supports. */
  readonly difference: (mean: number, halfWidth: number, scale?: number) => string;
}

/** More stretches than this are summed up instead of listed. */
const listedStretches = 3;

export function valueTexts({ t, format }: Translator): ValueTexts {
  const { number, percent, clock } = format;
  const half = (halfWidth: number, places: number) => halfText(halfWidth, places, number);
  const plusMinus = (value: string, halfWidth: string) => t('results.value.estimate', { value, halfWidth });
  const formatOf = (
    write: (value: number, decimals: number) => string,
    writeHalf: (halfWidth: number, decimals: number) => string,
    whole: (text: string) => string,
    decimalsFor: (value: number, halfWidth: number) => number,
    axis: (value: number) => string,
    scale = 1,
  ): EstimateFormat => {
    const partsOf: EstimateFormat['parts'] = (mean, { lower, upper, alike }) => {
      // Ends that no day ever came near would look like doubt about what was seen.
      if (alike !== undefined)
        return { figure: whole(write(mean, decimalsFor(mean, Number.NaN))), ends: t('results.value.alike', { count: alike }) };
      const places = decimalsFor(mean, (upper - lower) / 2);
      const ends = { lower: number(lower * scale, places), upper: number(upper * scale, places) };
      return { figure: whole(write(mean, places)), ends: t('results.value.ends', ends) };
    };
    return {
      parts: partsOf,
      axis,
      value: (value) => whole(write(value, decimalsFor(value, Number.NaN))),
      estimate: (mean, halfWidth, bounds) => {
        const reach = bounds === undefined ? halfWidth : (bounds.upper - bounds.lower) / 2;
        const decimals = decimalsFor(mean, reach);
        if (bounds !== undefined && reach > 0) {
          return t(bounds.alike === undefined ? 'results.value.bounds' : 'results.value.always', { ...partsOf(mean, bounds) });
        }
        // Without spread over the days (hours of a fixed timetable, say) there is no interval to show.
        if (!Number.isFinite(halfWidth) || halfWidth === 0) return whole(write(mean, decimals));
        return whole(plusMinus(write(mean, decimals), writeHalf(halfWidth, decimals)));
      },
    };
  };

  return {
    minutes: formatOf(
      number,
      half,
      (value) => t('results.value.minutes', { value }),
      decimals,
      (value) => format.plainNumber(value, 2),
    ),
    share: formatOf(
      percent,
      (halfWidth, places) => half(halfWidth * 100, places),
      (text) => text,
      (_, halfWidth) => (halfWidth < 0.000_95 && halfWidth > 0 ? 2 : 1),
      (value) => percent(value, Number.isInteger(Number((value * 100).toFixed(6))) ? 0 : 1),
      100,
    ),
    people: formatOf(
      number,
      half,
      (text) => text,
      wholePeople,
      (value) => format.plainNumber(value, 2),
    ),
    servers: formatOf(
      number,
      half,
      (text) => text,
      (value, halfWidth) => (Number.isInteger(value) && !(halfWidth > 0) ? 0 : 1),
      (value) => format.plainNumber(value, 2),
    ),
    hours: formatOf(
      number,
      half,
      (value) => t('results.value.hours', { value }),
      wholePeople,
      (value) => format.plainNumber(value, 1),
    ),
    bareMinutes: (mean, halfWidth) => {
      const places = decimals(mean, halfWidth);
      return halfWidth > 0 ? plusMinus(number(mean, places), half(halfWidth, places)) : number(mean, places);
    },
    stretches: (stretches) => {
      const [first] = stretches;
      const last = stretches.at(-1);
      if (first === undefined || last === undefined) return '';
      if (stretches.length > listedStretches) {
        return t('results.stretch.many', { count: stretches.length, from: clock(first.from), to: clock(last.to) });
      }
      return format.list(stretches.map(({ from, to }) => t('results.stretch.fromTo', { from: clock(from), to: clock(to) })));
    },
    difference: (mean, halfWidth, scale = 1) => {
      const places = differenceDecimals(halfWidth * scale);
      const sign = mean > 0 ? '+' : mean < 0 ? '−' : '';
      const value = `${sign}${number(Math.abs(mean * scale), places)}`;
      return Number.isFinite(halfWidth) ? plusMinus(value, half(halfWidth * scale, places)) : value;
    },
  };
}

/** One decimal as a rule; none where the interval is tens wide, two where it is finer than a tenth. */
export function decimals(_value: number, halfWidth: number): number {
  if (!Number.isFinite(halfWidth) || halfWidth === 0) return 1;
  if (halfWidth >= 9.5) return 0;
  return halfWidth < 0.095 ? 2 : 1;
}

/** As elsewhere, but never so few that a difference that is told from zero reads as zero; four at most. */
function differenceDecimals(halfWidth: number): number {
  if (!(halfWidth > 0 && halfWidth < 0.005)) return decimals(0, halfWidth);
  return halfWidth < 0.0005 ? 4 : 3;
}

/** People are whole, except where a decimal tells something: small means, or an interval under one person. */
export function wholePeople(value: number, halfWidth: number): number {
  if (halfWidth > 0 && halfWidth < 0.5) return 1;
  return value >= 100 || halfWidth >= 9.5 || (Number.isInteger(value) && !(halfWidth > 0)) ? 0 : 1;
}

/** A half-width as written with so many decimals; one that would read as zero without being it says "<0.1". */
function halfText(halfWidth: number, places: number, number: (value: number, decimals?: number) => string): string {
  const least = 10 ** -places;
  return halfWidth > 0 && halfWidth < least / 2 ? `<${number(least, places)}` : number(halfWidth, places);
}
