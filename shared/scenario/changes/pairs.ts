// Entries of two lists matched by their key.

export type Pair<T> = readonly [before: T | undefined, after: T | undefined];

/** In the order of `after`, with what only `before` had at the end. */
export function pairsBy<T>(before: readonly T[], after: readonly T[], key: (item: T) => string): readonly Pair<T>[] {
  const old = new Map(before.map((item) => [key(item), item]));
  const keys = new Set(after.map(key));
  return [
    ...after.map((item): Pair<T> => [old.get(key(item)), item]),
    ...before.filter((item) => !keys.has(key(item))).map((item): Pair<T> => [item, undefined]),
  ];
}

export function pairsById<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): readonly Pair<T>[] {
  return pairsBy(before, after, ({ id }) => id);
}

/** True where the entries that both lists have stand in another order. */
export function isReordered<T>(before: readonly T[], after: readonly T[], key: (item: T) => string): boolean {
  const inBoth = (one: readonly T[], other: ReadonlySet<string>) => one.map(key).filter((each) => other.has(each));
  const old = inBoth(before, new Set(after.map(key)));
  const now = inBoth(after, new Set(before.map(key)));
  return old.some((each, index) => each !== now[index]);
}
