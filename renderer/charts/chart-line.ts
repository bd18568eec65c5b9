// What a chart over the day draws: lines of estimates by quarter-hour. Charts know numbers, labels and tones; they know nothing of passengers.

/** Meaning, not color: the palette (chart-colors.css) turns a tone into a color for light, dark and paper. */
export type ChartTone =
  | 'focus'
  | 'focus-soft'
  | 'before'
  | 'missed'
  | 'near'
  | 'held'
  | 'series-1'
  | 'series-2'
  | 'series-3'
  | 'series-4'
  | 'series-5'
  | 'series-6'
  | 'series-7'
  | 'series-8';

/** Told apart without color: every line of a chart should have its own stroke or its own marker. */
export type ChartStroke = 'solid' | 'dashed' | 'dotted' | 'dash-dot';
export type ChartMarker = 'circle' | 'square' | 'triangle' | 'diamond';

export interface ChartLine {
  readonly id: string;
  readonly label: string;
  /** By interval; NaN where nothing was observed: the line has a gap there. */
  readonly values: readonly number[];
  /** Half-widths of the confidence intervals, drawn as a band; NaN or absent: no band. */
  readonly halfWidths?: readonly number[];
  readonly tone: ChartTone;
  readonly stroke: ChartStroke;
  readonly marker?: ChartMarker;
  /** 'line' joins the middles of the intervals; 'step' holds each value through its interval; 'step-area' fills below it. */
  readonly draw?: 'line' | 'step' | 'step-area';
  /** Width of the stroke [px]; 2 unless told. */
  readonly width?: number;
}

/** The intervals under the chart: their starts and common length [s from midnight]. */
export interface TimeAxis {
  readonly starts: readonly number[];
  readonly length: number;
}

/** A horizontal line to compare with, labeled in words. */
export interface ChartTarget {
  readonly value: number;
  readonly label: string;
  /** Where the label stands: above the line unless the lines of the chart run there. */
  readonly labelBelow?: boolean;
}

/** A stretch of the day to look at [s from midnight], shaded; in the tone of a missed target unless told. */
export interface ChartHighlight {
  readonly from: number;
  readonly to: number;
  readonly tone?: ChartTone;
}

export const dashOf: Readonly<Record<ChartStroke, string>> = {
  solid: 'none',
  dashed: '7 4',
  dotted: '2 4',
  'dash-dot': '9 4 2 4',
};

/** The CSS variable of a tone. */
export function colorOf(tone: ChartTone): string {
  return `var(--chart-${tone})`;
}
