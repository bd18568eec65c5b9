// One passenger's way through the hall as sentences with times.

import type { HallDescription } from '../../../../shared/hall-picture/hall-description.ts';
import type { StoryStep } from '../../../../shared/hall-picture/passenger-story.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { durationText, serverName } from '../live-words.ts';

export function storyWords(step: StoryStep, hall: HallDescription, translator: Translator): string {
  const { t, text, format } = translator;
  switch (step.what) {
    case 'arrived': {
      const category = text(hall.leaves[step.leaf]!.name);
      const arrived =
        step.companions === 0 ? t('live.story.arrived', { category }) : t('live.story.arrivedWith', { category, count: step.companions });
      const outside = step.outside === true ? ` ${t('entrance.live.waitsOutside')}` : '';
      const run = step.run === undefined ? undefined : hall.runs[step.run];
      if (run === undefined) return `${arrived}${outside}`;
      const transport = run.name === undefined ? text(run.transport) : `${text(run.transport)} ${run.name}`;
      return `${arrived} ${t('live.story.cameWith', { transport, time: format.clock(run.at) })}${outside}`;
    }
    case 'cameIn':
      return t('entrance.live.cameIn', { duration: durationText(step.waited, translator) });
    case 'joinedLine': {
      const bank = text(hall.banks[step.bank]!.name);
      if (step.reserved === true) return t('people.refusedJoin.story', { bank, count: step.ahead, number: format.number(step.ahead) });
      if (step.ahead === 0) return t('live.story.joinedFirst', { bank });
      return t('live.story.joinedBehind', { bank, count: step.ahead, number: format.number(step.ahead) });
    }
    case 'movedOn':
      return t('live.story.movedOn', { bank: text(hall.banks[step.bank]!.name) });
    case 'changedLine':
      return t('live.story.changedLine', { bank: text(hall.banks[step.bank]!.name) });
    case 'called': {
      const server = serverName(hall, step.server, translator);
      if (step.waited === 0) return t('live.story.calledAtOnce', { server });
      return t('live.story.called', { server, duration: durationText(step.waited, translator) });
    }
    case 'handedOver':
      return t('people.handsOver.story', { server: serverName(hall, step.server, translator) });
    case 'passedOn':
      return t('live.story.passedOn', { server: serverName(hall, step.server, translator) });
    case 'secondZone':
      return t('live.story.secondZone', { server: serverName(hall, step.server, translator) });
    case 'referred':
    case 'held':
      return t(`examination.story.${step.what}`, { server: serverName(hall, step.server, translator) });
    case 'roomEntered':
    case 'examinationStarted':
    case 'landed':
    case 'refusedLanding':
      return t(`examination.story.${step.what}`);
    case 'matchFailed': {
      const server = serverName(hall, step.server, translator);
      if (step.times === 2) return t('live.story.matchFailedTwice', { server });
      return t('live.story.matchFailed', { server, count: step.times, times: format.number(step.times) });
    }
    case 'nobodyToHelp':
      return t('live.story.nobodyToHelp', { server: serverName(hall, step.server, translator) });
    case 'helped': {
      const server = serverName(hall, step.server, translator);
      if (step.after === 0) return t('live.story.helpedAtOnce', { server });
      return t('live.story.helped', { server, duration: durationText(step.after, translator) });
    }
    case 'refused':
      return t('live.story.refused', { server: serverName(hall, step.server, translator) });
    case 'waitsBeyond':
      return t('parties.live.waitsBeyond');
    case 'metAgain':
      return t('parties.live.metAgain', { duration: durationText(step.waited, translator) });
    case 'cleared':
      return t('live.story.cleared', { server: serverName(hall, step.server, translator) });
  }
}
