// A drill lasts some time of the day, and what goes wrong in it can go wrong in this hall.

import { secondsOf } from '../clock.ts';
import { clockText } from '../clock-text.ts';
import type { DemandedFlow } from '../demanded-flows.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { checkInterventions } from './check-interventions.ts';

export function checkDrill(scenario: Scenario, flows: readonly DemandedFlow[]): Problem[] {
  const { drill, openingHours } = scenario;
  if (drill === undefined) return [];
  const { from, until, faults } = drill;
  const [opens, closes] = [secondsOf(openingHours.opens), secondsOf(openingHours.closes)];
  const values = { from: clockText(from), until: clockText(until), opens: clockText(opens), closes: clockText(closes) };
  const times = from >= opens && until > from && until <= closes ? [] : [errorAt(['drill', 'from'], 'drillOutsideDay', values)];
  const found = checkInterventions({ ...scenario, interventions: faults }, flows);
  return [...times, ...found.map((problem) => ({ ...problem, path: ['drill', 'faults', ...problem.path.slice(1)] }))];
}
