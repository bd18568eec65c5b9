// Reads a date as people of Hong Kong write one: 18 Apr 2025, 18/4/2025, 2025年4月18日 or 2025-04-18; never month before day.

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The ISO date that a text means, from 1900 on; undefined where it means none, or a day that no calendar has. */
export function readDate(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain);
  if (yearFirst !== null) return dateOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(plain);
  if (dayFirst !== null) return dateOf(dayFirst[3], dayFirst[2], dayFirst[1]);
  const named = /^(\d{1,2})\s*([a-z]{3,9})\.?,?\s*(\d{4})$/i.exec(plain);
  if (named === null) return undefined;
  return dateOf(named[3], String(monthOf(named[2] ?? '')), named[1]);
}

/** 1 to 12 from a name or its first three letters or more; 0 where it is no month. */
function monthOf(name: string): number {
  const found = monthNames.indexOf(name.slice(0, 3).toLowerCase());
  const full = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2025, Math.max(0, found), 1));
  return full.toLowerCase().startsWith(name.toLowerCase()) || name.toLowerCase() === 'sept' ? found + 1 : 0;
}

function dateOf(...parts: readonly (string | undefined)[]): string | undefined {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 ? date.toISOString().slice(0, 10) : undefined;
}
