// Plays the day of a drill once for each way of dealing with it, one after the other in the worker: the waiting of each and its line.

import { useEffect, useMemo, useState } from 'react';
import { standardResponse, standardResponses, type StandardResponse } from '../../../../shared/lessons/standard-responses.ts';
import type { DrillScenario } from '../../../../shared/scenario/drill-message.ts';
import { inOrderOfTime, type Intervention } from '../../../../shared/scenario/schema/intervention-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { useAppServices, type AppServices } from '../../../store/app-services.ts';
import { canRun } from '../../../store/scenario-problems.ts';
import { DayCurve } from '../day-curve.ts';

export type DrillDayName = 'undisturbed' | 'trainee' | 'nothing' | StandardResponse;

export interface DrillDay {
  readonly name: DrillDayName;
  /** Time that all passengers waited together [s]. */
  readonly waited: number;
  /** People in line at each sample since the opening. */
  readonly waiting: readonly number[];
  readonly opens: number;
}

export type DrillDays =
  | { readonly status: 'computing'; readonly done: number; readonly all: number }
  | { readonly status: 'ready'; readonly days: readonly DrillDay[] }
  /** With the faults, or what was done about them, somebody would never be cleared. */
  | { readonly status: 'stranded' }
  | { readonly status: 'failed'; readonly error: string };

/** Without these there is no score. */
const scored: readonly DrillDayName[] = ['undisturbed', 'nothing', 'trainee'];

export function useDrillDays(scenario: DrillScenario, responses: readonly Intervention[]): DrillDays {
  const { live } = useAppServices();
  const [state, setState] = useState<DrillDays>({ status: 'computing', done: 0, all: standardResponses.length + 3 });
  const wanted = useMemo(() => daysWanted(scenario, responses), [scenario, responses]);
  const complete = scored.every((name) => wanted.some(([each]) => each === name));
  useEffect(() => {
    let stop: () => void = () => undefined;
    let stopped = false;
    const days: DrillDay[] = [];
    if (!complete) return undefined;
    const next = () => {
      if (stopped) return;
      const [name, played] = wanted[days.length] ?? [];
      if (name === undefined || played === undefined) {
        setState({ status: 'ready', days });
        return;
      }
      setState({ status: 'computing', done: days.length, all: wanted.length });
      stop = playDay(live, played, {
        onDone: (day) => {
          days.push({ name, ...day });
          next();
        },
        onFailed: (error) => setState({ status: 'failed', error }),
      });
    };
    next();
    return () => {
      stopped = true;
      stop();
    };
  }, [live, wanted, complete]);
  return complete ? state : { status: 'stranded' };
}

/** Those whose log the checks accept: where nobody would be left for whom no counter opens. */
function daysWanted(scenario: DrillScenario, responses: readonly Intervention[]): readonly (readonly [DrillDayName, Scenario])[] {
  const { faults } = scenario.drill;
  const days: readonly (readonly [DrillDayName, Scenario])[] = [
    ['undisturbed', dayWith(scenario, [])],
    ['nothing', dayWith(scenario, faults)],
    ['trainee', dayWith(scenario, [...faults, ...responses])],
    ...standardResponses.flatMap((name): [DrillDayName, Scenario][] => {
      const steps = standardResponse(name, scenario, faults);
      return steps.length === 0 ? [] : [[name, dayWith(scenario, [...faults, ...steps])]];
    }),
  ];
  return days.filter(([, day]) => canRun(day));
}

/** The day of a drill with what the scenario keeps, and this besides. */
export function dayWith({ drill: _drill, interventions = [], ...scenario }: Scenario, log: readonly Intervention[]): Scenario {
  const all = inOrderOfTime([...interventions, ...log]);
  return all.length === 0 ? scenario : { ...scenario, interventions: [...all] };
}

interface PlayedDay {
  readonly onDone: (day: Omit<DrillDay, 'name'>) => void;
  readonly onFailed: (error: string) => void;
}

/** The first day of the run; gives the function that stops it. */
function playDay(live: AppServices['live'], scenario: Scenario, { onDone, onFailed }: PlayedDay): () => void {
  let curve: DayCurve | undefined;
  const hall = live.open(scenario, 0, {
    onOpened: (description) => (curve = new DayCurve(description)),
    onSurvey: (parts) => {
      if (curve === undefined) return;
      for (const part of parts) curve.add(part);
      if (!curve.over) return;
      hall.close();
      onDone({ waited: curve.waited.at(-1) ?? 0, waiting: curve.waiting, opens: curve.hall.opens });
    },
    onFailed,
  });
  return hall.close;
}
