import { constructions } from '../../shared/language/constructions/every.ts';
import { finderOf } from '../../shared/language/constructions/find.ts';
import { byConstruction } from '../../shared/language/reader/by-construction.ts';
import { byNgram } from '../../shared/language/reader/by-ngram.ts';
import { page } from '../../shared/language/reader/page.ts';
import trained from '../../shared/language/reader/weights.json' with { type: 'json' };
import { sexualPassages } from '../../shared/language/sexual-behaviour.ts';
import { unexplained } from '../../shared/language/terms/abbreviations.ts';
import { initials } from '../../shared/language/terms/initials.ts';
import { terms } from '../../shared/language/terms/terms.ts';
import { toldClaims } from '../../shared/language/told-claims.ts';

/** One part of the wording checks: what it may take for 10,000 words, in milliseconds, and how it is run over texts. */
type Part = { name: string; budget: number; make: (texts: readonly string[]) => () => unknown };

const onText =
  (read: (text: string) => unknown): Part['make'] =>
  (texts) =>
  () =>
    texts.map(read);
const onPage =
  (read: (read: ReturnType<typeof page>) => unknown): Part['make'] =>
  (texts) => {
    const pages = texts.map((text) => page('school', text));
    return () => pages.map(read);
  };

const findTerms = finderOf(terms);
const ngrams = byNgram(trained);

/** All that is stated, without the n-grams: the page, constructions, terms, abbreviations and initials. */
export function patternTier(text: string): unknown {
  const read = page('school', text);
  return [byConstruction.read(read), findTerms(read), unexplained(text), initials(text)];
}

/** Every part by its check, dearest kinds first. */
export const wordingParts: readonly Part[] = [
  {
    name: 'reading: sentences, words, classes of words',
    budget: 5,
    make: onText((text) => page('school', text)),
  },
  { name: 'n-grams, all codes', budget: 20, make: onPage((read) => ngrams.read(read)) },
  { name: 'assumed-known', budget: 6, make: onText((text) => toldClaims(text, 'school')) },
  { name: 'sexualised-behaviour', budget: 4, make: onText((text) => sexualPassages(text)) },
  ...Object.entries({ ...constructions, ...terms }).map(([name, list]): Part => {
    const find = finderOf({ [name]: list });
    return { name, budget: 1.5, make: onPage(find) };
  }),
  { name: 'unexplained-abbreviation', budget: 1, make: onText(unexplained) },
  { name: 'initials-for-people', budget: 1, make: onText(initials) },
];
