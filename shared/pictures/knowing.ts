import type { Knowing } from '../domain/knowledge.ts';
import { sentences } from '../language/sentences.ts';
import { type Domain, speaksOf, withoutLookAlikes } from './domains.ts';
import type { Utterance } from './utterances.ts';

/** The fewest words in which something that has no day is told, not only mentioned. */
const fewestWords = 12;

const denial =
  /\b(?:no|nil|not|never|nobody|none|nothing|neither|nor|without|denie[sd]|unaware|\w+n['’]t)\b/i;
const denialBehind = /^[^.;,]{0,30}?[:–—-]\s*(?:none|nil|no\b|nothing|not known|n\/?k\b)/i;
const opensWithDenial = /^\W*(?:no|nil|none|nothing|there (?:is|are|was|were|has been|have been) no)\b/i;
const goesOn = /[;:]|\b(?:but|however|although|except)\b/i;
/** What such a denial is of: that something is known, seen or recorded. */
const known =
  /\b(?:concerns?|records?|recorded|information|known|aware|unaware|reports?|reported|evidence|incidents?|disclos\w+|history|trace|issues?|worr(?:y|ies)|signs?|indications?|refer|raised|seen|noted|identified|observed|markers?|intelligence|entr(?:y|ies)|contacts?|nil|none)\b/i;
/** Words of nobody having asked or looked: silence in many words. */
const unasked =
  /\b(?:not (?:yet |been |currently )*(?:explored|assessed|discussed|asked|considered|covered|addressed)|not applicable|n\/a\b|to be (?:explored|assessed))/i;

/**
 * What one sentence does with a field: tells of it (with a day, or in at least twelve words), mentions it, states that nothing of it is
 * known, or says that nobody asked (`silent`); null where it does not speak of it.
 */
export function knowingIn(domain: Domain, said: Pick<Utterance, 'text' | 'isDated'>): Knowing | null {
  const text = withoutLookAlikes(said.text);
  if (!speaksOf(domain, text)) return null;
  if (unasked.test(text)) return 'silent';
  if (known.test(text) && isDenied(domain, text)) return 'nothing-known';
  const isLong = text.trim().split(/\s+/).length >= fewestWords;
  return (said.isDated || isLong) && domain.tells(text) ? 'in-detail' : 'mentioned';
}

/** Whether every word of the field stands under a denial; a sentence that opens with one denies all that it lists. */
function isDenied({ match }: Domain, text: string): boolean {
  if (opensWithDenial.test(text) && !goesOn.test(text)) return true;
  const found = [...text.matchAll(new RegExp(match.source, 'gi'))];
  return (
    found.length > 0 &&
    found.every(({ index, 0: word }) => {
      const before = text.slice(Math.max(0, index - 40), index);
      const from = Math.max(before.lastIndexOf(';'), before.lastIndexOf(','), before.lastIndexOf(' but '));
      return denial.test(before.slice(from + 1)) || denialBehind.test(text.slice(index + word.length));
    })
  );
}

/** Whether a dated text tells of a field in one of its sentences. */
export const isTold = (domain: Domain, text: string): boolean =>
  sentences(text).some((one) => knowingIn(domain, { text: one.text, isDated: true }) === 'in-detail');

/** The fields of which a dated text tells something, by their ids. */
export const domainsToldIn = (text: string, domains: readonly Domain[]): string[] =>
  domains.filter((domain) => isTold(domain, text)).map(({ id }) => id);
