// Whose waits are looked at first, before anybody has chosen.

import type { RunReport, TargetVerdict, WaitReport } from './run-report.ts';

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
