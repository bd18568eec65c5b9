// What a kind of passenger is called: "Visitors, departure".

import type { Translator } from '../i18n/translator.ts';
import type { WaitReport } from '../report/run-report.ts';

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
