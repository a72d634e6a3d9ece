import type { Conference } from '../domain/conference.ts';
import type { Texts } from '../domain/passage.ts';
import { contentWords, isIdea } from '../language/content-words.ts';

const places =
  'Road|Rd|Street|St|Lane|Walk|Close|Avenue|Ave|Drive|Court|Way|Estate|Park|Crescent|Gardens|Hill|Terrace|Square|Place|Grove|Rise|Mews|Row|View|Flats?';

/**
 * "Clearwell" for Clearwell Alcohol Service, for each invitation in turn: the first word of its organisation's name, read with its capital;
 * null where another name of the conference has the word too (a town's, a family's) or the texts use it as an ordinary word. What stands
 * in a street or town of that name is not meant ("Clearwell Road", "in Clearwell").
 */
export function calledShort(
  { invitations, localAuthority }: Pick<Conference, 'invitations' | 'localAuthority'>,
  texts: Texts,
  ofFamily: ReadonlySet<string>,
): (RegExp | null)[] {
  const split = (name: string): string[] => name.trim().split(/\s+/);
  const bearers = [
    localAuthority,
    ...new Set(invitations.map(({ organisation }) => organisation.trim())),
  ].map((name) => new Set(split(name)));
  return invitations.map(({ organisation }) => {
    const [first = ''] = split(organisation);
    const word = first.toLowerCase();
    if (!/^\p{Lu}\p{Ll}{4,}$/u.test(first) || ofFamily.has(word)) return null;
    if (bearers.filter((words) => words.has(first)).length !== 1) return null;
    const asWord = new RegExp(`(?<![\\w-])${word}(?![\\w-])`);
    if ([...contentWords(word)].some(isIdea) || Object.values(texts).some((text) => asWord.test(text)))
      return null;
    return new RegExp(`(?<![\\w-]|\\bin )${first}(?![\\w-]| (?:${places})\\b)`);
  });
}
