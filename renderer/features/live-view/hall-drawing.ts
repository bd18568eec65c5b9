// Keeps the hall's two canvases as they should be: watches their size and the page's colors, and draws a frame where the time or the look has changed.

import type { Translator } from '../../../shared/i18n/translator.ts';
import { fitted, lookingAt, panned, toPlan, zoomed, type Camera, type Size } from './camera.ts';
import { drawSprites, type FigureSprites } from './figure-sprites.ts';
import { FigureStage } from './figure-stage.ts';
import { hallColors, type HallColors } from './hall-colors.ts';
import type { HallFilm } from './hall-film.ts';
import { layoutHall, type HallLayout, type Point } from './hall-layout.ts';
import { HallPlaces } from './hall-places.ts';
import { inspectable, inspectAt, sameInspected, type Inspected } from './inspect.ts';
import type { LiveShow } from './live-show.ts';
import { paintHall } from './paint-hall.ts';
import { paintPlan, type Easel } from './paint-plan.ts';

/** Diameter of a figure [m], and the least it has on screen [CSS px]. */
const figureSize = { meters: 0.52, least: 3 };
/** Without motion the hall is drawn anew this often at most [ms]. */
const stillEvery = 500;

export class HallDrawing {
  readonly layout: HallLayout;
  private readonly places: HallPlaces;
  private readonly stage: FigureStage;
  private readonly categoryOf: Uint16Array;
  private readonly categories: number;
  private camera: Camera = { scale: 1, x: 0, y: 0 };
  private fits = true;
  private view: Size = { width: 0, height: 0 };
  private density = 1;
  private colors: HallColors;
  private sprites: FigureSprites | undefined;
  private spriteSize = 0;
  private translator: Translator | undefined;
  private moving = true;
  private followed = -1;
  private inspected: Inspected | undefined;
  private planStale = true;
  private drawn = -1;
  private drawnAt = 0;
  private request: number;
  private readonly watching: (() => void)[] = [];

  constructor(
    private readonly planCanvas: HTMLCanvasElement,
    private readonly canvas: HTMLCanvasElement,
    private readonly show: LiveShow,
    private readonly film: HallFilm,
  ) {
    const { hall } = film;
    this.layout = layoutHall(hall);
    this.places = new HallPlaces(hall, this.layout);
    this.stage = new FigureStage(film, this.places);
    const names = [...new Set(hall.leaves.map(({ category }) => category))];
    this.categories = names.length;
    this.categoryOf = Uint16Array.from(hall.leaves, ({ category }) => names.indexOf(category));
    this.colors = hallColors(canvas);
    this.watch();
    this.request = requestAnimationFrame(this.frame);
  }

  dispose(): void {
    cancelAnimationFrame(this.request);
    for (const stop of this.watching) stop();
  }

  /** From now on in this language. */
  say(translator: Translator): void {
    this.translator = translator;
    this.stale();
  }

  /** Whether people walk, or are simply where they are. */
  move(moving: boolean): void {
    this.moving = moving;
    this.stale();
  }

  mark(followed: number, inspected: Inspected | undefined): void {
    this.followed = followed;
    this.inspected = inspected;
    this.drawn = -1;
  }

  zoom(factor: number, about: Point = { x: this.view.width / 2, y: this.view.height / 2 }): void {
    this.look(zoomed(this.camera, factor, about, this.layout, this.view));
  }

  pan(dx: number, dy: number): void {
    this.look(panned(this.camera, dx, dy, this.layout, this.view));
  }

  fit(): void {
    this.look(fitted(this.layout, this.view));
  }

  /** Looks at a party from near; false where it is not on the plan. */
  find(number: number): boolean {
    for (let i = 0; i < this.stage.count; i += 1) {
      if (this.stage.party[i] !== number) continue;
      this.look(lookingAt({ x: this.stage.x[i]!, y: this.stage.y[i]! }, this.camera, this.layout, this.view));
      return true;
    }
    return false;
  }

  /** What is at a point of the screen. */
  inspect(point: Point): Inspected | undefined {
    return inspectAt(toPlan(this.camera, point), this.film.hall, this.layout, this.stage);
  }

  /** The thing after or before another, for the keyboard. */
  nextThing(from: Inspected | undefined, direction: 1 | -1): Inspected | undefined {
    const all = inspectable(this.film.hall);
    const at = all.findIndex((thing) => sameInspected(thing, from));
    return all[at < 0 ? 0 : (at + direction + all.length) % all.length];
  }

  private look(camera: Camera): void {
    this.camera = camera;
    this.fits = camera.scale <= fitted(this.layout, this.view).scale;
    this.stale();
  }

  private stale(): void {
    this.planStale = true;
    this.drawn = -1;
  }

  private watch(): void {
    const resized = new ResizeObserver(() => this.resize());
    resized.observe(this.canvas);
    const recolored = new MutationObserver(() => {
      this.colors = hallColors(this.canvas);
      this.sprites = undefined;
      this.stale();
    });
    recolored.observe(document.documentElement, { attributes: true, attributeFilter: ['data-mantine-color-scheme'] });
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = this.canvas.getBoundingClientRect();
      this.zoom(Math.exp(-event.deltaY / 400), { x: event.clientX - box.left, y: event.clientY - box.top });
    };
    // React listens passively to wheels, and could not keep the page from scrolling.
    this.canvas.addEventListener('wheel', onWheel, { passive: false });
    this.watching.push(
      () => resized.disconnect(),
      () => recolored.disconnect(),
      () => this.canvas.removeEventListener('wheel', onWheel),
    );
  }

  private resize(): void {
    this.view = { width: this.canvas.clientWidth, height: this.canvas.clientHeight };
    this.density = window.devicePixelRatio;
    for (const canvas of [this.planCanvas, this.canvas]) {
      canvas.width = Math.round(this.view.width * this.density);
      canvas.height = Math.round(this.view.height * this.density);
    }
    this.camera = this.fits ? fitted(this.layout, this.view) : panned(this.camera, 0, 0, this.layout, this.view);
    this.stale();
    this.draw();
  }

  private readonly frame = (now: number): void => {
    this.request = requestAnimationFrame(this.frame);
    this.show.frame(now);
    if (this.show.changes === this.drawn) return;
    if (!this.moving && this.show.playing && now - this.drawnAt < stillEvery) return;
    this.drawnAt = now;
    this.draw();
  };

  private draw(): void {
    const { translator, film, show } = this;
    if (translator === undefined || this.view.width === 0) return;
    this.drawn = show.changes;
    if (this.planStale) this.drawPlan(translator);
    this.stage.set(show.time, this.moving);
    this.dressFigures();
    paintHall(this.easel(this.canvas), {
      hall: film.hall,
      picture: film.picture,
      layout: this.layout,
      places: this.places,
      stage: this.stage,
      sprites: this.sprites!,
      categoryOf: this.categoryOf,
      followed: this.followed,
      inspected: this.inspected,
      beyondWords: (people) => translator.t('live.plan.beyond', { number: translator.format.number(people) }),
    });
  }

  private drawPlan({ t, text }: Translator): void {
    const { hall } = this.film;
    const words = { entrance: t('live.plan.entrance'), exit: t('live.plan.exit'), banks: hall.banks.map(({ name }) => text(name)) };
    paintPlan(this.easel(this.planCanvas), this.layout, (bank) => hall.banks[bank]!.singleLine, words);
    this.planStale = false;
  }

  private dressFigures(): void {
    const size = Math.round(Math.max(figureSize.least, figureSize.meters * this.camera.scale) * this.density * 2) / 2;
    if (this.sprites !== undefined && size === this.spriteSize) return;
    this.sprites = drawSprites(this.categories, size, this.colors);
    this.spriteSize = size;
  }

  private easel(canvas: HTMLCanvasElement): Easel {
    const paint = canvas.getContext('2d');
    if (paint === null) throw new Error('This browser draws no canvas.');
    const { camera, view, density, colors } = this;
    return { paint, camera, view, density, colors, font: getComputedStyle(canvas).fontFamily };
  }
}
