// Directions and places of a rule, in words.

import { controlPoint } from '../../../shared/reference/control-points.ts';
import type { EligibilityRule } from '../../../shared/reference/eligibility-rule.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';

export function waysOf({ directions }: Pick<EligibilityRule, 'directions'>, { t }: Translator): string {
  const [only, other] = directions;
  return only === undefined || other !== undefined ? t('eligibility.bothWays') : t(`vocabulary.direction.${only}`);
}

export function placesOf({ controlPoints }: EligibilityRule, { t, text, format }: Translator): string {
  return controlPoints === 'all' ? t('eligibility.allPoints') : format.list(controlPoints.map((id) => text(controlPoint(id).name)));
}
