// The one question that must be answered before going on: what becomes of work that is not saved.

import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices } from '../../store/app-services.ts';
import { useAppStore } from '../../store/use-app-store.ts';

export function UnsavedDialog() {
  const { t } = useTranslator();
  const { files } = useAppServices();
  const asking = useAppStore((state) => state.files.askingAboutUnsaved);
  const name = useAppStore((state) => state.document.name ?? state.scenario.name);
  const answer = (said: 'save' | 'discard' | 'cancel') => () => {
    void files.answerUnsaved(said);
  };
  return (
    <Modal opened={asking} onClose={answer('cancel')} title={t('frame.files.unsavedTitle', { name })} withCloseButton={false}>
      <Text size="sm">{t('frame.files.unsavedText')}</Text>
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="subtle" color="gray" onClick={answer('discard')}>
          {t('frame.files.unsavedDiscard')}
        </Button>
        <Button variant="default" onClick={answer('cancel')}>
          {t('frame.files.unsavedCancel')}
        </Button>
        <Button data-autofocus onClick={answer('save')}>
          {t('frame.files.unsavedSave')}
        </Button>
      </Group>
    </Modal>
  );
}
