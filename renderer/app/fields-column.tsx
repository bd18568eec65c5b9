// The right column: the fields of the section one is in; beside a comparison, what decides.

import { memo, useDeferredValue } from 'react';
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
      <SectionFields section={section} />
    </>
  );
});
