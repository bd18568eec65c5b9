// When a component fails, the work does not go with it: the scenario lives in the store, and can be saved before the window starts again.

import { Alert, Button, Code, Group, Text } from '@mantine/core';
import { Component, useState, type ReactNode } from 'react';
import { useTranslator } from '../i18n/translator-context.tsx';
import { useAppServices } from '../store/app-services.ts';
import { suggestedFileName } from '../store/file-names.ts';
import { planName, planText } from '../store/open-plan.ts';
import { useAppStoreApi } from '../store/use-app-store.ts';

interface Failed {
  readonly error: Error | undefined;
}

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Failed> {
  override state: Failed = { error: undefined };

  static getDerivedStateFromError(error: unknown): Failed {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    return this.state.error === undefined ? this.props.children : <KeepTheWork error={this.state.error} />;
  }
}

function KeepTheWork({ error }: { error: Error }) {
  const { t } = useTranslator();
  const { desktop } = useAppServices();
  const store = useAppStoreApi();
  const [said, setSaid] = useState('');
  const save = async () => {
    const state = store.getState();
    const answer = await desktop.saveScenario(planText(state), undefined, suggestedFileName(planName(state)));
    if (answer.ok) setSaid(t('frame.error.saved', { name: answer.value.name }));
    else if (answer.reason !== 'cancelled') setSaid(t('frame.error.notSaved'));
  };
  const startAgain = async () => {
    const state = store.getState();
    const { path } = state.document;
    // Kept as after a crash, so that the next start offers it.
    await desktop.writeRecovery(planText(state), path);
    // The copy is safe, so nothing need warn before the page goes.
    await desktop.setDocumentState({ name: planName(state), path, edited: false });
    window.location.reload();
  };
  return (
    <Alert role="alert" color="red" variant="default" title={t('frame.error.title')} m="xl">
      <Text size="sm">{t('frame.error.text')}</Text>
      <Group gap="xs" my="sm">
        <Button onClick={() => void save()}>{t('frame.error.save')}</Button>
        <Button variant="default" onClick={() => void startAgain()}>
          {t('frame.error.reload')}
        </Button>
      </Group>
      {said !== '' && (
        <Text size="sm" role="status">
          {said}
        </Text>
      )}
      <details>
        <summary>{t('frame.error.details')}</summary>
        <Code block>{error.stack ?? error.message}</Code>
      </details>
    </Alert>
  );
}
