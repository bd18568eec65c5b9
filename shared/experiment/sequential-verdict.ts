// Is the second deployment better than the first? Looked at a few times on the way, with intervals that hold at all looks together.
// docs/decisions/verdict.md says what each status promises, and what was measured of it.

import { plannedLooks, repeatedIntervalFactors } from '../statistics/group-sequential.ts';
import { skewedReach } from '../statistics/skewed-interval.ts';
import type { ComparisonVerdict, Look, VerdictOfTwo } from './comparison-result.ts';
import { emptyShapedMoments, observeShape } from './moments.ts';

export interface VerdictRules {
  readonly better: 'more' | 'less';
  /** Smallest difference that matters, in the quantity's unit. */
  readonly threshold: number;
  readonly atLeast: number;
  readonly atMost: number;
  readonly confidenceLevel: number;
}

/** Each look comes after half as many replications again: the fewer looks, the less each costs; the closer, the less is run in vain. */
const growth = 1.5;

/** The rules with what follows from them before anything is known: when to look, and how wide the interval is to be at each look. */
export interface VerdictPlan extends VerdictRules {
  readonly plannedLooks: readonly number[];
  readonly factors: readonly number[];
}

/** A few milliseconds of integration. */
export function verdictPlan(rules: VerdictRules): VerdictPlan {
  const looks = plannedLooks(rules.atLeast, rules.atMost, growth);
  return { ...rules, plannedLooks: looks, factors: repeatedIntervalFactors(looks, rules.confidenceLevel) };
}

/** Looks at differences as they come in. */
export class SequentialVerdict {
  readonly #plan: VerdictPlan;
  readonly #differences = emptyShapedMoments(1);
  readonly #looks: Look[] = [];
  #taken = 0;
  #status: VerdictOfTwo = 'undecided';
  #matters = false;

  constructor(plan: VerdictPlan) {
    this.#plan = plan;
  }

  get decided(): boolean {
    return this.#status !== 'undecided';
  }

  /** Takes the next replication's difference, second minus first; NaN where one of them observed nothing. */
  take(difference: number): void {
    this.#taken++;
    observeShape(this.#differences, [difference]);
    const next = this.#looks.length;
    if (this.decided || this.#taken !== this.#plan.plannedLooks[next]) return;
    const look = this.#interval(next);
    this.#looks.push(look);
    this.#judge(look);
  }

  /** The interval as it stands now: that of the last look just taken, or, between looks, as wide as the next one asks for. */
  get interval(): Look {
    const last = this.#looks.at(-1);
    return last?.replications === this.#taken ? last : this.#interval(Math.min(this.#looks.length, this.#plan.factors.length - 1));
  }

  verdict(): ComparisonVerdict {
    const { mean, halfWidth } = this.interval;
    return {
      status: this.#status,
      matters: this.#matters,
      difference: { mean, halfWidth, confidenceLevel: this.#plan.confidenceLevel, replications: this.#differences.counts[0] as number },
      looks: [...this.#looks],
      plannedLooks: this.#plan.plannedLooks,
      procedure: 'group-sequential',
    };
  }

  /** As far on both sides as Willink's interval for skewed numbers reaches on its longer one: few differences tell little of the tail that is not seen. */
  #interval(look: number): Look {
    const [count, mean, squares, cubes] = [
      this.#differences.counts[0] as number,
      this.#differences.means[0] as number,
      this.#differences.squaredDeviations[0] as number,
      this.#differences.cubedDeviations[0] as number,
    ];
    if (count < 3) return { replications: this.#taken, mean: count === 0 ? Number.NaN : mean, halfWidth: Number.NaN };
    const { below, above } = skewedReach(count, squares, cubes, this.#plan.factors[look] as number);
    return { replications: this.#taken, mean, halfWidth: Math.max(below, above) };
  }

  /** NaN, where there is no interval yet, satisfies no condition. */
  #judge({ mean, halfWidth }: Look): void {
    const { better, threshold } = this.#plan;
    const gain = better === 'more' ? mean : -mean;
    const [least, most] = [gain - halfWidth, gain + halfWidth];
    // Between "surely matters" and "surely does not" one need not go on for ever: an interval no wider than the threshold leaves nothing to learn.
    const fineEnough = 2 * halfWidth <= threshold;
    this.#matters = least >= threshold || most <= -threshold;
    if (least > -threshold && most < threshold) this.#status = 'no-difference-that-matters';
    else if (least > 0 && (this.#matters || fineEnough)) this.#status = 'better';
    else if (most < 0 && (this.#matters || fineEnough)) this.#status = 'worse';
  }
}
