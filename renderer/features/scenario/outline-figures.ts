// The live figure beside each section of the outline: what the section amounts to, at a glance.

import type { Translator } from '../../../shared/i18n/translator.ts';
import type { Bank } from '../../../shared/scenario/schema/bank-schema.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import type { ProblemPath } from '../../../shared/scenario/problem.ts';
import { plannedBanks } from '../../../shared/scenario/staffing/planned-banks.ts';
import { expectedPassengers } from '../../store/expected-work.ts';
import type { SectionId } from '../../store/view-slice.ts';
import { gridWindow, mostOpenTogether } from './timetable/timetable-cells.ts';

export function outlineFigure(section: SectionId, scenario: Scenario, { t, format }: Translator): string {
  const banks = plannedBanks(scenario);
  switch (section) {
    case 'demand':
      return format.number(expectedPassengers(scenario));
    case 'passengers':
      return t('scenario.figure.categories', { count: scenario.categories.length });
    case 'e-channels':
      return t('scenario.figure.lanes', {
        count:
          mostOpenTogether(
            banks.filter(({ kind }) => kind === 'e-channel'),
            gridWindow({ ...scenario, banks }),
          ) + sharedOf(scenario, 'e-channel'),
      });
    case 'counters':
      return t('scenario.figure.counters', {
        count:
          mostOpenTogether(
            banks.filter(({ kind }) => kind === 'counter'),
            gridWindow({ ...scenario, banks }),
          ) + sharedOf(scenario, 'counter'),
      });
    case 'queues':
      return t('scenario.figure.lines', { count: banks.length });
    case 'targets':
      return format.number(scenario.targets.length);
    case 'run':
      return scenario.run.precision === undefined
        ? t('scenario.figure.days', { count: scenario.run.replications })
        : t('scenario.figure.daysAtMost', { count: scenario.run.precision.atMost });
  }
}

/** Those that two banks share, at one of them or the other. */
function sharedOf({ banks, sharedServers = [] }: Scenario, kind: Bank['kind']): number {
  const ofKind = sharedServers.filter(({ home }) => banks.some((bank) => bank.id === home && bank.kind === kind));
  return ofKind.reduce((sum, { servers }) => sum + servers, 0);
}

/** The section in which a problem is mended. */
export function sectionOf(path: ProblemPath, scenario: Scenario): SectionId {
  switch (path[0]) {
    case 'categories':
      return 'passengers';
    case 'sharedServers': {
      const home = scenario.sharedServers?.[Number(path[1])]?.home;
      return scenario.banks.find(({ id }) => id === home)?.kind === 'counter' ? 'counters' : 'e-channels';
    }
    case 'banks':
      return scenario.banks[Number(path[1])]?.kind === 'counter' ? 'counters' : 'e-channels';
    case 'teams':
      return 'counters';
    case 'bankChoice':
    case 'queues':
      return 'queues';
    case 'targets':
      return 'targets';
    case 'run':
      return 'run';
    default:
      return 'demand';
  }
}
