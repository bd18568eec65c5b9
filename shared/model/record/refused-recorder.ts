// The recorder of halls whose counters say where those stand whom a lane refused. It follows them from there; a recorder of its own, so that halls
// without such counters ask nothing of any passenger.

import { standsReserved } from '../activities/reserved-line.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { Hall } from '../state/hall.ts';
import { RefusedWaits } from './refused-waits.ts';
import { StatisticsRecorder } from './statistics-recorder.ts';
import type { StatisticsPart } from './statistics-state.ts';
import type { Party } from '../state/party.ts';

export class RefusedRecorder extends StatisticsRecorder {
  readonly refusedWaits: RefusedWaits;
  private watched!: Hall;

  constructor(plan: HallPlan, clock: Float64Array) {
    super(plan, clock);
    this.refusedWaits = new RefusedWaits(plan, clock);
  }

  override attach(hall: Hall): void {
    super.attach(hall);
    this.watched = hall;
  }

  override refused(party: Party, server: number, bank: number): void {
    super.refused(party, server, bank);
    this.refusedWaits.refused(party, party.waited);
  }

  override serviceStarted(party: Party, server: number, bank: number): void {
    super.serviceStarted(party, server, bank);
    this.refusedWaits.taken(party, bank, party.waited);
  }

  override joinedLine(party: Party, bank: number): void {
    super.joinedLine(party, bank);
    if (this.isReserved(party, bank)) this.refusedWaits.lineChanged(bank, party.size);
  }

  override leftLine(party: Party, bank: number): void {
    super.leftLine(party, bank);
    if (this.isReserved(party, bank)) this.refusedWaits.lineChanged(bank, -party.size);
  }

  protected override parts(): readonly (StatisticsPart | undefined)[] {
    return [...super.parts(), this.refusedWaits];
  }

  private isReserved(party: Party, bank: number): boolean {
    return this.watched.banks[bank]!.hasReservedLine === 1 && standsReserved(this.watched, party);
  }
}

/** The recorder that a hall needs. */
export function statisticsRecorder(plan: HallPlan, clock: Float64Array): StatisticsRecorder {
  return plan.layout.refused.banks.length > 0 ? new RefusedRecorder(plan, clock) : new StatisticsRecorder(plan, clock);
}
