// The transport of the timetable makes sense: it runs, its passengers are a whole, loads and times can vary as they are said to, and it fits the counts.

import { passengerGroups, type PassengerGroup } from '../../reference/vocabulary.ts';
import { broughtIn } from '../brought-passengers.ts';
import { secondsOf } from '../clock.ts';
import { mayAccompany } from '../companions.ts';
import { errorAt, nameValues, warningAt, type Problem, type ProblemPath } from '../problem.ts';
import type { GroupShares, Load, Scheduled, Transport } from '../schema/scheduled-schema.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { passengersPerSize, plannedRuns } from '../transport-runs.ts';
import { checkServiceTime } from './check-service-time.ts';
import { repeated } from './repeated.ts';

/** Of all transport together: a day of the Airport has some six hundred. */
const mostRuns = 5000;
/** Passengers of a tour group on average: half of what a party may count, so that fuller coaches still fit. */
const largestTour = 120;

export function checkScheduled(scenario: Scenario): Problem[] {
  const { scheduled } = scenario.demand;
  if (scheduled === undefined) return [];
  const path = ['demand', 'scheduled', 'transports'];
  const runs = scheduled.transports.reduce((total, transport) => total + plannedRuns(transport).length, 0);
  return [
    ...repeated(scheduled.transports.map(({ id }) => id)).map(({ value, index }) =>
      errorAt([...path, index, 'id'], 'duplicateId', { id: value }),
    ),
    ...(runs > mostRuns ? [errorAt(path, 'tooManyRuns', { runs, most: mostRuns })] : []),
    ...scheduled.transports.flatMap((transport, index) => checkTransport(scenario, transport, [...path, index])),
    ...checkCounting(scenario, scheduled),
  ];
}

function checkTransport(scenario: Scenario, transport: Transport, path: ProblemPath): Problem[] {
  const { headways, load, name, role, toHall, delay } = transport;
  const runs = plannedRuns(transport);
  const words = nameValues(name);
  const backwards = headways.findIndex(({ from, to }) => secondsOf(to) <= secondsOf(from));
  return [
    ...checkGroupShares(transport.groups, [...path, 'groups'], words),
    ...(backwards < 0
      ? []
      : [
          errorAt([...path, 'headways', backwards], 'headwayOrder', {
            ...words,
            from: headways[backwards]!.from,
            to: headways[backwards]!.to,
          }),
        ]),
    ...(runs.length === 0 ? [warningAt(path, 'transportWithoutRuns', words)] : []),
    ...checkLoad(load, [...path, 'load'], words),
    ...checkToHall(toHall, [...path, 'toHall']),
    ...(role === 'takes' && delay !== undefined ? [warningAt([...path, 'delay'], 'delayOfTaking', words)] : []),
    ...checkTour(scenario, transport, path),
    ...checkHours(scenario, transport, path),
  ];
}

export function checkGroupShares(groups: GroupShares, path: ProblemPath, words: Readonly<Record<string, string | number>>): Problem[] {
  const twice = repeated(groups.map(({ group }) => group)).map(({ value, index }) =>
    errorAt([...path, index], 'groupTwice', { ...words, group: value }),
  );
  const percent = Math.round(groups.reduce((sum, { share }) => sum + share, 0) * 10_000) / 100;
  return [...twice, ...(Math.abs(percent - 100) > 0.01 ? [errorAt(path, 'groupSharesNotOne', { ...words, percent })] : [])];
}

/** Seats taken vary evenly about their mean, between none and all. */
function checkLoad(load: Load, path: ProblemPath, words: Readonly<Record<string, string | number>>): Problem[] {
  if (load.of === 'passengers') return [];
  const { factor, cv } = load;
  const largest = factor === 0 ? 0 : Math.min(1, (1 - factor) / factor) / Math.sqrt(3);
  if (cv <= largest * (1 + 1e-9)) return [];
  return [
    errorAt([...path, 'cv'], 'seatsSpread', {
      ...words,
      percent: Math.round(100 * factor),
      largest: Math.floor(largest * 1000) / 10,
      cv: 100 * cv,
    }),
  ];
}

function checkToHall({ meanMinutes, cv, leastMinutes = 0 }: Transport['toHall'], path: ProblemPath): Problem[] {
  if (leastMinutes > meanMinutes) return [errorAt([...path, 'leastMinutes'], 'leastAboveMean', { least: leastMinutes, mean: meanMinutes })];
  if (meanMinutes === 0 || cv === 0) return [];
  if (leastMinutes === meanMinutes)
    return [errorAt([...path, 'leastMinutes'], 'leastAboveMean', { least: leastMinutes, mean: meanMinutes })];
  const time = { distribution: 'gamma', mean: 60 * meanMinutes, cv, minimum: 60 * leastMinutes } as const;
  return checkServiceTime(time, path);
}

/** A tour group is one party of adults of one group. */
function checkTour({ categories }: Scenario, transport: Transport, path: ProblemPath): Problem[] {
  if (transport.travel !== 'group-at-one-counter') return [];
  const words = nameValues(transport.name);
  const each = passengersPerSize(transport.load);
  const most = Math.max(0, ...plannedRuns(transport).map(({ size }) => size * each));
  const adult = (group: PassengerGroup) =>
    categories.some((category) => category.group === group && category.share > 0 && mayAccompany(category));
  const without = transport.groups.find(({ group, share }) => share > 0 && !adult(group));
  return [
    ...(most > largestTour
      ? [errorAt([...path, 'load'], 'tourTooLarge', { ...words, passengers: Math.round(most), most: largestTour })]
      : []),
    ...(without === undefined ? [] : [errorAt([...path, 'travel'], 'tourWithoutAdults', { ...words, group: without.group })]),
  ];
}

/** A hall that never closes sees runs of the day before and after as well, so none is outside its hours. */
function checkHours({ openingHours }: Scenario, transport: Transport, path: ProblemPath): Problem[] {
  const [opens, closes] = [secondsOf(openingHours.opens), secondsOf(openingHours.closes)];
  if (closes - opens >= 86_400) return [];
  const way = 60 * transport.toHall.meanMinutes;
  const expected = ({ at }: { at: number }) =>
    transport.role === 'brings' ? at + 60 * (transport.delay?.meanMinutes ?? 0) + way : Math.max(opens, at - way);
  const runs = plannedRuns(transport).filter((run) => expected(run) < opens || expected(run) >= closes).length;
  return runs === 0 ? [] : [warningAt([...path, 'runs'], 'runsOutsideHours', { ...nameValues(transport.name), runs, ...openingHours })];
}

function checkCounting({ demand }: Scenario, { counting, transports }: Scheduled): Problem[] {
  if (counting === 'added') return [];
  const path = ['demand', 'scheduled', 'counting'];
  if (demand.arrivals.kind === 'trace' && demand.arrivals.others === undefined) return [errorAt(path, 'countingNeedsCounts')];
  const flows = [...new Set(transports.map(({ direction }) => direction))].flatMap((direction) =>
    passengerGroups
      .filter((group) =>
        transports.some((one) => one.direction === direction && one.groups.some((part) => part.group === group && part.share > 0)),
      )
      .map((group) => ({
        direction,
        group,
        brought: Math.round(broughtIn(demand, direction, group)),
        count: demand.flows
          .filter((flow) => flow.direction === direction && flow.group === group)
          .reduce((sum, flow) => sum + flow.passengers, 0),
      })),
  );
  return flows.flatMap(({ brought, count, ...who }) => {
    if (counting === 'within') return brought > count ? [warningAt(path, 'broughtAboveCount', { ...who, brought, count })] : [];
    return count === 0 ? [warningAt(path, 'nothingToScale', who)] : [];
  });
}
