/** How a character is written that no page can show: by its number, so that nothing vanishes in silence. */
export const byNumber = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** Bullets that Word keeps in its symbol font, as the bullets that they look like. */
const symbols: Readonly<Record<string, string>> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF0FC': '✓',
  '\uF0E0': '→',
};

const unseen =
  /[\p{Cc}\p{Cn}\p{Co}\p{Cs}\u00AD\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFD]/gu;
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]/u;
const silent = /[\u00AD\u200B\u2060\uFEFF]/u;

/**
 * Text that every format can hold: line breaks and tabs are blanks, invisible hyphens and joins go, and any other control,
 * unassigned or private character, half pair or change of direction is shown by its number.
 */
export const visibleText = (text: string): string =>
  text.normalize('NFC').replaceAll(unseen, (character) => {
    if (breaks.test(character)) return ' ';
    if (silent.test(character)) return '';
    return symbols[character] ?? byNumber(character);
  });
