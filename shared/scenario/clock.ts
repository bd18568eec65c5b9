// Clock times of a scenario document, "06:30" to "30:00", as numbers and back.

/** Length of a quarter-hour [s]. */
export const quarterHour = 900;

/** "06:30" to 23400 [s from midnight]; the schema has checked the form. */
export function secondsOf(clock: string): number {
  const [hours, minutes] = clock.split(':');
  return Number(hours) * 3600 + Number(minutes) * 60;
}

/** "06:30" to 26 [quarter-hours from midnight]. */
export function quarterOf(clock: string): number {
  return secondsOf(clock) / quarterHour;
}

/** 26 [quarter-hours from midnight] to "06:30". */
export function clockOf(quarter: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
}
