// Ids for what is added to a scenario.

/** An id that nothing has yet: the stem itself, or with the first free number behind it. */
export function freeId(taken: readonly string[], stem: string): string {
  if (!taken.includes(stem)) return stem;
  let number = 2;
  while (taken.includes(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
