const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The ISO day and HH:MM that the clock on the wall in England shows at an instant. */
export function londonClock(instant: Date): { day: string; time: string } {
  const [day = '', time = ''] = format.format(instant).split(' ');
  return { day, time };
}
