// Do the fields of a scenario agree with each other? The schema has looked at each alone; what it cannot see is found here.
// Without errors the scenario runs; warnings say what may not be meant.

import { checkAuthorities } from './checks/check-authorities.ts';
import { checkBanks } from './checks/check-banks.ts';
import { checkCapacity } from './checks/check-capacity.ts';
import { checkChangesByPlan } from './checks/check-changes-by-plan.ts';
import { checkCategories } from './checks/check-categories.ts';
import { checkCounters } from './checks/check-counters.ts';
import { checkCourtesy } from './checks/check-courtesy.ts';
import { checkDemand } from './checks/check-demand.ts';
import { checkDrill } from './checks/check-drill.ts';
import { checkEntrances } from './checks/check-entrances.ts';
import { checkExamination } from './checks/check-examination.ts';
import { checkHours } from './checks/check-hours.ts';
import { checkInterventions } from './checks/check-interventions.ts';
import { checkPrecision } from './checks/check-precision.ts';
import { checkQueues } from './checks/check-queues.ts';
import { checkVehicles } from './checks/check-vehicles.ts';
import { checkSharedServers } from './checks/check-shared-servers.ts';
import { checkTargets } from './checks/check-targets.ts';
import { checkTeams } from './checks/check-teams.ts';
import { demandedFlows } from './demanded-flows.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './schema/scenario-schema.ts';
import { plannedBanks } from './staffing/planned-banks.ts';

/** All problems of a scenario that satisfies the schema, errors first. */
export function checkScenario(scenario: Scenario): Problem[] {
  const flows = demandedFlows(scenario);
  // Counters that teams staff are looked at with what comes of it.
  const planned = { ...scenario, banks: [...plannedBanks(scenario)] };
  const hours = checkHours(scenario);
  // Of a hall that never opens everything else would be wrong too: one mistake, one message.
  const timed = hours.some(isError)
    ? []
    : [
        ...checkDemand(scenario, flows),
        ...checkBanks(planned, flows),
        ...checkTeams(scenario),
        ...checkSharedServers(scenario),
        ...checkCourtesy(scenario, flows),
        ...checkCounters(planned, flows),
        ...checkChangesByPlan(planned),
        ...checkInterventions(planned, flows),
        ...checkDrill(planned, flows),
        ...checkAuthorities(planned, flows),
        ...checkExamination(scenario, flows),
        ...checkVehicles(scenario),
      ];
  const basic = [
    ...hours,
    ...checkCategories(scenario, flows),
    ...timed,
    ...checkQueues(scenario),
    ...checkEntrances(scenario),
    ...checkTargets(scenario, flows),
    ...checkPrecision(scenario),
  ];
  // Whether the demand is absurd can only be said of a scenario that makes sense otherwise.
  const problems = basic.some(isError) ? basic : [...basic, ...checkCapacity(planned, flows)];
  return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
}

const isError = (problem: Problem) => problem.severity === 'error';
