// Banks of the lanes that a control point has for one service: open all day, beside the multi-purpose lanes that are sized to the demand.

import type { LocalizedText } from '../reference/sourced.ts';
import { specialLanes, type SpecialService } from '../reference/special-lanes.ts';
import type { Direction } from '../reference/vocabulary.ts';
import type { Bank } from './schema/bank-schema.ts';
import { eChannelBankOf } from './defaults/default-banks.ts';
import type { Scenario } from './schema/scenario-schema.ts';

type Place = Pick<Scenario, 'controlPoint' | 'date' | 'openingHours'>;

export function specialBanks({ controlPoint, date, openingHours }: Place, direction: Direction): Bank[] {
  return specialLanes(controlPoint, direction, date).map(({ service, also, lanes }) => {
    const [away, away2] = direction === 'departure' ? ['departure', '出境'] : ['arrival', '入境'];
    const name = names[service];
    return eChannelBankOf(
      `${direction}-${service}-lanes`,
      { en: `${name.en} e-Channels, ${away}`, 'zh-Hant-HK': `${away2}${name['zh-Hant-HK']}` },
      direction,
      [service, ...also],
      [{ from: openingHours.opens, open: lanes.value }],
    );
  });
}

/** How many there are: of all, or of those that take other residents as well. */
export function specialLanesOpen({ controlPoint, date }: Place, direction: Direction, open: 'to any' | 'to all'): number {
  return specialLanes(controlPoint, direction, date)
    .filter(({ also }) => open === 'to any' || also.length > 0)
    .reduce((sum, { lanes }) => sum + lanes.value, 0);
}

const names: Readonly<Record<SpecialService, LocalizedText>> = {
  'flight-token': { en: 'Flight Token', 'zh-Hant-HK': '「登機易」e-道' },
  'face-easy': { en: 'Face Easy', 'zh-Hant-HK': '「容易飛」e-道' },
  seamless: { en: 'Seamless', 'zh-Hant-HK': '「無感e-道」' },
};
