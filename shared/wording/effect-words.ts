// An effect in words: what it is on, both sides, the difference and what it amounts to.

import type { Translator } from '../i18n/translator.ts';
import type { Effect, EffectOf } from '../report/comparison-report.ts';
import type { CurveOf } from '../report/deciding-curve.ts';
import type { RunReport } from '../report/run-report.ts';
import type { Quantity } from '../scenario/schema/quantity-schema.ts';
import { kindName } from './kind-names.ts';
import { valueTexts, type MeanWithInterval } from './value-texts.ts';
import { targetLabel } from './verdict-words.ts';
import { wayName } from './way-names.ts';

/** "p95 wait (Visitors, departure)"; names come from the baseline's report. */
export function effectName(of: EffectOf | Quantity, baseline: RunReport, translator: Translator): string {
  const { t, text } = translator;
  switch (of.measure) {
    case 'target': {
      const target = baseline.verdicts.find((verdict) => verdict.target.id === of.target)?.target;
      return t('difference.quantity.target', { target: target === undefined ? of.target : targetLabel(target, translator) });
    }
    case 'wait': {
      const wait = baseline.waits.find(({ kind }) => kind.id === of.kind);
      return t(`difference.quantity.wait.${of.statistic}`, { kind: wait === undefined ? of.kind : kindName(wait, translator) });
    }
    case 'peakOccupancy':
      return t('difference.quantity.peakOccupancy', { direction: t(`vocabulary.direction.${of.direction}`) });
    case 'crossing':
      return t('difference.quantity.crossing', { direction: t(`vocabulary.direction.${of.direction}`) });
    case 'vehicleWait':
    case 'vehicles': {
      const vehicles = t(`vehicles.of.${of.direction}`, { vehicles: t(`vocabulary.vehicle.${of.vehicle}`) });
      return t(`difference.quantity.vehicles.${of.statistic}`, { vehicles });
    }
    case 'parties':
      return t(`parties.effect.${of.statistic}`, { direction: t(`vocabulary.direction.${of.direction}`) });
    case 'outsideWait':
      return t(`difference.quantity.outside.${of.statistic}OfAll`, { direction: t(`vocabulary.direction.${of.direction}`) });
    case 'outside':
      return t(`difference.quantity.outside.${of.statistic}`, { direction: t(`vocabulary.direction.${of.direction}`) });
    case 'examinationWait':
    case 'examination':
      return t(`difference.quantity.examination.${of.statistic}`);
    case 'hall': {
      const direction = t(`vocabulary.direction.${of.direction}`);
      if (of.statistic === 'peakOccupancy' || of.statistic === 'crossing') return t(`difference.quantity.${of.statistic}`, { direction });
      return t(`difference.quantity.hall.${of.statistic}`, { direction });
    }
    case 'bank': {
      const bank = baseline.banks.find(({ id }) => id === of.bank);
      return t(`difference.quantity.bank.${of.statistic}`, { bank: bank === undefined ? of.bank : text(bank.name) });
    }
    case 'clearance':
      return t(`difference.quantity.clearance.${of.what}`, {
        way: wayName(of.way, translator),
        direction: t(`vocabulary.direction.${of.direction}`),
      });
  }
}

/** What a curve over the day shows; names come from the baseline's report. */
export function curveName(of: CurveOf, baseline: RunReport, translator: Translator): string {
  switch (of.measure) {
    case 'wait':
    case 'vehicles':
      return effectName(of, baseline, translator);
    case 'hall':
      return effectName({ measure: 'peakOccupancy', direction: of.direction }, baseline, translator);
    case 'outside':
      return effectName({ measure: 'outside', direction: of.direction, statistic: 'most' }, baseline, translator);
    case 'examination':
      return effectName({ ...of, statistic: 'mean' }, baseline, translator);
  }
}

export interface EffectTexts {
  readonly baseline: string;
  readonly other: string;
  /** With its sign, unit and interval: "−3.6 ± 0.4 min". */
  readonly difference: string;
  readonly judgement: string;
}

export function effectTexts({ unit, baseline, other, difference, judgement }: Effect, translator: Translator): EffectTexts {
  const { t } = translator;
  return {
    baseline: valueText(baseline, unit, translator),
    other: valueText(other, unit, translator),
    difference: differenceText(difference, unit, translator),
    judgement: t(`difference.judgement.${judgement}`),
  };
}

function valueText({ mean, halfWidth, bounds }: MeanWithInterval, unit: Effect['unit'], { format, ...translator }: Translator): string {
  const texts = valueTexts({ format, ...translator });
  if (Number.isNaN(mean)) return '–';
  if (unit === 'clock') return format.clock(mean);
  return texts[unit === 'passengers' ? 'people' : unit].estimate(mean, halfWidth, unit === 'share' ? bounds : undefined);
}

/** A difference with its sign; shares in percentage points, clock times in minutes. */
export function differenceText({ mean, halfWidth }: MeanWithInterval, unit: Effect['unit'], translator: Translator): string {
  const { t } = translator;
  const { difference } = valueTexts(translator);
  if (Number.isNaN(mean)) return '–';
  switch (unit) {
    case 'share':
      return t('difference.points', { value: difference(mean, halfWidth, 100) });
    case 'minutes':
      return t('results.value.minutes', { value: difference(mean, halfWidth) });
    case 'clock':
      return t('difference.clockMinutes', { value: difference(mean, halfWidth, 1 / 60) });
    case 'hours':
      return t('results.value.hours', { value: difference(mean, halfWidth) });
    default:
      return difference(mean, halfWidth);
  }
}
