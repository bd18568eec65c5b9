// Sentences for what differs in the steps of lanes and in the officers who supervise them.

import type { Translator } from '../i18n/translator.ts';
import type { LaneChange } from '../scenario/changes/scenario-change.ts';

export function laneChangeWords(change: LaneChange, what: string, { t, text, format }: Translator): string {
  const bank = text(change.name);
  const plain = (value: number) => format.plainNumber(value, 2);
  const percent = (value: number) => format.percent(value, 1);
  switch (change.kind) {
    case 'stepsAdded':
      return t('lane.change.stepsAdded', {
        bank,
        what,
        seconds: plain(change.seconds),
        attempts: format.number(change.attempts),
        failing: percent(change.failing),
      });
    case 'stepsRemoved':
      return t('lane.change.stepsRemoved', { bank, what });
    case 'laneNumber': {
      const isChance = change.number === 'failure' || change.number === 'failureAgain';
      const write = isChance ? percent : plain;
      return t(`lane.change.${change.number}`, { bank, what, before: write(change.before), after: write(change.after) });
    }
    case 'overlap':
      return t(change.overlaps ? 'lane.change.overlapAdded' : 'lane.change.overlapRemoved', { bank, what });
    case 'officersAdded':
      return t('lane.change.officersAdded', { bank, most: format.number(change.most), cleared: percent(change.cleared) });
    case 'officersRemoved':
      return t('lane.change.officersRemoved', { bank, most: format.number(change.most) });
    case 'officersOnDuty':
      return t('lane.change.officersOnDuty', {
        bank,
        from: format.clock(change.from),
        to: format.clock(change.to),
        before: format.number(change.before),
        after: format.number(change.after),
      });
    case 'officerHours':
    case 'assistanceTime':
      return t(`lane.change.${change.kind}`, { bank, before: plain(change.before), after: plain(change.after) });
    case 'assistanceCleared':
      return t('lane.change.assistanceCleared', { bank, before: percent(change.before), after: percent(change.after) });
  }
}
