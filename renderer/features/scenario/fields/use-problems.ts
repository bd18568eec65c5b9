// The problems of the scenario on screen, all of them or those at one field.

import { useMemo } from 'react';
import type { Problem } from '../../../../shared/scenario/problem.ts';
import { problemsOf } from '../../../store/scenario-problems.ts';
import { useAppStore } from '../../../store/use-app-store.ts';
import { isWithin, type ScenarioPath } from './scenario-path.ts';

export function useProblems(): readonly Problem[] {
  return useAppStore((state) => problemsOf(state.scenario));
}

/** Problems of the field at the path, and of anything within it. */
export function useProblemsAt(path: ScenarioPath): readonly Problem[] {
  const problems = useProblems();
  const address = path.join('/');
  return useMemo(() => {
    const steps = address.split('/');
    return problems.filter((problem) => isWithin(problem.path.map(String), steps));
  }, [problems, address]);
}
