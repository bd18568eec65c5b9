// What changed between two runs, as a planner would tell it.

import { expect, test } from 'vitest';
import { changeWords } from '../../../../../renderer/features/results/change-words.ts';
import { scenarioChanges } from '../../../../../renderer/features/results/scenario-changes.ts';
import { createTranslator } from '../../../../../shared/i18n/translator.ts';
import { loWuDepartureGoodFriday2025 } from '../../../../../shared/scenario/ready/lo-wu-departure-good-friday-2025.ts';
import type { Scenario } from '../../../../../shared/scenario/schema.ts';

const { scenario } = loWuDepartureGoodFriday2025;
const english = createTranslator('en');

function changed(edit: (draft: Scenario) => void): readonly string[] {
  const after = structuredClone(scenario);
  edit(after);
  return scenarioChanges(scenario, after).map((change) => changeWords(change, english));
}

const bank = (draft: Scenario, id: string) => {
  const found = draft.banks.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No bank ${id}`);
  return found;
};

test('nothing changed, and nothing that matters', () => {
  expect(changed(() => undefined)).toEqual([]);
  expect(
    changed((draft) => {
      draft.name = 'Another name';
      draft.notes = 'Other notes';
    }),
  ).toEqual([]);
});

test('more counters: the hours they are open, and the most at once', () => {
  const words = changed((draft) => {
    bank(draft, 'departure-visitor-counters').timetable = [{ from: '06:30', open: 10 }];
  });
  expect(words).toHaveLength(1);
  // 17.5 hours with ten counters.
  expect(words[0]).toMatch(/^Visitor counters, departure: [\d.]+ → 175 open hours, at most \d+ → 10 at once$/);
});

test('the same counters at other times', () => {
  expect(
    changed((draft) => {
      bank(draft, 'departure-visitor-counters').timetable.reverse();
    }),
  ).toHaveLength(1);
});

test('demand, categories, service times and the run', () => {
  expect(
    changed((draft) => {
      const [flow] = draft.demand.flows;
      if (flow) flow.passengers = 160_000;
      draft.demand.growthFactor = 1.1;
      draft.run.replications = 40;
      const lanes = bank(draft, 'departure-contactless-lanes');
      const [service] = lanes.kind === 'e-channel' ? lanes.services : [];
      if (service?.time.distribution !== 'empirical' && service) {
        service.time = { ...service.time, mean: 9 };
        service.refusal = 0.05;
      }
      draft.targets.pop();
    }),
  ).toEqual([
    'Hong Kong residents, departure: 151,144 → 160,000 passengers',
    'Growth factor: 1 → 1.1',
    'Contactless e-Channels, departure, Contactless: 7 → 9 s',
    'Contactless e-Channels, departure, Contactless: refused 1.5% → 5%',
    'Targets',
    'Days simulated: 20 → 40',
  ]);
});

test('banks that came and went', () => {
  const words = changed((draft) => {
    const gone = draft.banks.pop();
    if (gone) draft.banks.push({ ...gone, id: 'new-desks', name: { en: 'New desks', 'zh-Hant-HK': '新櫃枱' } });
  });
  expect(words).toEqual(['New desks: added', 'Visitor counters, departure: removed']);
});
