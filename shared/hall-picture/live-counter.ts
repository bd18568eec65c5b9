// Counts what the panel of live numbers shows. The model's side and the window's side count with the same code, each from what it sees.

import type { HallDescription } from './hall-description.ts';
import { clearanceSlot, clearanceSlots, type LiveCounts } from './keyframe.ts';

export class LiveCounter {
  arrived = 0;
  cleared = 0;
  refused = 0;
  balked = 0;
  refusedLanding = 0;
  waitSum = 0;
  waitCount = 0;
  readonly judged: Float64Array;
  readonly within: Float64Array;
  private readonly recent = new Float64Array(clearanceSlots);
  private newestSlot = 0;

  constructor(private readonly hall: Pick<HallDescription, 'targets' | 'leaves'>) {
    this.judged = new Float64Array(hall.targets.length);
    this.within = new Float64Array(hall.targets.length);
  }

  /** One passenger of a leaf has waited [s] and waits no more. */
  waitEnded(leaf: number, wait: number): void {
    this.waitSum += wait;
    this.waitCount += 1;
    for (const target of this.hall.leaves[leaf]!.targets) {
      this.judged[target]! += 1;
      this.within[target]! += +(wait <= this.hall.targets[target]!.withinMinutes * 60);
    }
  }

  clear(time: number, passengers: number): void {
    this.turnTo(time);
    this.recent[this.newestSlot % clearanceSlots]! += passengers;
    this.cleared += passengers;
  }

  /** Passengers cleared in the quarter-hour before a time not before the latest clearance, to a slot. */
  clearedLately(time: number): number {
    const oldest = Math.floor(time / clearanceSlot) - clearanceSlots + 1;
    let sum = 0;
    for (let slot = Math.max(oldest, this.newestSlot - clearanceSlots + 1); slot <= this.newestSlot; slot += 1) {
      if (slot >= 0) sum += this.recent[slot % clearanceSlots]!;
    }
    return sum;
  }

  save(): LiveCounts {
    const { arrived, cleared, refused, refusedLanding, balked, waitSum, waitCount, newestSlot } = this;
    const [judged, within, recent] = [this.judged.slice(), this.within.slice(), this.recent.slice()];
    return { arrived, cleared, refused, refusedLanding, balked, waitSum, waitCount, newestSlot, judged, within, recent };
  }

  restore(counts: LiveCounts): void {
    const { arrived, cleared, refused, refusedLanding, balked, waitSum, waitCount, newestSlot } = counts;
    Object.assign(this, { arrived, cleared, refused, refusedLanding, balked, waitSum, waitCount, newestSlot });
    this.judged.set(counts.judged);
    this.within.set(counts.within);
    this.recent.set(counts.recent);
  }

  private turnTo(time: number): void {
    const slot = Math.floor(time / clearanceSlot);
    const passed = Math.min(slot - this.newestSlot, clearanceSlots);
    for (let i = 1; i <= passed; i += 1) this.recent[(slot - passed + i) % clearanceSlots] = 0;
    this.newestSlot = Math.max(this.newestSlot, slot);
  }
}
