// The colors of the hall, read off the page: they follow light and dark as everything else does.

export interface HallColors {
  readonly canvas: string;
  readonly surface: string;
  readonly raised: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly text: string;
  readonly quiet: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly held: string;
  readonly near: string;
  readonly missed: string;
  readonly lane: string;
  readonly desk: string;
  readonly series: readonly string[];
}

/** Where the page keeps them. */
export const cssColors = {
  canvas: '--ep-canvas',
  surface: '--ep-surface',
  raised: '--ep-raised',
  line: '--ep-line',
  lineStrong: '--ep-line-strong',
  text: '--ep-text',
  quiet: '--ep-quiet',
  accent: '--ep-accent',
  accentSoft: '--ep-accent-soft',
  held: '--ep-held',
  near: '--ep-near',
  missed: '--ep-missed',
  lane: '--ep-lane-2',
  desk: '--ep-desk-2',
} as const satisfies Record<Exclude<keyof HallColors, 'series'>, string>;

export function hallColors(element: Element): HallColors {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  const plain = Object.fromEntries(Object.entries(cssColors).map(([color, name]) => [color, read(name)])) as Record<
    keyof typeof cssColors,
    string
  >;
  return { ...plain, series: Array.from({ length: 8 }, (_, i) => read(`--chart-series-${i + 1}`)) };
}
