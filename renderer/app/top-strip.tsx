// The top strip: what is open, what can be done with it, and the run.

import { ActionIcon, Button, SegmentedControl, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconLayoutSidebarLeftExpand, IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import { FileMenu } from '../features/files/file-menu.tsx';
import { RunButton } from '../features/run/run-button.tsx';
import { LanguageButton } from '../features/settings/language-button.tsx';
import { SettingsMenu } from '../features/settings/settings-menu.tsx';
import { useTranslator } from '../i18n/translator-context.tsx';
import { useAppServices } from '../store/app-services.ts';
import { useAppStore, useHistory } from '../store/use-app-store.ts';
import { ScenarioName } from './scenario-name.tsx';
import { useShortcutText } from './shortcut-keys.ts';
import classes from './top-strip.module.css';
import type { FrameLayout } from './use-frame-layout.ts';

export function TopStrip({ layout }: { layout: FrameLayout }) {
  const { t } = useTranslator();
  const shortcutOf = useShortcutText();
  return (
    <header className={classes.strip} aria-label={t('frame.top.label')}>
      {layout.columns === 'one' && (
        <ActionIcon variant="default" size="input-xs" aria-label={t('frame.columns.showOutline')} onClick={layout.openOutline}>
          <IconLayoutSidebarLeftExpand size="1rem" aria-hidden />
        </ActionIcon>
      )}
      <h1 className={classes.product}>{t('frame.product')}</h1>
      <ScenarioName />
      <div className={classes.tools}>
        <ViewSwitch />
        <FileMenu shortcutOf={shortcutOf} />
        <UndoRedo />
        <LanguageButton />
        <SettingsMenu />
        {layout.columns !== 'three' && (
          <Button
            variant="default"
            leftSection={<IconLayoutSidebarRightExpand size="1rem" aria-hidden />}
            aria-expanded={layout.fieldsOpen}
            onClick={layout.openFields}
          >
            {t('frame.columns.showFields')}
          </Button>
        )}
        <RunButton />
      </div>
    </header>
  );
}

function ViewSwitch() {
  const { t } = useTranslator();
  const middle = useAppStore((state) => state.view.middle);
  const section = useAppStore((state) => state.view.section);
  const showSection = useAppStore((state) => state.showSection);
  const showResults = useAppStore((state) => state.showResults);
  const showComparison = useAppStore((state) => state.showComparison);
  const showHall = useAppStore((state) => state.showHall);
  return (
    <SegmentedControl
      aria-label={t('frame.top.views')}
      value={middle}
      onChange={(chosen) => {
        if (chosen === 'results') showResults();
        else if (chosen === 'comparison') showComparison();
        else if (chosen === 'hall') showHall();
        else showSection(section);
      }}
      data={[
        { value: 'section', label: t('frame.top.viewSection') },
        { value: 'results', label: t('frame.top.viewResults') },
        { value: 'comparison', label: t('frame.top.viewComparison') },
        { value: 'hall', label: t('frame.top.viewHall') },
      ]}
    />
  );
}

function UndoRedo() {
  const { t } = useTranslator();
  const { commands } = useAppServices();
  const shortcutOf = useShortcutText();
  const { undoable, redoable } = useHistory();
  return (
    <ActionIcon.Group>
      <Tooltip label={`${t('frame.top.undo')} (${shortcutOf('edit.undo')})`}>
        <ActionIcon
          variant="default"
          size="input-xs"
          aria-label={t('frame.top.undo')}
          disabled={!undoable}
          onClick={() => commands.run('edit.undo')}
        >
          <IconArrowBackUp size="1rem" aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${t('frame.top.redo')} (${shortcutOf('edit.redo')})`}>
        <ActionIcon
          variant="default"
          size="input-xs"
          aria-label={t('frame.top.redo')}
          disabled={!redoable}
          onClick={() => commands.run('edit.redo')}
        >
          <IconArrowForwardUp size="1rem" aria-hidden />
        </ActionIcon>
      </Tooltip>
    </ActionIcon.Group>
  );
}
