// The days of a year laid out by month and weekday, and how keys move among them; dates are ISO texts.

export interface CalendarDay {
  readonly date: string;
  readonly day: number;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
}

const dayLength = 86_400_000;

export function monthsOf(year: number): readonly { readonly month: number; readonly days: readonly CalendarDay[] }[] {
  return Array.from({ length: 12 }, (_, index) => {
    const start = Date.UTC(year, index, 1);
    const length = (Date.UTC(year, index + 1, 1) - start) / dayLength;
    const days = Array.from({ length }, (_, day) => dayAt(start + day * dayLength));
    return { month: index + 1, days };
  });
}

/** The date that a key moves to from another: days with left and right, weeks with up and down, months with Page Up and Page Down. */
export function dayMoved(key: string, date: string): string | undefined {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const at = Date.UTC(year, month - 1, day);
  switch (key) {
    case 'ArrowLeft':
      return dayAt(at - dayLength).date;
    case 'ArrowRight':
      return dayAt(at + dayLength).date;
    case 'ArrowUp':
      return dayAt(at - 7 * dayLength).date;
    case 'ArrowDown':
      return dayAt(at + 7 * dayLength).date;
    case 'PageUp':
      return dayAt(sameDayOf(year, month - 2, day)).date;
    case 'PageDown':
      return dayAt(sameDayOf(year, month, day)).date;
    case 'Home':
      return dayAt(Date.UTC(year, month - 1, 1)).date;
    case 'End':
      return dayAt(Date.UTC(year, month, 0)).date;
    default:
      return undefined;
  }
}

/** How strongly a day is tinted, 0 to 1: by its figure against the largest, spread so that ordinary days differ too. */
export function heatOf(figure: number | undefined, largest: number): number {
  return figure === undefined ? 0 : (figure / largest) ** 2;
}

function dayAt(time: number): CalendarDay {
  const date = new Date(time);
  return { date: date.toISOString().slice(0, 10), day: date.getUTCDate(), weekday: (date.getUTCDay() + 6) % 7 };
}

/** The same day of the month, or the last there is: 31 March to 28 February. `month` counts from 0. */
function sameDayOf(year: number, month: number, day: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(day, last));
}
