// A date as both languages write it, for titles and notes that are part of a document.

import { cite, type LocalizedText } from '../../reference/sourced.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "2025-04-18" to 18 April 2025 and 2025年4月18日. */
export function dateInWords(iso: string): LocalizedText {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return cite(`${day} ${months[month - 1] ?? ''} ${year}`, `${year}年${month}月${day}日`);
}
