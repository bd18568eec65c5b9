// What a trainee is scored by: the waiting of the whole day, against the same day without faults and against the best of the standard responses, all
// on the same passengers.

import type { Intervention } from '../scenario/schema/intervention-schema.ts';

/** Time that all passengers of a day wait together [s]. */
export interface DrillWaits<Response extends string> {
  readonly undisturbed: number;
  readonly trainee: number;
  /** Of the day with the faults and one standard response to them; doing nothing is one. */
  readonly standards: Readonly<Record<Response | 'nothing', number>>;
}

export interface DrillScore<Response extends string> {
  /** Extra waiting against the undisturbed day [passenger-minutes]. */
  readonly extra: number;
  readonly standards: Readonly<Record<Response | 'nothing', number>>;
  readonly best: Response | 'nothing';
  /**
   * Of the extra waiting that the best standard response avoids, the share that the trainee avoided: 1 is as good as it, more is better, below 0
   * is worse than doing nothing. Undefined where no standard response avoids any.
   */
  readonly avoided: number | undefined;
}

export function scoreDrill<Response extends string>({ undisturbed, trainee, standards }: DrillWaits<Response>): DrillScore<Response> {
  const extraOf = (waited: number) => (waited - undisturbed) / 60;
  const names = Object.keys(standards) as (Response | 'nothing')[];
  const extras = Object.fromEntries(names.map((name) => [name, extraOf(standards[name])])) as DrillScore<Response>['standards'];
  const best = names.reduce((least, name) => (extras[name] < extras[least] ? name : least), 'nothing');
  const extra = extraOf(trainee);
  const avoidable = extras.nothing - extras[best];
  return { extra, standards: extras, best, avoided: avoidable > 0 ? (extras.nothing - extra) / avoidable : undefined };
}

export interface Reaction {
  readonly fault: Intervention;
  /** The first thing done at or after it and before the next fault, and how long after it [s]. */
  readonly response: Intervention | undefined;
  readonly after: number | undefined;
}

/** Both in order of time. Of faults at one time the response is that to each. */
export function reactions(faults: readonly Intervention[], responses: readonly Intervention[]): readonly Reaction[] {
  return faults.map((fault) => {
    const next = faults.find(({ at }) => at > fault.at)?.at ?? Infinity;
    const response = responses.find(({ at }) => at >= fault.at && at < next);
    return { fault, response, after: response === undefined ? undefined : response.at - fault.at };
  });
}
