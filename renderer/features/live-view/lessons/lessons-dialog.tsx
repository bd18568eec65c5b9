// The lessons to choose from: what each shows and how long it takes.

import { Button, Modal, Text } from '@mantine/core';
import { drills } from '../../../../shared/lessons/drills.ts';
import { lessons } from '../../../../shared/lessons/lessons.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppServices } from '../../../store/app-services.ts';
import { useAppStore } from '../../../store/use-app-store.ts';
import classes from './lessons.module.css';

export function LessonsDialog() {
  const { t, text, format } = useTranslator();
  const { files } = useAppServices();
  const choosing = useAppStore((state) => state.choosingLesson);
  const chooseLesson = useAppStore((state) => state.chooseLesson);
  return (
    <Modal
      opened={choosing}
      onClose={() => chooseLesson(false)}
      title={t('lesson.title')}
      closeButtonProps={{ 'aria-label': t('frame.commands.close') }}
      size="48rem"
    >
      <Text size="sm" c="dimmed" mb="sm">
        {t('lesson.text')}
      </Text>
      <ol className={classes['list']}>
        {lessons.map(({ id, title, claim, minutes }, index) => (
          <li key={id}>
            <div>
              <h3>{text(title)}</h3>
              <p>{text(claim)}</p>
            </div>
            <span className={classes['minutes']}>{t('lesson.minutes', { minutes: format.number(minutes) })}</span>
            <Button
              variant="default"
              data-autofocus={index === 0 || undefined}
              aria-label={`${t('lesson.start')}: ${text(title)}`}
              onClick={() => {
                chooseLesson(false);
                void files.newFromLesson(id);
              }}
            >
              {t('lesson.start')}
            </Button>
          </li>
        ))}
      </ol>
      <h3>{t('drill.titles')}</h3>
      <Text size="sm" c="dimmed" mb="sm">
        {t('drill.text')}
      </Text>
      <ol className={classes['list']}>
        {drills.map(({ id, title, text: about }) => (
          <li key={id}>
            <div>
              <h3>{text(title)}</h3>
              <p>{text(about)}</p>
            </div>
            <span />
            <Button
              variant="default"
              aria-label={`${t('drill.start')}: ${text(title)}`}
              onClick={() => {
                chooseLesson(false);
                void files.newFromDrill(id);
              }}
            >
              {t('drill.start')}
            </Button>
          </li>
        ))}
      </ol>
    </Modal>
  );
}
