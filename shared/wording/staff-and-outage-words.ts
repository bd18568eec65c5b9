// Sentences for changes of what happens to a bank beside its timetable: staff moved, lanes out of order by plan or all at once, people who repair.

import type { Translator } from '../i18n/translator.ts';
import type { StaffMove } from '../scenario/bank-schema.ts';
import type { ScenarioChange } from '../scenario/changes/scenario-change.ts';
import type { PlannedOutage } from '../scenario/outage-schema.ts';

type StaffOrOutageChange = Extract<
  ScenarioChange,
  {
    kind: 'moveAdded' | 'moveRemoved' | 'plannedOutageAdded' | 'plannedOutageRemoved' | 'networkOutages' | 'repairers' | 'hallRepairers';
  }
>;

export function staffAndOutageWords(change: StaffOrOutageChange, translator: Translator): string {
  const { t, text, format } = translator;
  const plain = (value: number) => format.plainNumber(value, 2);
  switch (change.kind) {
    case 'moveAdded':
    case 'moveRemoved':
      return t(`change.${change.kind}`, { bank: text(change.name), move: moveWords(change.move, translator) });
    case 'plannedOutageAdded':
    case 'plannedOutageRemoved':
      return t(`change.${change.kind}`, { bank: text(change.name), outage: plannedOutageWords(change.outage, translator) });
    case 'networkOutages': {
      const { before, after } = change;
      const bank = text(change.name);
      if (after === undefined) return t('change.networkOutagesRemoved', { bank });
      const values = { bank, hours: plain(after.meanHoursBetweenFailures), minutes: plain(after.meanMinutesToRepair) };
      if (before === undefined) return t('change.networkOutagesAdded', values);
      return t('change.networkOutagesChanged', {
        ...values,
        beforeHours: plain(before.meanHoursBetweenFailures),
        beforeMinutes: plain(before.meanMinutesToRepair),
      });
    }
    case 'repairers':
    case 'hallRepairers': {
      const crew = (size: number | undefined) => (size === undefined ? t('change.noCrew') : format.number(size));
      const values = { before: crew(change.before), after: crew(change.after) };
      return change.kind === 'hallRepairers'
        ? t('change.hallRepairers', values)
        : t('change.repairers', { ...values, bank: text(change.name) });
    }
  }
}

/** "+2 from 10:00 to 11:30 (lunch relief)". */
export function moveWords({ from, to, servers, reason }: StaffMove, { t }: Translator): string {
  const values = { servers: servers > 0 ? `+${servers}` : `−${-servers}`, from, to };
  return reason === '' ? t('change.move', values) : t('change.moveWithReason', { ...values, reason });
}

export function plannedOutageWords({ from, to, lanes, reason }: PlannedOutage, { t }: Translator): string {
  const what = lanes === undefined ? t('change.allLanes') : t('change.someLanes', { count: lanes });
  return reason === '' ? t('change.outage', { what, from, to }) : t('change.outageWithReason', { what, from, to, reason });
}
