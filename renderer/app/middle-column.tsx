// The middle column: notices that concern everything, then the section's content or the results.

import { memo, useDeferredValue, useLayoutEffect, useMemo, useRef } from 'react';
import { ComparisonPane } from '../features/comparison/comparison-pane.tsx';
import { EligibilityPage } from '../features/eligibility/eligibility-page.tsx';
import { FileNotices } from '../features/files/file-notices.tsx';
import { LiveView } from '../features/live-view/live-view.tsx';
import { ResultsPane } from '../features/results/results-pane.tsx';
import { RunNotice } from '../features/run/run-notice.tsx';
import { ProblemList } from '../features/scenario/problem-list.tsx';
import { SectionContent } from '../features/scenario/section-content.tsx';
import { TimetableCard } from '../features/scenario/timetable/timetable-card.tsx';
import { resultsOn } from '../store/selectors.ts';
import { useAppStore } from '../store/use-app-store.ts';
import type { SectionId, View } from '../store/view-slice.ts';
import classes from './frame.module.css';

/** Sections short enough, and close enough to the outcome, to have the charts below them. */
const shapesTheHall: ReadonlySet<SectionId> = new Set(['e-channels', 'counters', 'queues', 'targets', 'run']);

type Content = Pick<View, 'middle' | 'section'>;

export function MiddleColumn() {
  const middle = useAppStore((state) => state.view.middle);
  const section = useAppStore((state) => state.view.section);
  // A section or the charts take a while to draw: in slices, so that the outline answers at once and keys get through.
  const shown = useDeferredValue(useMemo((): Content => ({ middle, section }), [middle, section]));
  // When the window opens its frame comes first, for what is in it takes a while: to draw, and to be laid out by the browser.
  const opened = useDeferredValue(true, false);
  const resultView = useAppStore((state) => state.view.resultView);
  const stack = useRef<HTMLDivElement>(null);
  const lookedAt = shown.middle === 'section' ? shown.section : `${shown.middle}/${resultView}`;
  // Another thing to look at begins at its top, wherever one had scrolled to in the one before.
  const scrolledIn = useRef(lookedAt);
  useLayoutEffect(() => {
    const column = stack.current?.parentElement;
    if (scrolledIn.current !== lookedAt && column) {
      column.scrollTop = 0;
      // In a low window it is the frame that scrolls.
      column.closest('[data-low]')?.scrollTo(0, 0);
      // Where the focus stood in what is gone, it goes on from here and not from the top of the window.
      if (document.activeElement === document.body) column.focus({ preventScroll: true });
    }
    scrolledIn.current = lookedAt;
  }, [lookedAt]);
  return (
    <div ref={stack} className={classes.stack} data-fill={shown.middle === 'hall' || undefined}>
      <FileNotices />
      {opened && <Content middle={shown.middle} section={shown.section} />}
    </div>
  );
}

const Content = memo(function Content({ middle, section }: Content) {
  const hasResults = useAppStore((state) => resultsOn(state).current !== undefined);
  if (middle === 'hall') return <LiveView />;
  if (middle === 'comparison') return <ComparisonPane />;
  if (middle === 'eligibility') return <EligibilityPage />;
  if (middle === 'results') {
    return (
      <>
        <ResultsPane notice={<RunNotice />} />
        {/* Beside the charts, so that a shift can be moved and its effect seen. */}
        {hasResults && <TimetableCard />}
      </>
    );
  }
  return (
    <>
      <ProblemList section={section} />
      <SectionContent section={section} />
      {hasResults && shapesTheHall.has(section) && <ResultsPane notice={<RunNotice />} />}
    </>
  );
});
