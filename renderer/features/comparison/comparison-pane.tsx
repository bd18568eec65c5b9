// The middle column when it compares deployments: the verdict first and large, then its evidence; and what stands there before, meanwhile and otherwise.

import { memo, useDeferredValue, useMemo, useState } from 'react';
import { Select } from '@mantine/core';
import { chartServices } from '../../charts/chart-services-of.ts';
import { ChartServicesProvider } from '../../charts/chart-services.tsx';
import { InTurns } from '../../components/in-turns.tsx';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices } from '../../store/app-services.ts';
import { useAppStore } from '../../store/use-app-store.ts';
import { deploymentName } from '../../../shared/wording/comparison-sentences.ts';
import { ChangesList } from './changes-list.tsx';
import { ClosingCard } from './closing-card.tsx';
import { ComparisonBanners } from './comparison-banners.tsx';
import classes from './comparison.module.css';
import { CostsAndGains } from './costs-and-gains.tsx';
import { CurvesCard } from './curves-card.tsx';
import { EffectsCard } from './effects-card.tsx';
import { NothingToCompare, ReadyToCompare } from './nothing-yet.tsx';
import { RankingCard } from './ranking-card.tsx';
import { shownAgainst, useShownComparison, type ShownComparison } from './shown-comparison.ts';
import { SureCard } from './sure-card.tsx';
import { VerdictCard } from './verdict-card.tsx';

export function ComparisonPane() {
  const translator = useTranslator();
  const { desktop } = useAppServices();
  const services = useMemo(() => chartServices(desktop, translator), [desktop, translator]);
  const alone = useAppStore((state) => state.project.deployments.length < 2);
  const shown = useShownComparison();
  // Drawn in slices behind what is on screen, so that a click or a key need not wait for it.
  const deferred = useDeferredValue(shown, undefined);
  if (alone) return <NothingToCompare />;
  return (
    <ChartServicesProvider services={services}>
      <div className={classes.pane}>
        <ComparisonBanners />
        {shown === undefined ? <ReadyToCompare /> : deferred !== undefined && <Shown shown={deferred} />}
      </div>
    </ChartServicesProvider>
  );
}

const Shown = memo(function Shown({ shown }: { readonly shown: ShownComparison }) {
  const { report, partial } = shown;
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const against = shownAgainst(report, chosen);
  // On the way the verdict and its curves are enough: the rest would be drawn for a moment only, and take the time from the days.
  return (
    <InTurns>
      <VerdictCard shown={shown} />
      {report.selection !== undefined && <RankingCard report={report} selection={report.selection} />}
      {report.against.length > 1 && <AgainstSelect shown={shown} deployment={against.deployment} onChoose={setChosen} />}
      {!partial && <CostsAndGains against={against} />}
      {!partial && <ChangesList />}
      <CurvesCard report={report} against={against} partial={partial} />
      {!partial && <EffectsCard report={report} against={against} />}
      {report.verdict !== undefined && <ClosingCard report={report} verdict={report.verdict} />}
      {!partial && <SureCard report={report} against={against} />}
    </InTurns>
  );
});

function AgainstSelect({
  shown: { report },
  deployment,
  onChoose,
}: {
  readonly shown: ShownComparison;
  readonly deployment: number;
  readonly onChoose: (deployment: number) => void;
}) {
  const translator = useTranslator();
  return (
    <div className={classes.against}>
      <span id="compare-against">{translator.t('comparison.against')}</span>
      <Select
        aria-labelledby="compare-against"
        data={report.against.map((each) => ({
          value: String(each.deployment),
          label: deploymentName(report, each.deployment, translator),
        }))}
        value={String(deployment)}
        onChange={(chosen) => onChoose(Number(chosen))}
        allowDeselect={false}
        w={320}
      />
    </div>
  );
}
