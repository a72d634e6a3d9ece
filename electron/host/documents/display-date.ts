/** An ISO day as people write it: 14 February 2026; anything else unchanged. */
export const displayDate = (on: string): string =>
  /^\d{4}-\d{2}-\d{2}/.test(on)
    ? new Date(`${on.slice(0, 10)}T00:00:00Z`).toLocaleDateString('en-GB', {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      })
    : on;

/** The instant that stands for a report's day in a file's own dates: noon, or 2000-01-01 where there is no day. */
export const fileDate = (on: string): Date => {
  const at = new Date(`${on.slice(0, 10)}T12:00:00Z`);
  return Number.isNaN(at.getTime()) ? new Date('2000-01-01T12:00:00Z') : at;
};
