// What is done to the day: at banks and servers that there are, within the day, and such that nobody is left without a counter in the end.

import { secondsOf } from '../clock.ts';
import type { DemandedFlow } from '../demanded-flows.ts';
import type { Intervention } from '../schema/intervention-schema.ts';
import { errorAt, nameValues, warningAt, type Problem } from '../problem.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { clockText } from '../clock-text.ts';
import { serversOf } from '../planned-open.ts';
import { sharedWith } from '../shared-places.ts';

export function checkInterventions(scenario: Scenario, flows: readonly DemandedFlow[]): Problem[] {
  return (scenario.interventions ?? []).flatMap((intervention, index) => [
    ...checkTimes(scenario, intervention, index),
    ...checkPlace(scenario, flows, intervention, index),
  ]);
}

function checkTimes({ openingHours }: Scenario, intervention: Intervention, index: number): Problem[] {
  const { at } = intervention;
  const { opens } = openingHours;
  if (at <= secondsOf(opens)) return [errorAt(['interventions', index, 'at'], 'interventionBeforeOpening', { at: clockText(at), opens })];
  if (!('until' in intervention) || intervention.until > at) return [];
  const values = { at: clockText(at), until: clockText(intervention.until) };
  return [errorAt(['interventions', index, 'until'], 'interventionEndsFirst', values)];
}

function checkPlace(scenario: Scenario, flows: readonly DemandedFlow[], intervention: Intervention, index: number): Problem[] {
  if (intervention.what === 'share') return checkShare(scenario, intervention, index);
  if (!('bank' in intervention)) return [];
  const bank = scenario.banks.find(({ id }) => id === intervention.bank);
  const path = ['interventions', index] as const;
  if (bank === undefined) return [errorAt([...path, 'bank'], 'interventionUnknownBank', { id: intervention.bank })];
  const servers = serversOf(bank);
  const sharedHere = sharedWith(scenario, bank.id).reduce((sum, shared) => sum + shared.servers, 0);
  const values = { ...nameValues(bank.name), servers };
  switch (intervention.what) {
    case 'open':
      return intervention.open > servers
        ? [errorAt([...path, 'open'], 'interventionTooMany', { ...values, found: intervention.open })]
        : [];
    case 'fail':
      return (intervention.server ?? 1) > servers + sharedHere
        ? [
            errorAt([...path, 'server'], 'interventionNoServer', {
              ...values,
              servers: servers + sharedHere,
              found: intervention.server ?? 1,
            }),
          ]
        : [];
    case 'refusals': {
      const refuses = bank.kind === 'e-channel' && flows.length > 0 && bank.services.some(({ refusal }) => refusal > 0);
      return refuses ? [] : [warningAt([...path, 'bank'], 'interventionRefusesNobody', values)];
    }
    case 'timetable':
    case 'staff':
    case 'divert':
      return [];
  }
}

function checkShare(
  { sharedServers = [] }: Scenario,
  { shared, atOther }: Extract<Intervention, { what: 'share' }>,
  index: number,
): Problem[] {
  const group = sharedServers.find(({ id }) => id === shared);
  if (group === undefined) return [errorAt(['interventions', index, 'shared'], 'interventionUnknownShared', { id: shared })];
  if (atOther === undefined || atOther <= group.servers) return [];
  const values = { ...nameValues(group.name), servers: group.servers, found: atOther };
  return [errorAt(['interventions', index, 'atOther'], 'sharedServersTooMany', values)];
}
