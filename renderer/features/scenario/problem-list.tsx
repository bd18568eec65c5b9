// What is wrong or odd in a section, in words, above its content.

import { IconAlertCircleFilled, IconAlertTriangle } from '@tabler/icons-react';
import { useAppStore } from '../../store/use-app-store.ts';
import type { SectionId } from '../../store/view-slice.ts';
import { useProblemText } from './fields/problem-text.ts';
import { useProblems } from './fields/use-problems.ts';
import { sectionOf } from './outline-figures.ts';
import classes from './scenario.module.css';

export function ProblemList({ section }: { section: SectionId }) {
  const scenario = useAppStore((state) => state.scenario);
  const wording = useProblemText();
  const problems = useProblems().filter(({ path }) => sectionOf(path, scenario) === section);
  if (problems.length === 0) return undefined;
  return (
    <ul className={classes.problems}>
      {problems.map((problem) => {
        const Icon = problem.severity === 'error' ? IconAlertCircleFilled : IconAlertTriangle;
        return (
          <li key={`${problem.code} ${problem.path.join('/')}`} data-severity={problem.severity}>
            <Icon size="1rem" aria-hidden />
            <span>{wording(problem)}</span>
          </li>
        );
      })}
    </ul>
  );
}
