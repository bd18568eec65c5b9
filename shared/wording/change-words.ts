// Sentences for what differs between two scenarios: "Contactless e-Channels, departure 09:00–12:00: 30 → 38".

import type { Translator } from '../i18n/translator.ts';
import { controlPoint } from '../reference/control-points.ts';
import type { PassengerGroup } from '../reference/vocabulary.ts';
import type { ScenarioChange, ServedWhat } from '../scenario/changes/scenario-change.ts';
import { scenarioChanges } from '../scenario/scenario-changes.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { bankChangeWords } from './bank-change-words.ts';
import { comingWords } from './coming-words.ts';
import { examinationChangeWords } from './examination-change-words.ts';
import { interventionWords } from './intervention-words.ts';
import { partyWayWords } from './party-way-words.ts';
import { sharedServerWords } from './shared-server-words.ts';
import { laneChangeWords } from './lane-change-words.ts';
import { staffAndOutageWords } from './staff-and-outage-words.ts';
import { queueChangeWords } from './queue-change-words.ts';
import { targetLabel } from './verdict-words.ts';

/** All of them, in the order of the scenario's sections; empty where both would give the same results. */
export function changeSentences(before: Scenario, after: Scenario, translator: Translator): readonly string[] {
  return scenarioChanges(before, after).map((change) => changeWords(change, translator));
}

export function changeWords(change: ScenarioChange, translator: Translator): string {
  const { t, text, format } = translator;
  const plain = (value: number) => format.plainNumber(value, 2);
  const percent = (value: number) => format.percent(value, Number.isInteger(Number((value * 100).toFixed(6))) ? 0 : 1);
  const group = (id: PassengerGroup) => t(`vocabulary.group.${id}`);
  const who = (flow: Extract<ScenarioChange, { kind: 'passengers' | 'profile' }>) =>
    t(`results.kind.${flow.direction}`, { kind: group(flow.group) });
  const what = (served: ServedWhat) => ('group' in served ? group(served.group) : t(`vocabulary.service.${served.service}`));
  const list = (ids: Extract<ScenarioChange, { kind: 'enrolments' }>['gained']) =>
    format.list(ids.map((id) => t(`vocabulary.enrolment.${id}`)));

  switch (change.kind) {
    case 'controlPoint':
      return t('change.controlPoint', { before: text(controlPoint(change.before).name), after: text(controlPoint(change.after).name) });
    case 'date':
      return t('change.date', { before: format.date(change.before), after: format.date(change.after) });
    case 'openingHours':
      return t('change.openingHours', { before: change.before, after: change.after });
    case 'passengers':
      return t('change.passengers', {
        who: who(change),
        before: format.number(change.before),
        after: format.number(change.after),
      });
    case 'profile':
      return t('change.profile', { who: who(change) });
    case 'unusedProfile':
      return t('change.unusedProfile', { name: text(change.name) });
    case 'growth':
    case 'variation':
      return t(`change.${change.kind}`, { before: plain(change.before), after: plain(change.after) });
    case 'replications':
      return t('change.replications', { before: format.number(change.before), after: format.number(change.after) });
    case 'seed':
      return t('change.seed', { before: String(change.before), after: String(change.after) });
    case 'confidence':
      return t('change.confidence', { before: percent(change.before), after: percent(change.after) });
    case 'arrivals':
      return t('change.arrivals', {
        before: t(`scenario.demand.arrivalsKind.${change.before}`),
        after: t(`scenario.demand.arrivalsKind.${change.after}`),
      });
    case 'coming':
      return comingWords(change.change, translator);
    case 'examination':
      return examinationChangeWords(change.change, translator);
    case 'listedPassengers':
    case 'precision':
    case 'rest':
      return t(`change.${change.kind}`);
    case 'order':
      return t(`change.order.${change.of}`);
    case 'categoryAdded':
    case 'categoryRemoved':
      return t(`change.${change.kind}`, { category: text(change.name), share: percent(change.share) });
    case 'categoryShare':
    case 'categoryUptake':
      return t(`change.${change.kind}`, { category: text(change.name), before: percent(change.before), after: percent(change.after) });
    case 'companions':
    case 'eChannelFactor':
    case 'counterFactor':
    case 'failureFactor':
      return t(`change.${change.kind}`, { category: text(change.name), before: plain(change.before), after: plain(change.after) });
    case 'categoryGroup':
      return t('change.categoryGroup', { category: text(change.name), before: group(change.before), after: group(change.after) });
    case 'assistance':
      return t(change.needed ? 'change.assistanceNeeded' : 'change.assistanceNotNeeded', { category: text(change.name) });
    case 'partyWay':
      return t('parties.change', {
        category: text(change.name),
        before: partyWayWords(change.before, translator),
        after: partyWayWords(change.after, translator),
      });
    case 'handsOver':
      return t(change.now ? 'people.handsOver.on' : 'people.handsOver.off', { bank: text(change.name) });
    case 'closesFirst':
      return t(change.now ? 'people.closesFirst.nowIdle' : 'people.closesFirst.nowHighest', { bank: text(change.name) });
    case 'reservedLine':
      return t(change.now ? 'people.refusedJoin.nowReserved' : 'people.refusedJoin.nowBack', { bank: text(change.name) });
    case 'courtesy':
      return t(change.only ? 'change.courtesyOnly' : 'change.courtesyToAll', { bank: text(change.name) });
    case 'categoryAge':
      return t('change.categoryAge', {
        category: text(change.name),
        before: t(`vocabulary.age.${change.before}`),
        after: t(`vocabulary.age.${change.after}`),
      });
    case 'enrolments': {
      const { gained, lost } = change;
      const form = lost.length === 0 ? 'enrolmentsGained' : gained.length === 0 ? 'enrolmentsLost' : 'enrolmentsMoved';
      return t(`change.${form}`, { category: text(change.name), gained: list(gained), lost: list(lost) });
    }
    case 'targetAdded':
    case 'targetRemoved':
      return t(`change.${change.kind}`, { target: targetLabel(change.target, translator) });
    case 'target':
      return t('change.target', { before: targetLabel(change.before, translator), after: targetLabel(change.after, translator) });
    case 'teamAdded':
    case 'teamRemoved':
    case 'team':
      return t(`change.${change.kind}`, {
        team: text(change.name),
        officers: format.number(change.officers),
        from: change.from,
        to: change.to,
      });
    case 'interventionAdded':
    case 'interventionRemoved':
      return t(`change.${change.kind}`, { what: interventionWords(change.intervention, change.scenario, translator) });
    case 'sharedServers':
      return sharedServerWords(change, translator);
    case 'vehicleFlow': {
      const { before, after } = change;
      const who = t(`vehicles.of.${change.direction}`, { vehicles: t(`vocabulary.vehicle.${change.vehicle}`) });
      if (before === after) return t('change.vehiclesOther', { who });
      const number = (value: number | undefined) => format.number(value ?? 0);
      return t('change.vehicles', { who, before: number(before), after: number(after) });
    }
    case 'kiosks': {
      const { before, after } = change;
      const bank = text(change.name);
      if (before === after) return t('change.kiosksOther', { bank });
      return t('change.kiosks', { bank, before: plain(before ?? 0), after: plain(after ?? 0) });
    }
    case 'walk': {
      const { before, after } = change;
      if (after === undefined) return t('change.walkRemoved');
      if (before === undefined) return t('change.walkAdded', { after: plain(after) });
      return before === after ? t('change.walkSpread') : t('change.walkChanged', { before: plain(before), after: plain(after) });
    }
    case 'bankChoice':
      return t('change.bankChoice', { before: t(`change.choice.${change.before}`), after: t(`change.choice.${change.after}`) });
    case 'misjudgement':
    case 'fewerPeople':
    case 'minutesSaved':
    case 'sign':
    case 'sharedLines':
    case 'balking':
    case 'area':
    case 'entrance':
      return queueChangeWords(change, translator);
    case 'serviceAdded':
    case 'serviceRemoved':
    case 'serviceSpread':
      return t(`change.${change.kind}`, { bank: text(change.name), what: what(change.what) });
    case 'serviceTime':
      return t('change.serviceTime', {
        bank: text(change.name),
        what: what(change.what),
        before: plain(change.before),
        after: plain(change.after),
      });
    case 'refusal':
      return t('change.refusal', {
        bank: text(change.name),
        what: what(change.what),
        before: percent(change.before),
        after: percent(change.after),
      });
    case 'stepsAdded':
    case 'stepsRemoved':
    case 'laneNumber':
    case 'overlap':
      return laneChangeWords(change, what(change.what), translator);
    case 'officersAdded':
    case 'officersRemoved':
    case 'officersOnDuty':
    case 'officerHours':
    case 'assistanceTime':
    case 'assistanceCleared':
      return laneChangeWords(change, '', translator);
    case 'moveAdded':
    case 'moveRemoved':
    case 'reserveAdded':
    case 'reserveRemoved':
    case 'plannedOutageAdded':
    case 'plannedOutageRemoved':
    case 'networkOutages':
    case 'repairers':
    case 'hallRepairers':
      return staffAndOutageWords(change, translator);
    default:
      return bankChangeWords(change, translator);
  }
}
