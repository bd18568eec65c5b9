// Lo Wu, departure, Good Friday 2025: the busiest departure day of that year, as counted, with an assumed deployment.

import { categoriesFor } from '../defaults/default-categories.ts';
import { counterBankOf, eChannelBankOf, timetableOf } from '../defaults/default-banks.ts';
import { profileWithin, targetsFor } from '../new-scenario.ts';
import { writtenScenario } from './written-scenario.ts';

const openingHours = { opens: '06:30', closes: '24:00' };

export const loWuDepartureGoodFriday2025 = writtenScenario({
  id: 'lo-wu-departure-good-friday-2025',
  kind: 'record',
  title: { en: 'Lo Wu, departure, Good Friday 2025', 'zh-Hant-HK': '羅湖出境，2025年耶穌受難日' },
  teaches: {
    en: 'Families fill the counters in the morning, so few are left for visitors: move counters and see the pledge change.',
    'zh-Hant-HK': '早上家庭旅客佔用大量櫃枱，可供訪客使用的所餘無幾：調動櫃枱，看服務承諾能否達到。',
  },
  scenario: {
    format: 'echannel-scenario',
    schemaVersion: 1,
    name: 'Lo Wu, departure, Good Friday 2025',
    notes:
      'Counts of 18 April 2025: Immigration Department, Statistics on Daily Passenger Traffic. Lanes and counters open through the day are assumed; Lo Wu had 112 e-Channels and 98 counters in 2011, both directions together.\n\n2025年4月18日人次：入境事務處 Statistics on Daily Passenger Traffic（暫譯《每日出入境旅客統計》）。全日開放的e-道及櫃枱數目屬假設；羅湖在2011年雙向共有112條e-道及98個櫃枱。',
    controlPoint: 'lo-wu',
    date: '2025-04-18',
    openingHours,
    demand: {
      source: { kind: 'reference' },
      arrivals: { kind: 'poisson' },
      flows: [
        { direction: 'departure', group: 'resident', passengers: 151_144, profile: 'resident-departure-holiday' },
        { direction: 'departure', group: 'mainland-visitor', passengers: 12_692, profile: 'visitor-departure' },
        { direction: 'departure', group: 'other-visitor', passengers: 1308, profile: 'visitor-departure' },
      ],
      profiles: [profileWithin('resident-departure-holiday', openingHours), profileWithin('visitor-departure', openingHours)],
      growthFactor: 1,
      dayToDayVariation: 0,
    },
    categories: categoriesFor('holiday', 'lo-wu', '2025-04-18'),
    banks: [
      eChannelBankOf(
        'departure-contactless-lanes',
        { en: 'Contactless e-Channels, departure', 'zh-Hant-HK': '出境「非觸式e-道」' },
        'departure',
        ['contactless'],
        timetableOf(['06:30', 16], ['08:00', 24], ['09:00', 30], ['13:00', 24], ['14:30', 16], ['23:00', 10]),
      ),
      eChannelBankOf(
        'departure-resident-lanes',
        { en: 'Resident e-Channels, departure', 'zh-Hant-HK': '出境居民e-道' },
        'departure',
        ['resident', 'contactless'],
        timetableOf(['06:30', 10], ['08:00', 16], ['13:30', 10], ['23:00', 6]),
      ),
      eChannelBankOf(
        'departure-visitor-lanes',
        { en: 'Visitor e-Channels, departure', 'zh-Hant-HK': '出境訪客e-道' },
        'departure',
        ['mainland-visitor', 'smart-departure', 'frequent-visitor'],
        timetableOf(['06:30', 4], ['16:00', 6]),
      ),
      counterBankOf(
        'departure-resident-counters',
        { en: 'Resident counters, departure', 'zh-Hant-HK': '出境居民櫃枱' },
        'departure',
        ['resident'],
        timetableOf(['06:30', 20], ['08:00', 36], ['09:00', 46], ['13:00', 32], ['13:30', 22], ['14:30', 14], ['22:00', 8]),
      ),
      counterBankOf(
        'departure-visitor-counters',
        { en: 'Visitor counters, departure', 'zh-Hant-HK': '出境訪客櫃枱' },
        'departure',
        ['mainland-visitor', 'other-visitor'],
        timetableOf(['06:30', 4], ['09:00', 3], ['13:00', 6], ['18:00', 7], ['22:00', 6]),
      ),
    ],
    bankChoice: 'shortest-expected-wait',
    targets: targetsFor('lo-wu', 'departure'),
    run: { seed: 20_250_418, replications: 20, confidenceLevel: 0.95 },
  },
});
