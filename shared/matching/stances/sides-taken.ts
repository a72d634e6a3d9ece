import { requiredWords } from '../../language/required-words.ts';
import { sieveOf } from '../../language/sieve.ts';
import { type Days, daysApart } from '../days.ts';
import type { Saying } from '../saying.ts';

/** Something of which agencies speak in passing: what it is called, whom it is `about`, and what shows that a saying is of it. */
export type Matter = { part: string; about: 'child' | 'adult' | 'family'; speaksOf: RegExp };

/** What was said on one side of a matter and on the other of the same people, each against something on the other side. */
export type SidesTaken<M> = { matter: M; yes: Saying[]; no: Saying[] };

/** Sections that are about the report, not about a life. */
const formal: ReadonlySet<string> = new Set(['sharing', 'signature', 'declarations']);

/**
 * Finds those of whom two sides are taken in some matters: `sideOf` reads a side from a saying, null where it takes none, and what two
 * sayings say can be of one time where they are within `near` days of one another, or give no day. Records say nothing by themselves.
 */
export function sidesTaken<M extends Matter>(
  matters: readonly M[],
  near: number,
  sideOf: (saying: Saying, matter: M) => 'yes' | 'no' | null,
): (sayings: readonly Saying[]) => SidesTaken<M>[] {
  const sieve = sieveOf(matters.map(({ speaksOf }) => requiredWords(speaksOf.source)));
  return (sayings) => {
    const taken = matters.map(() => new Map<string, { yes: Saying[]; no: Saying[] }>());
    for (const saying of sayings) {
      const { text, section } = saying;
      if (formal.has(section)) continue;
      for (const at of sieve({ text, start: 0, end: text.length })) {
        const matter = matters[at];
        const side = matter?.speaksOf.test(text) ? sideOf(saying, matter) : null;
        if (!matter || !side) continue;
        for (const about of aboutWhom(saying, matter)) {
          const sides = taken[at]?.get(about) ?? { yes: [], no: [] };
          sides[side].push(saying);
          taken[at]?.set(about, sides);
        }
      }
    }
    return matters.flatMap((matter, at) =>
      [...(taken[at] ?? [])].flatMap(([, { yes, no }]): SidesTaken<M>[] => {
        const against = (others: readonly Saying[]) => (one: Saying) =>
          others.some((other) => disagree(one, other, near));
        const sides = { matter, yes: yes.filter(against(no)), no: no.filter(against(yes)) };
        return sides.yes.length > 0 ? [sides] : [];
      }),
    );
  };
}

const aboutWhom = ({ children, adults }: Saying, { about }: Matter): readonly string[] =>
  about === 'family' ? [''] : [...(about === 'child' ? children : adults)];

/** Whether two agencies speak of one time, or one report in two places. */
const disagree = (a: Saying, b: Saying, near: number): boolean =>
  !(a.isRecord && b.isRecord) &&
  (a.agency !== b.agency || !(a.isRecord || b.isRecord)) &&
  (daysOf(a).length === 0 ||
    daysOf(b).length === 0 ||
    daysOf(a).some((one) => daysOf(b).some((other) => daysApart(one, other) <= near)));

/** The days of a row, or those that a sentence gives itself: what stands before it may be of another time. */
const daysOf = ({ isRecord, under, days }: Saying): readonly Days[] => (isRecord ? under : days);
