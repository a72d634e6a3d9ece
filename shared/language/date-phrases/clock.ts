/** The time of day as HH:MM from the groups of a clock time; null when there is no such time. */
export function timeOf(groups: readonly (string | undefined)[]): string | null {
  const [hour24, minute, half, hour12, half12, hourBare, minuteBare] = groups;
  let hour = Number(hour24 ?? hour12 ?? hourBare);
  const minutes = Number(minute ?? minuteBare ?? 0);
  const part = (half ?? half12)?.toLowerCase();
  if (part && (hour < 1 || hour > 12)) return null;
  if (part === 'p' && hour < 12) hour += 12;
  if (part === 'a' && hour === 12) hour = 0;
  return hour < 24 && minutes < 60
    ? `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
    : null;
}
