// The left column: where one is. Sections of the scenario with a live figure each, views of the results, examples.

import { Tooltip } from '@mantine/core';
import { IconAlertCircleFilled, IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Problem } from '../../shared/scenario/problem.ts';
import { firstScenarios } from '../../shared/scenario/ready/ready-scenarios.ts';
import { outlineFigure, sectionOf } from '../features/scenario/outline-figures.ts';
import { useTranslator } from '../i18n/translator-context.tsx';
import { useAppServices } from '../store/app-services.ts';
import { problemsOf } from '../store/scenario-problems.ts';
import { useAppStore } from '../store/use-app-store.ts';
import { resultViewIds, sectionIds, type SectionId } from '../store/view-slice.ts';
import { DeploymentsList } from './deployments-list.tsx';
import classes from './frame.module.css';

/** `onChosen` lets the frame close the drawer in which a narrow window shows the outline. */
export function Outline({ onChosen }: { onChosen: () => void }) {
  const { t, text } = useTranslator();
  const { files } = useAppServices();
  const view = useAppStore((state) => state.view);
  const showResults = useAppStore((state) => state.showResults);
  const changeFiles = useAppStore((state) => state.changeFiles);
  const chooseLesson = useAppStore((state) => state.chooseLesson);
  return (
    <>
      <DeploymentsList onChosen={onChosen} />
      <h2 className={classes.outlineHeading}>{t('frame.outline.scenario')}</h2>
      <ul className={classes.items}>
        {sectionIds.map((section) => (
          <SectionItem key={section} section={section} onChosen={onChosen} />
        ))}
      </ul>
      <h2 className={classes.outlineHeading}>{t('frame.outline.results')}</h2>
      <ul className={classes.items}>
        {resultViewIds.map((id) => (
          <li key={id}>
            <button
              type="button"
              className={classes.item}
              aria-current={view.middle === 'results' && view.resultView === id ? 'page' : undefined}
              onClick={() => {
                showResults(id);
                onChosen();
              }}
            >
              <span className={classes.itemName}>{t(`results.view.${id}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <h2 className={classes.outlineHeading}>{t('frame.outline.examples')}</h2>
      <ul className={classes.items}>
        {firstScenarios.map(({ id, title, teaches }) => (
          <li key={id}>
            <Tooltip label={text(teaches)} position="right">
              <button
                type="button"
                className={classes.item}
                onClick={() => {
                  onChosen();
                  void files.newFromExample(id);
                }}
              >
                <span className={classes.itemName}>{text(title)}</span>
              </button>
            </Tooltip>
          </li>
        ))}
        <li>
          <button
            type="button"
            className={classes.item}
            onClick={() => {
              onChosen();
              changeFiles({ choosingExample: true });
            }}
          >
            <span className={classes.itemName}>{t('frame.outline.moreExamples')}</span>
          </button>
        </li>
        <li>
          <button
            type="button"
            className={classes.item}
            onClick={() => {
              onChosen();
              chooseLesson(true);
            }}
          >
            <span className={classes.itemName}>{t('lesson.title')}…</span>
          </button>
        </li>
      </ul>
    </>
  );
}

function SectionItem({ section, onChosen }: { section: SectionId; onChosen: () => void }) {
  const translator = useTranslator();
  const scenario = useAppStore((state) => state.scenario);
  const chosen = useAppStore((state) => state.view.section === section);
  const middle = useAppStore((state) => state.view.middle);
  const showSection = useAppStore((state) => state.showSection);
  const figure = useMemo(() => outlineFigure(section, scenario, translator), [section, scenario, translator]);
  const problems = useMemo(
    () => problemsOf(scenario).filter((problem) => sectionOf(problem.path, scenario) === section),
    [section, scenario],
  );
  return (
    <li>
      <button
        type="button"
        className={classes.item}
        aria-current={chosen && middle === 'section' ? 'page' : undefined}
        data-fields={chosen || undefined}
        onClick={() => {
          showSection(section);
          onChosen();
        }}
      >
        <span className={classes.itemName}>{translator.t(`scenario.section.${section}`)}</span>
        <ProblemMark problems={problems} />
        <span className={classes.itemFigure}>{figure}</span>
      </button>
    </li>
  );
}

function ProblemMark({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslator();
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (problems.length === 0) return undefined;
  const label = errors > 0 ? t('frame.outline.problems', { count: errors }) : t('frame.outline.warnings', { count: problems.length });
  const Icon = errors > 0 ? IconAlertCircleFilled : IconAlertTriangle;
  return (
    <Tooltip label={label}>
      <Icon size="0.9375rem" role="img" aria-label={label} className={classes.mark} data-severity={errors > 0 ? 'error' : 'warning'} />
    </Tooltip>
  );
}
