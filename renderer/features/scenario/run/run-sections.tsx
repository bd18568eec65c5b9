// How the day is repeated: how often, from which seed, and how sure the intervals are.

import { Stack, Switch, Text } from '@mantine/core';
import { SectionCard } from '../../../components/section-card.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { cheapRun, expectedPassengers, expectedRunTime } from '../../../store/expected-work.ts';
import { resultsOn } from '../../../store/selectors.ts';
import { useAppStore } from '../../../store/use-app-store.ts';
import * as ranges from '../fields/ranges.ts';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import { DaysChoice } from './days-choice.tsx';

export function RunFields() {
  const { t } = useTranslator();
  const autoRun = useAppStore((state) => state.experiment.autoRun);
  const setAutoRun = useAppStore((state) => state.setAutoRun);
  return (
    <Stack gap="sm">
      <DaysChoice />
      <ScenarioNumber path={['run', 'seed']} label={t('scenario.run.seed')} range={ranges.seed} hint={t('scenario.run.seedHint')} />
      <ScenarioNumber
        path={['run', 'confidenceLevel']}
        label={t('scenario.run.confidence')}
        unit={t('scenario.unit.percent')}
        range={ranges.confidence}
        hint={t('scenario.run.confidenceHint')}
      />
      <Switch
        label={t('scenario.run.autoRun')}
        description={t('scenario.run.autoRunHint', { seconds: cheapRun })}
        checked={autoRun}
        onChange={(event) => {
          setAutoRun(event.currentTarget.checked);
        }}
      />
    </Stack>
  );
}

export function RunCard() {
  const { t, format } = useTranslator();
  const scenario = useAppStore((state) => state.scenario);
  const last = useAppStore((state) => resultsOn(state).current);
  const { replications, seed, confidenceLevel, precision } = scenario.run;
  const passengers = expectedPassengers(scenario);
  return (
    <SectionCard title={t('scenario.run.title')}>
      <Text size="sm">
        {t(precision === undefined ? 'scenario.run.sentence' : 'scenario.run.sentencePrecise', {
          days: format.number(precision?.atMost ?? replications),
          passengers: format.number(passengers),
          all: format.number(passengers * replications),
          seed: String(seed),
          level: format.plainPercent(confidenceLevel),
        })}
      </Text>
      {last !== undefined && (
        <Text size="xs" c="dimmed" mt="xs">
          {t('scenario.run.expected', { seconds: format.number(expectedRunTime(scenario, last), 1) })}
        </Text>
      )}
    </SectionCard>
  );
}
