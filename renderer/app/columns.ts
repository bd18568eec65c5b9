// The columns of the frame as the keyboard goes through them.

/** Those on screen, from left to right; cells of the timetable carry a column too, of their own kind. */
export function columnsOf(root: HTMLElement | null): readonly HTMLElement[] {
  return root === null ? [] : [...root.querySelectorAll<HTMLElement>(':scope > [data-column]')];
}

/** Moves the focus to the next column, from the last one to the first. */
export function focusNextColumn(root: HTMLElement | null): void {
  const all = columnsOf(root);
  const at = all.findIndex((column) => column.contains(document.activeElement));
  all[(at + 1) % all.length]?.focus();
}
