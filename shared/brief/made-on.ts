// The day a brief bears: its maker's, by the maker's time zone; the moment is handed in, since shared/ knows no clock.

/** "2025-04-18". */
export function madeOn(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
