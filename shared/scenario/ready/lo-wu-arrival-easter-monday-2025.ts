// Lo Wu, arrival, Easter Monday 2025: residents come home in the evening, visitors come in the morning; an assumed deployment.

import { categoriesFor } from '../defaults/default-categories.ts';
import { counterBankOf, eChannelBankOf, timetableOf } from '../defaults/default-banks.ts';
import { profileWithin, targetsFor } from '../new-scenario.ts';
import { writtenScenario } from './written-scenario.ts';

const openingHours = { opens: '06:30', closes: '24:00' };

export const loWuArrivalEasterMonday2025 = writtenScenario({
  id: 'lo-wu-arrival-easter-monday-2025',
  kind: 'lesson',
  title: { en: 'Lo Wu, arrival, Easter Monday 2025', 'zh-Hant-HK': '羅湖入境，2025年復活節星期一' },
  teaches: {
    en: 'Visitors peak in the morning, returning residents in the evening: one hall, two peaks, counters that move between them.',
    'zh-Hant-HK': '訪客高峰在早上，居民回港高峰在晚上：同一大堂兩個高峰，櫃枱如何調動。',
  },
  scenario: {
    format: 'echannel-scenario',
    schemaVersion: 1,
    name: 'Lo Wu, arrival, Easter Monday 2025',
    notes:
      'Counts of 21 April 2025: Immigration Department, Statistics on Daily Passenger Traffic. Lanes and counters open through the day are assumed; Lo Wu had 112 e-Channels and 98 counters in 2011, both directions together.\n\n2025年4月21日人次：入境事務處 Statistics on Daily Passenger Traffic（暫譯《每日出入境旅客統計》）。全日開放的e-道及櫃枱數目屬假設；羅湖在2011年雙向共有112條e-道及98個櫃枱。',
    controlPoint: 'lo-wu',
    date: '2025-04-21',
    openingHours,
    demand: {
      source: { kind: 'reference' },
      arrivals: { kind: 'poisson' },
      flows: [
        { direction: 'arrival', group: 'resident', passengers: 128_538, profile: 'resident-arrival-holiday' },
        { direction: 'arrival', group: 'mainland-visitor', passengers: 11_084, profile: 'visitor-arrival' },
        { direction: 'arrival', group: 'other-visitor', passengers: 1175, profile: 'visitor-arrival' },
      ],
      profiles: [profileWithin('resident-arrival-holiday', openingHours), profileWithin('visitor-arrival', openingHours)],
      growthFactor: 1,
      dayToDayVariation: 0,
    },
    categories: categoriesFor('holiday', 'lo-wu', '2025-04-21'),
    banks: [
      eChannelBankOf(
        'arrival-contactless-lanes',
        { en: 'Contactless e-Channels, arrival', 'zh-Hant-HK': '入境「非觸式e-道」' },
        'arrival',
        ['contactless'],
        timetableOf(['06:30', 8], ['16:00', 12], ['17:30', 18], ['23:30', 16]),
      ),
      eChannelBankOf(
        'arrival-resident-lanes',
        { en: 'Resident e-Channels, arrival', 'zh-Hant-HK': '入境居民e-道' },
        'arrival',
        ['resident', 'contactless'],
        timetableOf(['06:30', 6], ['16:00', 8], ['17:30', 12]),
      ),
      eChannelBankOf(
        'arrival-visitor-lanes',
        { en: 'Visitor e-Channels, arrival', 'zh-Hant-HK': '入境訪客e-道' },
        'arrival',
        ['mainland-visitor', 'frequent-visitor'],
        timetableOf(['06:30', 4], ['08:00', 6], ['16:00', 4]),
      ),
      counterBankOf(
        'arrival-resident-counters',
        { en: 'Resident counters, arrival', 'zh-Hant-HK': '入境居民櫃枱' },
        'arrival',
        ['resident'],
        timetableOf(['06:30', 11], ['15:30', 15], ['17:00', 24], ['18:30', 28], ['23:00', 24]),
      ),
      counterBankOf(
        'arrival-visitor-counters',
        { en: 'Visitor counters, arrival', 'zh-Hant-HK': '入境訪客櫃枱' },
        'arrival',
        ['mainland-visitor', 'other-visitor'],
        timetableOf(['06:30', 6], ['08:00', 10], ['14:00', 7], ['17:00', 4]),
      ),
    ],
    bankChoice: 'shortest-expected-wait',
    targets: targetsFor('lo-wu', 'arrival'),
    run: { seed: 20_250_421, replications: 20, confidenceLevel: 0.95 },
  },
});
