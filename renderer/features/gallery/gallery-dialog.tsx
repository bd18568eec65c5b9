// The ready scenarios of all control points, to choose from. Nothing of it is worked out before it is opened.

import { Modal, Text } from '@mantine/core';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppStore } from '../../store/use-app-store.ts';
import { Gallery } from './gallery.tsx';

export function GalleryDialog() {
  const { t } = useTranslator();
  const choosing = useAppStore((state) => state.files.choosingExample);
  const changeFiles = useAppStore((state) => state.changeFiles);
  return (
    <Modal
      opened={choosing}
      onClose={() => {
        changeFiles({ choosingExample: false });
      }}
      title={t('gallery.title')}
      closeButtonProps={{ 'aria-label': t('frame.commands.close') }}
      size="72rem"
    >
      <Text size="sm" c="dimmed" mb="sm">
        {t('gallery.text')}
      </Text>
      <Gallery />
    </Modal>
  );
}
