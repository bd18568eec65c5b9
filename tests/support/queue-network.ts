// A small model on the engine, for the textbook systems that a control point is not: stations in a row, with room for so many and patience for so long.
// Arrivals are Poisson, services and patience exponential, lines first come first served.

import { Engine, type EventSource } from '../../shared/engine/engine.ts';
import { EventCalendar, type EventHandle } from '../../shared/engine/event-calendar.ts';
import type { RandomStream } from '../../shared/random/random-stream.ts';
import { streamFor } from '../../shared/random/stream-for.ts';
import { Tally } from '../../shared/statistics/tally.ts';
import { TimeWeighted } from '../../shared/statistics/time-weighted.ts';

export interface StationPlan {
  readonly servers: number;
  readonly meanService: number;
  /** Room for so many, in line and being served; more are turned away for good. Unlimited unless given. */
  readonly capacity?: number;
  /** Mean time after which one who still stands in line leaves for good. Endless unless given. */
  readonly meanPatience?: number;
}

interface Visitor {
  readonly joined: number;
  /** When it loses patience, and the event that says so, where it can. */
  readonly patience: { readonly until: number; readonly event: EventHandle } | undefined;
}

// Completions come before losses of patience, and arrivals last; no two fall together in continuous time.
const kinds = { completion: 0, impatience: 1, arrival: 2 } as const;

export class Station {
  /** Waits of those who entered service; of all who came to stay, whether service or impatience ended it. */
  readonly waits = new Tally();
  readonly timesInLine = new Tally();
  readonly inLine = new TimeWeighted();
  readonly busy = new TimeWeighted();
  came = 0;
  turnedAway = 0;
  gaveUp = 0;
  served = 0;
  private readonly line: Visitor[] = [];

  constructor(
    readonly plan: StationPlan,
    private readonly index: number,
    private readonly calendar: EventCalendar,
    private readonly luck: { readonly service: RandomStream; readonly patience: RandomStream },
  ) {}

  get present(): number {
    return this.busy.level + this.line.length;
  }

  arrive(): void {
    const { now } = this.calendar;
    this.came += 1;
    if (this.present >= (this.plan.capacity ?? Infinity)) {
      this.turnedAway += 1;
      return;
    }
    if (this.busy.level < this.plan.servers) {
      this.start(now);
      return;
    }
    this.line.push({ joined: now, patience: this.drawPatience() });
    this.inLine.add(now, 1);
  }

  complete(): void {
    const { now } = this.calendar;
    this.served += 1;
    this.busy.add(now, -1);
    const next = this.line.shift();
    if (next === undefined) return;
    this.inLine.add(now, -1);
    if (next.patience !== undefined && !this.calendar.cancel(next.patience.event))
      throw new Error('A loss of patience could not be cancelled.');
    this.start(next.joined);
  }

  /** The one whose patience ends now leaves the line, wherever it stands. */
  giveUp(): void {
    const place = this.line.findIndex(({ patience }) => patience?.until === this.calendar.now);
    const [left] = this.line.splice(place, 1);
    if (place < 0 || left === undefined) throw new Error('Whoever loses patience is not in line.');
    this.inLine.add(this.calendar.now, -1);
    this.gaveUp += 1;
    this.timesInLine.record(this.calendar.now - left.joined);
  }

  /** The end of the warm-up: forgets what was seen, not who is here. */
  observeFrom(time: number): void {
    for (const tally of [this.waits, this.timesInLine]) tally.restore(new Tally().save());
    for (const level of [this.inLine, this.busy]) level.observeFrom(time);
    this.came = 0;
    this.turnedAway = 0;
    this.gaveUp = 0;
    this.served = 0;
  }

  private drawPatience(): Visitor['patience'] {
    const { meanPatience } = this.plan;
    if (meanPatience === undefined) return undefined;
    const until = this.calendar.now + meanPatience * this.luck.patience.exponential();
    return { until, event: this.calendar.scheduleCancellable(until, kinds.impatience, this.index) };
  }

  private start(joined: number): void {
    const { now } = this.calendar;
    this.waits.record(now - joined);
    this.timesInLine.record(now - joined);
    this.busy.add(now, 1);
    this.calendar.schedule(now + this.plan.meanService * this.luck.service.exponential(), kinds.completion, this.index);
  }
}

/** Runs the stations in a row for a warm-up and a time of observation, from empty; returns them as observed. */
export function runNetwork(
  plans: readonly StationPlan[],
  run: {
    readonly arrivalRate: number;
    readonly warmUp: number;
    readonly observed: number;
    readonly seed: number;
    readonly replication: number;
  },
): readonly Station[] {
  const calendar = new EventCalendar();
  const stream = (purpose: string) => streamFor(run.seed, purpose, run.replication);
  const stations = plans.map(
    (plan, index) => new Station(plan, index, calendar, { service: stream(`service ${index}`), patience: stream(`patience ${index}`) }),
  );
  const gaps = stream('gaps');
  const source: EventSource<readonly Station[]> = {
    next: Float64Array.of(gaps.exponential() / run.arrivalRate),
    fire(network) {
      this.next[0]! += gaps.exponential() / run.arrivalRate;
      network[0]!.arrive();
    },
  };
  const engine = new Engine(
    calendar,
    stations,
    (network, kind, index) => {
      if (kind === kinds.impatience) return network[index]!.giveUp();
      network[index]!.complete();
      network[index + 1]?.arrive();
    },
    source,
    kinds.arrival,
  );
  engine.runUntil(run.warmUp);
  for (const station of stations) station.observeFrom(run.warmUp);
  engine.runUntil(run.warmUp + run.observed);
  return stations;
}
