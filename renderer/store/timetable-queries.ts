// Questions that screens ask of a timetable file; the answers are those of shared/demand.

export { readTimetableCsv, timetableColumns } from '../../shared/demand/timetable-csv.ts';
export type { ReadTimetable, TimetableFile } from '../../shared/demand/timetable-csv.ts';
