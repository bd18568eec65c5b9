// Sentences for what differs in transport, surges and how groups vary: "Flights from the Mainland: 120 → 140 runs".

import type { Translator } from '../i18n/translator.ts';
import type { ComingChange } from '../scenario/changes/coming-changes.ts';

export function comingWords(change: ComingChange, { t, text, format }: Translator): string {
  switch (change.of) {
    case 'transportAdded':
    case 'transportRemoved':
      return t(`change.${change.of}`, {
        name: text(change.name),
        runs: format.number(change.runs),
        passengers: format.number(change.passengers),
      });
    case 'surgeAdded':
    case 'surgeRemoved':
      return t(`change.${change.of}`, { name: text(change.name), passengers: format.number(change.passengers) });
    case 'transportPassengers':
    case 'transportRuns':
    case 'surgePassengers':
      return t(`change.${change.of}`, {
        name: text(change.name),
        before: format.number(change.before),
        after: format.number(change.after),
      });
    case 'transport':
    case 'surge':
      return t(`change.${change.of}`, { name: text(change.name) });
    case 'counting':
      return t('change.counting', {
        before: t(`change.countings.${change.before}`),
        after: t(`change.countings.${change.after}`),
      });
    case 'groupVariation':
      return t('change.groupVariation', {
        group: t(`vocabulary.group.${change.group}`),
        before: format.plainNumber(change.before, 2),
        after: format.plainNumber(change.after, 2),
      });
    case 'listedWith':
      return t('change.listedWith', {
        before: t(`change.listedWiths.${change.before}`),
        after: t(`change.listedWiths.${change.after}`),
      });
  }
}
