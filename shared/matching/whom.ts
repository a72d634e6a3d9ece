import type { Conference } from '../domain/conference.ts';
import { sexOf } from '../language/sex-of.ts';
import type { Answer, Family } from './question.ts';
import type { Saying } from './saying.ts';

/** Which adults are women and which men, as far as it is known. */
export const sexesOf = ({ family }: Pick<Conference, 'family'>): ReadonlyMap<string, 'f' | 'm'> =>
  new Map(
    family.flatMap(({ id, relationship }): [string, 'f' | 'm'][] => {
      const sex = sexOf(relationship);
      return sex ? [[id, sex]] : [];
    }),
  );

const he = /\b(?:he|him|his|himself)\b/i;
const she = /\b(?:she|her|hers|herself)\b/i;

/** Those of several adults whom the pronouns of a text can mean. */
export function fitting(ids: Iterable<string>, text: string, { sexes }: Pick<Family, 'sexes'>): string[] {
  const [ofMan, ofWoman] = [he.test(text), she.test(text)];
  const not = ofMan === ofWoman ? null : ofMan ? 'f' : 'm';
  return [...ids].filter((id) => not === null || sexes.get(id) !== not);
}

/**
 * What a saying answers about children: of those it names or its part of the report is about; with doubt of every other where it
 * names none, since whom "she" means is often said elsewhere.
 */
export function ofChildren(
  { children, areChildrenNamed, areAdultsNamed }: Saying,
  family: Pick<Family, 'children'>,
  answer: Omit<Answer, 'about'>,
): Answer[] {
  const others = areChildrenNamed ? [] : family.children.filter((id) => !children.has(id));
  // "Ms Nowak has a diagnosis" is of no child.
  const isOfAdult = areAdultsNamed && !areChildrenNamed;
  return [
    ...[...children].map((about): Answer => ({
      about,
      ...answer,
      ...(isOfAdult ? { isDoubtful: true } : {}),
    })),
    ...others.map((about): Answer => ({ about, ...answer, isDoubtful: true })),
  ];
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
  if (saying.areChildrenNamed)
    return of(new Set([...last, ...subject])).map((one) => ({ ...one, isDoubtful: true }));
  if (last.some((one) => subject.has(one))) return of(last);
  const mother = fitting(family.mother === null ? [] : [family.mother], text, family);
  const sure = mother.length > 0 ? mother : last;
  const doubtful = [...last, ...subject].filter((one) => !sure.includes(one));
  return [
    ...of(sure),
    ...[...new Set(doubtful)].map((about): Answer => ({ about, ...answer, isDoubtful: true })),
  ];
}
