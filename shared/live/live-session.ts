// One day as it is watched: any stretch of it, in any order, from checkpoints of the model's state and replay. The same stretch is always the same.

import { planHall } from '../model/plan/hall-plan.ts';
import { type InterventionPlan, planInterventions } from '../model/plan/intervention-plan.ts';
import type { HallPlan } from '../model/plan/hall-plan.ts';
import type { Intervention } from '../scenario/schema/intervention-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { describeHall } from './describe-hall.ts';
import { LiveModel } from './live-model.ts';
import type { HallDescription } from '../hall-picture/hall-description.ts';
import { type Segment, segmentLength } from '../hall-picture/segment.ts';

/** At most this many checkpoints are kept; when there are more, every second one goes and the next stand twice as far apart. */
const mostCheckpoints = 128;

type Checkpoint = ReturnType<LiveModel['save']>;

export class LiveSession {
  readonly hall: HallDescription;
  private readonly model: LiveModel;
  /** By index of the segment before which it was taken. */
  private readonly checkpoints = new Map<number, Checkpoint>();
  private stride = 2;
  private interventions: readonly InterventionPlan[] = [];
  private readonly plan: HallPlan;

  constructor(scenario: Scenario, replication: number) {
    const { interventions = [], ...untouched } = scenario;
    this.plan = planHall(untouched);
    this.hall = describeHall(this.plan, replication);
    this.model = new LiveModel(this.plan, this.hall, replication);
    this.model.runUntil(this.startOf(0));
    this.checkpoints.set(0, this.model.save());
    this.intervene(interventions);
  }

  /** Checkpoints kept at present. */
  get kept(): number {
    return this.checkpoints.size;
  }

  startOf(index: number): number {
    return this.hall.opens + index * segmentLength;
  }

  /** From now on the day has these interventions, each after the opening; what lies before the first that is another stays as it was. */
  intervene(interventions: readonly Intervention[]): void {
    const sorted = planInterventions(interventions, this.plan);
    const same = sorted.findIndex((intervention, at) => JSON.stringify(intervention) !== JSON.stringify(this.interventions[at]));
    const first = same >= 0 ? same : sorted.length;
    const from = Math.min(sorted[first]?.time ?? Infinity, this.interventions[first]?.time ?? Infinity);
    this.interventions = sorted;
    for (const at of this.checkpoints.keys()) if (this.startOf(at) >= from) this.checkpoints.delete(at);
    if (this.model.now >= from) this.model.restore(this.checkpoints.get(this.nearest(Infinity))!);
  }

  /** The state at the start of a stretch and everything that happens in it, its end included. Stretches count from 0 at the opening. */
  segment(index: number): Segment {
    this.goTo(index);
    const keyframe = this.model.keyframe();
    this.announce(index);
    const events = this.model.recordUntil(this.startOf(index + 1));
    this.keep(index + 1);
    const end = this.startOf(index + 1);
    // Nobody moves until somebody steps in once more.
    const stepsLeft = this.interventions.some(({ time }) => time > end);
    const isLast = end >= this.hall.closes && events.time.length === 0 && !stepsLeft && this.model.isOver();
    return { index, start: this.startOf(index), end, keyframe, events, isLast };
  }

  /** Brings the model to the start of a stretch, from where it stands or from the last checkpoint before. */
  private goTo(index: number): void {
    const nearest = this.nearest(index);
    const { now } = this.model;
    if (now > this.startOf(index) || now < this.startOf(nearest)) this.model.restore(this.checkpoints.get(nearest)!);
    let next = Math.round((this.model.now - this.hall.opens) / segmentLength);
    while (next < index) {
      this.announce(next);
      next += 1;
      this.model.runUntil(this.startOf(next));
      this.keep(next);
    }
  }

  /** The last checkpoint before a stretch. */
  private nearest(index: number): number {
    return Math.max(...[...this.checkpoints.keys()].filter((at) => at <= index));
  }

  /** Makes the interventions of a stretch known to the model, which stands at its start. */
  private announce(index: number): void {
    for (const intervention of this.interventions) {
      if (intervention.time > this.startOf(index) && intervention.time <= this.startOf(index + 1)) this.model.intervene(intervention);
    }
  }

  private keep(index: number): void {
    if (index % this.stride !== 0 || this.checkpoints.has(index)) return;
    this.checkpoints.set(index, this.model.save());
    if (this.checkpoints.size <= mostCheckpoints) return;
    this.stride *= 2;
    for (const at of this.checkpoints.keys()) if (at % this.stride !== 0) this.checkpoints.delete(at);
  }
}
