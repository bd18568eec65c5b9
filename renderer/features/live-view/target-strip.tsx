// One target through the day: each quarter-hour held or missed by those whose wait ended in it. Missed ones are hatched, not red alone.

import { useMemo } from 'react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { targetWho } from '../../../shared/wording/kind-names.ts';
import { quarterHour } from '../../../shared/scenario/clock.ts';
import type { DayCurve } from './day-curve.ts';
import classes from './live-view.module.css';

interface TargetStripProps {
  readonly curve: DayCurve;
  readonly target: number;
  readonly from: number;
  readonly to: number;
  /** Of the curve. */
  readonly changes: number;
}

export function TargetStrip({ curve, target, from, to, changes }: TargetStripProps) {
  const translator = useTranslator();
  const { t, format } = translator;
  const { groups, share, withinMinutes } = curve.hall.targets[target]!;
  const cells = useMemo(() => (changes === 0 ? [] : curve.quarterShares(target)), [curve, target, changes]);
  const name = t('live.timeLine.targetName', { groups: targetWho(groups, translator), minutes: format.plainNumber(withinMinutes) });
  return (
    <div className={classes['target']} title={t('live.timeLine.target', { target: name })}>
      {cells.map((reached, quarter) =>
        reached === undefined ? undefined : (
          <span
            key={quarter}
            data-missed={reached < share || undefined}
            style={{ left: `${((quarter * quarterHour) / (to - from)) * 100}%`, width: `${(quarterHour / (to - from)) * 100}%` }}
            title={`${format.clock(from + quarter * quarterHour)}: ${format.percent(reached)}, ${t(reached < share ? 'live.timeLine.missed' : 'live.timeLine.held')}`}
          />
        ),
      )}
    </div>
  );
}
