// Banks that one line feeds: each knows the others, and what work those who stand in the line bring.

import type { Bank } from './bank.ts';

export function shareLines(banks: readonly Bank[]): void {
  for (const bank of banks) {
    const group = banks.filter(({ plan }) => plan.host === bank.plan.host);
    if (group.length === 1) continue;
    bank.shares = 1;
    bank.group = group;
    bank.watched = group.some(({ plan }) => plan.watched) ? 1 : 0;
    bank.sharedWork = Float64Array.from(bank.services, (_, leaf) => {
      const works = group.flatMap(({ services }) => services[leaf]?.work ?? []);
      // Whole milliseconds, which add and subtract without drift.
      return works.length === 0 ? 0 : Math.round(works.reduce((sum, work) => sum + work, 0) / works.length);
    });
  }
}
