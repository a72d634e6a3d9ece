import * as fc from 'fast-check';
import { makeId } from '../../shared/base/ids.ts';
import type { Audience } from '../../shared/domain/audience.ts';
import { type Child, ChildId } from '../../shared/domain/child.ts';
import { SectionKey } from '../../shared/domain/section.ts';

/** What becomes of a token: for whom it is, given all that marks it, and how often a report may say it at most. */
export type Token = { audience: Audience; most: number };

const audiences = ['family', 'family', 'professionals', 'chair'] as const satisfies readonly Audience[];
const headings = ['', 'Health', '2. At home', 'Reason for referral', 'What we see'];
/** Words that the parts of a report look for; one may stand between the tokens of a record. */
export const spices = [
  '',
  'lives with',
  'was assaulted',
  'b. 01/02/2017',
  'Robin',
  'No bed.',
  'e.g. | or',
  'They said',
];

/** The children of every invented conference. */
export const children: Child[] = ['Robin Example', 'Wren Example'].map((name, at) => ({
  id: ChildId.parse(makeId('child', `c${at + 1}`)),
  name,
  dob: `201${at + 5}-02-01`,
}));
/** One record that is to be written: its form, where it stands, for whom it is, and of how many words. */
export type Recipe = {
  kind:
    | 'paragraph'
    | 'pair'
    | 'figures'
    | 'item-event'
    | 'row-event'
    | 'value'
    | 'voiced'
    | 'bare-voice'
    | 'unplaced';
  section: SectionKey;
  heading: string;
  children: Child['id'][];
  audience: Audience;
  words: number;
  spice: string;
  day: number;
};

/** Records of any form in any section, each with one of the given words between its tokens. */
export const recipe = (spice: fc.Arbitrary<string>): fc.Arbitrary<Recipe> =>
  fc.record({
    kind: fc.constantFrom(
      'paragraph',
      'paragraph',
      'pair',
      'figures',
      'item-event',
      'row-event',
      'value',
      'voiced',
      'bare-voice',
      'unplaced',
    ),
    section: fc.constantFrom(...SectionKey.options),
    heading: fc.constantFrom(...headings),
    children: fc.subarray(children.map(({ id }) => id)),
    audience: fc.constantFrom(...audiences),
    words: fc.integer({ min: 1, max: 9 }),
    spice,
    day: fc.integer({ min: 0, max: 28 }),
  });

/** Sections whose dated items the chronology alone tells. */
export const chronicled = new Set<SectionKey>([
  'involvement',
  'agency-figures',
  'development',
  'parenting',
  'family-environment',
  'chronology',
  'other',
]);

/** For whom the words of a record are: what nothing marks is for professionals, a value of a restricted section for the chair. */
export function audienceIn({ kind, section, audience }: Recipe): Audience {
  if (kind === 'bare-voice' || kind === 'unplaced') return 'professionals';
  if (section === 'restricted' && (kind === 'value' || kind === 'pair' || kind === 'figures')) return 'chair';
  return kind === 'value' ? 'professionals' : audience;
}
