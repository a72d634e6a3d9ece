import { z } from 'zod';
import type { Child } from '../domain/child.ts';
import type { TypedValue } from './typed-value.ts';

/** The kinds of conference that templates tell apart. */
export const ConferenceKind = z.enum(['initial', 'review', 'pre-birth', 'transfer-in']);
export type ConferenceKind = z.infer<typeof ConferenceKind>;

const conditionOn = z.discriminatedUnion('on', [
  /** The conference is of one of these kinds. */
  z.object({ on: z.literal('conference'), kinds: z.array(ConferenceKind).min(1) }),
  /** At least one child is unborn. */
  z.object({ on: z.literal('unborn') }),
  /** At least one born child is of this age on the day of the conference, in months; `to` is not reached. */
  z.object({
    on: z.literal('age'),
    from: z.number().int().nonnegative().optional(),
    to: z.number().int().positive().optional(),
  }),
  /** Another field of the template has one of these answers ("yes" and "no" for a yes-no field). */
  z.object({ on: z.literal('field'), key: z.string(), is: z.array(z.string()).min(1) }),
  /** Another field of the template is a number above this one. */
  z.object({ on: z.literal('above'), key: z.string(), number: z.number() }),
  /** Only the author can tell. */
  z.object({ on: z.literal('author') }),
]);

/** When something conditional is asked for: as data, and in words that complete "Needed when …". */
export const Condition = z.object({ words: z.string().min(1), when: conditionOn });
export type Condition = z.infer<typeof Condition>;

/** What a condition is judged by: the conference, the children asked about, and what stands in the fields. */
export type Situation = {
  kinds: ReadonlySet<ConferenceKind>;
  /** The ISO day of the conference. */
  on: string;
  children: readonly Child[];
  values: ReadonlyMap<string, TypedValue>;
};

/** The kinds that a conference's own words name, such as "Pre-birth Initial Child Protection Conference"; empty when none. */
export function conferenceKinds(words: string): Set<ConferenceKind> {
  const named: readonly (readonly [ConferenceKind, RegExp])[] = [
    ['initial', /\b(?:initial|icpc)\b/i],
    ['review', /\b(?:review|rcpc)\b/i],
    ['pre-birth', /\b(?:pre-?\s?birth|unborn)\b/i],
    ['transfer-in', /\btransfer/i],
  ];
  return new Set(named.flatMap(([kind, match]) => (match.test(words) ? [kind] : [])));
}

/** Whether a condition holds; null when only the author can tell, or what it turns on is not known yet. */
export function holds({ when }: Condition, situation: Situation): boolean | null {
  switch (when.on) {
    case 'conference':
      return situation.kinds.size === 0 ? null : when.kinds.some((kind) => situation.kinds.has(kind));
    case 'unborn':
      return situation.children.some(({ dob, expectedOn }) => !dob && Boolean(expectedOn));
    case 'age':
      return situation.children.some(({ dob }) => {
        const months = dob ? wholeMonths(dob, situation.on) : null;
        return months !== null && months >= (when.from ?? 0) && months < (when.to ?? Infinity);
      });
    case 'field': {
      const value = situation.values.get(when.key);
      if (!value || value.kind === 'not-known') return null;
      if (value.kind === 'yes-no') return when.is.includes(value.yes ? 'yes' : 'no');
      return value.kind === 'choice' && when.is.includes(value.choice);
    }
    case 'above': {
      const value = situation.values.get(when.key);
      return value && 'number' in value ? value.number > when.number : null;
    }
    case 'author':
      return null;
  }
}

/** Whole months from one ISO day to a later one; negative when the later one comes first. */
export function wholeMonths(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [laterYear = 0, laterMonth = 0, laterDay = 0] = to.split('-').map(Number);
  return (laterYear - year) * 12 + laterMonth - month - (laterDay < day ? 1 : 0);
}
