// The strip on top of the window: one tile a target, then what a planner asks next. Readable from the back of a meeting room.

import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppStore } from '../../store/use-app-store.ts';
import { AwaitedTile, FactTile, VerdictTile } from './strip-tiles.tsx';
import { stripFacts } from './strip-facts.ts';
import { useShownRun, useStale } from './shown-run.ts';
import classes from './strip.module.css';
import { targetLabel } from './verdict-words.ts';

export function VerdictStrip() {
  const translator = useTranslator();
  const { t } = translator;
  const run = useShownRun();
  const stale = useStale();
  const targets = useAppStore((state) => state.scenario.targets);
  return (
    <section className={classes.strip} aria-label={t('results.verdict.strip')} data-stale={stale || undefined}>
      <ul className={classes.tiles}>
        {run === undefined
          ? targets.map((target) => <AwaitedTile key={target.id} label={targetLabel(target, translator)} />)
          : run.report.verdicts.map((verdict) => <VerdictTile key={verdict.target.id} verdict={verdict} partial={run.partial} />)}
        {run !== undefined && stripFacts(run.report, translator).map((fact) => <FactTile key={fact.id} {...fact} />)}
      </ul>
      {stale && <span className={classes.stale}>{t('results.stale.tag')}</span>}
    </section>
  );
}
