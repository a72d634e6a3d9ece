import { numberIn, numberWords } from '../../language/number-words.ts';

const number = `\\d{1,4}|none|${numberWords(12)}`;
/** "4 of 9", "36 out of 44", "38 / 50". */
const partOf = new RegExp(`\\b(${number}) (?:of|out of|/) (?:the |her |his |their )?(${number})\\b`, 'i');
/** "Of nine contacts offered she has come to four", "Offered 8, kept 4". */
const ofWhole = new RegExp(
  `\\b(?:of|offered) (${number})\\b[^.;]{0,60}?\\b(?:come to|kept|attended|been to|came to|present for) (${number})\\b`,
  'i',
);
const percent = /(\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent)/i;

const valueOf = (word = ''): number => (/^none$/i.test(word) ? 0 : numberIn(word));

/** The share that a text gives of something, from 0 to 1: by its parts where it gives them, else by its percentage; null for none. */
export function shareOf(text: string): number | null {
  const [, all, some] = ofWhole.exec(text) ?? [];
  if (all) return valueOf(some) / valueOf(all);
  const [, part, whole] = partOf.exec(text) ?? [];
  if (part) return valueOf(part) / valueOf(whole);
  const [, hundred] = percent.exec(text) ?? [];
  return hundred ? Number(hundred) / 100 : null;
}
