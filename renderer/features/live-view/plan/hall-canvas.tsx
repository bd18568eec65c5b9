// The hall drawn: a canvas, and what the pointer and the keyboard do on it.

import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import type { HallDescription } from '../../../../shared/hall-picture/hall-description.ts';
import type { PlanPlace } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { HallDrawing } from './hall-drawing.ts';
import type { Point } from './hall-layout.ts';
import type { Inspected } from '../inspect/inspect.ts';
import classes from '../live-view.module.css';
import { PlanTools } from './plan-tools.tsx';
import type { OpenDay } from '../use-live-day.ts';

interface HallCanvasProps {
  readonly day: OpenDay;
  /** The party followed, -1 for nobody. */
  readonly followed: number;
  readonly inspected: Inspected | undefined;
  readonly onInspect: (inspected: Inspected | undefined) => void;
  readonly onFollow: (number: number) => void;
  /** Lets those around look at a passenger on the plan. */
  readonly drawingRef: RefObject<HallDrawing | undefined> | undefined;
  /** Which of two halls this is. */
  readonly caption: string | undefined;
  readonly plan: readonly PlanPlace[];
  /** Banks stand elsewhere from now on; nowhere in particular where there is none. */
  readonly onPlan: (plan: readonly PlanPlace[]) => void;
}

/** So far may the pointer move between pressing and letting go of it for a click [px]. */
const clickReach = 4;

export function HallCanvas({ day, followed, inspected, onInspect, onFollow, drawingRef, caption, plan, onPlan }: HallCanvasProps) {
  const translator = useTranslator();
  const { t } = translator;
  const still = useReducedMotion();
  const canvas = useRef<HTMLCanvasElement>(null);
  const dragged = useRef<{ x: number; y: number; far: boolean } | undefined>(undefined);
  const [drawing, setDrawing] = useState<HallDrawing | undefined>(undefined);
  const [arranging, setArranging] = useState(false);
  const held = useRef<{ readonly bank: number; readonly at: Point; readonly pointed: Point } | undefined>(undefined);

  useEffect(() => {
    if (canvas.current === null) return undefined;
    const made = new HallDrawing(canvas.current, day.show, day.film);
    if (drawingRef !== undefined) drawingRef.current = made;
    setDrawing(made);
    return () => {
      made.dispose();
      if (drawingRef !== undefined) drawingRef.current = undefined;
    };
  }, [day, drawingRef]);
  useEffect(() => drawing?.say(translator), [drawing, translator]);
  useEffect(() => drawing?.move(!still), [drawing, still]);
  useEffect(() => drawing?.arrange(plan), [drawing, plan]);
  useEffect(() => drawing?.mark(followed, inspected), [drawing, followed, inspected]);

  const at = (event: { clientX: number; clientY: number; currentTarget: Element }) => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const moved = (bank: number, x: number, y: number): readonly PlanPlace[] => {
    const { id } = day.hall.banks[bank]!;
    const grid = (meters: number) => Math.min(1000, Math.max(0, Math.round(meters * 2) / 2));
    return [...plan.filter((place) => place.bank !== id), { bank: id, x: grid(x), y: grid(y) }];
  };
  const carried = (point: Point) => {
    if (drawing === undefined || held.current === undefined) return undefined;
    const { bank, at: from, pointed } = held.current;
    const now = drawing.onPlan(point);
    return moved(bank, from.x + now.x - pointed.x, from.y + now.y - pointed.y);
  };
  const onPointerMove = (event: PointerEvent) => {
    const point = at(event);
    const shown = carried(point);
    if (shown !== undefined) {
      drawing?.arrange(shown);
      return;
    }
    const from = dragged.current;
    if (from === undefined) {
      onInspect(drawing?.inspect(point));
      return;
    }
    if (!from.far && Math.hypot(point.x - from.x, point.y - from.y) < clickReach) return;
    drawing?.pan(point.x - from.x, point.y - from.y);
    dragged.current = { ...point, far: true };
  };
  const onPointerUp = (event: PointerEvent) => {
    const shown = carried(at(event));
    held.current = undefined;
    if (shown !== undefined) {
      onPlan(shown);
      return;
    }
    const wasClick = dragged.current?.far === false;
    dragged.current = undefined;
    if (!wasClick) return;
    const found = drawing?.inspect(at(event));
    onInspect(found);
    if (found?.what === 'party' && found.role === 'present') onFollow(found.number);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (drawing === undefined || event.ctrlKey || event.metaKey || (event.altKey && !arranging)) return;
    const arrow = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (arrow !== undefined) {
      const [x = 0, y = 0] = arrow;
      const bank = bankOf(day.hall, inspected);
      if (event.altKey) {
        if (bank === undefined) return;
        const { x: left, y: top } = drawing.placeOf(bank);
        onPlan(moved(bank, left - x, top - y));
      } else if (event.shiftKey) drawing.pan(x * 60, y * 60);
      else onInspect(drawing.nextThing(inspected, x + y > 0 ? -1 : 1));
    } else if (event.key === '+' || event.key === '=') drawing.zoom(1.4);
    else if (event.key === '-') drawing.zoom(1 / 1.4);
    else if (event.key === '0') drawing.fit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={classes['plan']}>
      <canvas
        ref={canvas}
        className={classes['layer']}
        role="img"
        data-caption={caption}
        aria-label={[t('live.plan.label'), ...(caption === undefined ? [] : [caption]), t('live.plan.help')].join('. ')}
        tabIndex={0}
        onPointerDown={(event) => {
          held.current = arranging ? drawing?.bankAt(at(event)) : undefined;
          if (held.current === undefined) dragged.current = { ...at(event), far: false };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          dragged.current = undefined;
          if (held.current !== undefined) drawing?.arrange(plan);
          held.current = undefined;
        }}
        onPointerLeave={() => dragged.current === undefined && onInspect(undefined)}
        onKeyDown={onKeyDown}
      />
      {caption !== undefined && <span className={classes['caption']}>{caption}</span>}
      <PlanTools
        onZoomIn={() => drawing?.zoom(1.4)}
        onZoomOut={() => drawing?.zoom(1 / 1.4)}
        onFit={() => drawing?.fit()}
        arranging={arranging}
        onArrange={setArranging}
        onReset={plan.length === 0 ? undefined : () => onPlan([])}
      />
      {arranging && <span className={classes['arranging']}>{t('live.plan.arranging')}</span>}
    </div>
  );
}

/** The bank of the thing pointed at. */
function bankOf(hall: HallDescription, inspected: Inspected | undefined): number | undefined {
  if (inspected?.what === 'line') return inspected.bank;
  return inspected?.what === 'server' ? hall.bankOfServer[inspected.server] : undefined;
}
