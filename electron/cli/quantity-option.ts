// What decides, as it is typed: "wait:departure/all:p95", "target:visitors", "peak:departure", "crossing:departure",
// "vehicles:private-car/departure:p95", "outside:departure:mean", "examination:p95"; and the smallest difference that matters.

import type { Translator } from '../../shared/i18n/translator.ts';
import { quantitySchema, type Quantity } from '../../shared/scenario/schema/quantity-schema.ts';
import { exitCode, given, refused, type Answer } from './answer.ts';

/** Undefined where the option was not given. */
export function quantityFrom(option: string, value: string | undefined, { t }: Translator): Answer<Quantity | undefined> {
  if (value === undefined) return given(undefined);
  const [measure, what, statistic, ...more] = value.split(':');
  const document =
    measure === 'wait'
      ? { measure, kind: what, statistic }
      : measure === 'target' && statistic === undefined
        ? { measure, target: what }
        : (measure === 'peak' || measure === 'crossing') && statistic === undefined
          ? { measure: measure === 'peak' ? 'peakOccupancy' : measure, direction: what }
          : elsewhere(measure, what, statistic);
  const parsed = quantitySchema.safeParse(document);
  if (parsed.success && more.length === 0) return given(parsed.data);
  return refused(exitCode.usage, t('cli.usage.notQuantity', { option, value }));
}

function elsewhere(measure: string | undefined, what: string | undefined, statistic: string | undefined) {
  if (measure === 'vehicles') return vehicleWait(what, statistic);
  if (measure === 'outside') return { measure: 'outsideWait', direction: what, statistic };
  return measure === 'examination' && statistic === undefined ? { measure: 'examinationWait', statistic: what } : undefined;
}

function vehicleWait(of: string | undefined, statistic: string | undefined) {
  const [vehicle, direction, ...more] = (of ?? '').split('/');
  return more.length > 0 ? undefined : { measure: 'vehicleWait', vehicle, direction, statistic };
}

/** Minutes, people or, for a target, a share: "0.01" or "1%". */
export function thresholdFrom(option: string, value: string | undefined, { t }: Translator): Answer<number | undefined> {
  if (value === undefined) return given(undefined);
  const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(value);
  const number = match === null ? Number.NaN : Number(match[1]) / (match[2] === '%' ? 100 : 1);
  if (number >= 0.000_001 && number <= 1_000_000) return given(number);
  return refused(exitCode.usage, t('cli.usage.notThreshold', { option, value }));
}
