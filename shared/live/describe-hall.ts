// From a compiled scenario to what a window needs to know about the hall; the model itself stays out of the window.

import type { BankPlan } from '../model/plan/bank-plan.ts';
import type { HallPlan } from '../model/plan/hall-plan.ts';
import { describeKiosks } from './describe-kiosks.ts';
import type { HallDescription } from '../hall-picture/hall-description.ts';

/** `replication` is the day of the run whose vehicles are told. */
export function describeHall(plan: HallPlan, replication: number): HallDescription {
  const { scenario } = plan;
  const bankOfLine = new Int32Array(plan.lines);
  const hasReservedLine = new Uint8Array(plan.lines);
  for (const { host, firstLine, lines, hasReservedLine: reserves } of plan.banks) {
    bankOfLine.fill(host, firstLine, firstLine + lines);
    hasReservedLine.fill(reserves ? 1 : 0, firstLine, firstLine + lines);
  }
  return {
    opens: plan.opens,
    closes: plan.closes,
    banks: plan.banks.map((bank) => {
      const { id, name, kind, direction } = scenario.banks[bank.index]!;
      const { firstServer, servers, ownServers, firstLine, lines, singleLine, host, hasTwoZones, meanWork } = bank;
      const isSupervised = bank.officers !== undefined;
      const hasSteps = bank.options.some((option) => option?.steps !== undefined);
      const work = workInLine(plan, bank);
      const places = { firstServer, servers, ownServers, firstLine, lines, singleLine, host };
      return { id, name, kind, direction, ...places, hasTwoZones, hasSteps, isSupervised, work, meanWork };
    }),
    sharedServers: (scenario.sharedServers ?? []).map(({ id, name, home, other, servers }, group) => {
      const { firstAtHome, firstAtOther } = plan.shared.groups[group]!;
      return { id, name, home, other, servers, firstAtHome, firstAtOther };
    }),
    leaves: plan.leaves.map(({ direction, category }) => ({
      direction,
      category: category.id,
      name: category.name,
      group: category.group,
      targets: scenario.targets.flatMap((target, index) =>
        target.direction === direction && target.groups.includes(category.group) ? [index] : [],
      ),
    })),
    targets: scenario.targets,
    runs: plan.transports.flatMap(({ index, batches }) => {
      const transport = scenario.demand.scheduled!.transports[index]!.name;
      return batches.map(({ name, at }) => ({ transport, name, at }));
    }),
    kiosks: describeKiosks(scenario, replication),
    hasTwoAuthorities: plan.layout.hasTwoAuthorities,
    examinationPlaces: plan.examination?.places ?? 0,
    mayTurnBack: plan.queues.balking !== undefined,
    servers: plan.servers,
    lines: plan.lines,
    bankOfServer: plan.bankOfServer.slice(),
    bankOfLine,
    hasReservedLine,
    entrances: plan.entrances.map(({ direction, capacity }) => ({ direction, capacity })),
    entranceOfLeaf: plan.entranceOfLeaf.slice(),
    holdsBack: plan.gated,
  };
}

/** By leaf; where one line feeds several banks, the mean of those that serve the leaf, as the model counts it. */
function workInLine({ banks }: HallPlan, { host }: BankPlan): readonly number[] {
  const group = banks.filter((bank) => bank.host === host);
  return group[0]!.options.map((_, leaf) => {
    const works = group.flatMap(({ options }) => options[leaf]?.work ?? []);
    return works.length === 0 ? 0 : Math.round(works.reduce((sum, work) => sum + work, 0) / works.length);
  });
}
