import { ideaPhrases } from './idea-phrases.ts';
import { ideas } from './ideas.ts';
import { requiredWords } from './required-words.ts';
import { sieveOf } from './sieve.ts';

/** Which phrases a text may say at all, by the words in it. */
const maySay = sieveOf(ideaPhrases.map(([, match]) => requiredWords(match.source)));

const stop = new Set(
  'the and for with that this was were has have had been from they them their she her hers him his not but are who what when where which will would could should there then than into onto out off over also any all his its our you your did does done said says say told tell tells asked ask about after before again being very just like some such only more most other another each both between because during under until since while upon per via get got goes went going gone come came see seen make made take taken took give given put still now today yesterday week weeks day days month months year years time times morning afternoon evening night am pm child children family report reported noted note information ref log incident incidents record records recorded diary mum dad mummy daddy mother father parent parents january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun weekend'.split(
    ' ',
  ),
);

const stem = (word: string): string => {
  if (word.length <= 4) return word.replace(/(?<=[a-z]{3})s$/, '');
  return word
    .replace(/(?:ies)$/, 'y')
    .replace(/(?:ings?|edly|ed|es|s|ly|ment|ments)$/, '')
    .replace(/(?<=..[a-z])e$/, '');
};

const meaning = new Map<string, string>();
for (const idea of ideas) {
  const [first = '', ...rest] = idea.split(' ');
  for (const word of [first, ...rest]) {
    meaning.set(word, `=${first}`);
    meaning.set(stem(word), `=${first}`);
  }
}

/**
 * The content of a text as a set: ideas that have several names (`=fracture`) and the stems of other telling words. Names
 * in `leaveOut` (of the family, who are everywhere) and common words are not counted.
 */
export function contentWords(text: string, leaveOut: ReadonlySet<string> = new Set()): Set<string> {
  const found = new Set<string>();
  for (const match of text.toLowerCase().matchAll(/[a-z][a-z'’-]*[a-z]/g)) {
    const word = match[0].replace(/['’]s$/, '').replace(/[’]/g, "'");
    if (word.length < 3 || stop.has(word) || leaveOut.has(word)) continue;
    const idea = meaning.get(word) ?? meaning.get(stem(word));
    found.add(idea ?? stem(word));
  }
  for (const at of maySay({ text, start: 0, end: text.length })) {
    const [idea = '', match] = ideaPhrases[at] ?? [];
    if (match?.test(text)) found.add(meaning.get(idea) ?? `=${idea}`);
  }
  return found;
}

/** Whether a word of `contentWords` stands for an idea with several names, and so tells more when shared. */
export const isIdea = (word: string): boolean => word.startsWith('=');
