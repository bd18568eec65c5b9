// Which quarter-hour to hold, and the button that does it: carries the progress while days are simulated, and cancels beside it.

import { Button, Select, VisuallyHidden } from '@mantine/core';
import { IconRepeat } from '@tabler/icons-react';
import { useMemo } from 'react';
import { longestWaitAt } from '../../../../shared/report/longest-wait.ts';
import { clockOf, quarterHour, quarterOf } from '../../../../shared/scenario/clock.ts';
import { busiestQuarter } from '../../../../shared/scenario/passengers-in-quarter.ts';
import { CancellableProgress } from '../../../components/cancellable-progress.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppServices } from '../../../store/app-services.ts';
import { canRun } from '../../../store/scenario-problems.ts';
import { resultsOn } from '../../../store/selectors.ts';
import { useAppStore } from '../../../store/use-app-store.ts';
import classes from './steady-state.module.css';

export function HoldControls() {
  const { t, format } = useTranslator();
  const { holding } = useAppServices();
  const { at, suggestedBy, quarters } = useQuarter();
  const run = useAppStore((state) => state.steadyState.run);
  const runnable = useAppStore((state) => canRun(state.scenario));
  const setSteadyState = useAppStore((state) => state.setSteadyState);
  const running = run.status === 'running' ? run : undefined;
  const { done, total } = running?.progress ?? { done: 0, total: 0 };
  const words = t('steadyState.running', { at: running?.at ?? at, done: format.number(done), total: format.number(total) });
  return (
    <section className={classes.controls} aria-label={t('results.view.steadyState')}>
      <p>{t('steadyState.lead')}</p>
      <div className={classes.row}>
        <Select
          label={t('steadyState.quarter')}
          data={quarters}
          value={at}
          onChange={(chosen) => setSteadyState({ chosen: chosen ?? undefined })}
          allowDeselect={false}
          searchable
          maxDropdownHeight={320}
          w={150}
        />
        {running === undefined ? (
          <Button leftSection={<IconRepeat size="0.875rem" aria-hidden />} disabled={!runnable} onClick={() => holding.start(at)}>
            {t('steadyState.hold', { at })}
          </Button>
        ) : (
          <CancellableProgress
            label={t('steadyState.progress')}
            cancelLabel={t('steadyState.cancel')}
            done={done}
            total={total}
            words={words}
            width={18}
            onCancel={holding.cancel}
          />
        )}
        {suggestedBy !== undefined && <span className={classes.quiet}>{t(`steadyState.suggested.${suggestedBy}`)}</span>}
      </div>
      {!runnable && <p>{t('steadyState.errors')}</p>}
      {run.status === 'cancelled' && <p className={classes.quiet}>{t('steadyState.cancelled')}</p>}
      <VisuallyHidden role="status" aria-live="polite">
        {run.status === 'finished' && t('steadyState.done')}
      </VisuallyHidden>
    </section>
  );
}

/** The quarter-hour chosen, while the hall is open then; else the one with the longest wait of the last run, else the busiest. */
function useQuarter() {
  const chosen = useAppStore((state) => state.steadyState.chosen);
  const scenario = useAppStore((state) => state.scenario);
  const report = useAppStore((state) => resultsOn(state).current?.report);
  return useMemo(() => {
    const [opens, closes] = [quarterOf(scenario.openingHours.opens), quarterOf(scenario.openingHours.closes)];
    const quarters = Array.from({ length: Math.max(0, Math.ceil(closes - opens)) }, (_, place) => clockOf(opens + place));
    if (chosen !== undefined && quarters.includes(chosen)) return { at: chosen, suggestedBy: undefined, quarters };
    const longest = report && longestWaitAt(report);
    const at = longest === undefined ? undefined : clockOf(longest / quarterHour);
    if (at !== undefined && quarters.includes(at)) return { at, suggestedBy: 'wait' as const, quarters };
    return { at: busiestQuarter(scenario), suggestedBy: 'demand' as const, quarters };
  }, [chosen, scenario, report]);
}
