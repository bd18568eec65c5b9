// What never changes about a hall while one watches it: its banks, servers and lines by number, who comes, and what is promised to them.

import type { Direction, PassengerGroup } from '../reference/vocabulary.ts';
import type { LocalizedText } from '../reference/sourced.ts';
import type { DescribedKiosk } from './kiosk-picture.ts';
import type { Target } from '../scenario/schema/scenario-schema.ts';

export interface DescribedBank {
  readonly id: string;
  readonly name: LocalizedText;
  readonly kind: 'e-channel' | 'counter';
  readonly direction: Direction | 'both';
  readonly firstServer: number;
  /** Places for servers: its own, then those of servers that it shares with another bank. */
  readonly servers: number;
  readonly ownServers: number;
  readonly firstLine: number;
  readonly lines: number;
  readonly singleLine: boolean;
  /** The bank at whose line its passengers wait: itself, or the first of those that one line feeds. */
  readonly host: number;
  /** Its lanes have a second zone, of another authority. */
  readonly hasTwoZones: boolean;
  /** Some of its services are made of steps; officers supervise its lanes. */
  readonly hasSteps: boolean;
  readonly isSupervised: boolean;
  /** Mean work [ms] of one party by leaf, for each of its passengers; and of the bank's options together. */
  readonly work: readonly number[];
  readonly meanWork: number;
}

/** One category of passengers in one direction. */
export interface DescribedLeaf {
  readonly direction: Direction;
  readonly category: string;
  readonly name: LocalizedText;
  readonly group: PassengerGroup;
  /** Targets of the scenario, by index, that promise something to these passengers. */
  readonly targets: readonly number[];
}

/** One run of the timetable, whose passengers may be told apart. */
export interface DescribedRun {
  readonly transport: LocalizedText;
  /** Its own name, "UO 651". */
  readonly name: string | undefined;
  /** By the timetable [s from midnight]. */
  readonly at: number;
}

/** Servers that two banks share, each of which has a place at both: the first place at each bank. */
export interface DescribedShared {
  readonly id: string;
  readonly name: LocalizedText;
  /** Banks by id. */
  readonly home: string;
  readonly other: string;
  readonly servers: number;
  readonly firstAtHome: number;
  readonly firstAtOther: number;
}

export interface HallDescription {
  /** [s from midnight] */
  readonly opens: number;
  readonly closes: number;
  readonly banks: readonly DescribedBank[];
  readonly sharedServers: readonly DescribedShared[];
  readonly leaves: readonly DescribedLeaf[];
  readonly targets: readonly Target[];
  /** In the order in which the model numbers them. */
  readonly runs: readonly DescribedRun[];
  /** Banks of kiosks with their vehicles; none at most control points. */
  readonly kiosks: readonly DescribedKiosk[];
  /** Two authorities check one after the other, each in queues of its own. */
  readonly hasTwoAuthorities: boolean;
  /** Places in the examination room; 0 where nobody is sent there. */
  readonly examinationPlaces: number;
  /** Some turn back where they find a long line. */
  readonly mayTurnBack: boolean;
  readonly servers: number;
  readonly lines: number;
  readonly bankOfServer: Int32Array;
  readonly bankOfLine: Int32Array;
  /** By line: 1 where a reserved one stands before it, for whom a lane refused. */
  readonly hasReservedLine: Uint8Array;
  /** Whom each entrance lets in, and most people in the hall, Infinity where there is room for everybody. By leaf: where its passengers come in. */
  readonly entrances: readonly { readonly direction: Direction | 'both'; readonly capacity: number }[];
  readonly entranceOfLeaf: Int32Array;
  /** Parties of several are followed, and meet again beyond the control. */
  readonly followsParties: boolean;
  /** By its plan some may have to wait outside. */
  readonly holdsBack: boolean;
}
