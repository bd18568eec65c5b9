// Who carries out the commands that belong to the window itself; features register those that are theirs.

import { spotlight } from '@mantine/spotlight';
import { useState, type RefObject } from 'react';
import { useAppServices, useCommand } from '../store/app-services.ts';
import { canRun } from '../store/scenario-problems.ts';
import { useAppStore, useAppStoreApi, useHistory } from '../store/use-app-store.ts';
import { focusNextColumn } from './columns.ts';
import { useComparisonCommands } from './use-comparison-commands.ts';

export interface AppDialogs {
  readonly shortcutsOpen: boolean;
  readonly closeShortcuts: () => void;
}

export function useAppCommands(columns: RefObject<HTMLElement | null>): AppDialogs {
  const [shortcutsOpen, setShortcutsOpen] = useState(false);
  useFileCommands();
  useRunCommands();
  useComparisonCommands();
  useViewCommands(columns);
  useCommand('help.palette', spotlight.open);
  useCommand('help.shortcuts', () => {
    setShortcutsOpen(true);
  });
  return {
    shortcutsOpen,
    closeShortcuts: () => {
      setShortcutsOpen(false);
    },
  };
}

function useFileCommands(): void {
  const { files, traffic } = useAppServices();
  const store = useAppStoreApi();
  const { undoable, redoable } = useHistory();
  useCommand('scenario.new', () => {
    store.getState().changeFiles({ choosingExample: true });
  });
  useCommand('scenario.open', () => void files.open());
  useCommand('scenario.save', () => void files.save());
  useCommand('scenario.saveAs', () => void files.saveAs());
  useCommand('demand.import', () => {
    store.getState().showSection('demand');
    void traffic.open();
  });
  useCommand('edit.undo', () => store.temporal.getState().undo(), undoable);
  useCommand('edit.redo', () => store.temporal.getState().redo(), redoable);
}

function useRunCommands(): void {
  const { simulation } = useAppServices();
  const store = useAppStoreApi();
  const runnable = useAppStore((state) => canRun(state.scenario));
  const running = useAppStore((state) => state.run.status === 'running');
  useCommand(
    'run.start',
    () => {
      store.getState().showResults();
      simulation.start();
    },
    runnable,
  );
  useCommand('run.cancel', simulation.cancel, running);
}

function useViewCommands(columns: RefObject<HTMLElement | null>): void {
  const store = useAppStoreApi();
  const show = (view: 'waiting' | 'withinTarget' | 'queues' | 'use' | 'officers' | 'services' | 'summary' | 'steadyState') => () => {
    store.getState().showResults(view);
  };
  const zoom = (direction: 1 | -1 | 0) => () => {
    store.getState().stepZoom(direction);
  };
  useCommand('view.waiting', show('waiting'));
  useCommand('view.withinTarget', show('withinTarget'));
  useCommand('view.queues', show('queues'));
  useCommand('view.use', show('use'));
  useCommand('view.services', show('services'));
  useCommand('view.summary', show('summary'));
  useCommand('view.officers', show('officers'));
  useCommand('view.steadyState', show('steadyState'));
  useCommand('view.hall', () => {
    store.getState().showHall();
  });
  useCommand('lesson.choose', () => {
    store.getState().chooseLesson(true);
  });
  useCommand('view.presentation', () => {
    const { present, view: shown } = store.getState();
    present(!shown.presenting);
  });
  useCommand('view.eligibility', () => {
    store.getState().showEligibility();
  });
  useCommand('view.nextColumn', () => {
    focusNextColumn(columns.current);
  });
  useCommand('view.language', () => {
    const { settings, changeSettings } = store.getState();
    changeSettings({ language: settings.language === 'en' ? 'zh-Hant-HK' : 'en' });
  });
  useCommand('view.colorScheme', () => {
    const dark = document.documentElement.dataset['mantineColorScheme'] === 'dark';
    store.getState().changeSettings({ colorScheme: dark ? 'light' : 'dark' });
  });
  useCommand('view.zoomIn', zoom(1));
  useCommand('view.zoomOut', zoom(-1));
  useCommand('view.zoomReset', zoom(0));
  useCommand('view.print', () => {
    window.print();
  });
}
