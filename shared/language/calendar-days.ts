const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The month (1 to 12) that a word or figure means, by its first three letters; 0 when it means none. */
export function monthOf(word: string): number {
  const bare = word.toLowerCase().replace('.', '');
  if (/^\d{1,2}$/.test(bare)) return Number(bare) <= 12 ? Number(bare) : 0;
  return months.indexOf(bare.slice(0, 3)) + 1;
}

/** How many days a month has. */
export const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const two = (figure: number) => String(figure).padStart(2, '0');

/** The ISO day, or null when the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2199) return null;
  return day <= daysIn(year, month) ? `${year}-${two(month)}-${two(day)}` : null;
}

/** The ISO day so many days later (earlier when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A whole stretch of days from the first of one month to the end of another, in one year or across its end. */
export function monthsBetween(year: number, first: number, lastYear: number, last: number) {
  return {
    from: `${year}-${two(first)}-01`,
    to: `${lastYear}-${two(last)}-${two(daysIn(lastYear, last))}`,
  };
}

/** A year in full: two figures up to twenty years after the reference are this century's, others the last one's. */
export function fullYear(figures: string, reference: string | undefined): number {
  const year = Number(figures);
  if (figures.length !== 2) return year;
  const latest = (reference ? Number(reference.slice(0, 4)) : 2049) + 20;
  const century = Math.floor(latest / 100) * 100;
  return century + year <= latest ? century + year : century - 100 + year;
}
