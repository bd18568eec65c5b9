// The run before, beside the run now: what was changed, and what that did. Stands above the charts, in which the run before is grey.

import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { ChartTableView } from '../../charts/chart-table-view.tsx';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppStore } from '../../store/use-app-store.ts';
import { changeSentences } from '../../../shared/wording/change-words.ts';
import type { RunReport } from '../../../shared/report/run-report.ts';
import { changesHeadline, effectHeadlines } from './before-headline.ts';
import { differenceTable } from './difference-table.ts';
import classes from './results.module.css';
import { runDifferences } from './run-differences.ts';
import { useComparedScenarios } from './shown-run.ts';

export function BeforeAfter({ before, after }: { readonly before: RunReport; readonly after: RunReport }) {
  const translator = useTranslator();
  const { t } = translator;
  const scenarios = useComparedScenarios();
  const drop = useAppStore((state) => state.dropPrevious);
  const words = useMemo(
    () => (scenarios === undefined ? [] : changeSentences(scenarios.before, scenarios.after, translator)),
    [scenarios, translator],
  );
  const differences = runDifferences(before, after);
  const table = differenceTable(differences, translator);
  return (
    <section className={classes.before} aria-label={t('results.before.title')}>
      <details>
        <summary>
          <span className={classes.beforeTitle}>{t('results.before.title')}</span>
          <span className={classes.beforeChanges}>{changesHeadline(words, translator)}</span>
          {effectHeadlines(differences, translator).map((effect) => (
            <span key={effect} className={classes.beforeEffect}>
              {effect}
            </span>
          ))}
        </summary>
        <div className={classes.disclosed}>
          <h4>{t('results.before.changed')}</h4>
          {words.length === 0 ? (
            <p>{t('results.before.nothing')}</p>
          ) : (
            <ul className={classes.changes}>
              {words.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          <ChartTableView table={table} />
          <p className={classes.quiet}>{t('results.before.note')}</p>
          <Button variant="default" size="compact-xs" onClick={drop} className="no-print">
            {t('results.before.drop')}
          </Button>
        </div>
      </details>
    </section>
  );
}
