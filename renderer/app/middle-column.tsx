// The middle column: notices that concern everything, then the section's content or the results.

import { FileNotices } from '../features/files/file-notices.tsx';
import { ResultsPane } from '../features/results/results-pane.tsx';
import { RunNotice } from '../features/run/run-notice.tsx';
import { ProblemList } from '../features/scenario/problem-list.tsx';
import { SectionContent } from '../features/scenario/section-content.tsx';
import { TimetableCard } from '../features/scenario/timetable/timetable-card.tsx';
import { useAppStore } from '../store/use-app-store.ts';
import type { SectionId } from '../store/view-slice.ts';
import classes from './frame.module.css';

/** Sections short enough, and close enough to the outcome, to have the charts below them. */
const shapesTheHall: ReadonlySet<SectionId> = new Set(['e-channels', 'counters', 'queues', 'targets', 'run']);

export function MiddleColumn() {
  const middle = useAppStore((state) => state.view.middle);
  const section = useAppStore((state) => state.view.section);
  const hasResults = useAppStore((state) => state.results.current !== undefined);
  return (
    <div className={classes.stack}>
      <FileNotices />
      {middle === 'results' ? (
        <>
          <ResultsPane notice={<RunNotice />} />
          {/* Beside the charts, so that a shift can be moved and its effect seen. */}
          {hasResults && <TimetableCard />}
        </>
      ) : (
        <>
          <ProblemList section={section} />
          <SectionContent section={section} />
          {hasResults && shapesTheHall.has(section) && <ResultsPane notice={<RunNotice />} />}
        </>
      )}
    </div>
  );
}
