// Who is served within the target, and when not: the chosen passengers by quarter-hour, then every target with its verdict.

import { useTranslator } from '../../i18n/translator-context.tsx';
import { useChosenWait } from './kind-select.tsx';
import type { ShownRun } from './shown-run.ts';
import { VerdictTable } from './verdict-table.tsx';
import { WithinTargetCard } from './within-target-card.tsx';
import { DistributionCard } from './distribution-card.tsx';

export function WithinTargetView({ run }: { readonly run: ShownRun }) {
  const wait = useChosenWait(run.report);
  const translator = useTranslator();
  if (wait === undefined) return null;
  return (
    <>
      <WithinTargetCard run={run} wait={wait} height={280} />
      {run.report.verdicts.length > 0 && <VerdictTable report={run.report} translator={translator} />}
      <DistributionCard run={run} wait={wait} />
    </>
  );
}
