// The middle column when it shows results: what to know about them, what the last edit did, the view chosen, and how sure it all is.

import { memo, useDeferredValue, useMemo, type ReactNode } from 'react';
import { chartServices } from '../../charts/chart-services-of.ts';
import { ChartServicesProvider } from '../../charts/chart-services.tsx';
import { OnPaperContext, useOnPaper } from '../../charts/on-paper.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices } from '../../store/app-services.ts';
import { useAppStore } from '../../store/use-app-store.ts';
import type { ResultViewId } from '../../store/view-slice.ts';
import { BeforeAfter } from './before-after.tsx';
import { HowSure } from './how-sure.tsx';
import { KindSelect } from './kind-select.tsx';
import { NoResults } from './no-results.tsx';
import { OfficersView } from './officers-view.tsx';
import { QueuesView } from './queues-view.tsx';
import { ResultBanners } from './result-banners.tsx';
import classes from './results.module.css';
import { ServicesView } from './services-view.tsx';
import { useShownRun, type ShownRun } from './shown-run.ts';
import { SteadyStateView } from './steady-state/steady-state-view.tsx';
import { SummaryView } from './summary-view.tsx';
import { UseView } from './use-view.tsx';
import { WaitingView } from './waiting-view.tsx';
import { WithinTargetView } from './within-target-view.tsx';

/** Views of one kind of passenger, chosen beside their title. */
const viewsByKind: readonly ResultViewId[] = ['waiting', 'withinTarget'];

/** Views of a run; the other one is of a run of its own. */
type RunViewId = Exclude<ResultViewId, 'steadyState'>;

const nothingYet: { readonly run: ShownRun | undefined; readonly view: RunViewId } = { run: undefined, view: 'waiting' };

/** `notice` stands above the views of a run: what went wrong with the last one. */
export function ResultsPane({ notice }: { readonly notice?: ReactNode }) {
  const view = useAppStore((state) => state.view.resultView);
  const onPaper = useOnPaper();
  const translator = useTranslator();
  const { desktop } = useAppServices();
  const services = useMemo(() => chartServices(desktop, translator), [desktop, translator]);
  return (
    <ChartServicesProvider services={services}>
      <div className={classes.pane}>
        {view === 'steadyState' && !onPaper ? (
          <>
            <header className={`${classes.paneHeader} no-print`}>
              <h2>{translator.t('results.view.steadyState')}</h2>
            </header>
            <SteadyStateView />
          </>
        ) : (
          <RunViews view={view === 'steadyState' ? 'waiting' : view} onPaper={onPaper} notice={notice} />
        )}
      </div>
    </ChartServicesProvider>
  );
}

function RunViews({ view, onPaper, notice }: { readonly view: RunViewId; readonly onPaper: boolean; readonly notice: ReactNode }) {
  const { t } = useTranslator();
  const run = useShownRun();
  const wanted = useMemo(() => ({ run, view }), [run, view]);
  // Drawn in slices behind what is on screen, and taken away so, that a click or a key need not wait for it; at first there is nothing behind.
  const deferred = useDeferredValue(wanted, nothingYet);
  return (
    <>
      <header className={`${classes.paneHeader} no-print`}>
        <h2>{t(`results.view.${view}`)}</h2>
        {run !== undefined && viewsByKind.includes(view) && <KindSelect run={run} />}
      </header>
      {notice}
      <ResultBanners />
      {deferred !== nothingYet && deferred.run === undefined && <NoResults />}
      {run !== undefined && onPaper && <OnPaper run={run} />}
      {!onPaper && deferred.run !== undefined && <Shown run={deferred.run} view={deferred.view} />}
    </>
  );
}

const Shown = memo(function Shown({ run, view }: { readonly run: ShownRun; readonly view: RunViewId }) {
  return (
    <>
      {run.previous !== undefined && !run.partial && <BeforeAfter before={run.previous} after={run.report} />}
      {viewOf(view, run)}
      <HowSure run={run} />
    </>
  );
});

/** Who prints a run wants it whole: all views one after the other. The share within target stands in the first of them. */
const printed: readonly RunViewId[] = ['waiting', 'queues', 'use', 'officers', 'services', 'summary'];

function OnPaper({ run }: { readonly run: ShownRun }) {
  const { t } = useTranslator();
  return (
    <OnPaperContext value>
      {run.previous !== undefined && !run.partial && <BeforeAfter before={run.previous} after={run.report} />}
      {printed.map((view) => (
        <section key={view} className={classes.printedView} aria-label={t(`results.view.${view}`)}>
          <h2>{t(`results.view.${view}`)}</h2>
          {viewOf(view, run)}
        </section>
      ))}
      <HowSure run={run} open />
    </OnPaperContext>
  );
}

function viewOf(view: RunViewId, run: ShownRun): ReactNode {
  switch (view) {
    case 'waiting':
      return <WaitingView run={run} />;
    case 'withinTarget':
      return <WithinTargetView run={run} />;
    case 'queues':
      return <QueuesView run={run} />;
    case 'use':
      return <UseView run={run} />;
    case 'officers':
      return <OfficersView run={run} />;
    case 'services':
      return <ServicesView run={run} />;
    case 'summary':
      return <SummaryView run={run} />;
  }
}
