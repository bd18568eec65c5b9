// Everything a field of the scenario needs to know of its address: the value, the default with its source, what is wrong, how to change it.

import type { Sourced } from '../../../../shared/reference/sourced.ts';
import { defaultAt } from '../../../../shared/scenario/provenance/provenance.ts';
import { useAppStore } from '../../../store/use-app-store.ts';
import { useProblemText } from './problem-text.ts';
import { putAt, valueAt, type ScenarioPath } from './scenario-path.ts';
import { useProblemsAt } from './use-problems.ts';

export interface ScenarioField<T> {
  readonly value: T;
  /** What the program would put here, and who says so; undefined where it has no opinion. */
  readonly standard: Sourced<T> | undefined;
  readonly error: string | undefined;
  readonly warning: string | undefined;
  /** One step of undo. */
  readonly change: (value: T) => void;
}

/** The caller names the type that the schema gives the field at this path. */
export function useScenarioField<T>(path: ScenarioPath): ScenarioField<T> {
  const scenario = useAppStore((state) => state.scenario);
  const editScenario = useAppStore((state) => state.editScenario);
  const problems = useProblemsAt(path);
  const wording = useProblemText();
  const first = (severity: 'error' | 'warning') => {
    const problem = problems.find((each) => each.severity === severity);
    return problem === undefined ? undefined : wording(problem);
  };
  return {
    value: valueAt(scenario, path) as T,
    standard: defaultAt(scenario, path) as Sourced<T> | undefined,
    error: first('error'),
    warning: first('warning'),
    change: (value) => {
      editScenario((draft) => {
        putAt(draft, path, value);
      });
    },
  };
}
