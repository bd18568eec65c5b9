// Sentences for changes of what happens to a bank beside its timetable: staff moved, lanes out of order by plan or all at once, people who repair.

import type { Translator } from '../i18n/translator.ts';
import type { StaffMove } from '../scenario/schema/bank-schema.ts';
import type { ScenarioChange } from '../scenario/changes/scenario-change.ts';
import type { Reserve } from '../scenario/schema/trigger-schema.ts';
import type { PlannedOutage } from '../scenario/schema/outage-schema.ts';

type StaffOrOutageChange = Extract<
  ScenarioChange,
  {
    kind:
      | 'moveAdded'
      | 'moveRemoved'
      | 'reserveAdded'
      | 'reserveRemoved'
      | 'plannedOutageAdded'
      | 'plannedOutageRemoved'
      | 'networkOutages'
      | 'repairers'
      | 'hallRepairers';
  }
>;

export function staffAndOutageWords(change: StaffOrOutageChange, translator: Translator): string {
  const { t, text, format } = translator;
  const plain = (value: number) => format.plainNumber(value, 2);
  switch (change.kind) {
    case 'moveAdded':
    case 'moveRemoved':
      return t(`change.${change.kind}`, { bank: text(change.name), move: moveWords(change.move, translator) });
    case 'reserveAdded':
    case 'reserveRemoved':
      return t(`change.${change.kind}`, { bank: text(change.name), reserve: reserveWords(change.reserve, translator) });
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

/** "2 officers, 10 min after more than 40 people in line for 5 min; stood down at 10 or fewer for 10 min". */
export function reserveWords({ officers, delayMinutes, when }: Reserve, { t, format }: Translator): string {
  const level = (value: number) => t(`change.level.${when.measure}`, { value: format.plainNumber(value, 2) });
  return t('change.reserve', {
    officers: t('change.officers', { count: officers }),
    delay: format.plainNumber(delayMinutes, 2),
    above: level(when.above),
    forMinutes: format.plainNumber(when.forMinutes, 2),
    below: level(when.below),
    belowForMinutes: format.plainNumber(when.belowForMinutes, 2),
  });
}
