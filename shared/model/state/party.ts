// Hot path. A party in the hall: most are one passenger; families that stay together are larger. An object and not a row of parallel arrays: a field is
// there at once, where an array is found, measured and bounded each time, which takes four times the instructions.

/** Added to a party's number of attempts. */
export const helped = 16;

/** A lane has refused it: it goes to a counter, or is there. */
export const refusedBefore = -1;

/** Not written yet. A field that will hold fractions begins as one, and V8 keeps its number in place ever after. */
const unset = NaN;

export class Party {
  /** Clock time of joining the present line [s]. */
  joined = unset;
  /** Time spent in earlier lines [s]. */
  waited = unset;
  /** Standard normal luck that the facility which serves it next turns into a service time. */
  luck = unset;
  /** 32 bits: all luck needed later in life is keyed by this number and a purpose. */
  key = 0;
  leaf = 0;
  /** Reporting interval of arrival, for the recorder that reports by it and writes it down. */
  interval = 0;
  /** Passengers in the party. */
  size = 0;
  /** 1 when the service going on ends in refusal; 2 when the second zone of the lane will refuse; `refusedBefore` of one on its way to a counter. */
  refused = 0;
  /** 1 once the first of two authorities has cleared it; then, the time spent in that one's lines [s]. */
  passedOn = 0;
  waitedBefore = unset;
  /** In the steps of a lane: what multiplies their means for it, and attempts at the match so far, plus `helped` once an officer helps. */
  pace = unset;
  attempts = 0;
  /** 1 for a tour group that stays together; written of those who wait outside. */
  together = 0;
  /** The gathering with which it meets again beyond the control, plus 1; 0 for whoever meets nobody. */
  gathering = 0;
  /** The companions of its leader who go by themselves, as a bit each. */
  apart = 0;

  /** Its number among the parties that the hall has room for: those who keep something about parties in the hall keep it by this. */
  constructor(readonly slot: number) {}

  /** Writes `fieldsOfParty` numbers from a place on. */
  save(into: Float64Array, at: number): void {
    for (const [index, name] of fields.entries()) into[at + index] = this[name];
  }

  restore(from: Float64Array, at: number): void {
    for (const [index, name] of fractions.entries()) this[name] = from[at + index]!;
    // What comes out of the array is a fraction to V8, and would make one of the field for good.
    for (const [index, name] of wholes.entries()) this[name] = from[at + fractions.length + index]! | 0;
  }
}

const fractions = ['joined', 'waited', 'luck', 'waitedBefore', 'pace'] as const;
const wholes = ['key', 'leaf', 'interval', 'size', 'refused', 'passedOn', 'attempts', 'together', 'gathering', 'apart'] as const;
const fields = [...fractions, ...wholes];

export const fieldsOfParty = fields.length;

/** Places for so many parties, with nobody in them. */
export function emptyPlaces(count: number): (Party | undefined)[] {
  return Array.from({ length: count }, () => undefined);
}
