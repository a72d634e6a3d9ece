/** Age in whole months on a day, for a date of birth (both ISO); null when there is none or birth is still to come. */
export function monthsOld(born: string | undefined, on: string): number | null {
  if (!born || born > on) return null;
  const [year = 0, month = 0, day = 0] = born.split('-').map(Number);
  const [thenYear = 0, thenMonth = 0, thenDay = 0] = on.split('-').map(Number);
  return (thenYear - year) * 12 + thenMonth - month - (thenDay < day ? 1 : 0);
}

/** Whole days from one ISO day to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
