// How each category of passengers looks: a color and a shape of its own, so that color alone never tells.

export const shapes = ['circle', 'square', 'triangle', 'diamond', 'ring', 'cross', 'hexagon', 'drop'] as const;
export type Shape = (typeof shapes)[number];

export interface FigureLook {
  /** From 1, of the colors of the charts. */
  readonly color: number;
  readonly shape: Shape;
}

/** What a shape is traced on: a canvas, or the path of a picture. */
export interface ShapePath {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  closePath(): void;
}

const colors = 8;

/** The look of a category by its place in the list; no two of the first 64 are alike. */
export function lookOf(category: number): FigureLook {
  const round = Math.floor(category / colors);
  return { color: (category % colors) + 1, shape: shapes[(category + round) % shapes.length]! };
}

/** Adds the outline of a shape of this diameter to the path; arcs begin where the path stands. */
export function traceShape(path: ShapePath, shape: Shape, x: number, y: number, diameter: number): void {
  const r = diameter / 2;
  switch (shape) {
    case 'circle':
    case 'ring':
      path.moveTo(x + r, y);
      path.arc(x, y, r, 0, 2 * Math.PI);
      return;
    case 'square':
      path.rect(x - r * 0.85, y - r * 0.85, r * 1.7, r * 1.7);
      return;
    case 'triangle':
      polygon(path, x, y + r * 0.15, r * 1.15, 3, -Math.PI / 2);
      return;
    case 'diamond':
      polygon(path, x, y, r * 1.1, 4, -Math.PI / 2);
      return;
    case 'hexagon':
      polygon(path, x, y, r, 6, 0);
      return;
    case 'cross': {
      const w = r * 0.42;
      path.rect(x - w, y - r, 2 * w, 2 * r);
      path.rect(x - r, y - w, 2 * r, 2 * w);
      return;
    }
    case 'drop':
      path.moveTo(x, y - r * 1.15);
      path.lineTo(x + r * 0.8, y + r * 0.15);
      path.arc(x, y + r * 0.15, r * 0.8, 0, Math.PI);
      path.closePath();
  }
}

function polygon(path: ShapePath, x: number, y: number, r: number, corners: number, turn: number): void {
  for (let i = 0; i < corners; i += 1) {
    const angle = turn + (2 * Math.PI * i) / corners;
    if (i === 0) path.moveTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
    else path.lineTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
  }
  path.closePath();
}
