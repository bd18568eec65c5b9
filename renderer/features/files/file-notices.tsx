// What the user must know of files, above the content: a file that could not be used, a save that failed, work found after a crash.

import { Alert, Button, Group, List, Text } from '@mantine/core';
import type { Problem } from '../../../shared/scenario/problem.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices } from '../../store/app-services.ts';
import type { FileTrouble } from '../../store/files-slice.ts';
import { useAppStore } from '../../store/use-app-store.ts';

/** More problems than this are counted, not listed. */
const listed = 12;

export function FileNotices() {
  const trouble = useAppStore((state) => state.files.trouble);
  return (
    <>
      <RecoveryNotice />
      {trouble?.kind === 'failure' && <FailureNotice trouble={trouble} />}
      {trouble?.kind === 'changed' && <ChangedNotice name={trouble.name} />}
      {trouble?.kind === 'broken' && <BrokenNotice name={trouble.name} problems={trouble.problems} />}
    </>
  );
}

function RecoveryNotice() {
  const { t, format } = useTranslator();
  const { files } = useAppServices();
  const recovery = useAppStore((state) => state.files.recovery);
  if (recovery === undefined) return undefined;
  const saved = Date.parse(recovery.savedAt);
  const time = Number.isNaN(saved) ? recovery.savedAt : `${format.date(recovery.savedAt.slice(0, 10))} ${format.timeOfDay(saved)}`;
  return (
    <Alert role="alert" variant="default" title={t('frame.files.recoveryTitle')}>
      <Text size="sm">{t('frame.files.recoveryText', { time })}</Text>
      <Group gap="xs" mt="xs">
        <Button onClick={() => void files.takeRecovery()}>{t('frame.files.recoveryTake')}</Button>
        <Button variant="default" onClick={() => void files.dropRecovery()}>
          {t('frame.files.recoveryDrop')}
        </Button>
      </Group>
    </Alert>
  );
}

function FailureNotice({ trouble }: { trouble: Extract<FileTrouble, { kind: 'failure' }> }) {
  const { t } = useTranslator();
  const { files } = useAppServices();
  const dismiss = useDismiss();
  const title = { open: 'frame.files.failureOpen', save: 'frame.files.failureSave', export: 'frame.files.failureExport' } as const;
  const name = trouble.name?.split(/[\\/]/).at(-1) ?? '';
  return (
    <Alert
      role="alert"
      color="red"
      variant="default"
      title={t(title[trouble.doing])}
      withCloseButton
      closeButtonLabel={t('frame.files.dismiss')}
      onClose={dismiss}
    >
      <Text size="sm">{t(`desktop.failure.${trouble.reason}`, { name, detail: trouble.detail ?? '', limit: trouble.detail ?? '' })}</Text>
      <Group gap="xs" mt="xs">
        {trouble.doing === 'save' ? (
          <Button variant="default" onClick={() => void files.saveAs()}>
            {t('frame.files.tryAgain')}
          </Button>
        ) : (
          <Button variant="default" onClick={() => void files.open()}>
            {t('frame.files.openAnother')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}

function ChangedNotice({ name }: { name: string }) {
  const { t } = useTranslator();
  const { files } = useAppServices();
  const dismiss = useDismiss();
  const answer = (said: 'overwrite' | 'copy' | 'reload') => () => void files.answerChanged(said);
  return (
    <Alert
      role="alert"
      color="orange"
      variant="default"
      title={t('frame.files.changedTitle', { name })}
      withCloseButton
      closeButtonLabel={t('frame.files.dismiss')}
      onClose={dismiss}
    >
      <Text size="sm">{t('frame.files.changedText')}</Text>
      <Group gap="xs" mt="xs">
        <Button onClick={answer('copy')}>{t('frame.files.changedCopy')}</Button>
        <Button variant="default" onClick={answer('overwrite')}>
          {t('frame.files.changedOverwrite')}
        </Button>
        <Button variant="default" onClick={answer('reload')}>
          {t('frame.files.changedReload')}
        </Button>
      </Group>
    </Alert>
  );
}

function BrokenNotice({ name, problems }: { name: string; problems: readonly Problem[] }) {
  const { t } = useTranslator();
  const { files } = useAppServices();
  const dismiss = useDismiss();
  const more = problems.length - listed;
  return (
    <Alert
      role="alert"
      color="red"
      variant="default"
      title={t('frame.files.brokenTitle', { name })}
      withCloseButton
      closeButtonLabel={t('frame.files.dismiss')}
      onClose={dismiss}
    >
      <Text size="sm">{t('frame.files.brokenText')}</Text>
      <List size="sm" mt="xs" spacing={4}>
        {problems.slice(0, listed).map((problem) => (
          <List.Item key={`${problem.code} ${problem.path.join('/')}`}>{t(`problems.${problem.code}`, problem.values)}</List.Item>
        ))}
        {more > 0 && <List.Item>{t('frame.files.moreProblems', { count: more })}</List.Item>}
      </List>
      <Button variant="default" mt="xs" onClick={() => void files.open()}>
        {t('frame.files.openAnother')}
      </Button>
    </Alert>
  );
}

function useDismiss(): () => void {
  const changeFiles = useAppStore((state) => state.changeFiles);
  return () => {
    changeFiles({ trouble: undefined });
  };
}
