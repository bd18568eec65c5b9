// A picture of a day: departures stand on the line, arrivals hang from it. The card's words say the same, so readers pass it by.

import type { ReadyDay } from '../../../shared/scenario/ready/ready-scenario.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { outlineOf } from './day-shape.ts';
import classes from './gallery.module.css';

const width = 240;
const half = 26;

export function DayPicture({ day: { quarterHours } }: { day: ReadyDay }) {
  const { departure, arrival } = quarterHours;
  const most = Math.max(0, ...(departure ?? []), ...(arrival ?? []));
  return (
    <svg className={classes['picture']} viewBox={`0 0 ${width} ${2 * half + 1}`} preserveAspectRatio="none" aria-hidden>
      {[6, 12, 18].map((hour) => (
        <line key={hour} className={classes['hour']} x1={(hour * width) / 24} x2={(hour * width) / 24} y1={0} y2={2 * half + 1} />
      ))}
      {departure !== undefined && <path className={classes['departure']} d={outlineOf(departure, most, width, half, -half)} />}
      {arrival !== undefined && <path className={classes['arrival']} d={outlineOf(arrival, most, width, half + 1, half)} />}
      <line className={classes['line']} x1={0} x2={width} y1={half + 0.5} y2={half + 0.5} />
    </svg>
  );
}

/** What is above the line and what below. */
export function PictureKey() {
  const { t } = useTranslator();
  return (
    <p className={classes['key']}>
      <span className={classes['swatch']} data-way="departure" aria-hidden />
      <span className={classes['swatch']} data-way="arrival" aria-hidden />
      {t('gallery.picture')}
    </p>
  );
}
