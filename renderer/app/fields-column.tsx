// The right column: the fields of the section one is in.

import { SectionFields } from '../features/scenario/section-fields.tsx';
import { useTranslator } from '../i18n/translator-context.tsx';
import type { SectionId } from '../store/view-slice.ts';
import classes from './frame.module.css';

export function FieldsColumn({ section }: { section: SectionId }) {
  const { t } = useTranslator();
  return (
    <>
      <h2 className={classes.fieldsTitle}>{t(`scenario.section.${section}`)}</h2>
      <SectionFields section={section} />
    </>
  );
}
