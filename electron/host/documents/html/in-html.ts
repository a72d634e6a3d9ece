import { visibleText } from '../visible-text.ts';

/** Text as HTML: nothing in it can be read as markup, and nothing in it is unseen. */
export const inHtml = (text: string): string =>
  visibleText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** Text as a quoted string of CSS, safe inside a style element. */
export const inCss = (text: string): string =>
  `"${visibleText(text).replaceAll(/["\\<>&]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
