// Where the counts come from, in one line; the Department is named wherever its figures are shown.

import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import classes from '../scenario.module.css';

export function SourceLine() {
  const { t, format } = useTranslator();
  const source = useAppStore((state) => state.scenario.demand.source);
  const date = useAppStore((state) => state.scenario.date);
  switch (source.kind) {
    case 'typed':
      return <p className={classes['sourceLine']}>{t('scenario.demand.sourceTyped')}</p>;
    case 'reference':
      return <p className={classes['sourceLine']}>{t('scenario.demand.sourceReference', { date: format.date(date) })}</p>;
    case 'immd-daily-traffic':
      return (
        <p className={classes['sourceLine']}>
          {t('scenario.demand.sourceFile', { date: format.date(source.date), file: source.fileName })}
        </p>
      );
  }
}
