// Exercises about lanes as they are: attempts that fail and officers who help, lanes and networks out of order and those who mend them.

import { cite, type LocalizedText } from '../../reference/sourced.ts';
import type { Bank, EChannelBank } from '../schema/bank-schema.ts';
import { counterBankOf, eChannelBankOf, timetableOf } from '../defaults/default-banks.ts';
import { defaultOfficers, withSteps } from '../defaults/default-steps.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { exerciseDay } from './exercise-day.ts';
import { writtenScenario } from './written-scenario.ts';

interface MorningOf extends Pick<Scenario, 'repairers'> {
  readonly hours?: readonly number[];
  /** Share who use an e-Channel. */
  readonly uptake?: number;
}

/** Residents who leave, nearly all of them by e-Channel where nothing else is said, on an invented morning. */
function residentMorning(
  name: LocalizedText,
  notes: LocalizedText,
  banks: Bank[],
  { hours = [2000, 4200, 4800, 4400, 2000], uptake = 0.95, ...change }: MorningOf = {},
): Scenario {
  return exerciseDay({
    name,
    notes: `${notes.en}\n\n${notes['zh-Hant-HK']}`,
    hours,
    profile: { id: 'morning', name: cite('The morning', '上午') },
    group: 'resident',
    categories: [
      {
        id: 'residents',
        name: cite('Residents', '香港居民'),
        group: 'resident',
        age: '11-plus',
        enrolments: ['smart-identity-card'],
        share: 1,
        eChannelUptake: uptake,
        companions: 0,
        timeFactors: { eChannel: 1, counter: 1 },
      },
    ],
    banks,
    withinMinutes: 5,
    targetId: 'within-five-minutes',
    ...change,
  });
}

const lanesOf = (id: string, name: LocalizedText, open: number): EChannelBank =>
  eChannelBankOf(id, name, 'departure', ['resident'], timetableOf(['07:00', open]));

const desks = counterBankOf('counters', cite('Resident counters', '居民櫃枱'), 'departure', ['resident'], timetableOf(['07:00', 6]));

const helpTitle = cite('One officer for sixteen lanes', '一名人員看管十六條通道');
const sixteen = withSteps(lanesOf('lanes', cite('Resident e-Channels', '居民e-道'), 16));

export const oneOfficerForSixteenLanes = writtenScenario({
  id: 'one-officer-for-sixteen-lanes',
  kind: 'exercise',
  title: helpTitle,
  teaches: cite(
    'Two passengers in a hundred fail all three attempts and need an officer, and one officer has sixteen lanes: lanes stand still, waiting. Give the bank a second officer under e-Channels: the same lanes, no line.',
    '每百名旅客有兩名三次核對均失敗，須由人員協助，而一名人員要看管十六條通道：通道因等候而停頓。在「e-道」加派一名人員：通道數目不變，人龍消失。',
  ),
  scenario: residentMorning(
    helpTitle,
    cite(
      'An exercise, not a real day: invented passengers and lanes. The time of a lane is reported in the press; how it divides into steps, how often a match fails and how long help takes are assumed.',
      '練習用，並非真實日子：旅客及通道均為虛構。通道所需時間見於報章；各步驟時間、核對失敗比率及協助所需時間均屬假設。',
    ),
    [{ ...sixteen, officers: { ...defaultOfficers(sixteen), timetable: timetableOf(['07:00', 1]) } }, desks],
  ),
});

const failingTitle = cite('Lanes that fail, and who mends them', '通道故障，由誰維修');
const failing = (id: string, name: LocalizedText): EChannelBank => ({
  ...lanesOf(id, name, 10),
  outages: { meanHoursBetweenFailures: 4, meanMinutesToRepair: 20 },
  networkOutages: { meanHoursBetweenFailures: 12, meanMinutesToRepair: 20 },
});

export const lanesThatFail = writtenScenario({
  id: 'lanes-that-fail',
  kind: 'exercise',
  title: failingTitle,
  teaches: cite(
    'Twenty lanes fail far more often than real ones do, at times a whole bank with its network, and one person repairs them one by one. Set two repairers under e-Channels: a third fewer lane-hours are lost, and most of the wait is gone.',
    '二十條通道的故障遠較真實頻密，有時整組因網絡中斷而停用，而只有一人逐一維修。在「e-道」改為兩名維修人員：停用的通道時數減少三分之一，大部分輪候也隨之消失。',
  ),
  scenario: residentMorning(
    failingTitle,
    cite(
      'An exercise, not a real day: invented passengers and lanes. No rate of failure is published; these are chosen so that a morning shows several.',
      '練習用，並非真實日子：旅客及通道均為虛構。沒有公布故障率；此處的數字使一個上午內出現多次故障。',
    ),
    [failing('lanes-a', cite('E-Channels, hall A', '甲大堂e-道')), failing('lanes-b', cite('E-Channels, hall B', '乙大堂e-道')), desks],
    { repairers: 1 },
  ),
});

const refusedTitle = cite('Refused, and to the back of the line', '未獲通過，要從隊尾排起');

export const refusedToTheBack = writtenScenario({
  id: 'refused-to-the-back',
  kind: 'exercise',
  title: refusedTitle,
  teaches: cite(
    "Two in a hundred are refused by an e-Channel, and then stand at the back of the counters' line for ten minutes or more. Give them a reserved line under Counters: they wait some seconds, and hardly anybody else waits longer.",
    '每百人有兩人未獲e-道通過，要到櫃枱隊尾再等十分鐘以上。在「櫃枱」為他們設專用隊：他們只等數秒，其他人幾乎沒有多等。',
  ),
  scenario: residentMorning(
    refusedTitle,
    cite(
      'An exercise, not a real day: invented passengers, lanes and counters. How often a lane refuses is assumed.',
      '練習用，並非真實日子：旅客、通道及櫃枱均為虛構。通道拒絕的比率屬假設。',
    ),
    [
      lanesOf('lanes', cite('Resident e-Channels', '居民e-道'), 12),
      { ...desks, timetable: timetableOf(['07:00', 3]), refusedJoin: 'back' },
    ],
    { hours: [1500, 3000, 3400, 3000, 1500], uptake: 0.8 },
  ),
});

export const laneExercises = [oneOfficerForSixteenLanes, lanesThatFail, refusedToTheBack];
