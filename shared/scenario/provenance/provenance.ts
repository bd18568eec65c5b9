// What the program would put in a field of a scenario, and who says so. Badges are worked out from this, never stored: a value equal to the
// default carries the default's source, any other is the user's own.

import { controlPoint } from '../../reference/control-points.ts';
import { walkBetweenHalls } from '../../reference/joint-clearance.ts';
import { pledgesFor } from '../../reference/pledges.ts';
import { assumed, cite, type Sourced } from '../../reference/sourced.ts';
import { vehicleTimes } from '../../reference/vehicle-times.ts';
import { bankAt } from './bank-provenance.ts';
import { categoryAt } from './category-provenance.ts';
import { examinationAt } from '../defaults/default-examination.ts';
import { demandAt } from './demand-provenance.ts';
import type { ProblemPath } from '../problem.ts';
import { queueAt } from './queue-provenance.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { usualChangeover, usualSharedTrigger } from '../schema/shared-servers-schema.ts';

/** Of each officer [min]. */
export const usualBreak = 60;

/** The default of the field at this path of the document and its source; undefined where the program has no opinion. */
export function defaultAt(scenario: Scenario, path: ProblemPath): Sourced<unknown> | undefined {
  const [section, ...rest] = path;
  switch (section) {
    case 'openingHours':
      return hoursAt(scenario, rest);
    case 'demand':
      return demandAt(scenario, rest);
    case 'categories':
      return categoryAt(scenario, rest);
    case 'banks':
      return bankAt(scenario, rest);
    case 'teams':
      return teamAt(rest);
    case 'sharedServers':
      return sharedAt(rest);
    case 'targets':
      return targetAt(scenario, rest);
    case 'vehicles':
      return vehicleAt(scenario, rest);
    case 'examination':
      return examinationAt(scenario, rest);
    case 'walkBetweenAuthorities':
      return walkAt(rest);
    case 'bankChoice':
      return assumed(
        'shortest-expected-wait',
        cite('Assumed: stewards and signs send passengers where it goes fastest', '屬假設：職員及指示牌引導旅客前往最快的一處'),
      );
    case 'queues':
      return queueAt(rest);
    case 'run':
      return runAt(rest);
    default:
      return undefined;
  }
}

function hoursAt(scenario: Scenario, [field]: ProblemPath): Sourced<unknown> | undefined {
  const { value, source } = controlPoint(scenario.controlPoint).openingHours;
  return field === 'opens' || field === 'closes' ? { value: value[field], source } : undefined;
}

/** The pledge of the same groups, whatever the target is called. */
function targetAt(scenario: Scenario, [index, field]: ProblemPath): Sourced<unknown> | undefined {
  const target = scenario.targets[Number(index)];
  if (target === undefined || (field !== 'share' && field !== 'withinMinutes')) return undefined;
  const pledge = pledgesFor(scenario.controlPoint).find(
    ({ groups }) => groups.toSorted().join() === target.groups.toSorted().join(),
  )?.pledge;
  return pledge === undefined ? undefined : { value: pledge.value[field], source: pledge.source };
}

/** Of kiosks for several classes, those of the first. */
function vehicleAt({ vehicles }: Scenario, [list, index, field, part]: ProblemPath): Sourced<unknown> | undefined {
  if (list === 'flows') {
    const flow = vehicles?.flows[Number(index)];
    return field === 'occupants' && flow !== undefined ? vehicleTimes[flow.vehicle].occupants : undefined;
  }
  const first = vehicles?.kiosks[Number(index)]?.vehicles[0];
  if (first === undefined) return undefined;
  const times = vehicleTimes[first];
  if (field === 'handover' || field === 'teamOfficers') return times[field];
  return (field === 'perVehicle' || field === 'perOccupant') && part === 'mean' ? times[field] : undefined;
}

function walkAt([field]: ProblemPath): Sourced<unknown> | undefined {
  const { mean, cv, family } = walkBetweenHalls;
  return field === 'mean' ? mean : field === 'cv' ? cv : field === 'distribution' ? family : undefined;
}

/** The custom of a shift; how many officers there are, and when, only the hall can say. */
function teamAt([, field, , part]: ProblemPath): Sourced<unknown> | undefined {
  if (field !== 'breaks' || part !== 'minutes') return undefined;
  return assumed(usualBreak, cite('Assumed: a meal break of an hour', '屬假設：一小時膳食時間'));
}

/** How lanes and counters change over, and when, is not published. */
function sharedAt([, field, part]: ProblemPath): Sourced<unknown> | undefined {
  if (field === 'changeoverMinutes') {
    return assumed(
      usualChangeover,
      cite(
        'Assumed: five minutes to clear the lane, turn signs and barriers, and log on; not measured',
        '屬假設：五分鐘清空通道、轉換指示及圍欄並重新登入；未有量度數字',
      ),
    );
  }
  if (field !== 'trigger') return undefined;
  const standard: Readonly<Record<string, unknown>> = { ...usualSharedTrigger };
  const value = standard[String(part)];
  return value === undefined
    ? undefined
    : assumed(
        value,
        cite(
          'Assumed: two at a time, once one line has forty and the other at most fifteen for five minutes',
          '屬假設：一條人龍達四十人而另一條不多於十五人，持續五分鐘後每次調動兩個',
        ),
      );
}

function runAt([field]: ProblemPath): Sourced<unknown> | undefined {
  if (field === 'replications')
    return assumed(20, cite('Assumed: enough for an interval of about half a standard deviation', '屬假設：足以得出約半個標準差的區間'));
  return field === 'confidenceLevel' ? assumed(0.95, cite('Customary', '慣常做法')) : undefined;
}
