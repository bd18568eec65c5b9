// The tiles of the strip. A verdict speaks three times: by icon, by word and by color.

import { IconAlertTriangleFilled, IconCircleCheckFilled, IconCircleXFilled, IconUserOff, type Icon } from '@tabler/icons-react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import type { TargetVerdict, VerdictStatus } from '../../../shared/report/run-report.ts';
import type { StripFact } from './strip-facts.ts';
import classes from './strip.module.css';
import { targetPledge, targetName, verdictWords } from '../../../shared/wording/verdict-words.ts';

const icons: Readonly<Record<VerdictStatus, Icon>> = {
  held: IconCircleCheckFilled,
  near: IconAlertTriangleFilled,
  missed: IconCircleXFilled,
  'no-passengers': IconUserOff,
};

interface TileOf {
  /** True where all that is shown goes one way, so that it need not be said in each tile. */
  readonly oneDirection: boolean;
}

export function VerdictTile({ verdict, partial, oneDirection }: TileOf & { readonly verdict: TargetVerdict; readonly partial: boolean }) {
  const translator = useTranslator();
  const { who, pledge, value, parts, status, detail } = verdictWords(verdict, translator, oneDirection);
  const StatusIcon = icons[verdict.status];
  return (
    <li className={classes.tile} data-status={verdict.status} data-partial={partial || undefined}>
      <TargetName who={who} pledge={pledge} />
      <span className={classes.value}>
        {parts === undefined ? value : parts.figure}
        {parts !== undefined && <span className={classes.ends}> {parts.ends}</span>}
      </span>
      <span className={classes.detail}>
        <span className={classes.status}>
          <StatusIcon size="0.9375rem" aria-hidden="true" />
          {status}
        </span>
        <span>{detail}</span>
      </span>
    </li>
  );
}

export function FactTile({ label, value, detail }: Omit<StripFact, 'id'>) {
  return (
    <li className={classes.tile}>
      <span className={classes.label}>{label}</span>
      <span className={classes.value}>{value}</span>
      <span className={classes.detail}>{detail}</span>
    </li>
  );
}

/** A target before any run: what will be judged, not yet judged. */
export function AwaitedTile({ target, oneDirection }: TileOf & { readonly target: TargetVerdict['target'] }) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <li className={classes.tile} data-status="awaited">
      <TargetName who={targetName(target, translator, oneDirection)} pledge={targetPledge(target, translator)} />
      <span className={classes.value} aria-hidden="true">
        –
      </span>
      <span className={classes.detail}>{t('results.empty.stripTarget')}</span>
    </li>
  );
}

/** What else a run tells, before any run: nothing yet, but where it will stand. */
export function AwaitedFact({ label }: Pick<StripFact, 'label'>) {
  const { t } = useTranslator();
  return (
    <li className={classes.tile} data-status="awaited">
      <span className={classes.label}>{label}</span>
      <span className={classes.value} aria-hidden="true">
        –
      </span>
      <span className={classes.detail}>{t('results.empty.stripTarget')}</span>
    </li>
  );
}

function TargetName({ who, pledge }: { readonly who: string; readonly pledge: string }) {
  return (
    <span className={classes.label}>
      <span className={classes.who}>{who}</span> <span>{pledge}</span>
    </span>
  );
}
