// Before the first comparison: what it is for with one deployment, and what will be compared and what decides from two on.

import { Button } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { EmptyState } from '../../components/empty-state.tsx';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices, useCommandEnabled } from '../../store/app-services.ts';
import { useAppStore } from '../../store/use-app-store.ts';
import { quantityUnit } from '../../../shared/wording/comparison-sentences.ts';
import { thresholdWords } from '../../../shared/wording/difference-range.ts';
import { scenarioChanges } from '../../../shared/scenario/scenario-changes.ts';
import { ChangesList } from './changes-list.tsx';
import classes from './comparison.module.css';
import { deploymentLabels } from './deployment-names.ts';
import { quantityLabel } from '../../../shared/wording/quantity-choices.ts';

export function NothingToCompare() {
  const { t } = useTranslator();
  const { commands } = useAppServices();
  return (
    <EmptyState picture={<TwoCurves />} title={t('comparison.empty.title')}>
      <p>{t('comparison.empty.what')}</p>
      <Button size="sm" leftSection={<IconScale size="1rem" aria-hidden />} onClick={() => commands.run('deployment.copy')}>
        {t('comparison.empty.start')}
      </Button>
    </EmptyState>
  );
}

export function ReadyToCompare() {
  const translator = useTranslator();
  const { t, format } = translator;
  const { commands, desktop } = useAppServices();
  const enabled = useCommandEnabled('comparison.start');
  const running = useAppStore((state) => state.comparison.run.status === 'running');
  const project = useAppStore((state) => state.project);
  const [baseline, ...others] = project.deployments;
  if (baseline === undefined) return undefined;
  const { decideBy, threshold, atMost } = project.comparison;
  const equal = others.filter(({ scenario }) => scenarioChanges(baseline.scenario, scenario).length === 0);
  const equalLetter = deploymentLabels(project, translator).find(({ id }) => id === equal[0]?.id)?.letter ?? '';
  return (
    <>
      <EmptyState picture={<TwoCurves />} {...(running ? {} : { title: t('comparison.ready.title') })}>
        {running ? (
          <p className={classes.quiet}>{t('comparison.running.beginning')}</p>
        ) : (
          <>
            <p>
              {t('comparison.ready.decides', {
                quantity: quantityLabel(decideBy, baseline.scenario, translator),
                threshold: thresholdWords(threshold, quantityUnit(decideBy), translator),
                days: format.number(atMost),
              })}
            </p>
            <p className={classes.quiet}>
              {equal.length > 0
                ? t('comparison.ready.equal', { letter: equalLetter })
                : t('comparison.ready.todo', { shortcut: desktop.platform === 'darwin' ? '⇧⌘ Enter' : 'Ctrl+Shift+Enter' })}
            </p>
            <Button
              size="sm"
              leftSection={<IconScale size="1rem" aria-hidden />}
              disabled={!enabled}
              onClick={() => commands.run('comparison.start')}
            >
              {t('comparison.bar.compare')}
            </Button>
          </>
        )}
      </EmptyState>
      <ChangesList />
    </>
  );
}

/** The shape of what is to come: two days, one in grey, and what lies between them. */
function TwoCurves() {
  const before = 'M4 66 C40 64 52 14 84 14 S128 60 160 58 S206 34 232 36 S280 66 316 66';
  const after = 'M4 66 C44 66 56 34 84 34 S128 63 160 62 S206 48 232 49 S280 66 316 66';
  return (
    <svg width={320} height={76} viewBox="0 0 320 76" aria-hidden="true" focusable="false">
      <path d={after} fill="none" stroke="var(--chart-focus)" strokeOpacity={0.16} strokeWidth={14} strokeLinecap="round" />
      <path d={before} fill="none" stroke="var(--chart-before)" strokeWidth={2} strokeDasharray="7 4" strokeLinecap="round" />
      <path d={after} fill="none" stroke="var(--chart-focus)" strokeWidth={2.5} strokeLinecap="round" />
    </svg>
  );
}
