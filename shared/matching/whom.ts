import type { Conference } from '../domain/conference.ts';
import type { Answer, Family } from './question.ts';
import type { Saying } from './saying.ts';

const woman =
  /\b(?:(?:step|grand|foster )?-?(?:mother|mum|ma)|aunt\w*|(?:half-|step-?)?sister|nan\w*|granny|wife|girlfriend)\b/i;
const man =
  /\b(?:(?:step|grand|foster )?-?(?:father|dad|pa)|uncle|(?:half-|step-?)?brother|husband|boyfriend)\b/i;

/** Which adults are women and which men, as far as what they are to the children says: "Mother's partner" says nothing. */
export function sexesOf({ family }: Pick<Conference, 'family'>): ReadonlyMap<string, 'f' | 'm'> {
  return new Map(
    family.flatMap(({ id, relationship }): [string, 'f' | 'm'][] => {
      const own = relationship.replaceAll(/\b\w+['’]s\b/g, ' ').split(/ (?:of|to) /)[0] ?? '';
      const [f, m] = [woman.test(own), man.test(own)];
      return f === m ? [] : [[id, f ? 'f' : 'm']];
    }),
  );
}

const he = /\b(?:he|him|his|himself)\b/i;
const she = /\b(?:she|her|hers|herself)\b/i;

/** Those of several adults whom the pronouns of a text can mean. */
export function fitting(ids: Iterable<string>, text: string, { sexes }: Pick<Family, 'sexes'>): string[] {
  const [ofMan, ofWoman] = [he.test(text), she.test(text)];
  const not = ofMan === ofWoman ? null : ofMan ? 'f' : 'm';
  return [...ids].filter((id) => not === null || sexes.get(id) !== not);
}

/**
 * What a saying answers about adults: of those whom it names; else of the one whom its report is about; else of the mother, whom
 * most reports mean, and, with doubt, of those named last before it.
 */
export function ofAdults(saying: Saying, family: Family, answer: Omit<Answer, 'about'>): Answer[] {
  const { text, adults, areAdultsNamed, subject } = saying;
  const of = (ids: Iterable<string>): Answer[] => [...ids].map((about) => ({ about, ...answer }));
  if (areAdultsNamed) return of(adults);
  const last = fitting(adults, text, family);
  if (last.some((one) => subject.has(one))) return of(last);
  const mother = fitting(family.mother === null ? [] : [family.mother], text, family);
  const sure = mother.length > 0 ? mother : last;
  const doubtful = [...last, ...subject].filter((one) => !sure.includes(one));
  return [
    ...of(sure),
    ...[...new Set(doubtful)].map((about): Answer => ({ about, ...answer, isDoubtful: true })),
  ];
}
