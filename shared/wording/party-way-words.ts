// How families go through the control, in words.

import type { Translator } from '../i18n/translator.ts';
import type { PartyWay } from '../scenario/schema/demand-schema.ts';

export function partyWayWords(party: PartyWay | undefined, { t, format }: Translator): string {
  if (party?.way === 'split') return t('parties.splitWith', { adults: format.number(party.adultsWithChild) });
  return t(`parties.ways.${party?.way ?? 'usual'}`);
}
