// A time of the day to the second, as a log and a message write it.

/** 37,206 [s from midnight] to "10:20:06"; whole minutes as "10:20". */
export function clockText(time: number): string {
  const seconds = Math.floor(time + 1e-9);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const minutes = `${two(seconds / 3600)}:${two((seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? minutes : `${minutes}:${two(seconds % 60)}`;
}

/** "10:20", "10:20:06" or "1020" to seconds from midnight, undefined where it is no time up to "30:00". */
export function readClock(text: string): number | undefined {
  const found = /^\s*(\d{1,2}):?([0-5]\d)(?::?([0-5]\d))?\s*$/.exec(text);
  if (found === null) return undefined;
  const time = Number(found[1]) * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0);
  return time <= 108_000 ? time : undefined;
}
