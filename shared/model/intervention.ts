// What somebody in charge does to the day while it goes on, or a trainer does to it. Nothing of it is drawn by chance, and whoever does nothing
// pays nothing for it: an intervention is one more event in the calendar.

export type Intervention =
  /** From this time [s] on so many servers of a bank are open, the lowest-numbered, whatever its timetable says. */
  | { readonly what: 'open'; readonly time: number; readonly bank: number; readonly open: number }
  /** The bank goes by its timetable again. */
  | { readonly what: 'timetable'; readonly time: number; readonly bank: number }
  /** Servers, in a row from the first, are out of order from one time until another [s]; each finishes the passenger it has. */
  | { readonly what: 'fail'; readonly time: number; readonly until: number; readonly firstServer: number; readonly servers: number };
