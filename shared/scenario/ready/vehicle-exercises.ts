// Vehicles beside the hall: kiosks of a road control point through a working day, and students whose coaches are cleared on board in the morning.

import { typicalDay } from '../../reference/days-of-note.ts';
import { cite, type LocalizedText } from '../../reference/sourced.ts';
import { vehicleTimes } from '../../reference/vehicle-times.ts';
import { directions, type VehicleClass } from '../../reference/vocabulary.ts';
import { timetableOf } from '../defaults/default-banks.ts';
import { kioskBankOf } from '../defaults/default-vehicles.ts';
import { newScenario } from '../new-scenario.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import type { Vehicles } from '../schema/vehicle-schema.ts';
import type { ReadyScenario } from './ready-scenario.ts';
import { scenarioWhenAsked } from './written-scenario.ts';

const notes = cite(
  'Passengers of the hall: counts of a working day (Immigration Department, Statistics on Daily Passenger Traffic). Assumed: how many vehicles come and when, the people in them, the times at kiosks and on board, how many are open. The people in vehicles are cleared in them and are not among the passengers of the hall; coach passengers who walk through the hall are.',
  '大堂旅客：平日人次（入境事務處 Statistics on Daily Passenger Traffic，暫譯《每日出入境旅客統計》）。屬假設的有：車輛數目及時間、車上人數、檢查亭及登車檢查所需時間，以及開放數目。車上的人在車上接受檢查，不計入大堂旅客；下車經大堂過關的旅遊巴乘客則計入。',
);

function workingDay(place: 'shenzhen-bay') {
  const day = typicalDay(place)?.value;
  if (day === undefined) throw new Error(`no working day of ${place} is counted`);
  return day;
}

function hallOf(
  title: LocalizedText,
  vehicles: (hall: Scenario) => Vehicles,
  staffed: (hall: Scenario) => Scenario = (hall) => hall,
): Scenario {
  const hall = staffed(newScenario({ controlPoint: 'shenzhen-bay', ...workingDay('shenzhen-bay'), source: { kind: 'reference' } }));
  return { ...hall, name: title.en, notes: `${notes.en}\n\n${notes['zh-Hant-HK']}`, vehicles: vehicles(hall) };
}

const kiosksTitle = cite('Shenzhen Bay: cars and lorries at the kiosks, a working day', '深圳灣：平日檢查亭前的私家車及貨車');
const daily: Readonly<Record<'private-car' | 'goods-vehicle' | 'coach', number>> = {
  'private-car': 4200,
  'goods-vehicle': 1900,
  coach: 450,
};

function kiosksOf({ demand }: Scenario): Vehicles {
  const profileOf = (way: string) => demand.flows.find(({ direction, group }) => direction === way && group === 'resident')?.profile ?? '';
  const classes = Object.keys(daily) as (keyof typeof daily)[];
  return {
    flows: directions.flatMap((direction) =>
      classes.map((vehicle) => ({
        vehicle,
        direction,
        comes: { by: 'profile' as const, vehicles: daily[vehicle], profile: profileOf(direction) },
        occupants: vehicleTimes[vehicle].occupants.value,
        target: { share: 0.95, withinMinutes: 10 },
      })),
    ),
    kiosks: directions.flatMap((direction) => {
      const way = direction === 'departure' ? cite('departure', '出境') : cite('arrival', '入境');
      const bank = (id: string, en: string, zh: string, first: VehicleClass, others: readonly VehicleClass[], open: number) =>
        kioskBankOf(
          `${direction}-${id}`,
          cite(`${en}, ${way.en}`, `${way['zh-Hant-HK']}${zh}`),
          direction,
          [first, ...others],
          timetableOf(['06:30', open]),
        );
      return [
        bank('car-kiosks', 'Kiosks for cars', '私家車檢查亭', 'private-car', [], 8),
        bank('heavy-kiosks', 'Kiosks for lorries and coaches', '貨車及旅遊巴檢查亭', 'goods-vehicle', ['coach'], 4),
      ];
    }),
  };
}

const studentsTitle = cite('Shenzhen Bay: cross-boundary students in the morning', '深圳灣：早上的跨境學童');

const [manyTeams, oneTeam] = [3, 1];
const boardedBy = vehicleTimes['student-coach'].teamOfficers.value;
const endOfRush = '08:30';

const isResidentArrival = ({ kind, direction, id }: Scenario['banks'][number]) =>
  kind === 'counter' && direction === 'arrival' && id.includes('resident');

/** The officers who will board coaches are on the roster of the residents' counters. */
function withTeamsAtCounters(hall: Scenario): Scenario {
  const banks = hall.banks.map((bank) => {
    if (!isResidentArrival(bank)) return bank;
    const open = (from: string) => bank.timetable.findLast((step) => step.from <= from)?.open ?? 0;
    const times = [...new Set([...bank.timetable.map(({ from }) => from), endOfRush])].toSorted();
    const timetable = times.map((from) => ({ from, open: open(from) + boardedBy * (from < endOfRush ? manyTeams : oneTeam) }));
    return { ...bank, timetable };
  });
  return { ...hall, banks };
}

/** The coaches come to Hong Kong before school; their officers leave the counters for residents. */
function studentsOf({ banks }: Scenario): Vehicles {
  const counters = banks.find(isResidentArrival);
  const teams = kioskBankOf(
    'students-on-board',
    cite('Officers on board, students', '學童登車檢查隊'),
    'arrival',
    ['student-coach'],
    timetableOf(['06:30', manyTeams], [endOfRush, oneTeam]),
  );
  return {
    flows: [
      {
        vehicle: 'student-coach',
        direction: 'arrival',
        comes: {
          by: 'timetable',
          coachRuns: [
            { at: '06:30', coaches: 8 },
            { at: '06:45', coaches: 14 },
            { at: '07:00', coaches: 16 },
            { at: '07:15', coaches: 12 },
            { at: '07:30', coaches: 6 },
          ],
          lateMinutes: 15,
        },
        occupants: vehicleTimes['student-coach'].occupants.value,
        target: { share: 0.95, withinMinutes: 10 },
      },
    ],
    kiosks: [counters === undefined ? teams : { ...teams, takenFrom: counters.id }],
  };
}

const shenzhenBay = { kind: 'exercise', controlPoint: 'shenzhen-bay', date: workingDay('shenzhen-bay').date } as const;

export const vehicleExercises: readonly ReadyScenario[] = [
  scenarioWhenAsked(
    {
      ...shenzhenBay,
      id: 'shenzhen-bay-kiosks',
      title: kiosksTitle,
      teaches: cite(
        'Cars and lorries have kiosks of their own, and a car takes as long as it has people. How many kiosks keep the lines of the busiest hours within ten minutes, and how many stand idle at noon?',
        '私家車和貨車各有檢查亭，車上人愈多需時愈長。最繁忙時要多少個檢查亭才可令車龍輪候不超過十分鐘？中午又有多少個空閒？',
      ),
    },
    () => hallOf(kiosksTitle, kiosksOf),
  ),
  scenarioWhenAsked(
    {
      ...shenzhenBay,
      id: 'cross-boundary-students',
      title: studentsTitle,
      teaches: cite(
        '56 coaches of students come within an hour and are cleared on board, past the hall. Each team takes two officers from the counters: what does one team more bring the coaches, and cost the hall?',
        '56架學童校巴在一小時內到達，人員登車檢查，學童無須經過大堂。每隊抽調兩名櫃枱人員：多派一隊，校巴快了多少？大堂又慢了多少？',
      ),
    },
    () => hallOf(studentsTitle, studentsOf, withTeamsAtCounters),
  ),
];
