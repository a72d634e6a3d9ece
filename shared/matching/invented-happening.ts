import type { Happening } from './pattern/happenings.ts';

let made = 0;
/** Something that an agency tells of a day, given as a number of days: of Ivo, and an event of its own, unless said otherwise. */
export const happening = (
  agency: string,
  day: number,
  kind: string,
  more: Partial<Happening> = {},
): Happening => {
  made += 1;
  return {
    event: `event ${made}`,
    agency,
    day,
    kinds: new Set([kind]),
    whom: ['child:a'],
    times: 1,
    isAbsence: false,
    evidence: { file: `${agency}.md`, quote: `words ${made}`, start: made * 10, end: made * 10 + 8 },
    ...more,
  };
};
