// How wide a text is when drawn, so that charts leave it room without asking the page to lay itself out.

export const chartFont = "system-ui, 'Segoe UI', 'Noto Sans CJK HK', 'Microsoft JhengHei', sans-serif";

/** [px] at a font size [px]; a guess where nothing can be drawn. */
export function textWidth(text: string, size: number): number {
  const context = pen();
  if (context === null) return text.length * size;
  context.font = `${size}px ${chartFont}`;
  return context.measureText(text).width;
}

let kept: CanvasRenderingContext2D | null | undefined;

function pen(): CanvasRenderingContext2D | null {
  if (kept === undefined) kept = document.createElement('canvas').getContext('2d');
  return kept;
}
