// Keeps the hall's canvas as it should be: watches its size and the page's colors, and draws a frame where the time or the look has changed.
// The plan is painted once into pixels; a frame is a copy of it with everybody stamped on.

import type { Translator } from '../../../../shared/i18n/translator.ts';
import { fitted, lookingAt, panned, toPlan, zoomed, type Camera, type Size } from './camera.ts';
import { figureStamps } from './figure-stamps.ts';
import { FigureStage } from './figure-stage.ts';
import { hallColors, type HallColors } from './hall-colors.ts';
import type { HallFilm } from '../hall-film.ts';
import { layoutHall, pitches, type HallLayout, type Point } from './hall-layout.ts';
import { HallPlaces } from './hall-places.ts';
import { inspectable, inspectAt, sameInspected, type Inspected } from '../inspect/inspect.ts';
import { roomWords } from '../room-words.ts';
import type { LiveShow } from '../live-show.ts';
import type { PlanPlace } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { stampHall, writeHall, type HallFrame, type HallStamps } from './paint-hall.ts';
import { paintPlan, type Easel } from './paint-plan.ts';
import { serverStamps } from './server-stamps.ts';

/** Diameter of a figure [m], and the least it has on screen [CSS px]. */
const figureSize = { meters: 0.52, least: 3 };
/** Without motion the hall is drawn anew this often at most [ms]. */
const stillEvery = 500;

export class HallDrawing {
  private layout: HallLayout;
  private places: HallPlaces;
  private stage: FigureStage;
  private readonly categoryOf: Uint16Array;
  private readonly categories: number;
  private camera: Camera = { scale: 1, x: 0, y: 0 };
  private fits = true;
  private view: Size = { width: 0, height: 0 };
  private density = 1;
  private colors: HallColors;
  private readonly font: string;
  private readonly paint: CanvasRenderingContext2D;
  /** The plan's pixels, and those of the frame. */
  private plan = new Uint32Array(0);
  private image: ImageData | undefined;
  private pixels = new Uint32Array(0);
  private stamps: HallStamps | undefined;
  private stampedScale = 0;
  private translator: Translator | undefined;
  private moving = true;
  private followed = -1;
  private inspected: Inspected | undefined;
  private planStale = true;
  /** Whether the plan was drawn with people outside. */
  private crowded = false;
  private drawn = -1;
  private drawnAt = 0;
  private request: number;
  private readonly watching: (() => void)[] = [];

  constructor(
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
    this.font = getComputedStyle(canvas).fontFamily;
    // Opaque, and kept where the processor can write to it.
    const paint = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
    if (paint === null) throw new Error('This browser draws no canvas.');
    this.paint = paint;
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

  /** Banks stand where somebody has moved them. */
  arrange(plan: readonly PlanPlace[]): void {
    const { film, view } = this;
    this.layout = layoutHall(film.hall, plan);
    this.places = new HallPlaces(film.hall, this.layout);
    this.stage = new FigureStage(film, this.places);
    if (view.width > 0) this.camera = this.fits ? fitted(this.layout, view) : panned(this.camera, 0, 0, this.layout, view);
    this.stale();
  }

  /** The bank at a point of the screen, where it stands, and the point, in meters. */
  bankAt(point: Point): { readonly bank: number; readonly at: Point; readonly pointed: Point } | undefined {
    const pointed = toPlan(this.camera, point);
    const found = this.layout.banks.find(({ queue, servers }) => {
      const [left, right] = [Math.min(queue.x, servers.x), Math.max(queue.x + queue.width, servers.x + servers.width)];
      return pointed.x >= left && pointed.x < right && pointed.y >= queue.y && pointed.y < servers.y + servers.height;
    });
    return found === undefined ? undefined : { bank: found.bank, at: this.placeOf(found.bank), pointed };
  }

  /** Where a bank stands [m]. */
  placeOf(bank: number): Point {
    const { x, y } = this.layout.banks[bank]!.queue;
    return { x, y };
  }

  /** A point of the screen in meters. */
  onPlan(point: Point): Point {
    return toPlan(this.camera, point);
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
    return inspectAt(toPlan(this.camera, point), this.film.hall, this.layout, this.stage, this.show.time);
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
      this.stamps = undefined;
      this.stale();
    });
    recolored.observe(document.documentElement, { attributes: true, attributeFilter: ['data-mantine-color-scheme', 'data-presenting'] });
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
    this.canvas.width = Math.round(this.view.width * this.density);
    this.canvas.height = Math.round(this.view.height * this.density);
    this.image = undefined;
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
    const { translator, film, show, paint, canvas } = this;
    if (translator === undefined || canvas.width === 0 || canvas.height === 0) return;
    this.drawn = show.changes;
    const crowded = film.picture.outside.people > 0;
    if (this.planStale || crowded !== this.crowded) this.drawPlan(translator, crowded);
    if (this.image === undefined) {
      this.image = new ImageData(canvas.width, canvas.height);
      this.pixels = new Uint32Array(this.image.data.buffer);
    }
    this.stage.set(show.time, this.moving);
    const frame: HallFrame = {
      hall: film.hall,
      picture: film.picture,
      layout: this.layout,
      places: this.places,
      stage: this.stage,
      categoryOf: this.categoryOf,
      followed: this.followed,
      inspected: this.inspected,
      time: show.time,
      roomWords: film.hall.examinationPlaces > 0 ? roomWords(film.picture, translator) : '',
      beyondWords: (people) => translator.t('live.plan.beyond', { number: translator.format.number(people) }),
    };
    const { pixels } = this;
    pixels.set(this.plan);
    stampHall(frame, this.stampsNow(), this.camera, this.density, { width: canvas.width, height: canvas.height, pixels });
    paint.putImageData(this.image, 0, 0);
    writeHall(this.easel(), frame);
  }

  /** Where people stand outside there is no room for the words beside the entrance. */
  private drawPlan({ t, text }: Translator, crowded: boolean): void {
    const { hall } = this.film;
    const words = {
      entrance: crowded ? '' : t('live.plan.entrance'),
      exit: t('live.plan.exit'),
      room: t('examination.title'),
      reserved: t('people.refusedJoin.line'),
      banks: hall.banks.map(({ name }) => text(name)),
      kiosks: hall.kiosks.map(({ name }) => text(name)),
    };
    const lines = hall.banks.map(({ singleLine, firstLine }) => ({ singleLine, reserved: hall.hasReservedLine[firstLine] === 1 }));
    paintPlan(this.easel(), this.layout, lines, words);
    this.plan = new Uint32Array(this.paint.getImageData(0, 0, this.canvas.width, this.canvas.height).data.buffer);
    this.planStale = false;
    this.crowded = crowded;
  }

  private stampsNow(): HallStamps {
    const scale = this.camera.scale * this.density;
    if (this.stamps === undefined || scale !== this.stampedScale) {
      const diameter = Math.max(figureSize.least * this.density, figureSize.meters * scale);
      this.stamps = {
        figures: figureStamps(this.categories, diameter, this.colors),
        lane: serverStamps(true, pitches['e-channel'], scale, this.colors),
        desk: serverStamps(false, pitches.counter, scale, this.colors),
      };
      this.stampedScale = scale;
    }
    return this.stamps;
  }

  private easel(): Easel {
    const { paint, camera, view, density, colors, font } = this;
    return { paint, camera, view, density, colors, font };
  }
}
