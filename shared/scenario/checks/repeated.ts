// Finds what is given twice in a list of names.

/** Each value that stands earlier in the list too, with its place. */
export function repeated(values: readonly string[]): { readonly value: string; readonly index: number }[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    if (seen.has(value)) return [{ value, index }];
    seen.add(value);
    return [];
  });
}
