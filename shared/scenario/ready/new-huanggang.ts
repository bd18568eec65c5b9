// The new Huanggang port three times over: two halls a walk apart, two queues side by side, and one queue for both authorities. The same
// passengers, the same lanes and counters of each authority.

import { firstZoneTimes, newHuanggang, secondZoneTimes, usersAtQingmao, walkBetweenHalls } from '../../reference/joint-clearance.ts';
import { meanDay2025 } from '../../reference/mean-day-2025.ts';
import { cite, type LocalizedText } from '../../reference/sourced.ts';
import { directions, passengerGroups, type Direction, type EChannelService, type PassengerGroup } from '../../reference/vocabulary.ts';
import type { Bank } from '../schema/bank-schema.ts';
import { counterBankOf, eChannelBankOf, timeOf, timetableOf } from '../defaults/default-banks.ts';
import { profileWithin, unstaffedScenario } from '../new-scenario.ts';
import { currentProjectVersion, type Project } from '../schema/project-schema.ts';
import type { ServiceTime } from '../schema/primitives-schema.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import type { ProfileId } from '../../reference/profiles.ts';
import { projectWhenAsked } from './written-scenario.ts';

const title = cite('New Huanggang: queue twice, or queue once?', '新皇崗口岸：排兩次隊，還是一次？');
const date = '2026-06-24';

const notes = cite(
  'An exercise, not a counted day. Planned figures (press): 134 joint lanes, 68 manual counters, 200,000 passengers a day; a joint lane takes 20 to 30 s. Assumed: half of lanes and counters for each direction, the mix of passengers of Lok Ma Chau in 2025, the hours at which they come, how the time of a joint lane divides between its zones, a walk of four minutes between two halls, and that each authority has as many lanes and counters wherever it checks. A joint counter has an officer of each authority and takes the time of both checks. Waits with both authorities add up, and the pledge counts their sum; the walk counts in the time from arrival to clearance.',
  '練習用，並非統計日子。計劃數字（報章）：134條「一次放行」e-道、68個人工櫃枱、每日20萬人次；「一次放行」e-道需時20至30秒。屬假設的有：出入境各佔一半e-道及櫃枱、旅客組合按落馬洲2025年、到達時間、e-道時間在兩區的分配、兩個大堂相距步行四分鐘，以及雙方不論在何處檢查，e-道及櫃枱數目均相同。聯合櫃枱有雙方人員各一名，需時為兩次檢查之和。兩方的輪候時間相加，服務承諾按總和計算；步行時間計入由到達至完成檢查的時間。',
);

const lanesEachWay = newHuanggang.lanes.value / 2;
const countersEachWay = newHuanggang.counters.value / 2;

/** The planned number, in the mix of Lok Ma Chau. */
function countsOf(direction: Direction): Record<PassengerGroup, number> {
  const mean = meanDay2025('lok-ma-chau', direction)?.value;
  if (mean === undefined) throw new Error('Lok Ma Chau has a mean day');
  const whole = passengerGroups.reduce((sum, group) => sum + mean[group], 0);
  const each = newHuanggang.passengers.value / directions.length;
  const part = (group: PassengerGroup) => Math.round((each * mean[group]) / whole / 100) * 100;
  const visitors = { 'mainland-visitor': part('mainland-visitor'), 'other-visitor': part('other-visitor') };
  return { resident: each - visitors['mainland-visitor'] - visitors['other-visitor'], ...visitors };
}

/** Passengers and day, without lanes and counters. */
function unstaffed(): Scenario {
  const day = {
    controlPoint: 'lok-ma-chau' as const,
    date,
    counts: { departure: countsOf('departure'), arrival: countsOf('arrival') },
    source: { kind: 'typed' as const },
  };
  const scenario = unstaffedScenario(day, 'ordinary');
  const profileOf = (direction: Direction, group: PassengerGroup): ProfileId =>
    group === 'resident' ? `resident-${direction}-ordinary` : `visitor-${direction}`;
  const flows = scenario.demand.flows.map((flow) => ({ ...flow, profile: profileOf(flow.direction, flow.group) }));
  const profiles = [...new Set(flows.map(({ profile }) => profile))].map((id) => profileWithin(id, scenario.openingHours));
  // Lanes are for holders of the cards that both authorities read; of these as many use them as did at Qingmao in its first month.
  const categories = scenario.categories.map((category) => ({
    ...category,
    eChannelUptake:
      category.group === 'other-visitor' || category.eChannelUptake === 0 ? 0 : Math.max(category.eChannelUptake, usersAtQingmao.value),
  }));
  return { ...scenario, categories, notes: `${notes.en}\n\n${notes['zh-Hant-HK']}`, demand: { ...scenario.demand, flows, profiles } };
}

const sides = { departure: cite('departure', '出境'), arrival: cite('arrival', '入境') };
const laneServices: readonly EChannelService[] = ['resident', 'mainland-visitor'];

/** Lanes and counters of one of two authorities in a direction. */
function banksOf(authority: 'first' | 'second', direction: Direction): readonly Bank[] {
  const which = { first: cite('First authority', '第一方'), second: cite('Second authority', '第二方') }[authority];
  const side = sides[direction];
  const named = (en: string, zh: string): LocalizedText =>
    cite(`${which.en}: ${en}, ${side.en}`, `${which['zh-Hant-HK']}${side['zh-Hant-HK']}${zh}`);
  const always = (open: number) => timetableOf(['00:00', open]);
  const id = `${direction}-${authority}`;
  return [
    { ...eChannelBankOf(`${id}-lanes`, named('e-Channels', 'e-道'), direction, laneServices, always(lanesEachWay)), authority },
    { ...counterBankOf(`${id}-counters`, named('counters', '櫃枱'), direction, passengerGroups, always(countersEachWay)), authority },
  ];
}

/** Lanes with two zones, and counters at which both authorities sit. */
function jointBanks(direction: Direction): readonly Bank[] {
  const side = sides[direction];
  const always = (open: number) => timetableOf(['00:00', open]);
  const lanes = eChannelBankOf(
    `${direction}-joint-lanes`,
    cite(`Joint e-Channels, ${side.en}`, `${side['zh-Hant-HK']}「一次放行」e-道`),
    direction,
    laneServices,
    always(lanesEachWay),
  );
  const counters = counterBankOf(
    `${direction}-joint-counters`,
    cite(`Joint counters, ${side.en}`, `${side['zh-Hant-HK']}聯合櫃枱`),
    direction,
    passengerGroups,
    always(countersEachWay),
  );
  return [
    {
      ...lanes,
      handover: firstZoneTimes.handover.value,
      services: lanes.services.map(({ service }) => ({ service, time: timeOf(firstZoneTimes), refusal: firstZoneTimes.refusal.value })),
      secondZone: { time: timeOf(secondZoneTimes), refusal: secondZoneTimes.refusal.value },
    },
    { ...counters, serves: counters.serves.map(({ group, time }) => ({ group, time: twice(time) })) },
  ];
}

/** Two checks one after the other, each with its own luck: twice the mean, and a spread that partly evens out. */
function twice(time: ServiceTime): ServiceTime {
  if (time.distribution === 'empirical') throw new Error('times of counters have a mean');
  return { ...time, mean: 2 * time.mean, cv: Number((time.cv / Math.SQRT2).toFixed(2)) };
}

function deployment(
  id: string,
  name: LocalizedText,
  banks: readonly Bank[],
  change: Partial<Scenario> = {},
): Project['deployments'][number] {
  return { id, scenario: { ...unstaffed(), name: name.en, banks: [...banks], ...change } };
}

function projectOf(): Project {
  const inTurn = directions.flatMap((direction) => [...banksOf('first', direction), ...banksOf('second', direction)]);
  const walk = { distribution: walkBetweenHalls.family.value, mean: walkBetweenHalls.mean.value, cv: walkBetweenHalls.cv.value };
  return {
    format: 'echannel-project',
    schemaVersion: currentProjectVersion,
    name: title.en,
    notes: `${notes.en}\n\n${notes['zh-Hant-HK']}`,
    deployments: [
      deployment('two-halls', cite('Two halls, a walk apart', '兩個大堂，相隔一段路'), inTurn, { walkBetweenAuthorities: walk }),
      deployment('side-by-side', cite('Two queues side by side', '兩條人龍並列'), inTurn),
      deployment('joint', cite('Joint clearance: queue once', '一次放行：只排一次隊'), directions.flatMap(jointBanks)),
    ],
    comparison: { decideBy: { measure: 'crossing', direction: 'departure' }, threshold: 0.5, atLeast: 10, atMost: 100 },
  };
}

export const newHuanggangModes = projectWhenAsked(
  {
    id: 'new-huanggang-modes',
    kind: 'exercise',
    title,
    teaches: cite(
      'Three plans to compare: two halls a walk apart, two queues side by side, and one lane with both authorities’ zones in tandem. Where do the minutes go: to the walk, to the second queue, or to the door between the zones?',
      '三個方案作比較：兩個大堂相隔一段路、兩條人龍並列，以及一條e-道內雙方兩區相連。時間花在哪裏：步行、第二次排隊，還是兩區之間的門？',
    ),
    controlPoint: 'lok-ma-chau',
    date,
  },
  projectOf,
);
