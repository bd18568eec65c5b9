// Hourly numbers as the weights of a profile, which go by quarter-hours of a day.

/** Each hour's number in each of its quarter-hours, from an hour of the day on; nobody before and after. */
export function weightsByHour(firstHour: number, hours: readonly number[]): number[] {
  return Array.from({ length: 96 }, (_, quarter) => hours[Math.floor(quarter / 4) - firstHour] ?? 0);
}
