/** The order of texts by their code units, the same everywhere and in every language: for sorting what must never change place. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
