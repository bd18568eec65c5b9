// What a kind of passenger is called: "Visitors, departure".

import type { Translator } from '../../../shared/i18n/translator.ts';
import type { RunReport, TargetVerdict, WaitReport } from '../../../shared/report/run-report.ts';

/** Without the direction: "Visitors". */
export function shortKindName({ kind, label }: Pick<WaitReport, 'kind' | 'label'>, { t, text }: Translator): string {
  switch (kind.of) {
    case 'all':
      return t('vocabulary.kind.all');
    case 'visitors':
      return t('vocabulary.kind.visitors');
    case 'group':
      return t(`vocabulary.group.${kind.group}`);
    case 'category':
      return label === undefined ? kind.category : text(label);
  }
}

export function kindName(wait: Pick<WaitReport, 'kind' | 'label'>, translator: Translator): string {
  return translator.t(`results.kind.${wait.kind.direction}`, { kind: shortKindName(wait, translator) });
}

/** Who a target is for: its groups, or "Visitors" and "All passengers" where these name them all. */
export function targetWho(groups: readonly ('resident' | 'mainland-visitor' | 'other-visitor')[], { t, format }: Translator): string {
  const visitors = groups.includes('mainland-visitor') && groups.includes('other-visitor');
  if (visitors && groups.includes('resident')) return t('vocabulary.kind.all');
  if (visitors) return t('vocabulary.kind.visitors');
  return format.list(groups.map((group) => t(`vocabulary.group.${group}`)));
}

/** The kind shown first: that of the target in most danger, else visitors, else everybody. */
export function firstKind({ waits, verdicts }: Pick<RunReport, 'waits' | 'verdicts'>): WaitReport | undefined {
  const margin = ({ serviceLevel, target }: TargetVerdict) => serviceLevel.mean - target.share;
  const [endangered] = verdicts.filter((verdict) => Number.isFinite(margin(verdict))).toSorted((a, b) => margin(a) - margin(b));
  const own =
    endangered && waits.find(({ kind }) => kind.direction === endangered.target.direction && isFor(kind, endangered.target.groups));
  return own ?? waits.find(({ kind }) => kind.of === 'visitors') ?? waits[0];
}

/** Whether a kind is who a target is for. With one group of visitors only, that group is the visitors. */
function isFor(kind: WaitReport['kind'], groups: TargetVerdict['target']['groups']): boolean {
  const residents = groups.includes('resident');
  switch (kind.of) {
    case 'all':
      return residents && groups.length === 3;
    case 'visitors':
      return !residents && groups.length === 2;
    case 'group':
      return groups.includes(kind.group);
    case 'category':
      return false;
  }
}
