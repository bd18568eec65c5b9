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
  readonly citation: LocalizedText;
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

/** Who said it, in both languages; press and offices by the names they are known by in each. */
export function cite(en: string, zhHantHK: string): LocalizedText {
  return { en, 'zh-Hant-HK': zhHantHK };
}

/** An official text says so (confidence A). */
export function published<T>(value: T, citation: LocalizedText): Sourced<T> {
  return { value, source: { kind: 'published', confidence: 'A', citation } };
}

/** A press report quotes officials (confidence B). */
export function press<T>(value: T, citation: LocalizedText): Sourced<T> {
  return { value, source: { kind: 'press', confidence: 'B', citation } };
}

/** Computed from figures of the stated confidence, by default official ones. */
export function derived<T>(value: T, citation: LocalizedText, confidence: Confidence = 'A'): Sourced<T> {
  return { value, source: { kind: 'derived', confidence, citation } };
}

/** Our own modeling choice (X), or a secondary (C) or recalled (D) figure that nobody official stands behind. */
export function assumed<T>(value: T, citation: LocalizedText, confidence: 'C' | 'D' | 'X' = 'X'): Sourced<T> {
  return { value, source: { kind: 'assumed', confidence, citation } };
}
