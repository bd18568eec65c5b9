// The words of a verdict: who, the number with its interval, the status, and when it fails. Used by the strip, the table and what is said aloud.

import type { Translator } from '../i18n/translator.ts';
import type { TargetVerdict } from '../report/run-report.ts';
import { targetWho } from './kind-names.ts';
import { valueTexts } from './value-texts.ts';

export interface VerdictWords {
  /** "Visitors, departure"; "Visitors" where there is only one direction. */
  readonly who: string;
  /** "95% within 30 min". */
  readonly pledge: string;
  /** "91.3% ± 0.8", or "94.5% (93.9 to 95.1)". */
  readonly value: string;
  /** The same in two parts where the interval has ends of its own, so that the number can stand out: "94.5%" and "(93.9 to 95.1)". */
  readonly parts: { readonly figure: string; readonly ends: string } | undefined;
  /** "Missed". */
  readonly status: string;
  /** "10:15–12:00", "all day". */
  readonly detail: string;
}

/** Stretches a tile has room for. */
const listedStretches = 2;

type Target = TargetVerdict['target'];

/** "Visitors, departure", or "Visitors" where there is only one direction to speak of. */
export function targetName({ direction, groups }: Target, translator: Translator, oneDirection = false): string {
  const kind = targetWho(groups, translator);
  return oneDirection ? kind : translator.t(`results.kind.${direction}`, { kind });
}

export function targetPledge({ share, withinMinutes }: Target, { t, format }: Translator): string {
  return t('results.verdict.pledge', { share: format.plainPercent(share), minutes: format.plainNumber(withinMinutes) });
}

/** "Visitors, departure · 95% within 30 min". */
export function targetLabel(target: Target, translator: Translator): string {
  return `${targetName(target, translator)} · ${targetPledge(target, translator)}`;
}

export function verdictWords(verdict: TargetVerdict, translator: Translator, oneDirection = false): VerdictWords {
  const { mean, halfWidth, bounds } = verdict.serviceLevel;
  const { share } = valueTexts(translator);
  return {
    who: targetName(verdict.target, translator, oneDirection),
    pledge: targetPledge(verdict.target, translator),
    value: Number.isFinite(mean) ? share.estimate(mean, halfWidth, bounds) : '–',
    parts: bounds === undefined || !(bounds.upper > bounds.lower) ? undefined : share.parts(mean, bounds),
    status: translator.t(`results.verdict.status.${verdict.status}`),
    detail: detailOf(verdict, translator),
  };
}

function detailOf({ status, missed }: TargetVerdict, translator: Translator): string {
  const { t } = translator;
  const stretches = stretchList(missed, translator);
  switch (status) {
    case 'held':
      return missed.length === 0 ? t('results.verdict.heldAllDay') : t('results.verdict.heldBelow', { stretches });
    case 'missed':
      return missed.length === 0 ? t('results.verdict.missedDay') : stretches;
    case 'near':
      return missed.length === 0 ? t('results.verdict.nearDetail') : t('results.verdict.nearBelow', { stretches });
    case 'no-passengers':
      return t('results.verdict.nobody');
  }
}

/** The longest stretches in order of the day, and how many more there are. */
function stretchList(missed: TargetVerdict['missed'], { t, format }: Translator): string {
  const longest = missed.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, listedStretches);
  const listed = longest
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to }) => t('results.verdict.stretches', { from: format.clock(from), to: format.clock(to) }))
    .join(', ');
  const more = missed.length - longest.length;
  return more > 0 ? `${listed} ${t('results.verdict.more', { count: more })}` : listed;
}
