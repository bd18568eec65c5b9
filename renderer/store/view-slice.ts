// What is looked at: a section of the scenario, a view of the results, one kind of passenger. Nothing here changes a number.

import type { SliceOf } from './app-state.ts';

export const sectionIds = ['demand', 'passengers', 'e-channels', 'counters', 'queues', 'targets', 'run'] as const;
export type SectionId = (typeof sectionIds)[number];

export const resultViewIds = ['waiting', 'withinTarget', 'queues', 'use', 'officers', 'services', 'summary', 'steadyState'] as const;
export type ResultViewId = (typeof resultViewIds)[number];

export interface View {
  /** What the middle column shows. */
  readonly middle: 'section' | 'eligibility' | 'results' | 'comparison' | 'hall';
  /** The section whose fields stand in the right column, and whose content the middle column shows. */
  readonly section: SectionId;
  readonly resultView: ResultViewId;
  /** Passenger kind id ("departure/visitors") looked at in results; undefined for the one the results choose themselves. */
  readonly passengerKind: string | undefined;
  /** Bank id whose fields are shown; undefined for the first of the section. */
  readonly bank: string | undefined;
  /** Passenger category whose fields are shown; undefined for the first. */
  readonly category: string | undefined;
  /** The live hall alone, large, for a room full of people. */
  readonly presenting: boolean;
}

export interface ViewSlice {
  readonly view: View;
  readonly showSection: (section: SectionId) => void;
  readonly showResults: (resultView?: ResultViewId) => void;
  readonly choosePassengerKind: (kind: string | undefined) => void;
  readonly chooseBank: (bank: string | undefined) => void;
  readonly chooseCategory: (category: string | undefined) => void;
  readonly showComparison: () => void;
  readonly showEligibility: () => void;
  readonly showHall: () => void;
  /** Shows the live hall to a room, or ends that. */
  readonly present: (presenting: boolean) => void;
  /** Puts a section's fields beside whatever the middle shows. */
  readonly showFieldsOf: (section: SectionId) => void;
}

export function viewSlice(): SliceOf<ViewSlice> {
  return (set, get) => {
    const change = (changed: Partial<View>) => {
      set({ view: { ...get().view, ...changed } });
    };
    return {
      view: {
        middle: 'results',
        section: 'demand',
        resultView: 'waiting',
        passengerKind: undefined,
        bank: undefined,
        category: undefined,
        presenting: false,
      },
      showSection: (section) => {
        change({ section, middle: 'section' });
      },
      showResults: (resultView) => {
        change({ middle: 'results', resultView: resultView ?? get().view.resultView });
      },
      showComparison: () => {
        change({ middle: 'comparison' });
      },
      showEligibility: () => {
        change({ middle: 'eligibility' });
      },
      showHall: () => {
        change({ middle: 'hall' });
      },
      present: (presenting) => {
        change(presenting ? { middle: 'hall', presenting } : { presenting });
      },
      choosePassengerKind: (passengerKind) => {
        change({ passengerKind });
      },
      chooseBank: (bank) => {
        change({ bank });
      },
      chooseCategory: (category) => {
        change({ category });
      },
      showFieldsOf: (section) => {
        change({ section });
      },
    };
  };
}
