// What transport usually carries, how late it is, and how long its passengers need to the hall: for the fields of a scenario, each with its source.

import { assumed, cite, derived, press, type Sourced } from './sourced.ts';

export interface TransportFigures {
  /** Passengers of one run, and their coefficient of variation. */
  readonly load: Sourced<number>;
  readonly loadCv: Sourced<number>;
  /** Minutes after the timetable; absent for what passengers come before. */
  readonly delay: Sourced<number> | undefined;
  readonly delaySd: Sourced<number> | undefined;
  /** Minutes from its arrival to the hall, or from reaching the hall to its departure. */
  readonly toHall: Sourced<number>;
  readonly toHallCv: Sourced<number>;
  readonly toHallLeast: Sourced<number>;
}

export type TransportKind = 'flight' | 'train' | 'ferry' | 'coach' | 'cruise-ship';

/** Figures of a kind of transport that brings passengers to the hall, or takes them away. */
export function transportFigures(mode: TransportKind, role: 'brings' | 'takes'): TransportFigures {
  const [load, cv] = loads[mode];
  return role === 'brings'
    ? { load, loadCv: cv, ...bringing[mode] }
    : { load, loadCv: cv, delay: undefined, delaySd: undefined, ...taking[mode] };
}

const ours = <T>(value: T): Sourced<T> =>
  assumed(value, cite('Assumed: no figure is published; check it against what you know', '屬假設：沒有公布數字，請按所知核對'));

const flightLog = cite(
  'Computed from the Airport’s published flight times, 16 August to 14 November 2023 (28,000 arrivals): actual less scheduled time on the same day',
  '按機場公布的航班時間計算（2023年8月16日至11月14日，28,000班抵港航班）：同日實際時間減預定時間',
);
const toImmigration = cite('Assumed: 10 to 25 minutes from the stand to immigration', '屬假設：由停機位到入境大堂需10至25分鐘');
const beforeDeparture = cite('Assumed: 60 to 180 minutes before departure', '屬假設：起飛前60至180分鐘到達');
const tourCoach = cite('on.cc 2019: tour groups of about 50 a coach at the Bridge', 'on.cc 2019年：港珠澳大橋旅行團每架旅遊巴約50人');
const megaCruise = cite('A mega cruise ship carries about 3,000 passengers', '大型郵輪可載約3,000名旅客');

const loads: Readonly<Record<TransportKind, readonly [Sourced<number>, Sourced<number>]>> = {
  flight: [ours(200), ours(0.3)],
  train: [ours(300), ours(0.3)],
  ferry: [ours(150), ours(0.4)],
  coach: [press(50, tourCoach), ours(0.15)],
  'cruise-ship': [derived(3000, megaCruise), ours(0.1)],
};

type ToHall = Omit<TransportFigures, 'load' | 'loadCv'>;

const way = (toHall: Sourced<number>, toHallCv: Sourced<number>, toHallLeast: Sourced<number>) => ({ toHall, toHallCv, toHallLeast });

const bringing: Readonly<Record<TransportKind, ToHall>> = {
  flight: {
    delay: derived(3, flightLog),
    delaySd: derived(36, flightLog),
    ...way(assumed(17, toImmigration), assumed(0.25, toImmigration), assumed(8, toImmigration)),
  },
  train: { delay: ours(0), delaySd: ours(0.5), ...way(ours(4), ours(0.4), ours(1)) },
  ferry: { delay: ours(2), delaySd: ours(5), ...way(ours(6), ours(0.4), ours(2)) },
  coach: { delay: ours(0), delaySd: ours(10), ...way(ours(5), ours(0.4), ours(2)) },
  'cruise-ship': { delay: ours(0), delaySd: ours(15), ...way(ours(60), ours(0.6), ours(5)) },
};

const taking: Readonly<Record<TransportKind, Pick<TransportFigures, 'toHall' | 'toHallCv' | 'toHallLeast'>>> = {
  flight: way(assumed(120, beforeDeparture), assumed(0.25, beforeDeparture), assumed(45, beforeDeparture)),
  train: way(ours(40), ours(0.3), ours(15)),
  ferry: way(ours(40), ours(0.3), ours(15)),
  coach: way(ours(30), ours(0.3), ours(10)),
  'cruise-ship': way(ours(150), ours(0.4), ours(30)),
};
