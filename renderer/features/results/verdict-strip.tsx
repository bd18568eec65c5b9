// The strip on top of the window: one tile a target, then what a planner asks next. Readable from the back of a meeting room.

import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppStore } from '../../store/use-app-store.ts';
import { AwaitedFact, AwaitedTile, FactTile, VerdictTile } from './strip-tiles.tsx';
import { awaitedFacts, stripFacts } from './strip-facts.ts';
import { useShownRun, useStale } from './shown-run.ts';
import classes from './strip.module.css';
import { useLasting } from './use-lasting.ts';

/** A short run of its own accord settles within this time [ms]. */
const settling = 900;

export function VerdictStrip() {
  const translator = useTranslator();
  const { t } = translator;
  const run = useShownRun();
  const stale = useLasting(useStale(), settling);
  const scenario = useAppStore((state) => state.scenario);
  const { targets } = scenario;
  const oneDirection = new Set((run?.report.verdicts.map(({ target }) => target) ?? targets).map(({ direction }) => direction)).size <= 1;
  return (
    <section className={classes.strip} aria-label={t('results.verdict.strip')} data-stale={stale || undefined}>
      {/* Tiles of a run hold buttons; before one, the keyboard pushes the row itself along where it is too wide. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <ul className={classes.tiles} tabIndex={run === undefined ? 0 : undefined}>
        {run === undefined
          ? targets.map((target) => <AwaitedTile key={target.id} target={target} oneDirection={oneDirection} />)
          : run.report.verdicts.map((verdict) => (
              <VerdictTile key={verdict.target.id} verdict={verdict} partial={run.partial} oneDirection={oneDirection} />
            ))}
        {run === undefined
          ? awaitedFacts(scenario, translator).map((fact) => <AwaitedFact key={fact.id} label={fact.label} />)
          : stripFacts(run.report, translator).map((fact) => <FactTile key={fact.id} {...fact} />)}
      </ul>
      {stale && <span className={classes.stale}>{t('results.stale.tag')}</span>}
    </section>
  );
}
