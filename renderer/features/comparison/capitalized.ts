// Names of measures begin titles and rows.

/** With a capital at the start; "p95" is a name and stays as it is. */
export function capitalized(text: string): string {
  return /^p\d/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
