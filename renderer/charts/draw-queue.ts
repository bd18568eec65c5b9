// Charts take turns: one at a time, so that clicks and keys get through between two of them. Those in sight come first; those out of sight
// wait until nothing has changed for a moment, so that a run does not spend its time on charts nobody sees.

/** Between two turns [ms]: a frame, in which the window can answer. */
const turn = 16;

/** Charts out of sight are drawn when they have asked for nothing this long [ms]; longer than it takes between two partial results. */
export const quiet = 600;

export interface DrawQueue {
  /** The chart wants to be drawn; asking again takes the place of what it asked before. */
  ask(chart: object, draw: () => void, inSight: boolean): void;
  forget(chart: object): void;
  /** Draws all that wait, now: the page is about to be printed. */
  drawAll(): void;
}

interface Wish {
  readonly draw: () => void;
  /** Moment from which it may be drawn [ms]. */
  readonly from: number;
  readonly inSight: boolean;
}

export function createDrawQueue(now: () => number = () => performance.now()): DrawQueue {
  // In the order of the first asking, so that nobody is passed over for ever.
  const wishes = new Map<object, Wish>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;

  const next = (): readonly [object, Wish] | undefined => {
    const waiting = [...wishes];
    const soonest = Math.min(...waiting.map(([, wish]) => wish.from));
    return waiting.find(([, wish]) => wish.inSight) ?? waiting.find(([, wish]) => wish.from === soonest);
  };
  const plan = (): void => {
    const wish = next()?.[1];
    const at = wish === undefined ? Number.POSITIVE_INFINITY : Math.max(wish.from, now() + turn);
    if (wish !== undefined && at >= due && due >= now()) return;
    clearTimeout(timer);
    due = at;
    timer = wish === undefined ? undefined : setTimeout(take, at - now());
  };
  const take = (): void => {
    due = Number.POSITIVE_INFINITY;
    const first = next();
    if (first !== undefined && first[1].from <= now()) {
      wishes.delete(first[0]);
      first[1].draw();
    }
    plan();
  };

  return {
    ask: (chart, draw, inSight) => {
      wishes.set(chart, { draw, from: inSight ? 0 : now() + quiet, inSight });
      plan();
    },
    forget: (chart) => {
      wishes.delete(chart);
    },
    drawAll: () => {
      const all = [...wishes.values()];
      wishes.clear();
      for (const { draw } of all) draw();
    },
  };
}
