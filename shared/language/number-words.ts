const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const values = new Map([
  ...ones.map((word, at) => [word, 1 + at] as const),
  ...tens.map((word, at) => [word, 20 + 10 * at] as const),
]);

/** The words for the numbers `from` one `to` another, both from 1 to 20, as the source of a regular expression: `one|two|three`. */
export const numberWords = (to: number, from = 1): string =>
  [...ones, 'twenty'].slice(from - 1, to).join('|');

/** Any number in words from one to ninety-nine, as the source of a regular expression. */
export const anyNumberWord = `(?:${tens.join('|')})(?:[- ](?:${ones.join('|')}))?|${ones.join('|')}`;

/** What a number in figures or words comes to ("24", "Sixteen", "twenty-four"); not a number (NaN) where it is none. */
export const numberIn = (said: string): number =>
  said
    .toLowerCase()
    .split(/[- ]/)
    .reduce((sum, word) => sum + (values.get(word) ?? Number(word)), 0);
