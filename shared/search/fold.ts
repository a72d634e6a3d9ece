/** A text as search compares it: small letters, no accents, single spaces. */
export const fold = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
