// What changed between two scenarios, as a planner would tell it.

import { expect, test } from 'vitest';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import type { Bank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { loWuDepartureGoodFriday2025 } from '../../../../shared/scenario/ready/lo-wu-departure-good-friday-2025.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { changeSentences } from '../../../../shared/wording/change-words.ts';

const { scenario } = loWuDepartureGoodFriday2025;
const english = createTranslator('en');
const chinese = createTranslator('zh-Hant-HK');

function changed(edit: (draft: Scenario) => void, translator = english): readonly string[] {
  const after = structuredClone(scenario);
  edit(after);
  return changeSentences(scenario, after, translator);
}

function bank(draft: Scenario, id: string): Bank {
  const found = draft.banks.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No bank ${id}`);
  return found;
}

test('nothing changed, and nothing that matters', () => {
  expect(changed(() => undefined)).toEqual([]);
  const renamed = changed((draft) => {
    draft.name = 'Another name';
    draft.notes = 'Other notes';
    bank(draft, 'departure-visitor-counters').name = { en: 'Desks', 'zh-Hant-HK': '枱' };
  });
  expect(renamed).toEqual([]);
});

test('eight more lanes from 09:00 to 12:00, in both languages', () => {
  const edit = (draft: Scenario) => {
    bank(draft, 'departure-contactless-lanes').timetable.splice(2, 1, { from: '09:00', open: 38 }, { from: '12:00', open: 30 });
  };
  expect(changed(edit)).toEqual(['Contactless e-Channels, departure 09:00–12:00: 30 → 38']);
  expect(changed(edit, chinese)).toEqual(['出境「非觸式e-道」 09:00–12:00：30 → 38']);
});

test('a stretch is as long as both numbers last, and no longer than the hall is open', () => {
  const words = changed((draft) => {
    // Of the hours until 06:30 and after 24:00 nobody need hear.
    bank(draft, 'departure-visitor-counters').timetable = [{ from: '00:00', open: 6 }];
  });
  expect(words).toEqual([
    'Visitor counters, departure 06:30–09:00: 4 → 6',
    'Visitor counters, departure 09:00–13:00: 3 → 6',
    'Visitor counters, departure 18:00–22:00: 7 → 6',
  ]);
});

test('a wholly different roster is told by its sum', () => {
  const words = changed((draft) => {
    bank(draft, 'departure-visitor-counters').timetable = Array.from({ length: 35 }, (_, half) => ({
      from: `${String(Math.floor((13 + half) / 2)).padStart(2, '0')}:${half % 2 === 0 ? '30' : '00'}`,
      open: 4 + (half % 2),
    }));
  });
  expect(words).toHaveLength(1);
  expect(words[0]).toMatch(
    /^Visitor counters, departure: other numbers open in \d+ stretches between 07:00 and 24:00, [\d.]+ → [\d.]+ open hours, at most 7 → 5 at once$/,
  );
});

test('the same numbers written in other steps', () => {
  const words = changed((draft) => {
    bank(draft, 'departure-visitor-lanes').timetable.splice(1, 0, { from: '10:00', open: 4 });
  });
  expect(words).toEqual(['The order of entries within a bank or a list, or how a timetable is written']);
});

test('demand, service times, targets and the run', () => {
  expect(
    changed((draft) => {
      draft.demand.flows[0]!.passengers = 160_000;
      draft.demand.growthFactor = 1.1;
      draft.run.replications = 40;
      const lanes = bank(draft, 'departure-contactless-lanes');
      const [service] = lanes.kind === 'e-channel' ? lanes.services : [];
      if (service !== undefined && service.time.distribution !== 'empirical') {
        service.time = { ...service.time, mean: 9 };
        service.refusal = 0.05;
      }
      draft.targets[0]!.withinMinutes += 5;
    }),
  ).toEqual([
    'Hong Kong residents, departure: 151,144 → 160,000 passengers',
    'Growth factor: 1 → 1.1',
    'Contactless e-Channels, departure, Contactless: 7 → 9 s',
    'Contactless e-Channels, departure, Contactless: refused 1.5% → 5%',
    'Target: Visitors, departure · 95% within 30 min → Visitors, departure · 95% within 35 min',
    'Days simulated: 20 → 40',
  ]);
});

test('the hall, its passengers and how they choose', () => {
  expect(
    changed((draft) => {
      draft.controlPoint = 'shenzhen-bay';
      draft.date = '2025-04-19';
      draft.openingHours.closes = '23:00';
      draft.bankChoice = 'fewest-people';
      draft.demand.arrivals = { kind: 'exact' };
      const adult = draft.categories.find(({ enrolments }) => enrolments.includes('contactless'))!;
      adult.enrolments = ['smart-identity-card', 'seamless'];
      adult.timeFactors.counter = 1.5;
      adult.companions = 0.5;
    }),
  ).toEqual([
    'Control point: Lo Wu → Shenzhen Bay',
    expect.stringMatching(/^Day: .*18 Apr.* → .*19 Apr/),
    'Arrivals: Random around the counts → Exactly the counts',
    expect.stringMatching(/: now also Seamless e-Channel, no longer Contactless e-Channel$/),
    expect.stringMatching(/: companions 0 → 0\.5$/),
    expect.stringMatching(/: time at counters × 1 → × 1\.5$/),
    'Opening hours: 06:30–24:00 → 06:30–23:00',
    'Passengers choose a line by: expected wait → number of people',
  ]);
});

test('banks that came and went, that fail, and that serve others', () => {
  const words = changed((draft) => {
    const gone = draft.banks.pop();
    if (gone) draft.banks.push({ ...gone, id: 'new-desks', name: { en: 'New desks', 'zh-Hant-HK': '新櫃枱' } });
    const lanes = bank(draft, 'departure-resident-lanes');
    lanes.handover = 4;
    lanes.queue = 'line-per-server';
    if (lanes.kind === 'e-channel') {
      lanes.services.pop();
      lanes.outages = { meanHoursBetweenFailures: 50, meanMinutesToRepair: 20 };
    }
  });
  expect(words).toEqual([
    'Resident e-Channels, departure: no longer for Contactless',
    expect.stringMatching(/^Resident e-Channels, departure: single line → a line for each$/),
    expect.stringMatching(/^Resident e-Channels, departure: handover [\d.]+ → 4 s$/),
    'Resident e-Channels, departure: lanes fail every 50 h on average and are repaired in 20 min',
    'New desks: added, at most 7 open',
    'Visitor counters, departure: removed, at most 7 open',
  ]);
});

test('staff moved, lanes out of order by plan and all at once, people who repair', () => {
  const words = changed((draft) => {
    const lanes = bank(draft, 'departure-resident-lanes');
    const desks = bank(draft, 'departure-visitor-counters');
    desks.moves = [
      { from: '10:00', to: '11:30', servers: 2, reason: 'lunch relief' },
      { from: '12:00', to: '13:00', servers: -1, reason: '' },
    ];
    draft.repairers = 3;
    if (lanes.kind !== 'e-channel') return;
    lanes.outages = { meanHoursBetweenFailures: 50, meanMinutesToRepair: 20, repairers: 1 };
    lanes.networkOutages = { meanHoursBetweenFailures: 500, meanMinutesToRepair: 45 };
    lanes.plannedOutages = [
      { from: '10:40', to: '11:25', reason: 'network' },
      { from: '14:00', to: '16:00', lanes: 2, reason: '' },
    ];
  });
  expect(words).toEqual([
    'Resident e-Channels, departure: lanes fail every 50 h on average and are repaired in 20 min',
    'Resident e-Channels, departure: repairers of its own none set → 1',
    'Resident e-Channels, departure: the whole bank fails every 500 h on average and is repaired in 45 min',
    'Resident e-Channels, departure: out of order by plan added, all lanes from 10:40 to 11:25 (network)',
    'Resident e-Channels, departure: out of order by plan added, 2 lanes from 14:00 to 16:00',
    'Visitor counters, departure: staff move added, +2 from 10:00 to 11:30 (lunch relief)',
    'Visitor counters, departure: staff move added, −1 from 12:00 to 13:00',
    'Repairers for all lanes: none set → 3',
  ]);
});
