// The tiles of the strip. A verdict speaks three times: by icon, by word and by color.

import { IconAlertTriangleFilled, IconCircleCheckFilled, IconCircleXFilled, IconUserOff, type Icon } from '@tabler/icons-react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import type { TargetVerdict, VerdictStatus } from '../../../shared/report/run-report.ts';
import type { StripFact } from './strip-facts.ts';
import classes from './strip.module.css';
import { verdictWords } from './verdict-words.ts';

const icons: Readonly<Record<VerdictStatus, Icon>> = {
  held: IconCircleCheckFilled,
  near: IconAlertTriangleFilled,
  missed: IconCircleXFilled,
  'no-passengers': IconUserOff,
};

export function VerdictTile({ verdict, partial }: { readonly verdict: TargetVerdict; readonly partial: boolean }) {
  const translator = useTranslator();
  const { label, value, status, detail } = verdictWords(verdict, translator);
  const StatusIcon = icons[verdict.status];
  return (
    <li className={classes.tile} data-status={verdict.status} data-partial={partial || undefined}>
      <span className={classes.label}>{label}</span>
      <span className={classes.value}>{value}</span>
      <span className={classes.detail}>
        <span className={classes.status}>
          <StatusIcon size={15} aria-hidden="true" />
          {status}
        </span>{' '}
        {detail}
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
export function AwaitedTile({ label }: { readonly label: string }) {
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
