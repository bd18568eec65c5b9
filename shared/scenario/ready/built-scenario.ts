// A ready scenario made from data: a counted day, the program's defaults for the control point, and a deployment tight enough to be believed.

import { controlPoint } from '../../reference/control-points.ts';
import { installed } from '../../reference/facilities.ts';
import type { ProfileId } from '../../reference/profiles.ts';
import { cite, type LocalizedText, type Sourced } from '../../reference/sourced.ts';
import { directions, type ControlPointId, type Direction } from '../../reference/vocabulary.ts';
import type { Demand } from '../schema/demand-schema.ts';
import type { DayKind } from '../defaults/default-category.ts';
import { dayKindOf, profileWithin, unstaffedScenario, type CountedCrossings } from '../new-scenario.ts';
import { sizedBanks } from '../sized-banks.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { dateInWords } from './date-in-words.ts';
import { readyDayOf } from './ready-day.ts';
import type { ReadyKind, ReadyScenario } from './ready-scenario.ts';

export interface ReadyCrossings {
  readonly id: string;
  /** An exercise is written, not built. */
  readonly kind: Exclude<ReadyKind, 'exercise'>;
  readonly controlPoint: ControlPointId;
  /** ISO. */
  readonly date: string;
  readonly counts: CountedCrossings['counts'];
  /** What sets the day apart, behind the control point: "a working day". */
  readonly what: LocalizedText;
  readonly teaches: LocalizedText;
  /** Share of the busiest quarter of each hour that the mean work may fill, in place of the usual one of its kind. */
  readonly busyShare?: number;
  /** Whose mix of passengers it has, where the date alone would tell wrongly. */
  readonly mix?: DayKind;
  /** One profile for all, in place of the usual ones. */
  readonly profile?: ProfileId;
  readonly note?: LocalizedText;
  /** Who comes by timetable or in a surge. */
  readonly coming?: Pick<Demand, 'scheduled' | 'surges'>;
}

/** Halls are staffed closely: on a working day with a little to spare, on a record day with less in reserve than lines need to vanish. */
const usualBusyShare: Readonly<Record<ReadyCrossings['kind'], number>> = { typical: 0.95, record: 0.92, lesson: 0.95 };

export function builtScenario(crossings: ReadyCrossings): ReadyScenario {
  const { id, kind, controlPoint: place, date, teaches } = crossings;
  return {
    id,
    title: titleOf(crossings),
    teaches,
    kind,
    controlPoint: place,
    date,
    get day() {
      return readyDayOf(unstaffed(crossings));
    },
    get scenario() {
      const scenario = unstaffed(crossings);
      return { ...scenario, banks: sizedBanks(scenario, crossings.busyShare ?? usualBusyShare[kind]) };
    },
  };
}

function unstaffed(crossings: ReadyCrossings): Scenario {
  const day = { ...crossings, source: { kind: 'reference' as const } };
  const scenario = unstaffedScenario(day, crossings.mix ?? dayKindOf(day));
  const { demand, openingHours, targets } = scenario;
  const own = crossings.profile;
  const some = demand.flows.filter(({ passengers }) => passengers > 0);
  return {
    ...scenario,
    name: titleOf(crossings).en,
    notes: notesOf(crossings),
    demand: {
      ...(own === undefined
        ? demand
        : { ...demand, flows: demand.flows.map((flow) => ({ ...flow, profile: own })), profiles: [profileWithin(own, openingHours)] }),
      ...crossings.coming,
    },
    // A pledge to nobody says nothing.
    targets: targets.filter(({ direction, groups }) => some.some((flow) => flow.direction === direction && groups.includes(flow.group))),
  };
}

function titleOf({ controlPoint: place, counts, what, date }: ReadyCrossings): LocalizedText {
  const { name } = controlPoint(place);
  const ways = directions.filter((direction) => counts[direction] !== undefined);
  const [way] = ways.length === 1 ? ways : [];
  const { en, 'zh-Hant-HK': zh } = dateInWords(date);
  return cite(
    `${name.en}${way === undefined ? '' : `, ${way}`}: ${what.en}, ${en}`,
    `${name['zh-Hant-HK']}${way === undefined ? '' : { departure: '出境', arrival: '入境' }[way]}：${what['zh-Hant-HK']}，${zh}`,
  );
}

/** Where counts come from, how many lanes and counters there are and who says so; in both languages, for whoever opens the file. */
function notesOf({ controlPoint: place, counts, date, note }: ReadyCrossings): string {
  const day = dateInWords(date);
  const ways = directions.filter((direction) => counts[direction] !== undefined);
  const facilities = (['e-channels', 'counters'] as const).flatMap((what) => {
    const { own, shared } = installed(place, what, date);
    const apart = ways.flatMap((way) => (own[way] === undefined ? [] : [facilityText(what, way, own[way])]));
    return apart.length < ways.length && shared !== undefined ? [...apart, facilityText(what, 'both', shared)] : apart;
  });
  const texts = [
    cite(
      `Counts of ${day.en}: Immigration Department, Statistics on Daily Passenger Traffic.`,
      `${day['zh-Hant-HK']}人次：入境事務處 Statistics on Daily Passenger Traffic（暫譯《每日出入境旅客統計》）。`,
    ),
    ...facilities,
    cite('How many of them are open when is assumed.', '各時段開放數目屬假設。'),
    ...(note === undefined ? [] : [note]),
  ];
  return `${texts.map(({ en }) => en).join(' ')}\n\n${texts.map((text) => text['zh-Hant-HK']).join('')}`;
}

function facilityText(what: 'e-channels' | 'counters', way: Direction | 'both', { value, source }: Sourced<number>): LocalizedText {
  const whats = { 'e-channels': cite('e-Channels', '條e-道'), counters: cite('counters', '個櫃枱') }[what];
  const ways = {
    departure: cite('for departure', '出境'),
    arrival: cite('for arrival', '入境'),
    both: cite('for both directions', '雙向共'),
  }[way];
  const assumedFigure = source.kind === 'assumed';
  return cite(
    `${value} ${whats.en} ${ways.en} (${assumedFigure ? 'assumed. ' : ''}${source.citation.en}).`,
    `${ways['zh-Hant-HK']}${value}${whats['zh-Hant-HK']}（${assumedFigure ? '屬假設。' : ''}${source.citation['zh-Hant-HK']}）。`,
  );
}
