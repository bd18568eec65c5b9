// A figure never travels without where it comes from: every default of the program is a Sourced value.

/**
 * A: official text or computed from the official file; B: press quoting officials; C: secondary; D: recalled, unverified; X: our assumption.
 */
export type Confidence = 'A' | 'B' | 'C' | 'D' | 'X';

/** What the badge beside a field says. */
export type SourceKind = 'published' | 'press' | 'derived' | 'assumed';

export interface Source {
  readonly kind: SourceKind;
  readonly confidence: Confidence;
  /** Who said it, where and when, in words a reader can follow up. */
  readonly citation: string;
}

export interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
}

/** A text in both languages of the program. */
export interface LocalizedText {
  readonly en: string;
  readonly 'zh-Hant-HK': string;
}
