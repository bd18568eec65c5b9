// One passenger's way through the hall as a list of what happened when; the words are the window's.

export type StoryStep =
  /** `run` is that of the timetable with which it came. */
  | {
      readonly what: 'arrived';
      readonly time: number;
      readonly leaf: number;
      readonly companions: number;
      readonly run: number | undefined;
      /** It may not go in yet, and waits outside. */
      readonly outside?: true;
    }
  | { readonly what: 'cameIn'; readonly time: number; readonly waited: number }
  /** `ahead` are the passengers before it in that line, which may be the reserved one. */
  | { readonly what: 'joinedLine'; readonly time: number; readonly bank: number; readonly ahead: number; readonly reserved?: true }
  /** The line is given up because the bank or its desk no longer works. */
  | { readonly what: 'movedOn'; readonly time: number; readonly bank: number; readonly waited: number }
  /** It changes to a better line, at this bank. */
  | { readonly what: 'changedLine'; readonly time: number; readonly bank: number }
  | { readonly what: 'called'; readonly time: number; readonly server: number; readonly waited: number }
  /** Its desk closes, and hands it over. */
  | { readonly what: 'handedOver'; readonly time: number; readonly server: number }
  /** The first of two authorities has cleared it. */
  | { readonly what: 'passedOn'; readonly time: number; readonly server: number }
  | { readonly what: 'secondZone'; readonly time: number; readonly server: number }
  /** To secondary examination; and what becomes of it there. */
  | { readonly what: 'referred' | 'held'; readonly time: number; readonly server: number }
  | { readonly what: 'roomEntered' | 'examinationStarted' | 'landed' | 'refusedLanding'; readonly time: number }
  /** The lane has refused its match so many times, the last time then. */
  | { readonly what: 'matchFailed'; readonly time: number; readonly server: number; readonly times: number }
  /** No officer is on duty any more. */
  | { readonly what: 'nobodyToHelp'; readonly time: number; readonly server: number }
  /** An officer comes to the lane, so many seconds after it was asked for. */
  | { readonly what: 'helped'; readonly time: number; readonly server: number; readonly after: number }
  | { readonly what: 'refused'; readonly time: number; readonly server: number }
  | { readonly what: 'cleared'; readonly time: number; readonly server: number };

export interface PassengerStory {
  readonly number: number;
  readonly steps: readonly StoryStep[];
  /** Time in all lines [s]. */
  readonly waited: number;
}
