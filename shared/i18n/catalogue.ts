// The shape of a message catalogue: English is the source, every other language must satisfy its type, so a missing message does not compile.

import type { en } from './en.ts';

/**
 * What a catalogue in another language must hold: the same keys. English plurals come as `key_one` and `key_other`;
 * Chinese has one form, so only `key_other` is asked for.
 */
export type CatalogueOf<T> = {
  readonly [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : CatalogueOf<T[K]>;
};

/** The whole catalogue. */
export type Catalogue = CatalogueOf<typeof en>;

type WithoutPlural<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;

type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${KeysOf<T[K]>}`;
}[keyof T & string];

/** Every message by its dotted path; messages with plurals by their stem, with `count` among the values. */
export type MessageKey = KeysOf<typeof en>;

/** What fills the {{placeholders}} of a message. Numbers are best formatted first (format.ts); `count` picks the plural. */
export type MessageValues = Readonly<Record<string, string | number>>;
