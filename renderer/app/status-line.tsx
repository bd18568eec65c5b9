// The bottom line: saved when, from which seed and engine, how long the run took, and whose counts these are.

import { useTranslator } from '../i18n/translator-context.tsx';
import { engineVersion } from '../../shared/engine/version.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import type { AppState } from '../store/app-state.ts';
import { isEdited, resultsOn, runOn } from '../store/selectors.ts';
import { useAppStore } from '../store/use-app-store.ts';
import classes from './status-line.module.css';

export function StatusLine() {
  const translator = useTranslator();
  const saved = useAppStore((state) => savedText(state, translator));
  const seed = useAppStore((state) => state.scenario.run.seed);
  const took = useAppStore((state) => tookText(state, translator));
  const source = useAppStore((state) => sourceText(state, translator));
  const steps = useAppStore((state) => state.scenario.interventions?.length ?? 0);
  const { t, format } = translator;
  return (
    <footer className={classes.line} aria-label={t('frame.status.label')}>
      <span>{saved}</span>
      <span>
        {t('frame.status.seed', { seed: String(seed) })} · {t('frame.status.engine', { version: engineVersion })}
      </span>
      {took !== '' && <span>{took}</span>}
      {/* A run that is not of the timetables alone says so, wherever its results are looked at. */}
      {steps > 0 && <span>{t('frame.status.steppedIn', { count: steps, number: format.number(steps) })}</span>}
      <span className={classes.source}>{source}</span>
    </footer>
  );
}

function savedText(state: AppState, { t, format }: Translator): string {
  const { name, savedAt } = state.document;
  if (isEdited(state)) return t('frame.status.edited');
  if (savedAt !== undefined) return t('frame.status.savedAt', { time: format.timeOfDay(savedAt) });
  return t(name === undefined ? 'frame.status.savedExample' : 'frame.status.opened');
}

function tookText(state: AppState, { t, format }: Translator): string {
  const run = runOn(state);
  if (run.status === 'running') {
    return t('frame.status.running', { done: format.number(run.progress.done), total: format.number(run.progress.total) });
  }
  const last = resultsOn(state).current;
  if (last === undefined) return '';
  return t('frame.status.took', {
    days: format.number(last.report.identity.replications),
    seconds: format.number(last.elapsed, 1),
    count: last.workers,
  });
}

function sourceText({ scenario }: AppState, { t, format }: Translator): string {
  const { source } = scenario.demand;
  switch (source.kind) {
    case 'typed':
      return t('frame.status.sourceTyped');
    case 'reference':
      return t('frame.status.sourceReference', { date: format.date(scenario.date) });
    case 'immd-daily-traffic':
      return t('frame.status.sourceImmd', { date: format.date(source.date), file: source.fileName });
  }
}
