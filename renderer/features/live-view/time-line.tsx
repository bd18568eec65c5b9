// The day under the hall: how many wait, where targets are missed, what happens when; drag or use the keys to go to any time.

import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import type { DayEvent } from './day-events.ts';
import type { DayCurve } from './day-curve.ts';
import { surveyStep } from '../../../shared/hall-picture/day-survey.ts';
import classes from './live-view.module.css';
import { clockWithSeconds } from './live-words.ts';
import { TargetStrip } from './target-strip.tsx';
import { useTold, type OpenDay } from './use-live-day.ts';

interface TimeLineProps {
  readonly day: OpenDay;
  readonly events: readonly DayEvent[];
  /** The day as it went, beside this one. */
  readonly before: OpenDay | undefined;
}

/** What the keys move by [s]. */
const steps = { ArrowLeft: -60, ArrowDown: -60, ArrowRight: 60, ArrowUp: 60, PageDown: -900, PageUp: 900 } as const;
const hours = 3600;

export function TimeLine({ day, events, before }: TimeLineProps) {
  const translator = useTranslator();
  const { t, format } = translator;
  const { show, curve, hall } = day;
  useTold(show);
  const track = useRef<HTMLDivElement>(null);
  const dragging = useRef(false);
  const wasPlaying = useRef(false);
  const from = hall.opens;
  const to = Math.max(hall.closes, curve.until);
  const share = (time: number) => ((time - from) / (to - from)) * 100;
  const { changes } = curve;
  const most = Math.max(10, ...curve.waiting, ...(before?.curve.waiting ?? []));
  const path = useMemo(() => (changes === 0 ? '' : areaOf(curve.inLine, most, from, to)), [curve, changes, most, from, to]);
  // Those outside stand on top of those in line.
  const outside = useMemo(
    () => (changes === 0 || !anybodyOutside(curve) ? '' : areaOf(curve.waiting, most, from, to)),
    [curve, changes, most, from, to],
  );
  const peak = useMemo(() => (changes === 0 ? undefined : peakOf(curve)), [curve, changes]);
  const { peopleInLine, outside: beforeHall } = day.film.picture;
  const waiting = peopleInLine.reduce((sum, people) => sum + people, beforeHall.people);

  const seekTo = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    if (box !== undefined) show.seek(from + ((event.clientX - box.left) / box.width) * (to - from));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key as keyof typeof steps] as number | undefined;
    if (step === undefined && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    if (step !== undefined) show.seek(show.time + step);
    else show.seek(event.key === 'Home' ? from : to);
  };
  return (
    <div className={classes['timeLine']}>
      <div className={classes['timeCaption']}>
        <span>
          {t('live.timeLine.queue')}
          {outside !== '' && (
            <span className={classes['outsideKey']}>
              <svg width="20" height="10" aria-hidden>
                <rect width="20" height="10" fill="url(#time-line-outside)" />
                <path d="M0 1H20" className={classes['curveOutside']} />
              </svg>
              {t('live.timeLine.outside')}
            </span>
          )}
        </span>
        <span>
          {peak !== undefined &&
            t(outside === '' ? 'live.timeLine.peak' : 'live.timeLine.peakOutside', {
              number: format.number(peak.people),
              outside: format.number(peak.outside),
              time: format.clock(peak.time),
            })}
          {!curve.over && ` · ${t('live.timeLine.surveying')}`}
        </span>
      </div>
      <div
        ref={track}
        className={classes['track']}
        role="slider"
        tabIndex={0}
        aria-label={t('live.timeLine.label')}
        aria-valuemin={Math.round(from)}
        aria-valuemax={Math.round(to)}
        aria-valuenow={Math.round(show.time)}
        aria-valuetext={t('live.clock.waiting', { time: clockWithSeconds(show.time), count: waiting, number: format.number(waiting) })}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          dragging.current = true;
          wasPlaying.current = show.playing;
          show.play(false);
          event.currentTarget.setPointerCapture(event.pointerId);
          seekTo(event);
        }}
        onPointerMove={(event) => dragging.current && seekTo(event)}
        onPointerUp={() => {
          dragging.current = false;
          if (wasPlaying.current) show.play(true);
        }}
        onPointerCancel={() => (dragging.current = false)}
      >
        <svg className={classes['curve']} viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden>
          <defs>
            <pattern id="time-line-outside" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M3 0V6" className={classes['hatch']} />
            </pattern>
          </defs>
          {outside !== '' && (
            <>
              <path d={outside} fill="url(#time-line-outside)" />
              <path d={lineOf(curve.waiting, most, from, to)} className={classes['curveOutside']} />
            </>
          )}
          <path d={path} className={classes['curveAhead']} />
          <path d={path} className={classes['curveBehind']} style={{ clipPath: `inset(0 ${100 - share(show.time)}% 0 0)` }} />
          {before !== undefined && <path d={lineOf(before.curve.waiting, most, from, to)} className={classes['curveBefore']} />}
        </svg>
        {events.map(({ time, kind, words }) => (
          <span key={`${time} ${words}`} className={classes['event']} data-kind={kind} style={{ left: `${share(time)}%` }} title={words} />
        ))}
        {hall.targets.map((target, index) => (
          <TargetStrip key={target.id} curve={curve} target={index} from={from} to={to} changes={changes} />
        ))}
        {/* The time of a day that was shown before may lie outside this one until it is known how long that goes. */}
        <span className={classes['playhead']} style={{ left: `${Math.min(100, Math.max(0, share(show.time)))}%` }} />
      </div>
      <div className={classes['hours']} aria-hidden>
        {hoursBetween(from, to).map((time) => (
          <span key={time} style={{ left: `${share(time)}%` }}>
            {format.clock(time)}
          </span>
        ))}
      </div>
    </div>
  );
}

function hoursBetween(from: number, to: number): readonly number[] {
  const first = Math.ceil(from / hours);
  const count = Math.floor(to / hours) - first + 1;
  // Labels at the very ends would hang over the edge.
  const margin = (to - from) * 0.02;
  return Array.from({ length: count }, (_, i) => (first + i) * hours).filter((time) => time - from >= margin && to - time >= margin);
}

function peakOf(curve: DayCurve): { people: number; outside: number; time: number } | undefined {
  const people = Math.max(0, ...curve.waiting);
  const sample = curve.waiting.indexOf(people);
  return people === 0 ? undefined : { people, outside: people - curve.inLine[sample]!, time: curve.timeOf(sample) };
}

function anybodyOutside({ inLine, waiting }: DayCurve): boolean {
  return waiting.some((people, sample) => people > inLine[sample]!);
}

function areaOf(waiting: readonly number[], most: number, from: number, to: number): string {
  const last = ((Math.max(0, waiting.length - 1) * surveyStep) / (to - from)) * 1000;
  return `${lineOf(waiting, most, from, to).replace('M', 'M0 100L')}L${last.toFixed(1)} 100Z`;
}

function lineOf(waiting: readonly number[], most: number, from: number, to: number): string {
  if (waiting.length === 0) return '';
  const x = (sample: number) => (((sample * surveyStep) / (to - from)) * 1000).toFixed(1);
  return `M${waiting.map((people, sample) => `${x(sample)} ${(100 - (people / most) * 96).toFixed(1)}`).join('L')}`;
}
