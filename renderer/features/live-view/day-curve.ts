// The survey of a day as it comes in, part by part: what the time line draws.

import { surveyStep, type DayMark, type LongWait, type SurveyPart } from '../../../shared/hall-picture/day-survey.ts';
import { quarterHour } from '../../../shared/scenario/clock.ts';
import type { HallDescription } from '../../../shared/hall-picture/hall-description.ts';

export class DayCurve {
  /** Passengers in line, all banks together, at each sample; and with those outside the hall. */
  readonly inLine: number[] = [];
  readonly waiting: number[] = [];
  /** Sum of all waits that are over at each sample [s]. */
  readonly waited: number[] = [];
  marks: readonly DayMark[] = [];
  longest: readonly LongWait[] = [];
  over = false;
  /** Counts the parts that have come: whoever draws by it may keep what has not changed. */
  changes = 0;
  private readonly judged: number[][];
  private readonly within: number[][];

  constructor(readonly hall: HallDescription) {
    this.judged = hall.targets.map(() => []);
    this.within = hall.targets.map(() => []);
  }

  /** A part of a day surveyed anew takes the place of what stood there. */
  add(part: SurveyPart): void {
    const banks = this.hall.banks.length;
    const targets = this.hall.targets.length;
    part.waited.forEach((waited, at) => {
      const sample = part.first + at;
      const inLine = part.waiting.subarray(at * banks, (at + 1) * banks);
      this.inLine[sample] = inLine.reduce((sum, people) => sum + people, 0);
      this.waiting[sample] = this.inLine[sample] + part.outside[at]!;
      this.waited[sample] = waited;
      for (let target = 0; target < targets; target += 1) {
        this.judged[target]![sample] = part.judged[at * targets + target]!;
        this.within[target]![sample] = part.within[at * targets + target]!;
      }
    });
    const from = this.timeOf(part.first);
    this.marks = [...this.marks.filter(({ time }) => time <= from), ...part.marks];
    const known = part.first + part.waited.length;
    if (part.over) for (const series of [this.inLine, this.waiting, this.waited, ...this.judged, ...this.within]) series.length = known;
    this.changes += 1;
    this.longest = part.longest;
    this.over = part.over;
  }

  /** The time to which the survey has come [s]; of a whole day its end. */
  get until(): number {
    return this.hall.opens + Math.max(0, this.waiting.length - 1) * surveyStep;
  }

  timeOf(sample: number): number {
    return this.hall.opens + sample * surveyStep;
  }

  /** By quarter-hour: the share of passengers of a target whose wait ended in it, within the target; undefined where none did. */
  quarterShares(target: number): readonly (number | undefined)[] {
    const perQuarter = quarterHour / surveyStep;
    const judged = this.judged[target]!;
    const within = this.within[target]!;
    const quarters = Math.ceil(judged.length / perQuarter);
    return Array.from({ length: quarters }, (_, quarter) => {
      const from = quarter * perQuarter;
      const to = Math.min(judged.length - 1, from + perQuarter);
      const passengers = judged[to]! - judged[from]!;
      return passengers <= 0 ? undefined : (within[to]! - within[from]!) / passengers;
    });
  }
}
