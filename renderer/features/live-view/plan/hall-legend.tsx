// Which color and shape stands for whom: the categories there are in the hall today.

import type { HallDescription } from '../../../../shared/hall-picture/hall-description.ts';
import { vehicleClasses, type VehicleClass } from '../../../../shared/reference/vocabulary.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { lookOf, traceShape, type Shape } from './figure-looks.ts';
import { statesOf } from './server-states.ts';
import { vehicleShapes } from './vehicle-shapes.ts';
import { ServerSwatch } from './server-swatch.tsx';
import classes from '../live-view.module.css';

export function HallLegend({ hall }: { readonly hall: HallDescription }) {
  const { t, text } = useTranslator();
  const categories = [...new Map(hall.leaves.map(({ category, name }) => [category, name])).values()];
  const vehicles = vehicleClasses.filter((one) => hall.kiosks.some((kiosk) => kiosk.vehicles.includes(one)));
  return (
    <details className={classes['legend']}>
      <summary>{t('live.plan.legend')}</summary>
      <ul>
        {categories.map((name, category) => (
          <li key={category}>
            <Swatch category={category} />
            {text(name)}
          </li>
        ))}
      </ul>
      <ul>
        {statesOf(hall).map((state) => (
          <li key={state}>
            <ServerSwatch state={state} />
            {t(`live.state.${state}`)}
          </li>
        ))}
      </ul>
      {vehicles.length > 0 && (
        <ul>
          {vehicles.map((vehicle) => (
            <li key={vehicle}>
              <VehicleSwatch vehicle={vehicle} />
              {t(`vocabulary.vehicle.${vehicle}`)}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

const scale = 7;

function VehicleSwatch({ vehicle }: { readonly vehicle: VehicleClass }) {
  const { length, width, body, glass } = vehicleShapes[vehicle];
  const [wide, high] = [length * scale, width * scale];
  return (
    <svg width={wide} height={high} viewBox={`${-length / 2} ${-width / 2} ${length} ${width}`} aria-hidden>
      {[...body, ...glass].map(([x, y, w, h], at) => (
        <rect key={`${x} ${y} ${w}`} x={x} y={y} width={w} height={h} fill={at < body.length ? 'var(--ep-text)' : 'var(--ep-surface)'} />
      ))}
    </svg>
  );
}

const side = 14;

function Swatch({ category }: { readonly category: number }) {
  const { color, shape } = lookOf(category);
  return (
    <svg width={side} height={side} viewBox={`0 0 ${side} ${side}`} aria-hidden>
      <path d={outline(shape)} fill={`var(--chart-series-${color})`} />
      {shape === 'ring' && <circle cx={side / 2} cy={side / 2} r={2.4} fill="var(--ep-surface)" />}
    </svg>
  );
}

/** The shape that the plan draws, as the path of a picture. */
function outline(shape: Shape): string {
  const parts: string[] = [];
  const at = (x: number, y: number) => `${x.toFixed(2)} ${y.toFixed(2)}`;
  const recorder = {
    moveTo: (x: number, y: number) => void parts.push(`M${at(x, y)}`),
    lineTo: (x: number, y: number) => void parts.push(`L${at(x, y)}`),
    closePath: () => void parts.push('Z'),
    rect: (x: number, y: number, w: number, h: number) => void parts.push(`M${at(x, y)}h${w}v${h}h${-w}Z`),
    arc: (x: number, y: number, r: number, from: number, to: number) => {
      const turn = (angle: number) => at(x + r * Math.cos(angle), y + r * Math.sin(angle));
      const middle = (from + to) / 2;
      parts.push(`A${r} ${r} 0 0 1 ${turn(middle)}A${r} ${r} 0 0 1 ${turn(to)}`);
    },
  };
  traceShape(recorder, shape, side / 2, side / 2, 10);
  return parts.join('');
}
