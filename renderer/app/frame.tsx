// The frame: top strip, verdicts, three columns that scroll by themselves, bottom line. It composes the features; they never know each other.

import { Drawer } from '@mantine/core';
import { useDeferredValue, useRef } from 'react';
import { DropZone } from '../features/files/drop-zone.tsx';
import { UnsavedDialog } from '../features/files/unsaved-dialog.tsx';
import { GalleryDialog } from '../features/gallery/gallery-dialog.tsx';
import { LessonsDialog } from '../features/live-view/lessons/lessons-dialog.tsx';
import { VerdictStrip } from '../features/results/verdict-strip.tsx';
import { RunAnnouncer } from '../features/run/run-announcer.tsx';
import { ComparisonAnnouncer } from '../features/comparison/comparison-announcer.tsx';
import { DeploymentsBar } from '../features/comparison/deployments-bar.tsx';
import { FollowingTranslator, useTranslator } from '../i18n/translator-context.tsx';
import { useAppStore } from '../store/use-app-store.ts';
import { CommandPalette } from './command-palette.tsx';
import { FieldsColumn } from './fields-column.tsx';
import classes from './frame.module.css';
import { MiddleColumn } from './middle-column.tsx';
import { Outline } from './outline.tsx';
import { StatusLine } from './status-line.tsx';
import { TopStrip } from './top-strip.tsx';
import { useFrameLayout } from './use-frame-layout.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useWindowTitle } from './use-window-title.ts';
import { WindowCommands } from './window-commands.tsx';

export function Frame() {
  const { t } = useTranslator();
  const columns = useRef<HTMLDivElement>(null);
  const inHall = useAppStore((state) => state.view.middle === 'hall');
  // The verdict of a comparison is its own; those of one deployment would only compete with it.
  const comparing = useAppStore((state) => state.view.middle === 'comparison');
  // Who may use what is asked of rules, not of a run: on paper the verdicts of one would only be in the way.
  const askingRules = useAppStore((state) => state.view.middle === 'eligibility');
  const presenting = useAppStore((state) => state.view.presenting);
  const room = useFrameLayout();
  // The hall needs the width: the fields wait in their drawer.
  const layout = inHall && room.columns === 'three' ? { ...room, columns: 'two' as const } : room;
  const section = useAppStore((state) => state.view.section);
  useShortcuts(columns);
  useWindowTitle();
  // What is not in sight is put in place once the rest is.
  const settled = useDeferredValue(true, false);
  const outline = <Outline onChosen={layout.closeDrawers} />;
  return (
    <div className={classes.frame} data-presenting={presenting || undefined} data-low={(layout.low && !presenting) || undefined}>
      <a className={classes.skip} href="#content">
        {t('frame.columns.skip')}
      </a>
      {!presenting && <TopStrip layout={layout} />}
      <div>
        {!presenting && <DeploymentsBar />}
        {!inHall && !comparing && (
          <div className={`${classes.verdicts ?? ''} ${askingRules ? 'no-print' : ''}`}>
            <VerdictStrip />
          </div>
        )}
      </div>
      <div ref={columns} className={classes.columns} data-layout={layout.columns}>
        {presenting ? undefined : layout.columns === 'one' ? (
          <Drawer
            opened={layout.outlineOpen}
            onClose={layout.closeDrawers}
            title={t('frame.columns.outline')}
            size="17rem"
            closeButtonProps={{ 'aria-label': t('frame.columns.closeOutline') }}
          >
            {outline}
          </Drawer>
        ) : (
          <nav className={classes.outline} aria-label={t('frame.columns.outline')} tabIndex={-1} data-column>
            {outline}
          </nav>
        )}
        <FollowingTranslator>
          {(language) => (
            <main id="content" lang={language} className={classes.middle} aria-label={t('frame.columns.middle')} tabIndex={-1} data-column>
              <MiddleColumn />
            </main>
          )}
        </FollowingTranslator>
        {layout.columns === 'three' ? (
          <FollowingTranslator after={2}>
            {(language) => (
              <aside lang={language} className={classes.fields} aria-label={t('frame.columns.fields')} tabIndex={-1} data-column>
                <FieldsColumn section={section} />
              </aside>
            )}
          </FollowingTranslator>
        ) : (
          <Drawer
            position="right"
            opened={layout.fieldsOpen}
            onClose={layout.closeDrawers}
            title={t('frame.columns.fields')}
            size="21rem"
            closeButtonProps={{ 'aria-label': t('frame.columns.closeFields') }}
          >
            <FieldsColumn section={section} />
          </Drawer>
        )}
      </div>
      {!presenting && <StatusLine />}
      <RunAnnouncer />
      <ComparisonAnnouncer />
      <WindowCommands columns={columns} />
      {settled && (
        <>
          <UnsavedDialog />
          <GalleryDialog />
          <LessonsDialog />
          <CommandPalette />
          <DropZone />
        </>
      )}
    </div>
  );
}
