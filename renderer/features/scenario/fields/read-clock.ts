// Reads a clock time as people type it.

/** "9:05", "0905", "9.05" and "9" as "09:05", "09:00"; up to "30:00", which is six the next morning. Undefined where it is none. */
export function readClock(typed: string): string | undefined {
  const [, hours = '', minutes = '00'] = /^\s*(\d{1,2})(?:[:.：]?(\d{2}))?\s*$/.exec(typed) ?? [];
  if (hours === '' || Number(minutes) > 59 || Number(hours) * 60 + Number(minutes) > 30 * 60) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
