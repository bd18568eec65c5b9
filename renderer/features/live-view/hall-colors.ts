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

export function hallColors(element: Element): HallColors {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    canvas: read('--ep-canvas'),
    surface: read('--ep-surface'),
    raised: read('--ep-raised'),
    line: read('--ep-line'),
    lineStrong: read('--ep-line-strong'),
    text: read('--ep-text'),
    quiet: read('--ep-quiet'),
    accent: read('--ep-accent'),
    accentSoft: read('--ep-accent-soft'),
    held: read('--ep-held'),
    near: read('--ep-near'),
    missed: read('--ep-missed'),
    lane: read('--ep-lane-2'),
    desk: read('--ep-desk-2'),
    series: Array.from({ length: 8 }, (_, i) => read(`--chart-series-${i + 1}`)),
  };
}
