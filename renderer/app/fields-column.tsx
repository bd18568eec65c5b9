// The right column: the fields of the section one is in; beside a comparison, what decides.

import { memo, useDeferredValue } from 'react';
import { deploymentLabels } from '../features/comparison/deployment-names.ts';
import { ComparisonFields } from '../features/comparison/comparison-fields.tsx';
import { SectionFields } from '../features/scenario/section-fields.tsx';
import { useTranslator } from '../i18n/translator-context.tsx';
import { useAppStore } from '../store/use-app-store.ts';
import type { SectionId } from '../store/view-slice.ts';
import classes from './frame.module.css';

/** Drawn in slices after the outline has answered, and when the window opens after the rest of it: a section has many fields. */
export function FieldsColumn({ section }: { section: SectionId }) {
  const comparing = useDeferredValue(useAppStore(({ view, project }) => view.middle === 'comparison' && project.deployments.length > 1));
  const shown = useDeferredValue(section);
  const opened = useDeferredValue(true, false);
  if (!opened) return false;
  return comparing ? <WhatDecides /> : <Fields section={shown} />;
}

function WhatDecides() {
  const { t } = useTranslator();
  return (
    <>
      <h2 className={classes.fieldsTitle}>{t('comparison.fields.title')}</h2>
      <ComparisonFields />
    </>
  );
}

const Fields = memo(function Fields({ section }: { section: SectionId }) {
  const { t } = useTranslator();
  return (
    <>
      <h2 className={classes.fieldsTitle}>{t(`scenario.section.${section}`)}</h2>
      <EditedDeployment />
      <SectionFields section={section} />
    </>
  );
});

/** Where there are several deployments, the one that these fields change. */
function EditedDeployment() {
  const translator = useTranslator();
  const project = useAppStore((state) => state.project);
  const active = useAppStore((state) => state.active);
  const labels = deploymentLabels(project, translator);
  const edited = labels.find(({ id }) => id === active);
  if (labels.length < 2 || edited === undefined) return false;
  return <p className={classes.fieldsOf}>{translator.t('difference.deployment', { letter: edited.letter, name: edited.name })}</p>;
}
