// The language in which a model tells its day: one event after another, each with time, what happens, to whom and where.

import type { BeyondStep, ExaminationStep, LaneStep } from '../../../shared/model/record/recorder.ts';
import type { Direction } from '../../../shared/reference/vocabulary.ts';

export interface PlainEvent {
  /** [s from midnight] */
  readonly time: number;
  readonly what:
    | 'arrived'
    | 'arrived outside'
    | 'came in'
    | 'balked'
    | 'joined line'
    | 'left line'
    | 'changed line'
    | 'wait ended'
    | 'service started'
    | LaneStep
    | ExaminationStep
    | BeyondStep
    | 'examiners changed'
    | 'officers changed'
    | 'refused'
    | 'passed on'
    | 'blocked'
    | 'in second zone'
    | 'cleared'
    | 'server ready'
    | 'server opened'
    | 'server closed'
    | 'server failed'
    | 'server repaired'
    | 'changeover began'
    | 'changeover ended'
    | 'reserves called'
    | 'reserves came'
    | 'reserves left'
    | 'hall closed';
  /** Number of the party's first passenger in order of arrival, from 0. */
  readonly passenger?: number;
  /** Of those who arrive: how many they are, the first one's category, the way they go. */
  readonly size?: number;
  readonly category?: string;
  readonly direction?: Direction;
  readonly bank?: string;
  /** Place of the server in its bank, from 0. */
  readonly server?: number;
  /** Of those who join a line: which of the bank's lines, from 0, and how many parties stand before them. */
  readonly line?: number;
  readonly ahead?: number;
  /** Of officers who supervise lanes, or examine: how many more, or fewer. */
  readonly by?: number;
  /** Of those who wait no more: time spent in all their lines; beyond the control; of a party that is through, since it came [s]. */
  readonly wait?: number;
}

/** One line of text: time, event, who, where. */
export function lineOf(event: PlainEvent): string {
  const { time, what, passenger, size, category, direction, bank, server, line, ahead, wait, by } = event;
  const cells = [
    clockOf(time),
    what.padEnd(15),
    (passenger === undefined ? '' : `passenger ${passenger}`).padEnd(13),
    bank === undefined ? '' : server === undefined ? bank : `${bank} #${server}`,
    line === undefined ? '' : `line ${line}, ${ahead} ahead`,
    category === undefined ? '' : `${category}, ${direction}${size === 1 ? '' : `, party of ${size}`}`,
    by === undefined ? '' : `${by > 0 ? '+' : ''}${by}`,
    wait === undefined ? '' : `after ${rounded(wait)} s`,
  ];
  return cells
    .filter((cell) => cell !== '')
    .join('  ')
    .trimEnd();
}

function clockOf(time: number): string {
  const milliseconds = Math.round(time * 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(milliseconds / 3_600_000)}:${two((milliseconds / 60_000) % 60)}:${two((milliseconds / 1000) % 60)}.${String(milliseconds % 1000).padStart(3, '0')}`;
}

const rounded = (seconds: number) => Math.round(seconds * 1000) / 1000;
