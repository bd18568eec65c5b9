// A chart as a picture of its own: title, sentence, plot, legend and where the numbers come from, as SVG or PNG, always in colors for paper.
// Works on what is on screen (the browser has laid it out), so the picture cannot say anything else than the chart.

import { chartFont, textWidth } from './text-width.ts';

const margin = 20;
const lineHeight = 18;

/** Attributes of a chart's elements that may name a color variable. */
const paintAttributes = ['fill', 'stroke', 'fill-opacity', 'stroke-opacity'] as const;

/** Parts that belong to pointing at the chart, not to the chart. */
const transient = '.recharts-tooltip-cursor, title, desc';

export interface ChartImageText {
  readonly title: string;
  readonly subtitle: string;
  readonly sentence: string;
  /** Small print at the foot: scenario, seed, engine. */
  readonly footnote: string;
}

/** Builds the picture from the element that holds the plots (one or several svg elements) and, where there is one, the legend's list. */
export function chartSvg(plots: HTMLElement, legend: HTMLElement | null, text: ChartImageText): string {
  const box = plots.getBoundingClientRect();
  const width = Math.max(360, Math.ceil(box.width)) + 2 * margin;
  const picture = svgElement('svg', { xmlns: 'http://www.w3.org/2000/svg', width, 'font-family': chartFont });
  const host = document.createElement('div');
  host.className = 'chart-on-paper';
  host.style.cssText = 'position:absolute;left:-100000px;top:0';
  host.append(picture);
  document.body.append(host);
  try {
    picture.append(svgElement('rect', { width: '100%', height: '100%', fill: 'var(--chart-surface)' }));
    let y = margin;
    const write = (
      content: string,
      size: number,
      weight: number,
      color: string,
      lines: readonly string[] = wrapped(content, width - 2 * margin, size),
    ) => {
      for (const line of lines) {
        y += lineHeight;
        picture.append(svgElement('text', { x: margin, y: y - 4, 'font-size': size, 'font-weight': weight, fill: color }, line));
      }
    };
    write(text.title, 15, 600, 'var(--chart-text)');
    write(text.subtitle, 12, 400, 'var(--chart-text-quiet)');
    write(text.sentence, 13, 400, 'var(--chart-text)');
    y += 10;
    for (const plot of topLevelPlots(plots)) {
      const place = plot.getBoundingClientRect();
      picture.append(copyAt(plot, margin + place.left - box.left, y + place.top - box.top));
    }
    y += Math.ceil(box.height) + 8;
    if (legend !== null) y = appendLegend(picture, legend, y, width);
    y += 6;
    write(text.footnote, 11, 400, 'var(--chart-text-quiet)');
    const height = y + margin;
    picture.setAttribute('height', String(height));
    picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
    resolveColors(picture);
    return new XMLSerializer().serializeToString(picture);
  } finally {
    host.remove();
  }
}

/** Draws an SVG picture as PNG at twice its size, sharp on a projector and on paper. */
export async function pngOf(svg: string, scale = 2): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No 2D canvas');
  context.scale(scale, scale);
  context.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The canvas gave no PNG');
  return new Uint8Array(await blob.arrayBuffer());
}

function topLevelPlots(plots: HTMLElement): readonly SVGSVGElement[] {
  return [...plots.querySelectorAll('svg')].filter(
    (svg) => svg.parentElement?.closest('svg') === null && svg.closest('[role="status"]') === null,
  );
}

function copyAt(plot: SVGSVGElement, x: number, y: number): SVGSVGElement {
  const copy = plot.cloneNode(true) as SVGSVGElement;
  for (const element of copy.querySelectorAll(transient)) element.remove();
  for (const name of ['role', 'tabindex', 'style', 'aria-label', 'class']) copy.removeAttribute(name);
  copy.setAttribute('x', String(x));
  copy.setAttribute('y', String(y));
  return copy;
}

/** Lays the entries out in rows; returns where the last one ends. */
function appendLegend(picture: SVGElement, legend: HTMLElement, top: number, width: number): number {
  let x = margin;
  let y = top;
  for (const entry of legend.querySelectorAll('li')) {
    const swatch = entry.querySelector('svg');
    const label = entry.textContent.trim();
    const swatchWidth = Number(swatch?.getAttribute('width') ?? 0);
    const needed = swatchWidth + 6 + textWidth(label, 12);
    if (x > margin && x + needed > width - margin) {
      x = margin;
      y += lineHeight;
    }
    if (swatch !== null) picture.append(copyAt(swatch, x, y + 2));
    picture.append(svgElement('text', { x: x + swatchWidth + 6, y: y + 12, 'font-size': 12, fill: 'var(--chart-text)' }, label));
    x += needed + 18;
  }
  return y + lineHeight;
}

/** Colors come from the page's variables; a picture that travels must carry them itself. */
function resolveColors(picture: SVGElement): void {
  for (const element of picture.querySelectorAll('*')) {
    const computed = getComputedStyle(element);
    for (const attribute of paintAttributes) {
      if (element.getAttribute(attribute)?.includes('var(') === true) element.setAttribute(attribute, computed.getPropertyValue(attribute));
    }
    element.removeAttribute('class');
  }
}

function svgElement(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) if (attribute !== 'xmlns') element.setAttribute(attribute, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

/** Breaks at spaces, and anywhere between Chinese characters. */
function wrapped(text: string, width: number, size: number): readonly string[] {
  const pieces = text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/g) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
