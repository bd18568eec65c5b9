// The right column: the fields of the section one is in.

import { memo, useDeferredValue } from 'react';
import { SectionFields } from '../features/scenario/section-fields.tsx';
import { useTranslator } from '../i18n/translator-context.tsx';
import type { SectionId } from '../store/view-slice.ts';
import classes from './frame.module.css';

/** Drawn in slices after the outline has answered, and when the window opens after the rest of it: a section has many fields. */
export function FieldsColumn({ section }: { section: SectionId }) {
  const shown = useDeferredValue(section);
  const opened = useDeferredValue(true, false);
  return opened && <Fields section={shown} />;
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
