// How people line up and which bank they choose: the rule beside, every bank's line in the middle.

import { SegmentedControl, Stack, Text } from '@mantine/core';
import { SectionCard } from '../../../components/section-card.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { ScenarioChoice } from '../fields/scenario-choice.tsx';
import { MechanismFields } from './mechanism-fields.tsx';
import classes from '../scenario.module.css';
import { WalkFields } from './walk-fields.tsx';

export function QueueFields() {
  const { t } = useTranslator();
  return (
    <Stack gap="sm">
      <ScenarioChoice
        path={['bankChoice']}
        label={t('scenario.queue.choice')}
        choices={[
          { value: 'shortest-expected-wait', label: t('scenario.queue.shortestWait') },
          { value: 'fewest-people', label: t('scenario.queue.fewestPeople') },
        ]}
        hint={t('scenario.queue.choiceHint')}
      />
      <Text size="xs" c="dimmed">
        {t('scenario.queue.explained')}
      </Text>
      <WalkFields />
      <MechanismFields />
    </Stack>
  );
}

export function QueuesCard() {
  const { t, text } = useTranslator();
  const banks = useAppStore((state) => state.scenario.banks);
  const editScenario = useAppStore((state) => state.editScenario);
  return (
    <SectionCard title={t('scenario.queue.title')} subtitle={t('scenario.queue.subtitle')}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('scenario.grid.bank')}</th>
            <th scope="col">{t('scenario.bank.direction')}</th>
            <th scope="col">{t('scenario.queue.line')}</th>
          </tr>
        </thead>
        <tbody>
          {banks.map((bank, index) => (
            <tr key={bank.id}>
              <th scope="row">{text(bank.name)}</th>
              <td>{t(`vocabulary.direction.${bank.direction}`)}</td>
              <td>
                <SegmentedControl
                  aria-label={`${text(bank.name)}: ${t('scenario.queue.line')}`}
                  value={bank.queue}
                  data={[
                    { value: 'single-line', label: t('scenario.queue.singleLine') },
                    { value: 'line-per-server', label: t('scenario.queue.linePerServer') },
                  ]}
                  onChange={(queue) => {
                    editScenario((draft) => {
                      const edited = draft.banks[index];
                      if (edited !== undefined) edited.queue = queue;
                    });
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </SectionCard>
  );
}
