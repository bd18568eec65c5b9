// What the times mean for a day's work: how many passengers one lane or counter clears in an hour without a pause.

import type { ServiceTime } from '../../../../shared/scenario/schema/primitives-schema.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import classes from '../scenario.module.css';
import { passengersPerHour } from './service-rate.ts';

export function RateNote({ time, handover, of }: { time: ServiceTime; handover: number; of: 'lane' | 'counter' }) {
  const { t, format } = useTranslator();
  const rate = passengersPerHour(time, handover);
  if (!Number.isFinite(rate)) return undefined;
  return (
    <p className={classes['note']}>
      {t(of === 'lane' ? 'scenario.bank.laneRate' : 'scenario.bank.counterRate', { rate: format.number(Math.floor(rate)) })}
    </p>
  );
}
