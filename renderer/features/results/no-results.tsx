// Before the first run: what is ready, what to do, and what will be seen then; or what must be mended first.

import { Button } from '@mantine/core';
import { IconPlayerPlayFilled } from '@tabler/icons-react';
import { EmptyState } from '../../components/empty-state.tsx';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices, useCommandEnabled } from '../../store/app-services.ts';
import { displayName } from '../../store/display-name.ts';
import { expectedPassengers } from '../../store/expected-work.ts';
import { runOn } from '../../store/selectors.ts';
import { useAppStore } from '../../store/use-app-store.ts';
import classes from './results.module.css';
import { useForbidding } from './what-forbids.ts';

/** More errors than this are counted, not listed. */
const listed = 3;

export function NoResults() {
  const { t, text, format } = useTranslator();
  const { simulation, desktop } = useAppServices();
  const scenario = useAppStore((state) => state.scenario);
  const progress = useAppStore((state) => {
    const run = runOn(state);
    return run.status === 'running' ? run.progress : undefined;
  });
  const forbidding = useForbidding();
  const enabled = useCommandEnabled('run.start');
  if (progress !== undefined) {
    return (
      <EmptyState picture={<EmptyCurve />}>
        <p className={classes.quiet}>
          {t('results.running', { done: format.number(progress.done), total: format.number(progress.total) })}
        </p>
      </EmptyState>
    );
  }
  if (forbidding.length > 0) {
    return (
      <EmptyState picture={<EmptyCurve />} title={t('results.forbidden.title')}>
        <ul className={classes.forbidding}>
          {forbidding.slice(0, listed).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p className={classes.quiet}>
          {forbidding.length > listed && t('results.forbidden.more', { count: forbidding.length - listed })} {t('results.forbidden.where')}
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState picture={<EmptyCurve />} title={t('results.empty.title')}>
      <p>
        {t('results.empty.what', {
          name: displayName(scenario.name, text),
          count: format.number(Math.round(expectedPassengers(scenario))),
          date: format.longDate(scenario.date),
        })}
      </p>
      <p className={classes.quiet}>{t('results.empty.todo', { shortcut: desktop.platform === 'darwin' ? '⌘ Enter' : 'Ctrl+Enter' })}</p>
      <Button
        size="sm"
        leftSection={<IconPlayerPlayFilled size="0.875rem" aria-hidden="true" />}
        onClick={simulation.start}
        disabled={!enabled}
      >
        {t('results.empty.run')}
      </Button>
    </EmptyState>
  );
}

/** The shape of what is to come, in grey: a day's line with its band. */
function EmptyCurve() {
  const line = 'M4 66 C40 64 52 18 84 18 S128 60 160 58 S206 40 232 42 S280 66 316 66';
  return (
    <svg width={320} height={76} viewBox="0 0 320 76" aria-hidden="true" focusable="false">
      <path d={line} fill="none" stroke="var(--chart-focus)" strokeOpacity={0.16} strokeWidth={16} strokeLinecap="round" />
      <path d={line} fill="none" stroke="var(--chart-axis)" strokeWidth={2} strokeLinecap="round" />
      <path d="M4 36H316" stroke="var(--chart-axis)" strokeDasharray="2 5" />
    </svg>
  );
}
