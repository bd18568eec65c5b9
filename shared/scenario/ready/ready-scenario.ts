// What a ready scenario is: a document that runs without any file, with a title and what one learns from it.

import type { LocalizedText } from '../../reference/sourced.ts';
import type { ControlPointId, Direction } from '../../reference/vocabulary.ts';
import type { Project } from '../schema/project-schema.ts';
import type { Scenario } from '../schema/scenario-schema.ts';

/** A working day like most, a record, a day chosen for what it teaches, or an invented exercise. */
export const readyKinds = ['typical', 'record', 'lesson', 'exercise'] as const;
export type ReadyKind = (typeof readyKinds)[number];

export interface ReadyScenario {
  readonly id: string;
  readonly title: LocalizedText;
  readonly teaches: LocalizedText;
  readonly kind: ReadyKind;
  readonly controlPoint: ControlPointId;
  /** ISO. */
  readonly date: string;
  /** Passengers expected in the day, and in each quarter-hour from 00:00, by direction: enough for a picture, without the document. */
  readonly day: ReadyDay;
  /** The document; where it is built from data, this builds it, so ask for one at a time and keep it. */
  readonly scenario: Scenario;
  /** Where it is several deployments to compare: all of them, `scenario` being the first. */
  readonly project?: Project;
}

export interface ReadyDay {
  readonly passengers: number;
  readonly quarterHours: Readonly<Partial<Record<Direction, readonly number[]>>>;
}
