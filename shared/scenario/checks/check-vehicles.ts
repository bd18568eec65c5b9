// Vehicles come at road control points, each class in a direction to one bank of kiosks that clears all who come, and officers are taken from desks
// that exist.

import { controlPoint } from '../../reference/control-points.ts';
import { quarterOf } from '../clock.ts';
import { errorAt, nameValues, type Problem, warningAt } from '../problem.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { kiosksFor, openAt } from '../vehicle-kiosks.ts';
import type { KioskBank, Vehicles } from '../schema/vehicle-schema.ts';
import { checkServiceTime } from './check-service-time.ts';
import { repeated } from './repeated.ts';

export function checkVehicles(scenario: Scenario): Problem[] {
  const { vehicles } = scenario;
  if (vehicles === undefined) return [];
  const place = controlPoint(scenario.controlPoint);
  return [
    ...(place.mode === 'road' ? [] : [errorAt(['vehicles'], 'vehiclesElsewhere', nameValues(place.name))]),
    ...repeated(vehicles.kiosks.map(({ id }) => id)).map(({ value, index }) =>
      errorAt(['vehicles', 'kiosks', index, 'id'], 'duplicateId', { id: value }),
    ),
    ...repeated(vehicles.flows.map(({ vehicle, direction }) => `${vehicle} ${direction}`)).map(({ index }) => {
      const { vehicle, direction } = vehicles.flows[index]!;
      return errorAt(['vehicles', 'flows', index], 'duplicateVehicles', { vehicle, direction });
    }),
    ...vehicles.flows.flatMap((_, index) => checkFlow(scenario, vehicles, index)),
    ...vehicles.kiosks.flatMap((kiosk, index) => checkKiosk(scenario, kiosk, index)),
  ];
}

function checkFlow(scenario: Scenario, vehicles: Vehicles, index: number): Problem[] {
  const flow = vehicles.flows[index]!;
  const { vehicle, direction, comes } = flow;
  const path = ['vehicles', 'flows', index];
  const [kiosk, other] = kiosksFor(vehicles, flow);
  const { opens, closes } = scenario.openingHours;
  const outside = comes.by === 'timetable' ? comes.coachRuns.findIndex(({ at }) => at < opens || at >= closes) : -1;
  const profile = comes.by === 'profile' ? scenario.demand.profiles.find(({ id }) => id === comes.profile) : undefined;
  const open = profile?.weights.slice(quarterOf(opens), quarterOf(closes)).some((weight) => weight > 0) ?? false;
  return [
    ...(kiosk === undefined ? [errorAt(path, 'noKiosk', { vehicle, direction })] : []),
    ...(other === undefined ? [] : [errorAt(path, 'twoKiosks', { vehicle, direction })]),
    ...(outside >= 0 && comes.by === 'timetable'
      ? [errorAt([...path, 'comes', 'coachRuns', outside, 'at'], 'coachOutsideHours', { at: comes.coachRuns[outside]!.at, opens, closes })]
      : []),
    ...(comes.by === 'profile' && comes.vehicles > 0 && !open
      ? [errorAt([...path, 'comes', 'profile'], 'unknownProfile', { id: comes.profile })]
      : []),
  ];
}

function checkKiosk(scenario: Scenario, kiosk: KioskBank, index: number): Problem[] {
  const path = ['vehicles', 'kiosks', index];
  const { timetable, takenFrom } = kiosk;
  const values = { ...nameValues(kiosk.name), closes: scenario.openingHours.closes };
  const disorder = timetable.findIndex((step, at) => at > 0 && quarterOf(step.from) <= quarterOf(timetable[at - 1]!.from));
  if (disorder > 0) {
    const [from, previous] = [timetable[disorder]!.from, timetable[disorder - 1]!.from];
    return [errorAt([...path, 'timetable', disorder, 'from'], 'timetableOrder', { ...values, from, previous })];
  }
  const from = takenFrom === undefined ? undefined : scenario.banks.find(({ id }) => id === takenFrom);
  return [
    ...checkServiceTime(kiosk.perVehicle, [...path, 'perVehicle']),
    ...checkServiceTime(kiosk.perOccupant, [...path, 'perOccupant']),
    // Whoever is in line at closing is cleared by the lanes then open.
    ...(openAt(timetable, quarterOf(scenario.openingHours.closes) - 1) > 0
      ? []
      : [errorAt([...path, 'timetable'], 'kioskClosesEarly', values)]),
    ...(takenFrom === undefined || from?.kind === 'counter'
      ? []
      : [errorAt([...path, 'takenFrom'], 'takenFromNobody', { ...values, id: takenFrom })]),
    ...(from === undefined || !exceeds(kiosk, from.timetable) ? [] : [warningAt([...path, 'takenFrom'], 'moreTakenThanThere', values)]),
  ];
}

/** More officers are away at some time than desks are planned. A bank staffed by teams says so by its own timetable. */
function exceeds({ timetable, teamOfficers }: KioskBank, desks: KioskBank['timetable']): boolean {
  return (
    desks.length > 0 &&
    Array.from({ length: 120 }, (_, quarter) => quarter).some(
      (quarter) => openAt(timetable, quarter) * teamOfficers > openAt(desks, quarter),
    )
  );
}
