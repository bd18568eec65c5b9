// One thing that differs between two scenarios, with the values that its sentence needs (i18n, change-words).

import type { LocalizedText } from '../../reference/sourced.ts';
import type {
  AgeBand,
  ControlPointId,
  Direction,
  EChannelService,
  Enrolment,
  PassengerGroup,
  VehicleClass,
} from '../../reference/vocabulary.ts';
import type { Bank, StaffMove } from '../schema/bank-schema.ts';
import type { Arrivals, PartyWay } from '../schema/demand-schema.ts';
import type { Reserve } from '../schema/trigger-schema.ts';
import type { PlannedOutage } from '../schema/outage-schema.ts';
import type { Entrance } from '../schema/entrance-schema.ts';
import type { Intervention } from '../schema/intervention-schema.ts';
import type { Balking } from '../schema/queue-schema.ts';
import type { Scenario, Target } from '../schema/scenario-schema.ts';
import type { SharedServers } from '../schema/shared-servers-schema.ts';
import type { ComingChange } from './coming-changes.ts';
import type { ExaminationChange } from './examination-changes.ts';
import type { Staffing } from '../schema/team-schema.ts';

/** What signs say: shares by the name of the bank, or by what the document calls one that it does not have. */
export interface SignTold {
  readonly followed: number;
  readonly split: readonly { readonly bank: LocalizedText | string; readonly share: number }[];
}

interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

interface Named {
  readonly name: LocalizedText;
}

/** What a server spends its time on: a service of a lane, or a group at a counter. */
export type ServedWhat = { readonly service: EChannelService } | { readonly group: PassengerGroup };

/** A number of the steps of a lane's service: a time [s], the attempts, or a chance. */
export type LaneNumber = 'entry' | 'read' | 'match' | 'exit' | 'attempts' | 'failure' | 'failureAgain';

/** Lists whose order may decide who goes where. */
export type OrderedList = 'flows' | 'categories' | 'banks' | 'teams' | 'sharedServers' | 'targets';

/** Shared servers, their banks by name, or by what the document calls one that it does not have. */
export type SharedTold = Omit<SharedServers, 'home' | 'other'> & {
  readonly home: LocalizedText | string;
  readonly other: LocalizedText | string;
};

/** An undefined side: there are none. */
export type SharedServersChange = { readonly kind: 'sharedServers' } & Named & BeforeAfter<SharedTold | undefined>;

/** What differs in how people line up; an undefined side: it does not happen. */
export type QueueChange =
  | ({ readonly kind: 'misjudgement' | 'fewerPeople' | 'minutesSaved' } & BeforeAfter<number | undefined>)
  | ({
      readonly kind: 'sign';
      readonly direction: Direction;
      readonly group: PassengerGroup;
      readonly category: LocalizedText | undefined;
    } & BeforeAfter<SignTold | undefined>)
  /** The banks that each shared line feeds. */
  | ({ readonly kind: 'sharedLines' } & BeforeAfter<readonly (readonly LocalizedText[])[] | undefined>)
  | ({ readonly kind: 'balking' } & BeforeAfter<Balking | undefined>)
  | ({ readonly kind: 'area'; readonly direction: Direction } & BeforeAfter<number | undefined>)
  | ({ readonly kind: 'entrance'; readonly direction: Entrance['direction'] } & BeforeAfter<Entrance | undefined>);

export type ScenarioChange =
  | ({ readonly kind: 'controlPoint' } & BeforeAfter<ControlPointId>)
  | ({ readonly kind: 'date' | 'openingHours' } & BeforeAfter<string>)
  | ({ readonly kind: 'passengers'; readonly direction: Direction; readonly group: PassengerGroup } & BeforeAfter<number>)
  | { readonly kind: 'profile'; readonly direction: Direction; readonly group: PassengerGroup }
  | ({ readonly kind: 'unusedProfile' } & Named)
  | ({ readonly kind: 'growth' | 'variation' | 'replications' | 'seed' | 'confidence' } & BeforeAfter<number>)
  | ({ readonly kind: 'arrivals' } & BeforeAfter<Arrivals['kind']>)
  | { readonly kind: 'listedPassengers' | 'precision' | 'rest' }
  | { readonly kind: 'coming'; readonly change: ComingChange }
  | { readonly kind: 'examination'; readonly change: ExaminationChange }
  | ({ readonly kind: 'categoryAdded' | 'categoryRemoved'; readonly share: number } & Named)
  | ({ readonly kind: 'categoryShare' | 'categoryUptake' | 'companions' | 'eChannelFactor' | 'counterFactor' | 'failureFactor' } & Named &
      BeforeAfter<number>)
  | ({ readonly kind: 'categoryGroup' } & Named & BeforeAfter<PassengerGroup>)
  | ({ readonly kind: 'assistance'; readonly needed: boolean } & Named)
  | ({ readonly kind: 'partyWay' } & Named & BeforeAfter<PartyWay | undefined>)
  | ({ readonly kind: 'courtesy'; readonly only: boolean } & Named)
  | ({ readonly kind: 'handsOver' | 'reservedLine' | 'closesFirst'; readonly now: boolean } & Named)
  | ({ readonly kind: 'categoryAge' } & Named & BeforeAfter<AgeBand>)
  | ({ readonly kind: 'enrolments'; readonly gained: readonly Enrolment[]; readonly lost: readonly Enrolment[] } & Named)
  | ({ readonly kind: 'bankAdded' | 'bankRemoved'; readonly most: number } & Named)
  /** Between two clock times [s from midnight] another number is open. */
  | ({ readonly kind: 'bankOpen'; readonly from: number; readonly to: number } & Named & BeforeAfter<number>)
  /** So many stretches that only their sum tells something: open hours, and the most open at once. */
  | ({
      readonly kind: 'bankHours';
      readonly stretches: number;
      readonly from: number;
      readonly to: number;
      readonly beforeMost: number;
      readonly afterMost: number;
    } & Named &
      BeforeAfter<number>)
  | ({ readonly kind: 'bankKind' } & Named & BeforeAfter<Bank['kind']>)
  | ({ readonly kind: 'bankDirection' } & Named & BeforeAfter<Bank['direction']>)
  | ({ readonly kind: 'bankQueue' } & Named & BeforeAfter<Bank['queue']>)
  | ({ readonly kind: 'handover' } & Named & BeforeAfter<number>)
  /** Mean hours between failures and minutes to repair; undefined: lanes do not fail. */
  | ({ readonly kind: 'outages' } & Named &
      BeforeAfter<{ readonly meanHoursBetweenFailures: number; readonly meanMinutesToRepair: number } | undefined>)
  /** The whole bank, as its lanes one by one. */
  | ({ readonly kind: 'networkOutages' } & Named &
      BeforeAfter<{ readonly meanHoursBetweenFailures: number; readonly meanMinutesToRepair: number } | undefined>)
  /** People who repair the lanes of a bank; undefined: those of the hall, or always one free. */
  | ({ readonly kind: 'repairers' } & Named & BeforeAfter<number | undefined>)
  | ({ readonly kind: 'hallRepairers' } & BeforeAfter<number | undefined>)
  | ({ readonly kind: 'moveAdded' | 'moveRemoved'; readonly move: StaffMove } & Named)
  | ({ readonly kind: 'reserveAdded' | 'reserveRemoved'; readonly reserve: Reserve } & Named)
  | ({ readonly kind: 'plannedOutageAdded' | 'plannedOutageRemoved'; readonly outage: PlannedOutage } & Named)
  | ({ readonly kind: 'serviceAdded' | 'serviceRemoved' | 'serviceSpread'; readonly what: ServedWhat } & Named)
  | ({ readonly kind: 'serviceTime' | 'refusal'; readonly what: ServedWhat } & Named & BeforeAfter<number>)
  | LaneChange
  | ({ readonly kind: 'staffing' } & Named & BeforeAfter<Staffing | undefined>)
  | ({ readonly kind: 'teamAdded' | 'teamRemoved' | 'team'; readonly officers: number; readonly from: string; readonly to: string } & Named)
  | ({ readonly kind: 'bankAuthority' } & Named & BeforeAfter<Bank['authority']>)
  /** Mean time [s] and refused share of the second zone; undefined: lanes have one zone. Equal where only the spread of the time differs. */
  | ({ readonly kind: 'secondZone' } & Named & BeforeAfter<{ readonly mean: number; readonly refusal: number } | undefined>)
  /** Vehicles of a class a day; undefined: none. Equal where something else about them differs. */
  | ({ readonly kind: 'vehicleFlow'; readonly vehicle: VehicleClass; readonly direction: Direction } & BeforeAfter<number | undefined>)
  /** Lane-hours of a bank of kiosks; undefined: there is no such bank. Equal where something else about it differs. */
  | ({ readonly kind: 'kiosks' } & Named & BeforeAfter<number | undefined>)
  /** Mean walk between authorities [s]; undefined: they stand side by side. */
  | ({ readonly kind: 'walk' } & BeforeAfter<number | undefined>)
  | QueueChange
  | SharedServersChange
  | ({ readonly kind: 'bankChoice' } & BeforeAfter<Scenario['bankChoice']>)
  | { readonly kind: 'targetAdded' | 'targetRemoved'; readonly target: Target }
  | ({ readonly kind: 'target' } & BeforeAfter<Target>)
  /** `scenario` is the one that has it. */
  | { readonly kind: 'interventionAdded' | 'interventionRemoved'; readonly intervention: Intervention; readonly scenario: Scenario }
  | { readonly kind: 'order'; readonly of: OrderedList };

/** Of the steps of a lane and of the officers who supervise a bank. */
export type LaneChange =
  | ({ readonly kind: 'stepsAdded'; readonly seconds: number; readonly attempts: number; readonly failing: number } & OfLane)
  | ({ readonly kind: 'stepsRemoved' } & OfLane)
  | ({ readonly kind: 'laneNumber'; readonly number: LaneNumber } & OfLane & BeforeAfter<number>)
  | ({ readonly kind: 'overlap'; readonly overlaps: boolean } & OfLane)
  | ({ readonly kind: 'officersAdded'; readonly most: number; readonly cleared: number } & Named)
  | ({ readonly kind: 'officersRemoved'; readonly most: number } & Named)
  /** Between two clock times [s from midnight]. */
  | ({ readonly kind: 'officersOnDuty'; readonly from: number; readonly to: number } & Named & BeforeAfter<number>)
  | ({ readonly kind: 'officerHours' | 'assistanceTime' | 'assistanceCleared' } & Named & BeforeAfter<number>);

interface OfLane extends Named {
  readonly what: ServedWhat;
}
