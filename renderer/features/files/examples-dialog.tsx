// The ready-made scenarios to start from, each with what one learns from it.

import { Modal, Stack, Text, UnstyledButton } from '@mantine/core';
import { readyScenarios } from '../../../shared/scenario/ready/ready-scenarios.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices } from '../../store/app-services.ts';
import { useAppStore } from '../../store/use-app-store.ts';
import classes from './files.module.css';

export function ExamplesDialog() {
  const { t, text } = useTranslator();
  const { files } = useAppServices();
  const choosing = useAppStore((state) => state.files.choosingExample);
  const changeFiles = useAppStore((state) => state.changeFiles);
  return (
    <Modal
      opened={choosing}
      onClose={() => {
        changeFiles({ choosingExample: false });
      }}
      title={t('frame.files.examplesTitle')}
      closeButtonProps={{ 'aria-label': t('frame.commands.close') }}
      size="lg"
    >
      <Text size="sm" c="dimmed" mb="sm">
        {t('frame.files.examplesText')}
      </Text>
      <Stack gap="xs">
        {readyScenarios.map(({ id, title, teaches }) => (
          <UnstyledButton
            key={id}
            className={classes.example}
            onClick={() => {
              changeFiles({ choosingExample: false });
              void files.newFromExample(id);
            }}
          >
            <span className={classes.exampleTitle}>{text(title)}</span>
            <span className={classes.exampleTeaches}>{text(teaches)}</span>
          </UnstyledButton>
        ))}
      </Stack>
    </Modal>
  );
}
