// Officers required and available in words.

import type { Translator } from '../i18n/translator.ts';
import type { OfficerStatement } from '../report/officer-statement.ts';
import type { OfficerReport } from '../report/run-report.ts';

export function officerSentence(statement: OfficerStatement, { t, text, format }: Translator): string {
  const hours = (value: number) => format.plainNumber(value, 1);
  switch (statement.kind) {
    case 'no-counters':
      return t('people.officers.says.noCounters');
    case 'enough':
      return t('people.officers.says.enough', { spare: hours(statement.spareHours) });
    case 'short':
      return t('people.officers.says.short', {
        bank: text(statement.bank.name),
        stretches: format.list(statement.stretches.map(({ from, to }) => `${format.clock(from)}–${format.clock(to)}`)),
        at: format.clock(statement.at),
        required: format.plainNumber(statement.required, 0),
        available: format.plainNumber(statement.available, 1),
        missing: hours(statement.missingHours),
        spare: hours(statement.spareHours),
      });
  }
}

/** What the officers of a bank are required for. */
export function pledgeOfOfficers({ pledge }: OfficerReport, { t, format }: Translator): string {
  return pledge === undefined
    ? t('people.officers.noPledge')
    : t('people.officers.pledge', { share: format.plainPercent(pledge.share), minutes: format.plainNumber(pledge.minutes, 1) });
}
